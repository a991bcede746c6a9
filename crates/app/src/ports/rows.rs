//! Rows inside a write transaction. `save_*` writes where id and version match
//! and raises the version; otherwise [`AppError::Stale`].

use crate::{
    accounts::{Link, NewSession},
    applications::{Assessment, Document, ExtensionRow, ReplyDocument, RoundRow, VersionRow},
    error::AppError,
    reference::{CodeEntry, ReportedCount},
};
use async_trait::async_trait;
use parvis_domain::{
    Day, Instant,
    account::{Account, AccountId},
    application::{Application, ApplicationId, DecisionId, Question, QuestionId},
    criteria::{CriteriaSet, CriteriaVersion},
    observer_status::StatusEvent,
    organization::{Organization, OrganizationId},
    procedure::{Procedure, SetValue, Setting},
    session::CouncilSession,
};
use uuid::Uuid;

/// Organizations.
#[async_trait]
pub trait OrganizationRows: Send {
    /// Reads one.
    async fn organization(&mut self, id: &OrganizationId)
    -> Result<Option<Organization>, AppError>;
    /// Adds one.
    async fn add_organization(&mut self, organization: &Organization) -> Result<(), AppError>;
    /// Writes one.
    async fn save_organization(&mut self, organization: &Organization) -> Result<(), AppError>;
}

/// Events in the observer status of organizations.
#[async_trait]
pub trait StatusRows: Send {
    /// Every event of an organization, in whatever state.
    async fn statuses(&mut self, id: &OrganizationId) -> Result<Vec<StatusEvent>, AppError>;
    /// Adds an event.
    async fn add_status(&mut self, event: &StatusEvent) -> Result<(), AppError>;
    /// Writes state and confirmation of a record that waits.
    async fn settle_status(&mut self, event: &StatusEvent) -> Result<(), AppError>;
    /// Marks an event as superseded by a correction: it stays.
    async fn supersede_status(&mut self, id: Uuid, now: Instant) -> Result<(), AppError>;
    /// The same for what a decision on an application began.
    async fn annul_status(&mut self, decision: DecisionId, now: Instant) -> Result<(), AppError>;
}

/// Applications, documents and assessments.
#[async_trait]
pub trait ApplicationRows: Send {
    /// Reads one.
    async fn application(&mut self, id: ApplicationId) -> Result<Option<Application>, AppError>;
    /// The open application of an organization.
    async fn open_application(
        &mut self,
        id: &OrganizationId,
    ) -> Result<Option<ApplicationId>, AppError>;
    /// Adds one.
    async fn add_application(&mut self, application: &Application) -> Result<(), AppError>;
    /// Writes one, with its recorded and confirmed decisions.
    async fn save_application(&mut self, application: &Application) -> Result<(), AppError>;
    /// The documents of one, without those replaced or removed.
    async fn documents(&mut self, id: ApplicationId) -> Result<Vec<Document>, AppError>;
    /// Adds a document.
    async fn add_document(&mut self, document: &Document) -> Result<(), AppError>;
    /// Marks a document as removed; its row and its bytes stay.
    async fn remove_document(&mut self, id: Uuid, now: Instant) -> Result<(), AppError>;
    /// Adds a verdict; an earlier one on the same criterion is superseded.
    async fn add_assessment(&mut self, assessment: &Assessment) -> Result<(), AppError>;
}

/// Questions to the applicant.
#[async_trait]
pub trait QuestionRows: Send {
    /// The questions of an application, those being prepared last.
    async fn questions(&mut self, id: ApplicationId) -> Result<Vec<Question>, AppError>;
    /// Adds one.
    async fn add_question(&mut self, question: &Question) -> Result<(), AppError>;
    /// Writes one.
    async fn save_question(&mut self, question: &Question) -> Result<(), AppError>;
    /// Removes one that was being prepared.
    async fn drop_question(&mut self, id: QuestionId) -> Result<(), AppError>;
    /// The rounds of an application, in order.
    async fn rounds(&mut self, id: ApplicationId) -> Result<Vec<RoundRow>, AppError>;
    /// Adds a round, or writes it again.
    async fn put_round(&mut self, round: &RoundRow) -> Result<(), AppError>;
    /// The requests for more time of an application, in order.
    async fn extensions(&mut self, id: ApplicationId) -> Result<Vec<ExtensionRow>, AppError>;
    /// Adds a request, or writes it again with the reply.
    async fn put_extension(&mut self, extension: &ExtensionRow) -> Result<(), AppError>;
}

