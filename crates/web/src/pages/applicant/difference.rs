//! What changed between two versions of what was handed in.

use super::{
    application_id,
    question_parts::{about, caption, shown_value},
};
use crate::kit::*;
use parvis_app::applications::{self, ApplicationView, Difference};
use parvis_domain::application::{Change, Subject, VersionCause};

/// A change, in words.
pub(crate) struct ChangeRow {
    pub(crate) label: String,
    pub(crate) before: String,
    pub(crate) after: String,
}

/// The comparison, as both sides read it.
pub(crate) struct Comparison {
    pub(crate) versions: Vec<(String, String)>,
    pub(crate) rows: Vec<ChangeRow>,
    pub(crate) form: Form,
    pub(crate) choices: Vec<Choice>,
}

#[derive(Template)]
#[template(path = "applicant/difference.html")]
struct DifferencePage {
    page: Page,
    base: String,
    caption: String,
    comparison: Comparison,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>, asked: Asked) -> Answer {
    let id = application_id(&id)?;
    let view = applications::view(visit.app(), visit.actor(), id).await?;
    if view.examination.is_some() {
        return Ok(go(
            visit.locale,
            &format!("/staff/applications/{id}/changes"),
        ));
    }
    let comparison = compare(&visit, &view, &asked).await?;
    let page = visit.page(visit.t.changes_title(), Nav::Account);
    Ok(ok(&DifferencePage {
        base: page.href(&format!("/applications/{id}")),
        caption: caption(&visit, &view),
        comparison,
        page,
    }))
}

/// Compares the versions named in the address; the first with the newest
/// without it, and where the numbers make no sense.
pub(crate) async fn compare(
    visit: &Visit,
    view: &ApplicationView,
    asked: &Asked,
) -> Result<Comparison, AppError> {
    let id = view.application.id;
    let mut input = asked.input();
    input.0.retain(|(name, _)| name == "from" || name == "to");
    let found = match applications::difference_of(visit.app(), visit.actor(), id, &input).await {
        Err(AppError::Invalid(_)) => {
            let whole = Input::default();
            applications::difference_of(visit.app(), visit.actor(), id, &whole).await?
        }
        other => other?,
    };
    let pairs = vec![
        ("from".to_owned(), found.from.to_string()),
        ("to".to_owned(), found.to.to_string()),
    ];
    let versions = versions(visit, &found);
    Ok(Comparison {
        rows: found.changes.iter().map(|c| row(visit, view, c)).collect(),
        choices: versions
            .iter()
            .map(|(n, label)| Choice::new(n, label))
            .collect(),
        form: Form::new(visit.t, pairs),
        versions,
    })
}

fn versions(visit: &Visit, found: &Difference) -> Vec<(String, String)> {
    let t = visit.t;
    let line = |v: &parvis_app::applications::VersionRow| {
        let when = labels::moment(t, v.signed.at);
        let label = match v.cause {
            VersionCause::Submission => t.changes_version_submission(when),
            VersionCause::Answers => t.changes_version_answers(when),
        };
        (v.number.to_string(), label)
    };
    found.versions.iter().map(line).collect()
}

fn row(visit: &Visit, view: &ApplicationView, change: &Change) -> ChangeRow {
    let t = visit.t;
    let none = || t.common_not_provided();
    match change {
        Change::Answer {
            field,
            before,
            after,
        } => {
            let shown = |value: &Option<String>| {
                let value = value.as_ref();
                value.map_or_else(none, |v| shown_value(visit, field, v))
            };
            ChangeRow {
                label: labels::field(t, field),
                before: shown(before),
                after: shown(after),
            }
        }
        Change::Added(d) => ChangeRow {
            label: about(visit, view, &Subject::Document(d.code.clone())),
            before: none(),
            after: d.file_name.clone(),
        },
        Change::Removed(d) => ChangeRow {
            label: about(visit, view, &Subject::Document(d.code.clone())),
            before: d.file_name.clone(),
            after: t.changes_removed(),
        },
    }
}
