//! Flat rows of applications, as lists and pages need them.

use parvis_domain::{
    Day, Instant,
    account::AccountId,
    application::{ApplicationId, AskedOf, DecisionId, Outcome, Party, Stage},
    criteria::{Proposal, Verdict},
    organization::OrganizationId,
};
use uuid::Uuid;

/// A document of an application.
#[derive(Debug, Clone)]
pub struct Document {
    /// Identity.
    pub id: Uuid,
    /// The application.
    pub application_id: ApplicationId,
    /// Code in the list `required-documents`.
    pub code: String,
    /// File name as sent, without path and control characters.
    pub file_name: String,
    /// Media type, found from the content.
    pub media_type: String,
    /// Size in bytes.
    pub size: i64,
    /// SHA-256 of the content in hexadecimal.
    pub sha256: String,
    /// Who uploaded it.
    pub uploaded_by: AccountId,
    /// When.
    pub uploaded_at: Instant,
}

/// A person's verdict on a criterion.
#[derive(Debug, Clone)]
pub struct Assessment {
    /// Identity.
    pub id: Uuid,
    /// The application.
    pub application_id: ApplicationId,
    /// Code of the criterion in the set of the submission.
    pub criterion: String,
    /// The verdict.
    pub verdict: Verdict,
    /// Why.
    pub reason: String,
    /// What the register had proposed, with its data.
    pub proposal: Proposal,
    /// By whom.
    pub by: AccountId,
    /// When.
    pub at: Instant,
}

/// A line of the queue, or of an organization's applications.
#[derive(Debug, Clone)]
pub struct CaseRow {
    /// The application.
    pub id: ApplicationId,
    /// Its reference; `None` for a draft.
    pub reference: Option<String>,
    /// The applicant.
    pub organization_id: OrganizationId,
    /// The applicant's official name.
    pub organization_name: String,
    /// Language tag of that name.
    pub organization_name_language: Option<String>,
    /// Where it stands.
    pub stage: Stage,
    /// Code of the session.
    pub session: Option<String>,
    /// The officer in charge.
    pub officer: Option<AccountId>,
    /// The officer's name.
    pub officer_name: Option<String>,
    /// When it was handed in.
    pub submitted_at: Option<Instant>,
    /// When it last changed.
    pub updated_at: Instant,
    /// How many criteria have a verdict.
    pub assessed: u64,
    /// ISO code of the applicant's seat.
    pub country: Option<String>,
    /// Code of the session that the CSO hopes for.
    pub hoped: Option<String>,
    /// Who has the next move.
    pub waiting_for: Party,
    /// Until when the answers to open questions are due.
    pub answers_due: Option<Day>,
    /// The day that matters next: `answers_due`, or the day on which the
    /// provisional agenda of its session leaves. The queue fills it.
    pub due: Option<Day>,
    /// Version for optimistic locking.
    pub version: i32,
}

impl CaseRow {
    /// Whose turn it is, as the applicant sees it: what goes on inside does not
    /// show, not even that a decision is recorded.
    pub fn hide_inner_wait(&mut self) {
        if self.waiting_for != Party::Cso {
            self.waiting_for = self.stage.waiting_for();
        }
    }
}

/// Filters of the queue.
#[derive(Debug, Clone, Default)]
pub struct QueueFilter {
    /// Stage; `None` is every open stage after submission.
    pub stage: Option<Stage>,
    /// Cases of this officer.
    pub officer: Option<AccountId>,
    /// Cases of this session.
    pub session: Option<String>,
    /// Decided and withdrawn cases too.
    pub with_closed: bool,
}

/// A confirmed decision.
#[derive(Debug, Clone)]
pub struct DecisionRow {
    /// Identity.
    pub id: DecisionId,
    /// The application.
    pub application_id: ApplicationId,
    /// Its reference.
    pub reference: Option<String>,
    /// What was decided.
    pub outcome: Outcome,
    /// Code of the session.
    pub session: String,
    /// Day.
    pub decided_on: Day,
    /// Symbol of document or resolution.
    pub symbol: String,
    /// The reason.
    pub reason: Option<String>,
    /// What the Council asked when it deferred.
    pub question: Option<String>,
    /// Who has to answer that.
    pub asked_of: Option<AskedOf>,
    /// The decision that it corrects.
    pub supersedes: Option<DecisionId>,
    /// The decision that corrected it.
    pub superseded_by: Option<DecisionId>,
    /// Who recorded it.
    pub recorded_by: Option<AccountId>,
    /// Who confirmed it.
    pub confirmed_by: Option<AccountId>,
    /// When it was confirmed.
    pub confirmed_at: Instant,
}

impl DecisionRow {
    /// Takes out the names of staff: outside the house the unit answers.
    pub fn hide_staff(&mut self) {
        self.recorded_by = None;
        self.confirmed_by = None;
    }
}