/// Documents given as replies, and the versions of what was handed in.
#[async_trait]
pub trait ReplyRows: Send {
    /// The documents given as replies.
    async fn reply_documents(&mut self, id: ApplicationId) -> Result<Vec<ReplyDocument>, AppError>;
    /// Keeps a document as part of a reply that is not sent yet.
    async fn hold_document(
        &mut self,
        document: &Document,
        question: QuestionId,
    ) -> Result<(), AppError>;
    /// Sends what was held.
    async fn release_documents(&mut self, id: ApplicationId) -> Result<(), AppError>;
    /// The versions of what was handed in, in order.
    async fn versions(&mut self, id: ApplicationId) -> Result<Vec<VersionRow>, AppError>;
    /// Adds a version, which is never changed.
    async fn add_version(&mut self, version: &VersionRow) -> Result<(), AppError>;
}

/// Accounts, links and web sessions.
#[async_trait]
pub trait AccountRows: Send {
    /// Reads one.
    async fn account(&mut self, id: AccountId) -> Result<Option<Account>, AppError>;
    /// Reads one by its canonical address.
    async fn account_by_email(&mut self, canonical: &str) -> Result<Option<Account>, AppError>;
    /// Adds one with its roles and memberships.
    async fn add_account(&mut self, account: &Account) -> Result<(), AppError>;
    /// Writes one with its roles and memberships.
    async fn save_account(&mut self, account: &Account) -> Result<(), AppError>;
    /// Adds a one-time link.
    async fn add_link(&mut self, link: &Link) -> Result<(), AppError>;
    /// Uses up a link that is unused and not expired.
    async fn use_link(&mut self, hash: &str, now: Instant) -> Result<Option<Link>, AppError>;
    /// Adds a web session.
    async fn add_session(&mut self, session: &NewSession) -> Result<(), AppError>;
    /// Ends one session, or with `None` all sessions of the account.
    async fn end_sessions(
        &mut self,
        account: AccountId,
        hash: Option<&str>,
    ) -> Result<(), AppError>;
}

/// Settings of the procedure.
#[async_trait]
pub trait ProcedureRows: Send {
    /// The settings in force.
    async fn procedure(&mut self) -> Result<Procedure, AppError>;
    /// Writes a value over the one before it.
    async fn set(
        &mut self,
        setting: Setting,
        value: &SetValue,
        now: Instant,
    ) -> Result<(), AppError>;
}

/// Reference data.
#[async_trait]
pub trait ReferenceRows: Send {
    /// Replaces a code list: entries that are gone are kept and marked retired.
    async fn put_code_list(&mut self, list: &str, entries: &[CodeEntry]) -> Result<(), AppError>;
    /// Adds a criteria set; the same version twice is refused.
    async fn add_criteria_set(&mut self, set: &CriteriaSet) -> Result<(), AppError>;
    /// The version in force on a day.
    async fn criteria_in_force(&mut self, day: Day) -> Result<Option<CriteriaSet>, AppError>;
    /// The set of a version.
    async fn criteria_set(&mut self, version: &str) -> Result<Option<CriteriaSet>, AppError>;
    /// Adds or replaces a session.
    async fn put_session(&mut self, session: &CouncilSession) -> Result<(), AppError>;
    /// A session.
    async fn session(&mut self, code: &str) -> Result<Option<CouncilSession>, AppError>;
    /// Replaces the reported counts.
    async fn put_counts(&mut self, counts: &[ReportedCount]) -> Result<(), AppError>;
    /// The codes of a list that are not retired.
    async fn codes(&mut self, list: &str) -> Result<Vec<String>, AppError>;
}

/// Versions of the criteria with their history.
#[async_trait]
pub trait CriteriaRows: Send {
    /// One version with its criteria, in whatever state.
    async fn criteria_version(&mut self, name: &str) -> Result<Option<CriteriaVersion>, AppError>;
    /// Every version, newest first, without criteria.
    async fn criteria_versions(&mut self) -> Result<Vec<CriteriaVersion>, AppError>;
    /// Codes of criteria that any version uses or used.
    async fn criteria_codes(&mut self) -> Result<Vec<String>, AppError>;
    /// Adds a draft. There is one open version at a time:
    /// [`crate::error::Rule::Simultaneous`] for a second one.
    async fn add_criteria_version(&mut self, new: &CriteriaVersion) -> Result<(), AppError>;
    /// Writes one.
    async fn save_criteria_version(&mut self, next: &CriteriaVersion) -> Result<(), AppError>;
}
