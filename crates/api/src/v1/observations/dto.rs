//! An observation as staff see it, and as the organization does.

use crate::schema::{input_params, input_schema};
use chrono::{DateTime, NaiveDate, Utc};
use parvis_app::{
    input::{Field, Kind, required},
    observations::{
        self, DISCLOSE_FIELDS, ESCALATE_FIELDS, OBSERVE_FIELDS, ObservationView, REPLY_FIELDS,
        RULE_FIELDS, WITHDRAW_FIELDS,
    },
};
use parvis_domain::{application::Signature, observation};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// The name of a document.
pub(super) const FILE_FIELDS: &[Field] = &[required("file_name", Kind::Line, 120)];

input_schema! {
    /// A new observation. Its text cannot be changed afterwards.
    ObservationInput = OBSERVE_FIELDS
}
input_schema! {
    /// Why an approver should decide.
    EscalationInput = ESCALATE_FIELDS
}
input_schema! {
    /// What an approver decides: `serious`, or `risk` again.
    RulingInput = RULE_FIELDS
}
input_schema! {
    /// What the organization is told, and until when it can answer.
    DisclosureInput = DISCLOSE_FIELDS
}
input_schema! {
    /// Why it is taken back.
    ObservationWithdrawalInput = WITHDRAW_FIELDS
}
input_schema! {
    /// The organization's answer.
    ReplyInput = REPLY_FIELDS
}
input_params! {
    /// The name of the document, with its ending.
    EvidenceQuery = FILE_FIELDS
}

/// Who acted, when, and why.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ObservationStep {
    /// The account.
    pub by: Uuid,
    /// Its name.
    pub by_name: String,
    /// When.
    pub at: DateTime<Utc>,
    /// Why, or what was written.
    pub text: String,
}

/// A document of an observation.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ObservationDocument {
    /// File name.
    pub file_name: String,
    /// Media type.
    pub media_type: String,
    /// Size in bytes.
    pub size: i64,
    /// SHA-256 in hexadecimal.
    pub sha256: String,
}

/// An observation on an organization. For staff only.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Observation {
    /// Identity.
    pub id: Uuid,
    /// The organization.
    pub organization_id: String,
    /// Code of the list `observation-categories`.
    pub category: String,
    /// Code of the list `observation-levels`.
    pub level: String,
    /// The level at which it was entered.
    pub entered_as: String,
    /// What was seen.
    pub text: String,
    /// Where it is known from.
    pub source: String,
    /// The document.
    pub document: Option<ObservationDocument>,
    /// The author.
    pub made: ObservationStep,
    /// The last day on which it counts.
    pub expires_on: NaiveDate,
    /// Whether it counts today.
    pub counts: bool,
    /// The escalation.
    pub escalation: Option<ObservationStep>,
    /// What an approver decided.
    pub ruling: Option<ObservationStep>,
    /// Whether the approver confirmed it as serious.
    pub ruled_serious: Option<bool>,
    /// What the organization was told.
    pub disclosure: Option<ObservationStep>,
    /// The last day for its answer.
    pub reply_due: Option<NaiveDate>,
    /// Its answer.
    pub reply: Option<ObservationStep>,
    /// Whether the answer came after the last day.
    pub reply_late: Option<bool>,
    /// Why it was taken back.
    pub withdrawal: Option<ObservationStep>,
    /// The version to name in `If-Match`.
    pub version: i32,
}

impl From<&ObservationView> for Observation {
    fn from(view: &ObservationView) -> Self {
        let of = &view.observation;
        let step = |signed: Signature, text: &str| ObservationStep {
            by: signed.by.0,
            by_name: view.name(signed.by).to_owned(),
            at: signed.at,
            text: text.to_owned(),
        };
        let of_step = |s: &observation::Step| step(s.signed, &s.comment);
        Self {
            id: of.id,
            organization_id: of.organization_id.to_string(),
            category: of.category.code().to_owned(),
            level: of.level.code().to_owned(),
            entered_as: of.entered_as.code().to_owned(),
            text: of.text.clone(),
            source: of.source.clone(),
            document: of.evidence.as_ref().map(|e| ObservationDocument {
                file_name: e.file_name.clone(),
                media_type: e.media_type.clone(),
                size: e.size,
                sha256: e.sha256.clone(),
            }),
            made: step(of.made, ""),
            expires_on: of.expires_on,
            counts: view.counts,
            escalation: of.escalation.as_ref().map(of_step),
            ruling: of.ruling.as_ref().map(|r| of_step(&r.step)),
            ruled_serious: of.ruling.as_ref().map(|r| r.serious),
            disclosure: of.disclosure.as_ref().map(|d| step(d.signed, &d.wording)),
            reply_due: of.disclosure.as_ref().map(|d| d.due),
            reply: of.reply.as_ref().map(|r| step(r.signed, &r.text)),
            reply_late: of.reply.as_ref().map(|r| r.late),
            withdrawal: of.withdrawal.as_ref().map(of_step),
            version: of.version,
        }
    }
}

/// What an organization was told, and its answer.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct DisclosedObservation {
    /// Identity.
    pub id: Uuid,
    /// What IOM says.
    pub wording: String,
    /// When it was said.
    pub disclosed_at: DateTime<Utc>,
    /// The last day for the answer; a later one is read too.
    pub due: NaiveDate,
    /// The answer.
    pub reply: Option<String>,
    /// When it was given.
    pub replied_at: Option<DateTime<Utc>>,
    /// Whether it came after the last day.
    pub late: Option<bool>,
    /// Whether IOM took it back.
    pub withdrawn: bool,
    /// The version to name in `If-Match`.
    pub version: i32,
}

impl From<&observations::Disclosed> for DisclosedObservation {
    fn from(of: &observations::Disclosed) -> Self {
        let reply = of.reply.as_ref();
        Self {
            id: of.id,
            wording: of.wording.clone(),
            disclosed_at: of.at,
            due: of.due,
            reply: reply.map(|r| r.0.clone()),
            replied_at: reply.map(|r| r.1),
            late: reply.map(|r| r.2),
            withdrawn: of.withdrawn,
            version: of.version,
        }
    }
}
