//! Names and successors as JSON.

use crate::schema::input_schema;
use parvis_app::history::{ANSWER_FIELDS, HistoryView, NAME_FIELDS, Relative, SUCCESSION_FIELDS};
use parvis_domain::{organization, text::Locale};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

input_schema! {
    /// A change of the official name.
    NameChangeInput = NAME_FIELDS
}
input_schema! {
    /// The answer to a change of name.
    NameAnswerInput = ANSWER_FIELDS
}
input_schema! {
    /// Which organization follows this one.
    SuccessionInput = SUCCESSION_FIELDS
}

/// A change of the official name.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct NameChange {
    /// Identity.
    pub id: Uuid,
    /// Code of the list `name-change-states`.
    pub state: String,
    /// The name before.
    pub old_name: String,
    /// The name after.
    pub new_name: String,
    /// Since when: year, month or day.
    pub changed_on: String,
    /// Why.
    pub reason: String,
    /// What proves it.
    pub evidence: String,
    /// What IPD answered.
    pub answer: Option<String>,
}

impl From<&organization::NameChange> for NameChange {
    fn from(change: &organization::NameChange) -> Self {
        Self {
            id: change.id,
            state: change.state.code().to_owned(),
            old_name: change.old_name.clone(),
            new_name: change.new_name.clone(),
            changed_on: change.changed_on.to_string(),
            reason: change.reason.clone(),
            evidence: change.evidence.clone(),
            answer: change.answer.clone(),
        }
    }
}

/// A successor or a predecessor.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Succession {
    /// Identity.
    pub id: Uuid,
    /// Whether the other organization follows this one.
    pub follows: bool,
    /// The other organization.
    pub organization_id: String,
    /// Its name.
    pub name: String,
    /// Code of the list `succession-kinds`.
    pub kind: String,
    /// Code of the list `status-states`.
    pub state: String,
    /// Since when.
    pub effective_on: String,
    /// The document by which it is known.
    pub symbol: String,
    /// Why.
    pub reason: String,
}

impl Succession {
    fn new(relative: &Relative, locale: Locale) -> Self {
        let (it, other) = (&relative.succession, &relative.organization);
        Self {
            id: it.id,
            follows: relative.follows,
            organization_id: other.id.to_string(),
            name: other.profile.display_name(locale).to_owned(),
            kind: it.kind.code().to_owned(),
            state: it.state.code().to_owned(),
            effective_on: it.effective_on.to_string(),
            symbol: it.symbol.clone(),
            reason: it.reason.clone(),
        }
    }
}

/// Names and successors of an organization.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct History {
    /// The organization.
    pub organization_id: String,
    /// Its version, also in `ETag`, for `If-Match`.
    pub version: i32,
    /// Changes of name.
    pub names: Vec<NameChange>,
    /// Successors and predecessors.
    pub successions: Vec<Succession>,
    /// What you can do now: codes of actions.
    pub steps: Vec<String>,
}

impl History {
    /// Shows the account in a language.
    pub(super) fn new(view: &HistoryView, locale: Locale) -> Self {
        let relatives = view.relatives.iter();
        Self {
            organization_id: view.organization.id.to_string(),
            version: view.organization.version,
            names: view.names.iter().map(NameChange::from).collect(),
            successions: relatives.map(|r| Succession::new(r, locale)).collect(),
            steps: view.steps.iter().map(|s| s.code().to_owned()).collect(),
        }
    }
}
