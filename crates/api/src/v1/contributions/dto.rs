//! Contributions and interventions as JSON.

use crate::{
    schema::{input_params, input_schema},
    v1::{follow_up::ActionOwner, localized::Localized},
};
use chrono::{DateTime, NaiveDate, Utc};
use parvis_app::{
    contributions::{
        CALL_FIELDS, CONTRIBUTION_FIELDS, ContributionView, INTERVENTION_FIELDS, InterventionView,
        PAPER_FIELDS, RETURN_FIELDS,
    },
    input::{Field, Kind, required},
};
use parvis_domain::{consultation::Consultation, contribution as domain};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

input_schema! {
    /// A call for contributions.
    ContributionCallInput = CALL_FIELDS
}
input_schema! {
    /// What an organization hands in.
    ContributionInput = CONTRIBUTION_FIELDS
}
input_schema! {
    /// What an organization handed in on paper.
    PaperContributionInput = PAPER_FIELDS
}
input_schema! {
    /// Why something is sent back.
    ContributionReturnInput = RETURN_FIELDS
}
input_schema! {
    /// That an organization spoke.
    InterventionInput = INTERVENTION_FIELDS
}
/// What is said of a file.
pub(super) const FILE_QUERY: &[Field] = &[required("file_name", Kind::Line, 200)];
input_params! {
    /// What is said of a file.
    ContributionFileQuery = FILE_QUERY
}

/// A call for contributions to a consultation.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ContributionCall {
    /// Code of the consultation.
    pub consultation: String,
    /// The last day, where the consultation takes place.
    pub until: NaiveDate,
    /// Code of the list `call-open-to`.
    pub open_to: String,
    /// What is asked for.
    pub note: Localized,
    /// For `If-Match`.
    pub version: i32,
}

impl ContributionCall {
    pub(super) fn new(of: &Consultation, it: &domain::Call) -> Self {
        Self {
            consultation: of.code.clone(),
            until: it.until,
            open_to: it.open_to.code().to_owned(),
            note: Localized::from(&it.note),
            version: it.version,
        }
    }
}

/// The file of a contribution.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ContributedFile {
    /// Its name.
    pub name: String,
    /// Media type.
    pub media_type: String,
    /// Bytes.
    pub size: i64,
    /// SHA-256 of the content in hexadecimal.
    pub sha256: String,
}

/// A written statement or another contribution.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Contribution {
    /// Identity.
    pub id: Uuid,
    /// Code of the consultation.
    pub consultation: String,
    /// The organization.
    pub organization: ActionOwner,
    /// Code of the list `contribution-kinds`.
    pub kind: String,
    /// Title, in its own language.
    pub title: String,
    /// Language of title and text (BCP 47).
    pub language: String,
    /// The text; may be empty where there is a file.
    pub text: String,
    /// The file.
    pub file: Option<ContributedFile>,
    /// Title of the point of the agenda to which it speaks.
    pub agenda_item: Option<Localized>,
    /// Code of the list `contribution-reaches`.
    pub reach: String,
    /// Code of the list `contribution-states`.
    pub state: String,
    /// The day on which it came in.
    pub received_on: NaiveDate,
    /// Whether it came on paper; for its organization and staff.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub on_paper: Option<bool>,
    /// Why it was sent back; for its organization and staff.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub reason: Option<String>,
    /// The last day to correct it; for its organization and staff.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub correct_by: Option<NaiveDate>,
    /// When its state last changed; for its organization and staff.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub changed_at: Option<DateTime<Utc>>,
    /// For `If-Match`.
    pub version: i32,
}

impl From<&ContributionView> for Contribution {
    fn from(view: &ContributionView) -> Self {
        let (it, says) = (&view.it, &view.it.content);
        let file = says.file.as_ref().map(|f| ContributedFile {
            name: f.name.clone(),
            media_type: f.media_type.clone(),
            size: f.size,
            sha256: f.sha256.clone(),
        });
        Self {
            id: it.id,
            consultation: view.code.clone(),
            organization: ActionOwner::from(&view.organization),
            kind: says.kind.code().to_owned(),
            title: says.title.clone(),
            language: says.language.as_str().to_owned(),
            text: says.text.clone(),
            file,
            agenda_item: view.agenda_item.as_ref().map(Localized::from),
            reach: says.reach.code().to_owned(),
            state: it.state.code().to_owned(),
            received_on: it.received_on,
            on_paper: view.whole.then_some(it.on_paper),
            reason: it.reason.clone(),
            correct_by: it.correct_by,
            changed_at: view.whole.then_some(it.changed_at),
            version: it.version,
        }
    }
}

/// That an organization spoke at a consultation.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Intervention {
    /// Identity.
    pub id: Uuid,
    /// Code of the consultation.
    pub consultation: String,
    /// The organization.
    pub organization: ActionOwner,
    /// Title of the point of the agenda; none for the whole.
    pub agenda_item: Option<Localized>,
    /// Its place among those who spoke to this point; for staff only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub position: Option<u32>,
    /// Name of the delegate; for staff only, until it is forgotten.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub delegate: Option<String>,
    /// What was said, in short.
    pub summary: Localized,
    /// Code of the list `reaches`.
    pub reach: String,
    /// For `If-Match`.
    pub version: i32,
}

impl From<&InterventionView> for Intervention {
    fn from(view: &InterventionView) -> Self {
        let it = &view.it;
        Self {
            id: it.id,
            consultation: view.code.clone(),
            organization: ActionOwner::from(&view.organization),
            agenda_item: view.agenda_item.as_ref().map(Localized::from),
            position: view.staff.then_some(it.position),
            delegate: view.delegate.clone(),
            summary: Localized::from(&it.summary),
            reach: it.reach.code().to_owned(),
            version: it.version,
        }
    }
}
