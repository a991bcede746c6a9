//! What changed between two versions of the criteria.

use super::criteria::{layer_class, wording};
use crate::{components::tag::change_class, kit::*};
use parvis_app::criteria;
use parvis_domain::{
    criteria::{
        AutomaticRule, ChangeKind, CriterionChange, CriterionPart, Layer, PartChange, VersionState,
    },
    text::Locale,
};

#[derive(Template)]
#[template(path = "public/difference.html")]
struct DifferencePage {
    page: Page,
    between: String,
    older: String,
    newer: String,
    days: Vec<(String, String)>,
    draft: bool,
    changes: Vec<Row>,
    same: Vec<String>,
    same_title: String,
    nothing: bool,
}

struct Row {
    code: String,
    text: String,
    kind: String,
    kind_class: &'static str,
    layer: String,
    layer_class: &'static str,
    analogous: Option<String>,
    wording: String,
    parts: Vec<Part>,
}

struct Part {
    name: String,
    lang: &'static str,
    before: String,
    after: String,
}

pub(super) async fn get(visit: Visit, Path((newer, older)): Path<(String, String)>) -> Answer {
    let found = criteria::difference(visit.app(), visit.actor(), &older, &newer).await?;
    let t = visit.t;
    let mut page = visit.page(t.versions_diff_title(), Nav::Apply);
    let draft = [&found.older, &found.newer]
        .iter()
        .any(|v| v.state != VersionState::Approved);
    if draft {
        page.nav = Nav::Criteria;
    }
    let is_same = |c: &&CriterionChange| c.kind == ChangeKind::Same;
    let same: Vec<String> = found
        .changes
        .iter()
        .filter(is_same)
        .map(|c| c.criterion.code.clone())
        .collect();
    let rows = found.changes.iter().filter(|c| !is_same(c));
    let changes: Vec<Row> = rows.map(|c| row(&visit, c)).collect();
    let place = if draft {
        "/staff/criteria"
    } else {
        "/criteria"
    };
    let days = [&found.older, &found.newer].map(|v| {
        let from = match v.state {
            VersionState::Approved => {
                let day = labels::day(t, v.set.in_force_from);
                t.criteria_version(&v.set.version, day)
            }
            state => format!("{} ({})", v.set.version, labels::version_state(t, state)),
        };
        (page.href(&format!("{place}/{}", v.set.version)), from)
    });
    Ok(ok(&DifferencePage {
        between: t.versions_diff_from(&older, &newer),
        older,
        newer,
        days: days.into(),
        draft,
        nothing: changes.is_empty(),
        changes,
        same_title: t.versions_diff_same(same.len()),
        same,
        page,
    }))
}

fn row(visit: &Visit, change: &CriterionChange) -> Row {
    let t = visit.t;
    let criterion = &change.criterion;
    let best = criterion.text.best(visit.locale);
    Row {
        code: criterion.code.clone(),
        text: best.map_or("", |(text, _)| text).to_owned(),
        kind: labels::change_kind(t, change.kind),
        kind_class: change_class(change.kind),
        layer: labels::layer(t, criterion.layer),
        layer_class: layer_class(criterion.layer),
        analogous: (criterion.layer == Layer::Analogous)
            .then(|| labels::about_layer(t, criterion.layer)),
        wording: wording(visit, criterion),
        parts: change.parts.iter().map(|p| part(visit, p)).collect(),
    }
}

fn part(visit: &Visit, change: &PartChange) -> Part {
    use CriterionPart as P;
    Part {
        name: labels::criterion_part(visit.t, change.part),
        lang: match change.part {
            P::TextEn | P::EvidenceEn | P::TextStatus => "en",
            P::TextFr | P::EvidenceFr => "fr",
            P::TextEs | P::EvidenceEs => "es",
            _ => "",
        },
        before: words(visit, change.part, &change.before),
        after: words(visit, change.part, &change.after),
    }
}

/// A value as a reader says it.
fn words(visit: &Visit, part: CriterionPart, value: &str) -> String {
    let t = visit.t;
    let known = match part {
        CriterionPart::Layer => Layer::from_code(value).map(|l| labels::layer(t, l)),
        CriterionPart::Rule => {
            AutomaticRule::from_code(value).map(|r| labels::automatic_rule(t, r))
        }
        CriterionPart::Official => {
            let names = value.split(", ").filter_map(Locale::from_code);
            let names: Vec<String> = names.map(|l| labels::language_name(t, l)).collect();
            Some(names.join(", "))
        }
        CriterionPart::Basis => Some(crate::lists::basis(t, value)),
        _ => None,
    };
    known.unwrap_or_else(|| value.to_owned())
}
