//! An application as its reader sees it.

use super::{
    criterion::CaseCriterion, decision::Decision, document::Document, examination::Examination,
};
use crate::v1::{
    council_sessions::dto::CouncilSession,
    criteria_sets::dto::CriteriaSetHead,
    organizations::{dto::Name, representation::members},
};
use chrono::{DateTime, Utc};
use parvis_app::applications::{ApplicationView, draft_to_input};
use parvis_domain::{application, text::Locale};
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;
use uuid::Uuid;

/// The applicant.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Applicant {
    /// The organization.
    pub id: String,
    /// The name in the reader's language, or the official one.
    pub name: String,
    /// All names.
    pub names: Vec<Name>,
}

/// The act of handing in.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Submission {
    /// When it was received.
    pub at: DateTime<Utc>,
    /// Who signed the undertaking.
    pub signatory_name: String,
    /// That person's function.
    pub signatory_title: String,
    /// The version of the criteria by which it is judged.
    pub criteria_set: String,
    /// Code of the session that the CSO hopes for.
    pub session_hoped_for: Option<String>,
}

impl From<&application::Submission> for Submission {
    fn from(submission: &application::Submission) -> Self {
        Self {
            at: submission.signed.at,
            signatory_name: submission.signatory_name.clone(),
            signatory_title: submission.signatory_title.clone(),
            criteria_set: submission.criteria_set.clone(),
            session_hoped_for: submission.session_hoped_for.clone(),
        }
    }
}

/// An application for observer status.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Application {
    /// Identity, from the first draft on.
    pub id: Uuid,
    /// Version, also in `ETag`.
    pub version: i32,
    /// Reference, from the submission on.
    #[schema(example = "OBS-2027-00042")]
    pub reference: Option<String>,
    /// Code of the list `stages`, as the reader sees it.
    pub stage: String,
    /// The applicant.
    pub organization: Applicant,
    /// The answers, as the body of PUT …/draft.
    pub draft: BTreeMap<String, serde_json::Value>,
    /// The documents.
    pub documents: Vec<Document>,
    /// The act of handing in.
    pub submission: Option<Submission>,
    /// Head of the criteria: of the submission, or in force today.
    pub criteria_set: CriteriaSetHead,
    /// The criteria with what the register proposes.
    pub criteria: Vec<CaseCriterion>,
    /// The session hoped for, listed for, or next.
    pub session: Option<CouncilSession>,
    /// Code of the session on whose list it stands or stood last.
    pub listed_for: Option<String>,
    /// Only staff see this.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub examination: Option<Examination>,
    /// Who has the next move: `cso`, `ipd`, `council` or `nobody`.
    pub waiting_for: String,
    /// Until when answers to open questions are wanted.
    pub answers_due: Option<chrono::NaiveDate>,
    /// Why it was closed without prejudice.
    pub closing_reason: Option<String>,
    /// The earlier application that this one follows.
    pub earlier: Option<Uuid>,
    /// Confirmed decisions on this application.
    pub decisions: Vec<Decision>,
    /// Codes of the permissions for what the reader can do now.
    pub steps: Vec<String>,
    /// When the draft was begun.
    pub created_at: DateTime<Utc>,
    /// When it last changed.
    pub updated_at: DateTime<Utc>,
}

impl Application {
    /// Shows an application in a language.
    pub(crate) fn new(view: &ApplicationView, locale: Locale) -> Self {
        let (a, profile) = (&view.application, &view.organization.profile);
        Self {
            id: a.id.0,
            version: a.version,
            reference: a.submission.as_ref().map(|s| s.reference.clone()),
            stage: a.stage.code().to_owned(),
            organization: Applicant {
                id: a.organization_id.to_string(),
                name: profile.display_name(locale).to_owned(),
                names: profile.names.iter().map(Name::from).collect(),
            },
            draft: members(draft_to_input(&a.dossier)),
            documents: view.documents.iter().map(Document::from).collect(),
            submission: a.submission.as_ref().map(Submission::from),
            criteria_set: CriteriaSetHead::from(&view.criteria_set),
            criteria: view.criteria.iter().map(CaseCriterion::from).collect(),
            session: view.session.as_ref().map(CouncilSession::from),
            listed_for: a.session.clone(),
            examination: Examination::of(view),
            waiting_for: a.waiting_for().code().to_owned(),
            answers_due: a.round.as_ref().map(|r| r.due),
            closing_reason: a.closing.as_ref().map(|c| c.reason.clone()),
            earlier: a.earlier.map(|e| e.0),
            decisions: view.decisions.iter().map(Decision::from).collect(),
            steps: view.steps.iter().map(|s| s.code().to_owned()).collect(),
            created_at: a.created_at,
            updated_at: a.updated_at,
        }
    }
}
