//! The database.

use super::{
    AccountReads, AccountRows, ApplicationRows, AttendanceReads, AttendanceRows, BodyReads,
    BodyRows, CaseReads, ConsultationReads, ConsultationRows, ContributionReads, ContributionRows,
    CouncilReads, CouncilRows, CriteriaReads, CriteriaRows, DeskReads, DeskRows, DirectoryReads,
    FollowUpReads, FollowUpRows, HistoryReads, HistoryRows, InquiryReads, InquiryRows,
    InterventionRows, InvitationReads, InvitationRows, LetterReads, LetterRows, ObservationReads,
    ObservationRows, OrganizationRows, ProcedureReads, ProcedureRows, QuestionReads, QuestionRows,
    ReferenceReads, ReferenceRows, RegistrationReads, RegistrationRows, ReplyRows, ReportReads,
    ReportRows, RepresentativeReads, RepresentativeRows, ScreeningReads, ScreeningRows,
    SegmentReads, SegmentRows, StatusRows, TeamReads, TeamRows, TimeReads,
};
use crate::{
    audit::Happened,
    error::AppError,
    jobs::{ClaimedJob, Job, Written},
    policy::Permit,
};
use async_trait::async_trait;
use parvis_domain::{Instant, account::Account};
use uuid::Uuid;

/// The database.
#[async_trait]
pub trait Store: Outbox {
    /// Begins a write transaction. Refuses when the account's rights changed
    /// since the permit was made.
    async fn begin(&self, permit: Permit) -> Result<Box<dyn WriteTx>, AppError>;
    /// Reading, each query for itself.
    fn reads(&self) -> &dyn Reads;
    /// Removes web sessions and one-time links that were over for a month; not
    /// an act, so without audit entry. Gives their number.
    async fn tidy(&self, now: Instant) -> Result<u64, AppError>;
    /// Notes that a web session was used; not an act, so without audit entry.
    async fn touch_session(&self, token_hash: &str, now: Instant) -> Result<(), AppError>;
}

/// A write transaction. Dropping it rolls back; the only way to keep the
/// writes is to say what happened.
#[async_trait]
pub trait WriteTx:
    OrganizationRows
    + ApplicationRows
    + QuestionRows
    + ReplyRows
    + AccountRows
    + ProcedureRows
    + ReferenceRows
    + LetterRows
    + CriteriaRows
    + HistoryRows
    + InquiryRows
    + ReportRows
    + RepresentativeRows
    + StatusRows
    + TeamRows
    + DeskRows
    + CouncilRows
    + ScreeningRows
    + SegmentRows
    + InvitationRows
    + ObservationRows
    + ConsultationRows
    + RegistrationRows
    + BodyRows
    + AttendanceRows
    + FollowUpRows
    + ContributionRows
    + InterventionRows
{
    /// Adds a job to the outbox.
    async fn enqueue(&mut self, id: Uuid, job: Job, now: Instant) -> Result<(), AppError>;
    /// Adds many jobs, in few statements.
    async fn enqueue_all(&mut self, jobs: Vec<(Uuid, Job)>, now: Instant) -> Result<(), AppError>;
    /// The next number of a counter, from 1, without gaps.
    async fn next_number(&mut self, counter: &str) -> Result<i64, AppError>;
    /// Whether this key is new; remembers it with the transaction. Keeps a
    /// reminder from leaving twice.
    async fn first_time(&mut self, key: &str, now: Instant) -> Result<bool, AppError>;
    /// Adds a further audit entry, for commands that do several things.
    async fn record(&mut self, happened: Happened) -> Result<(), AppError>;
    /// Adds the audit entry and the idempotency key, and commits.
    async fn commit(self: Box<Self>, happened: Happened) -> Result<(), AppError>;
}

/// All reading.
pub trait Reads:
    DirectoryReads
    + CaseReads
    + QuestionReads
    + AccountReads
    + ProcedureReads
    + ReferenceReads
    + LetterReads
    + CriteriaReads
    + TeamReads
    + DeskReads
    + TimeReads
    + CouncilReads
    + ScreeningReads
    + SegmentReads
    + InvitationReads
    + ObservationReads
    + HistoryReads
    + InquiryReads
    + ReportReads
    + RepresentativeReads
    + ConsultationReads
    + RegistrationReads
    + BodyReads
    + AttendanceReads
    + FollowUpReads
    + ContributionReads
    + Send
    + Sync
{
}
impl<T> Reads for T where
    T: DirectoryReads
        + CaseReads
        + QuestionReads
        + AccountReads
        + ProcedureReads
        + ReferenceReads
        + LetterReads
        + CriteriaReads
        + TeamReads
        + DeskReads
        + TimeReads
        + CouncilReads
        + ScreeningReads
        + SegmentReads
        + InvitationReads
        + ObservationReads
        + HistoryReads
        + InquiryReads
        + ReportReads
        + RepresentativeReads
        + ConsultationReads
        + RegistrationReads
        + BodyReads
        + AttendanceReads
        + FollowUpReads
        + ContributionReads
        + Send
        + Sync
{
}

/// The outbox, for the worker.
#[async_trait]
pub trait Outbox: Send + Sync {
    /// Claims the oldest due job for `lease_seconds`; a job whose worker died
    /// is claimed again afterwards.
    async fn claim(&self, now: Instant, lease_seconds: i64)
    -> Result<Option<ClaimedJob>, AppError>;
    /// Keeps what is about to be sent, before the first attempt.
    async fn write_down(&self, id: Uuid, written: &Written) -> Result<(), AppError>;
    /// Marks it done and erases its payload's secret.
    async fn done(&self, id: Uuid, now: Instant) -> Result<(), AppError>;
    /// Tries it again later; the reason is kept (no addresses in it).
    async fn retry(&self, id: Uuid, at: Instant, reason: &str) -> Result<(), AppError>;
    /// Gives up; stays visible with its reason.
    async fn bury(&self, id: Uuid, now: Instant, reason: &str) -> Result<(), AppError>;
    /// The account that a mail goes to.
    async fn recipient(&self, account: Uuid) -> Result<Option<Account>, AppError>;
    /// Erases what finished jobs held, the texts of their mails, and keys of
    /// requests, where they are older than this; gives their number.
    async fn forget(&self, before: Instant) -> Result<u64, AppError>;
    /// Jobs waiting, and jobs given up.
    async fn counts(&self) -> Result<(u64, u64), AppError>;
}
