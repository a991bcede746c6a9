//! The mark of a status, wherever an organization is shown.

use parvis_domain::observer_status::{Status, StatusOn};
use parvis_http::labels;
use parvis_i18n::Texts;

/// A status in a word, with its colour.
#[derive(Debug, Clone)]
pub(crate) struct StatusTag {
    /// What it says.
    pub(crate) text: String,
    /// Class of the tag.
    pub(crate) class: &'static str,
}

/// The mark of a status on a day.
pub(crate) fn status_tag(t: &Texts, on: &StatusOn) -> StatusTag {
    let text = match on.status {
        Status::Suspended => t.status_suspended_since(labels::partial_date(t, on.since)),
        Status::Full => t.organization_status_now(),
        listed if listed.is_listed() => labels::observer_status(t, listed),
        _ => t.status_former(),
    };
    let class = match on.status {
        Status::Full => "govuk-tag--green",
        Status::Provisional | Status::OneSession => "govuk-tag--turquoise",
        Status::Suspended => "govuk-tag--yellow",
        Status::Withdrawn | Status::Renounced | Status::Lapsed => "govuk-tag--grey",
    };
    StatusTag { text, class }
}
