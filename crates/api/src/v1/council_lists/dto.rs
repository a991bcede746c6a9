//! Lists, frozen versions and draft resolutions.

use crate::{schema::input_schema, v1::localized::Localized};
use chrono::{DateTime, NaiveDate, Utc};
use parvis_app::council::{
    self, ARRANGE_FIELDS, CONFIRM_FIELDS, FREEZE_FIELDS, ITEM_FIELDS, RESOLUTION_FIELDS, Words,
};
use parvis_domain::text::Locale;
use parvis_http::labels;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

input_schema! {
    /// Symbol and order of a list; what is left out stays. `order` names every application once.
    CouncilListInput = ARRANGE_FIELDS
}
input_schema! {
    /// Mark and words of an application on the list.
    CouncilListItemInput = ITEM_FIELDS
}
input_schema! {
    /// Why there is a new version; required from the second on.
    FreezeInput = FREEZE_FIELDS
}
input_schema! {
    /// The cases to confirm, each as `<id>:<version>`.
    ConfirmCasesInput = CONFIRM_FIELDS
}
input_schema! {
    /// The text with its placeholders.
    DraftResolutionInput = RESOLUTION_FIELDS
}

/// An application on the list of a session.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CouncilListItem {
    /// The application.
    pub application: Uuid,
    /// Its reference.
    pub reference: String,
    /// The organization.
    pub organization: String,
    /// Code of the list `list-marks`.
    pub mark: String,
    /// The name, as entered for the list or as the entry of the organization has it.
    pub name: Localized,
    /// What the Council reads about it.
    pub summary: Localized,
    /// What is missing: codes such as `name_fr`, `summary_es`, `letter`, `clearance`.
    pub lacks: Vec<String>,
}

/// The list of a session while it is being made.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CouncilList {
    /// Code of the session.
    pub session: String,
    /// Symbol of the document; empty while there is none.
    pub symbol: String,
    /// Version for `If-Match`; 0 while nothing was entered.
    pub version: i32,
    /// Whether it can be frozen.
    pub complete: bool,
    /// The applications in their order.
    pub items: Vec<CouncilListItem>,
}

impl From<&council::ListView> for CouncilList {
    fn from(view: &council::ListView) -> Self {
        let item = |row: &council::ListRow| CouncilListItem {
            application: row.application.id.0,
            reference: row
                .application
                .submission
                .as_ref()
                .map(|s| s.reference.clone())
                .unwrap_or_default(),
            organization: row.organization.id.to_string(),
            mark: row.item.mark.code().to_owned(),
            name: Localized::from(&row.names),
            summary: Localized::from(&row.item.summary),
            lacks: row.lacks.iter().map(|l| l.code().to_owned()).collect(),
        };
        Self {
            session: view.session.code.clone(),
            symbol: view.list.symbol.clone(),
            version: view.list.version,
            complete: view.is_complete(),
            items: view.rows.iter().map(item).collect(),
        }
    }
}

/// A frozen version of a list.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct FrozenList {
    /// Code of the session.
    pub session: String,
    /// Number, from 1.
    pub number: i32,
    /// Why there is a later version; empty for the first.
    pub reason: String,
    /// SHA-256 of the frozen content in hexadecimal.
    pub sha256: String,
    /// When it was frozen.
    pub frozen_at: DateTime<Utc>,
    /// When another person confirmed it.
    pub confirmed_at: Option<DateTime<Utc>>,
}

impl From<&council::FrozenVersion> for FrozenList {
    fn from(it: &council::FrozenVersion) -> Self {
        Self {
            session: it.session.clone(),
            number: it.number,
            reason: it.reason.clone(),
            sha256: it.sha256.clone(),
            frozen_at: it.frozen.at,
            confirmed_at: it.confirmed.map(|s| s.at),
        }
    }
}

/// A text in the three languages of work.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct FrozenWords {
    /// English.
    pub en: String,
    /// French.
    pub fr: String,
    /// Spanish.
    pub es: String,
}

impl From<Words> for FrozenWords {
    fn from(it: Words) -> Self {
        Self {
            en: it.en,
            fr: it.fr,
            es: it.es,
        }
    }
}

/// An application as it was put before the Council.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct FrozenListEntry {
    /// Its number on the list, from 1.
    pub number: usize,
    /// The application.
    pub application: Uuid,
    /// Its reference.
    pub reference: String,
    /// The organization.
    pub organization: String,
    /// Code of the list `list-marks`.
    pub mark: String,
    /// The name.
    pub name: FrozenWords,
    /// The name in the statutes.
    pub official_name: String,
    /// The country of seat; empty where it is withheld.
    pub country: FrozenWords,
    /// What the Council reads about it.
    pub summary: FrozenWords,
}

