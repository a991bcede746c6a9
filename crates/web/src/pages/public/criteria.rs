//! A version of the criteria.

use crate::{
    kit::*,
    lists::{self, SourcePart},
};
use parvis_app::reference;
use parvis_domain::criteria::{CriteriaSet, Criterion, Layer, TextStatus};

#[derive(Template)]
#[template(path = "public/criteria.html")]
struct CriteriaPage {
    page: Page,
    title: String,
    version: String,
    unofficial: bool,
    note: String,
    criteria: Vec<Row>,
    versions: Vec<Other>,
    csv: String,
    layers: Vec<(String, String)>,
}

/// Another version, and what changed from the one before it.
struct Other {
    href: String,
    words: String,
    compare: Option<(String, String)>,
}

struct Row {
    code: String,
    text: String,
    foreign: Option<String>,
    layer: String,
    layer_class: &'static str,
    about: String,
    analogous: bool,
    evidence: String,
    basis: String,
    source: Vec<SourcePart>,
    wording: String,
    text_status: String,
}

pub(super) async fn in_force(visit: Visit) -> Answer {
    let set = reference::criteria_set(visit.app(), None).await?;
    Ok(ok(&body(&visit, &set).await?))
}

pub(super) async fn version(visit: Visit, Path(version): Path<String>) -> Answer {
    let set = reference::criteria_set(visit.app(), Some(&version)).await?;
    Ok(ok(&body(&visit, &set).await?))
}

async fn body(visit: &Visit, set: &CriteriaSet) -> Result<CriteriaPage, AppError> {
    let t = visit.t;
    let title = set.title.best(visit.locale).map_or("", |(text, _)| text);
    let date = labels::day(t, set.in_force_from);
    let page = visit.page(t.criteria_title(), Nav::Apply);
    let all = reference::criteria_sets(visit.app()).await?;
    Ok(CriteriaPage {
        versions: others(visit, &page, &all),
        csv: format!("/api/v1/criteria-sets/{}/criteria.csv", set.version),
        page,
        title: title.to_owned(),
        version: t.criteria_version(&set.version, date),
        unofficial: set.text_status == TextStatus::OfficialTextNotEntered,
        note: set.note.clone(),
        criteria: set.criteria.iter().map(|c| row(visit, c)).collect(),
        layers: Layer::ALL
            .iter()
            .map(|&l| (labels::layer(t, l), labels::about_layer(t, l)))
            .collect(),
    })
}

/// Every version that is in force or to come, newest first.
fn others(visit: &Visit, page: &Page, all: &[CriteriaSet]) -> Vec<Other> {
    let t = visit.t;
    let with_older = all.iter().zip(all.iter().skip(1).map(Some).chain([None]));
    with_older
        .map(|(set, older)| Other {
            href: page.href(&format!("/criteria/{}", set.version)),
            words: t.criteria_version(&set.version, labels::day(t, set.in_force_from)),
            compare: older.map(|older| {
                let path = format!("/criteria/{}/changes-from/{}", set.version, older.version);
                (page.href(&path), t.versions_compare(&older.version))
            }),
        })
        .collect()
}

/// Whose words the text of a criterion is, in this reader's language.
pub(crate) fn wording(visit: &Visit, criterion: &Criterion) -> String {
    let t = visit.t;
    let symbol = criterion.symbol.as_deref().unwrap_or_default();
    if criterion.is_official_in(visit.locale) {
        return t.versions_wording_official(symbol);
    }
    if criterion.official.is_empty() {
        return t.versions_wording_not_verified();
    }
    let languages = criterion.official.iter();
    let languages: Vec<String> = languages.map(|&l| labels::language_name(t, l)).collect();
    t.versions_wording_other_language(symbol, languages.join(", "))
}

fn row(visit: &Visit, criterion: &Criterion) -> Row {
    let t = visit.t;
    let (text, language) = criterion
        .text
        .best(visit.locale)
        .unwrap_or((&criterion.code, visit.locale));
    let evidence = criterion.evidence.best(visit.locale).map_or("", |(e, _)| e);
    Row {
        code: criterion.code.clone(),
        text: text.to_owned(),
        foreign: (language != visit.locale)
            .then(|| t.common_not_translated(labels::language_name(t, language))),
        layer: labels::layer(t, criterion.layer),
        layer_class: layer_class(criterion.layer),
        about: labels::about_layer(t, criterion.layer),
        analogous: criterion.layer == Layer::Analogous,
        evidence: evidence.to_owned(),
        basis: lists::basis(t, &criterion.basis),
        source: lists::source_parts(t, &criterion.source),
        wording: wording(visit, criterion),
        text_status: criterion.text_status.clone(),
    }
}

/// The colour of a layer's tag; an analogous rule never looks like IOM's.
pub(crate) fn layer_class(layer: Layer) -> &'static str {
    match layer {
        Layer::Binding => "govuk-tag--blue",
        Layer::Supporting => "govuk-tag--turquoise",
        Layer::Analogous => "govuk-tag--yellow",
        Layer::Procedure => "govuk-tag--grey",
    }
}
