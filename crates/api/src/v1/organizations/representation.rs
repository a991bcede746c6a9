//! One organization, as its reader may see it.

use super::dto::Name;
use crate::v1::applications::dto::Decision;
use chrono::{DateTime, NaiveDate, Utc};
use parvis_app::{
    history::Relative,
    input::{Input, Value},
    organizations::{OrganizationView, to_input},
};
use parvis_domain::{
    account::EmailAddress,
    observer_status::{Period, StatusEvent},
    organization::NameChange,
    text::Locale,
};
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;
use uuid::Uuid;

/// A stretch of time with one status.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct StatusPeriod {
    /// Code of the list `observer-statuses`.
    pub observer_status: String,
    /// Code of the list `status-events`: with what it began.
    pub event: String,
    /// Why, where it was said.
    pub reason: Option<String>,
    /// First day, as well as known: year, month or day.
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
    /// Where it stands.
    pub source: String,
    /// The words of the source, or a remark.
    pub evidence: String,
}

impl From<&(Period, StatusEvent)> for StatusPeriod {
    fn from((period, status): &(Period, StatusEvent)) -> Self {
        Self {
            observer_status: period.status.code().to_owned(),
            event: status.kind.code().to_owned(),
            reason: status.reason.clone(),
            from: period.from.to_string(),
            until: period.until.map(|u| u.to_string()),
            session: status.session.clone(),
            decision_id: status.decision.map(|d| d.0),
            basis: status.basis.clone(),
            source: status.source.clone(),
            evidence: status.evidence.clone(),
        }
    }
}

/// A name that an organization had.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct FormerName {
    /// The name.
    pub name: String,
    /// First day on which it had the next: year, month or day.
    pub until: String,
}

impl From<&NameChange> for FormerName {
    fn from(change: &NameChange) -> Self {
        Self {
            name: change.old_name.clone(),
            until: change.changed_on.to_string(),
        }
    }
}

/// A successor or a predecessor.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct RelatedOrganization {
    /// Identifier.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Code of the list `succession-kinds`.
    pub kind: String,
    /// Since when.
    pub effective_on: String,
    /// The document by which it is known.
    pub symbol: String,
}

impl RelatedOrganization {
    fn new(relative: &Relative, locale: Locale) -> Self {
        Self {
            id: relative.organization.id.to_string(),
            name: relative
                .organization
                .profile
                .display_name(locale)
                .to_owned(),
            kind: relative.succession.kind.code().to_owned(),
            effective_on: relative.succession.effective_on.to_string(),
            symbol: relative.succession.symbol.clone(),
        }
    }
}

/// An organization.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Organization {
    /// Identifier for ever.
    #[schema(example = "CSO-7K3M-9P2X")]
    pub id: String,
    /// Version, also in `ETag`.
    pub version: i32,
    /// The name in the reader's language, or the official one.
    pub name: String,
    /// All names.
    pub names: Vec<Name>,
    /// Acronym.
    pub acronym: Option<String>,
    /// Code of the list `cso-categories`.
    pub category: String,
    /// ISO 3166-1 alpha-2 code of the seat; null where not known or withheld.
    pub country: Option<String>,
    /// Code of the list `levels`.
    pub level: Option<String>,
    /// Year of founding.
    pub founded_year: Option<i32>,
    /// ISO codes of the countries of activity.
    pub activity_countries: Vec<String>,
    /// Codes of the list `themes`.
    pub themes: Vec<String>,
    /// Website.
    pub website: Option<String>,
    /// Mailbox of a function.
    pub role_address: Option<String>,
    /// What the organization says of itself.
    pub description: String,
    /// Code of the list `visibilities`.
    pub visibility: String,
    /// How the entry came in: code of the list `origins`.
    pub origin: String,
    /// When it came in.
    pub created_at: DateTime<Utc>,
    /// When it last changed.
    pub updated_at: DateTime<Utc>,
    /// Code of the list `standings` today; null when it is no observer.
    pub standing: Option<String>,
    /// Code of the list `observer-statuses` today, former ones included; null
    /// when it never had one.
    pub observer_status: Option<String>,
    /// Since when this status holds, as well as known.
    pub status_since: Option<String>,
    /// Names that it had, with the day until which.
    pub former_official_names: Vec<FormerName>,
    /// The organization that follows it.
    pub successor: Option<RelatedOrganization>,
    /// The organizations that it follows.
    pub predecessors: Vec<RelatedOrganization>,
    /// Since when its periodic report is overdue.
    pub report_overdue_since: Option<NaiveDate>,
    /// When its team last said that the entry is right.
    pub entry_confirmed_at: Option<DateTime<Utc>>,
    /// Stretches with one status, oldest first.
    pub statuses: Vec<StatusPeriod>,
    /// Decisions of the Council, newest first.
    pub decisions: Vec<Decision>,
    /// Whether the reader may change it.
    pub can_edit: bool,
    /// The entry as its body of PUT, for those who see it whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub entry: Option<BTreeMap<String, serde_json::Value>>,
}

impl Organization {
    /// Shows an organization in a language.
    pub(super) fn new(view: &OrganizationView, locale: Locale) -> Self {
        let (o, profile) = (&view.organization, &view.organization.profile);
        let related = |follows: bool| {
            let all = view.relatives.iter().filter(move |r| r.follows == follows);
            all.map(|r| RelatedOrganization::new(r, locale))
        };
        Self {
            id: o.id.to_string(),
            version: o.version,
            name: profile.display_name(locale).to_owned(),
            names: profile.names.iter().map(Name::from).collect(),
            acronym: profile.acronym().map(str::to_owned),
            category: profile.category.clone(),
            country: profile.country.clone(),
            level: profile.level.map(|l| l.code().to_owned()),
            founded_year: profile.founded_year,
            activity_countries: profile.activity_countries.clone(),
            themes: profile.themes.clone(),
            website: profile.website.clone(),
            role_address: profile
                .role_address
                .as_ref()
                .map(EmailAddress::as_str)
                .map(str::to_owned),
            description: profile.description.clone(),
            visibility: profile.visibility.code().to_owned(),
            origin: o.origin.code().to_owned(),
            created_at: o.created_at,
            updated_at: o.updated_at,
            standing: view.standing.map(|s| s.code().to_owned()),
            observer_status: view.status.map(|s| s.status.code().to_owned()),
            status_since: view.status.map(|s| s.since.to_string()),
            former_official_names: view.renamed.iter().map(FormerName::from).collect(),
            successor: related(true).next(),
            predecessors: related(false).collect(),
            report_overdue_since: view.overdue_since,
            entry_confirmed_at: view.confirmed_at,
            statuses: view.statuses.iter().map(StatusPeriod::from).collect(),
            decisions: view.decisions.iter().map(Decision::from).collect(),
            can_edit: view.can_edit,
            entry: view.whole.then(|| members(to_input(profile))),
        }
    }
}

/// An input as the members of a JSON object: what a client can send back.
pub(crate) fn members(input: Input) -> BTreeMap<String, serde_json::Value> {
    input
        .0
        .into_iter()
        .map(|(name, value)| (name, json(value)))
        .collect()
}

fn json(value: Value) -> serde_json::Value {
    match value {
        Value::Text(text) => text.into(),
        Value::Number(digits) => digits
            .parse::<i64>()
            .map_or_else(|_| digits.into(), Into::into),
        Value::Flag(flag) => flag.into(),
        Value::List(list) => list.into_iter().map(json).collect(),
        Value::Null | Value::Object => serde_json::Value::Null,
    }
}
