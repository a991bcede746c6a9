//! Lines of the official list.

use crate::{
    schema::input_params,
    v1::organizations::{csv::FILE_FIELDS, dto::OrganizationSummary},
};
use chrono::NaiveDate;
use parvis_app::{
    input::{Field, Kind, Reader, optional},
    organizations::ObserverEntry,
};
use parvis_domain::{Day, text::Locale};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// The day, and for whom a file is.
pub(super) const OBSERVER_FIELDS: &[Field] = &[optional("as_at", Kind::Day, 10)];
/// The same for the file.
pub(super) const OBSERVER_FILE_FIELDS: &[Field] =
    &[optional("as_at", Kind::Day, 10), FILE_FIELDS[0]];

input_params! {
    /// The day of the list; today when it is left out.
    ObserversQuery = OBSERVER_FIELDS
}
input_params! {
    /// The day of the list, and for whom the file is.
    ObserversFileQuery = OBSERVER_FILE_FIELDS
}

/// The day that was asked for.
pub(super) fn day(reader: &mut Reader<'_>, today: Day) -> Day {
    reader.day("as_at").unwrap_or(today)
}

/// A line of the list.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Observer {
    /// The organization; null when it is not named for its safety.
    pub organization: Option<OrganizationSummary>,
    /// Code of the list `standings`: how sure the register is for this day.
    pub standing: String,
    /// Code of the list `observer-statuses`: what it is on this day.
    pub observer_status: String,
    /// Since when this status holds, as well as known.
    pub status_since: String,
    /// The official name on this day, where it was another than today's.
    pub name_then: Option<String>,
    /// Since when its periodic report is overdue; on the list of today only.
    pub report_overdue_since: Option<NaiveDate>,
    /// Since when it is on the list without a gap: year, month or day.
    #[schema(example = "2009-11")]
    pub from: String,
    /// First day on which it no longer holds.
    pub until: Option<String>,
    /// Code of the admitting session.
    pub session: Option<String>,
    /// The decision in this register; null for facts from sources.
    pub decision_id: Option<Uuid>,
    /// How the fact is known.
    pub basis: String,
    /// Where it stands; empty when the organization is not named.
    pub source: String,
    /// The words of the source; empty when the organization is not named.
    pub evidence: String,
}

impl Observer {
    fn new(entry: &ObserverEntry, locale: Locale) -> Self {
        let status = &entry.status;
        let named = entry.organization.as_ref();
        // A source that names the organization would undo its protection.
        let open = |text: &str| named.map(|_| text.to_owned()).unwrap_or_default();
        Self {
            organization: named.map(|o| OrganizationSummary::new(o, Some(entry.on), locale)),
            standing: entry.standing.code().to_owned(),
            observer_status: entry.on.status.code().to_owned(),
            status_since: entry.on.since.to_string(),
            name_then: entry.name_then.clone(),
            report_overdue_since: entry.overdue_since,
            from: entry.on.listed_since.to_string(),
            until: status.until.map(|u| u.to_string()),
            session: status.session.clone(),
            decision_id: status.decision.filter(|_| named.is_some()).map(|d| d.0),
            basis: status.basis.clone(),
            source: open(&status.source),
            evidence: open(&status.evidence),
        }
    }
}

/// The list as at a day.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Observers {
    /// The day.
    pub as_at: NaiveDate,
    /// The observers, by name.
    pub items: Vec<Observer>,
    /// How many there are.
    pub total: u64,
    /// Always 1: the list comes whole.
    pub page: u64,
    /// As many as there are.
    pub page_size: u64,
}

impl Observers {
    /// Shows the list in a language.
    pub(super) fn new(as_at: Day, entries: &[ObserverEntry], locale: Locale) -> Self {
        let total = entries.len() as u64;
        Self {
            as_at,
            items: entries.iter().map(|e| Observer::new(e, locale)).collect(),
            total,
            page: 1,
            page_size: total,
        }
    }
}
