//! Questions, replies, versions.

use chrono::{DateTime, NaiveDate, Utc};
use parvis_app::applications as app;
use parvis_domain::application as domain;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// A question with its reply. Nobody at IOM sees a reply before it is sent.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Question {
    /// Identity.
    pub id: Uuid,
    /// Number in the case, over all rounds; null while it is being prepared.
    pub number: Option<u32>,
    /// What it is about: a member of the draft, a code of the list
    /// `required-documents`, or `free`.
    pub about: String,
    /// The question.
    pub question: String,
    /// The new content of that member.
    pub value: Option<String>,
    /// The reply in words.
    pub answer: Option<String>,
    /// Why it cannot be answered.
    pub cannot_reason: Option<String>,
    /// Whether the new document replaces those given before.
    pub replaces: bool,
    /// Documents given for it.
    pub documents: Vec<ReplyDocument>,
    /// Whether anything answers it.
    pub answered: bool,
}

/// A document given as a reply.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ReplyDocument {
    /// Identity.
    pub id: Uuid,
    /// Code of the list `required-documents`.
    pub code: String,
    /// File name.
    pub file_name: String,
    /// SHA-256 of the content in hexadecimal.
    pub sha256: String,
    /// Whether it is sent.
    pub sent: bool,
}

impl Question {
    fn new(of: &domain::Question, documents: &[app::ReplyDocument], answered: bool) -> Self {
        Self {
            id: of.id.0,
            number: of.number,
            about: of.subject.code().unwrap_or(app::FREE).to_owned(),
            question: of.text.clone(),
            value: of.reply.value.clone(),
            answer: of.reply.text.clone(),
            cannot_reason: of.reply.cannot.clone(),
            replaces: of.reply.replaces,
            documents: documents
                .iter()
                .map(|d| ReplyDocument {
                    id: d.document.id,
                    code: d.document.code.clone(),
                    file_name: d.document.file_name.clone(),
                    sha256: d.document.sha256.clone(),
                    sent: !d.held,
                })
                .collect(),
            answered,
        }
    }
}

/// A request for more time.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Extension {
    /// When it was asked for.
    pub asked_at: DateTime<Utc>,
    /// Why.
    pub reason: String,
    /// The day wished for.
    pub until: Option<NaiveDate>,
    /// When IPD replied.
    pub answered_at: Option<DateTime<Utc>>,
    /// The new due date, where more time was given.
    pub granted_until: Option<NaiveDate>,
    /// Why not, where it was refused.
    pub refusal: Option<String>,
}

/// A round of questions.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Round {
    /// Number in the case, from 1.
    pub number: u32,
    /// Who wants to know: `ipd` or `council`.
    pub origin: String,
    /// When it was asked.
    pub asked_at: DateTime<Utc>,
    /// Until when answers are wanted; late ones are accepted.
    pub due: NaiveDate,
    /// Reminders sent for this due date.
    pub reminders: u32,
    /// `answered`, `taken_back`, `closed`, `withdrawn` or `superseded`; null
    /// while it is open.
    pub ended_as: Option<String>,
    /// When it ended.
    pub ended_at: Option<DateTime<Utc>>,
    /// Why it was taken back or closed.
    pub end_reason: Option<String>,
    /// The questions.
    pub questions: Vec<Question>,
    /// Requests for more time.
    pub extensions: Vec<Extension>,
}

impl From<&app::RoundView> for Round {
    fn from(of: &app::RoundView) -> Self {
        let round = &of.round;
        Self {
            number: round.number,
            origin: round.origin.code().to_owned(),
            asked_at: round.asked.at,
            due: round.due,
            reminders: round.reminders,
            ended_as: round.ended_as.map(|e| e.code().to_owned()),
            ended_at: round.ended_at,
            end_reason: round.end_reason.clone(),
            questions: of
                .questions
                .iter()
                .map(|q| Question::new(&q.question, &q.documents, q.answered))
                .collect(),
            extensions: of
                .extensions
                .iter()
                .map(|e| Extension {
                    asked_at: e.asked.at,
                    reason: e.reason.clone(),
                    until: e.wished,
                    answered_at: e.decided.map(|d| d.at),
                    granted_until: e.granted_until,
                    refusal: e.refusal.clone(),
                })
                .collect(),
        }
    }
}

/// A deferral by the Council.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Deferral {
    /// Which it is in this case, from 1.
    pub count: usize,
    /// The decision.
    pub decision: Uuid,
    /// Code of the session.
    pub session: String,
    /// Day.
    pub decided_on: NaiveDate,
    /// Why.
    pub reason: Option<String>,
    /// What the Council asked.
    pub question: Option<String>,
    /// Who has to answer: code of the list `asked-of`.
    pub asked_of: Option<String>,
    /// When the applicant answered.
    pub answered_at: Option<DateTime<Utc>>,
}

/// Days on one side.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct DaysWaited {
    /// `cso`, `ipd` or `council`.
    pub party: String,
    /// Whole days since the submission.
    pub days: i64,
}

/// The questions of an application.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Questions {
    /// Version of the application, for `If-Match`.
    pub version: i32,
    /// The rounds, oldest first.
    pub rounds: Vec<Round>,
    /// Questions being prepared; empty for readers who are not staff.
    pub prepared: Vec<Question>,
    /// The deferrals, oldest first.
    pub deferrals: Vec<Deferral>,
    /// Who has the next move: `cso`, `ipd`, `council` or `nobody`.
    pub waiting_for: String,
    /// Since when.
    pub waiting_since: DateTime<Utc>,
    /// Days on each side so far.
    pub days: Vec<DaysWaited>,
    /// The due date of the next round unless another is set.
    pub default_due: NaiveDate,
    /// The last day on which a reply comes in time for the session aimed at.
    pub last_safe_reply: Option<NaiveDate>,
    /// Unanswered reminders before the case can be closed.
    pub reminders_before_closing: i64,
}

impl From<&app::QuestionsView> for Questions {
    fn from(view: &app::QuestionsView) -> Self {
        let days = view.clock.days.iter();
        Self {
            version: view.case.application.version,
            rounds: view.rounds.iter().map(Round::from).collect(),
            prepared: view
                .prepared
                .iter()
                .map(|q| Question::new(q, &[], false))
                .collect(),
            deferrals: view
                .deferrals
                .iter()
                .map(|d| Deferral {
                    count: d.count,
                    decision: d.decision.id.0,
                    session: d.decision.session.clone(),
                    decided_on: d.decision.decided_on,
                    reason: d.decision.reason.clone(),
                    question: d.decision.question.clone(),
                    asked_of: d.decision.asked_of.map(|a| a.code().to_owned()),
                    answered_at: d.answered_at,
                })
                .collect(),
            waiting_for: view.clock.waiting_for.code().to_owned(),
            waiting_since: view.clock.since,
            days: days
                .map(|(party, days)| DaysWaited {
                    party: party.code().to_owned(),
                    days: *days,
                })
                .collect(),
            default_due: view.default_due,
            last_safe_reply: view.last_safe,
            reminders_before_closing: view.reminders_needed,
        }
    }
}
