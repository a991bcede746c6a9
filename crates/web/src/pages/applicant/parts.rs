//! Parts of an application that several pages show, the applicant's and staff's.

use crate::{kit::*, lists};
use parvis_app::applications::{ApplicationView, Document, TimelineEntry};
use parvis_domain::{application::ApplicationId, session::RollOver};

/// Reads an id from an address.
pub(crate) fn application_id(text: &str) -> Result<ApplicationId, AppError> {
    uuid::Uuid::parse_str(text)
        .map(ApplicationId)
        .map_err(|_| AppError::NotFound)
}

/// The answers with their labels; "not provided" where there is none.
pub(crate) fn answer_rows(visit: &Visit, view: &ApplicationView) -> Vec<(String, String)> {
    let t = visit.t;
    let d = &view.application.dossier;
    let ecosoc = d.ecosoc_status.map(|s| labels::ecosoc_status(t, s));
    let answers = [
        (t.field_aims(), &d.aims),
        (t.field_cooperation_with_iom(), &d.cooperation_with_iom),
        (t.field_funding_sources(), &d.funding_sources),
        (t.field_executive_name(), &d.executive_name),
        (t.field_executive_title(), &d.executive_title),
        (t.field_representative_name(), &d.representative_name),
        (t.field_ecosoc_status(), &ecosoc),
        (
            t.field_missing_documents_reason(),
            &d.missing_documents_reason,
        ),
    ];
    answers
        .into_iter()
        .map(|(label, value)| {
            let shown = value.clone().unwrap_or_else(|| t.common_not_provided());
            (label, shown)
        })
        .collect()
}

/// A kind of document with the files given.
pub(crate) struct DocumentRow {
    pub(crate) code: String,
    pub(crate) label: String,
    pub(crate) required: bool,
    pub(crate) basis: String,
    pub(crate) files: Vec<FileRow>,
}

/// A file given.
pub(crate) struct FileRow {
    pub(crate) name: String,
    pub(crate) href: String,
    pub(crate) remove: String,
    pub(crate) remove_label: String,
    pub(crate) facts: String,
}

/// The kinds of documents asked for, with the files given for each.
pub(crate) fn document_rows(
    visit: &Visit,
    page: &Page,
    view: &ApplicationView,
) -> Vec<DocumentRow> {
    let base = format!("/applications/{}/documents", view.application.id);
    let file = |d: &Document| FileRow {
        name: d.file_name.clone(),
        href: page.href(&format!("{base}/{}", d.id)),
        remove: page.href(&format!("{base}/{}/remove", d.id)),
        remove_label: visit.t.application_documents_remove(&d.file_name),
        facts: format!(
            "{}, {}, {}",
            d.media_type
                .rsplit('/')
                .next()
                .unwrap_or_default()
                .to_uppercase(),
            labels::size(visit.t, &d.size.to_string()),
            labels::day(visit.t, d.uploaded_at.date_naive()),
        ),
    };
    view.document_kinds
        .iter()
        .map(|kind| DocumentRow {
            code: kind.code.clone(),
            label: kind
                .label
                .best(visit.locale)
                .map_or(kind.code.as_str(), |(l, _)| l)
                .to_owned(),
            required: kind.attribute("required") == "true",
            basis: lists::basis(visit.t, &kind.basis),
            files: view
                .documents
                .iter()
                .filter(|d| d.code == kind.code)
                .map(file)
                .collect(),
        })
        .collect()
}

/// An event of the timeline.
pub(crate) struct Event {
    pub(crate) what: String,
    pub(crate) when: String,
    pub(crate) who: String,
    pub(crate) detail: String,
}

/// The events of an application, newest first.
pub(crate) fn timeline_rows(visit: &Visit, entries: &[TimelineEntry]) -> Vec<Event> {
    entries.iter().rev().map(|e| event(visit, e)).collect()
}

fn event(visit: &Visit, entry: &TimelineEntry) -> Event {
    let t = visit.t;
    let find = |name: &str| {
        entry
            .detail
            .iter()
            .find(|(n, _)| n == name)
            .map_or("", |(_, v)| v.as_str())
    };
    let detail = [
        "reference",
        "session",
        "symbol",
        "reason",
        "document_added",
        "document_removed",
    ]
    .iter()
    .map(|n| find(n))
    .filter(|v| !v.is_empty())
    .collect::<Vec<_>>()
    .join(", ");
    let detail = match RollOver::from_code(find("roll_over")) {
        Some(why) => format!("{detail}. {}", labels::roll_over(t, why)),
        None => detail,
    };
    Event {
        what: match Action::from_code(&entry.action) {
            Some(action) => labels::action(t, action, |n| find(n).to_owned()),
            None => t.event_other(),
        },
        when: labels::moment(t, entry.at),
        who: entry.actor_name.clone().unwrap_or_default(),
        detail,
    }
}