impl From<council::FrozenEntry> for FrozenListEntry {
    fn from(it: council::FrozenEntry) -> Self {
        Self {
            number: it.number,
            application: it.application,
            reference: it.reference,
            organization: it.organization,
            mark: it.mark,
            name: it.name.into(),
            official_name: it.official_name,
            country: it.country.into(),
            summary: it.summary.into(),
        }
    }
}

/// A frozen version with its content.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct FrozenListContent {
    /// The version.
    pub version: FrozenList,
    /// Symbol of the document.
    pub symbol: String,
    /// The applications in their order.
    pub entries: Vec<FrozenListEntry>,
    /// The draft resolution. A TEMPLATE, not an adopted text.
    pub draft_resolution: FrozenWords,
    /// What the draft resolution is, in words.
    pub draft_resolution_note: String,
}

impl FrozenListContent {
    /// A version with its content.
    pub(super) fn new(
        version: &council::FrozenVersion,
        content: council::FrozenContent,
        locale: Locale,
    ) -> Self {
        let t = labels::texts_of(locale);
        let (mark, why) = (t.council_template_mark(), t.council_template_why());
        Self {
            version: FrozenList::from(version),
            symbol: content.symbol,
            entries: content.entries.into_iter().map(Into::into).collect(),
            draft_resolution: content.resolution.into(),
            draft_resolution_note: format!("{mark}. {why}"),
        }
    }
}

/// An entry that is not the same in two versions.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct FrozenListChange {
    /// The application.
    pub application: Uuid,
    /// Its reference.
    pub reference: String,
    /// added, removed, moved, mark, name, summary, country.
    pub changes: Vec<String>,
}

/// What lies between two versions.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct FrozenListChanges {
    /// The earlier version.
    pub from: FrozenList,
    /// The later version.
    pub to: FrozenList,
    /// Whether the symbol changed.
    pub symbol: bool,
    /// Whether the draft resolution changed.
    pub draft_resolution: bool,
    /// The entries.
    pub entries: Vec<FrozenListChange>,
}

impl From<council::ListChanges> for FrozenListChanges {
    fn from(it: council::ListChanges) -> Self {
        Self {
            from: FrozenList::from(&it.from),
            to: FrozenList::from(&it.to),
            symbol: it.symbol,
            draft_resolution: it.resolution,
            entries: it
                .entries
                .into_iter()
                .map(|(entry, changes)| FrozenListChange {
                    application: entry.application,
                    reference: entry.reference,
                    changes: changes.iter().map(|c| c.code().to_owned()).collect(),
                })
                .collect(),
        }
    }
}

/// A record that waits for its confirmation.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct PendingDecision {
    /// The application.
    pub application: Uuid,
    /// The version to name when confirming.
    pub version: i32,
    /// Its reference.
    pub reference: String,
    /// Name of the applicant.
    pub name: String,
    /// Code of the list `outcomes`.
    pub outcome: String,
    /// Day of the decision.
    pub decided_on: NaiveDate,
    /// Symbol of document or resolution.
    pub symbol: String,
    /// Whether you may confirm it: you neither recorded it nor recommended.
    pub is_yours: bool,
}

impl From<council::PendingDecision> for PendingDecision {
    fn from(it: council::PendingDecision) -> Self {
        Self {
            application: it.application.0,
            version: it.version,
            reference: it.reference,
            name: it.name,
            outcome: it.record.outcome.code().to_owned(),
            decided_on: it.record.decided_on,
            symbol: it.record.symbol,
            is_yours: it.is_yours,
        }
    }
}

/// What became of one case.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ConfirmedDecision {
    /// The application that was named.
    pub application: String,
    /// Its reference, when it was found.
    pub reference: String,
    /// Whether its decision is confirmed.
    pub confirmed: bool,
    /// Code of the problem, when it is not.
    pub code: Option<String>,
    /// The problem in words.
    pub detail: Option<String>,
}

impl ConfirmedDecision {
    /// Words a result.
    pub(super) fn new(it: council::ConfirmedRow, locale: Locale) -> Self {
        let error = it.result.err();
        let words = |e| labels::error(labels::texts_of(locale), e).1;
        Self {
            application: it.application,
            reference: it.reference,
            confirmed: error.is_none(),
            code: error.as_ref().map(|e| e.code().to_owned()),
            detail: error.as_ref().map(words),
        }
    }
}

/// The template of the draft resolution in a language.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct DraftResolution {
    /// The language.
    pub language: String,
    /// Version for `If-Match`; 0 is the text that came with the program.
    pub version: i32,
    /// The text. A TEMPLATE, not an adopted text.
    pub text: String,
}

impl From<parvis_domain::council::DraftResolution> for DraftResolution {
    fn from(it: parvis_domain::council::DraftResolution) -> Self {
        Self {
            language: it.language.code().to_owned(),
            version: it.version,
            text: it.text,
        }
    }
}
