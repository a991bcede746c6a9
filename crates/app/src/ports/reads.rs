//! Read models: one query for each screen or list, joins in SQL. Nothing here
//! checks rights; the queries of this crate do, before and after.

use crate::{
    accounts::{AccountRow, SessionAccount},
    applications::{
        Assessment, CaseRow, DecisionRow, Document, ExtensionRow, QueueFilter, ReplyDocument,
        RoundRow, VersionRow,
    },
    audit::AuditEntry,
    error::AppError,
    organizations::{DirectoryFilter, Facets, ObserverRow, Page},
    reference::{CodeEntry, ReportedCount},
};
use async_trait::async_trait;
use parvis_domain::{
    Instant,
    account::{Account, AccountId},
    application::{Application, ApplicationId, Question, StagePeriod},
    criteria::{CriteriaSet, CriteriaVersion},
    observer_status::StatusEvent,
    organization::{NameKey, Organization, OrganizationId},
    procedure::Procedure,
    session::CouncilSession,
};

/// The directory.
#[async_trait]
pub trait DirectoryReads: Send + Sync {
    /// One organization.
    async fn organization(&self, id: &OrganizationId) -> Result<Option<Organization>, AppError>;
    /// A page of the directory, by name.
    async fn directory(&self, filter: &DirectoryFilter) -> Result<Page<Organization>, AppError>;
    /// Counts for the same filter, by category, country and observer status.
    async fn facets(&self, filter: &DirectoryFilter) -> Result<Facets, AppError>;
    /// Every name, for the matcher.
    async fn name_keys(&self) -> Result<Vec<NameKey>, AppError>;
    /// Every organization that has or had a status, with the events that hold.
    async fn observers(&self) -> Result<Vec<ObserverRow>, AppError>;
    /// Every status event of one organization, in whatever state.
    async fn statuses(&self, id: &OrganizationId) -> Result<Vec<StatusEvent>, AppError>;
    /// Organizations in the order of their ids, after this one; for exports.
    async fn organizations_after(
        &self,
        id: Option<&OrganizationId>,
        most: u64,
    ) -> Result<Vec<Organization>, AppError>;
}

/// Applications.
#[async_trait]
pub trait CaseReads: Send + Sync {
    /// One application.
    async fn application(&self, id: ApplicationId) -> Result<Option<Application>, AppError>;
    /// Applications handed in, for staff.
    async fn queue(&self, filter: &QueueFilter) -> Result<Vec<CaseRow>, AppError>;
    /// Applications of an organization, newest first.
    async fn applications_of(&self, id: &OrganizationId) -> Result<Vec<CaseRow>, AppError>;
    /// Documents of an application, without those removed.
    async fn documents(&self, id: ApplicationId) -> Result<Vec<Document>, AppError>;
    /// Verdicts, newest for each criterion.
    async fn assessments(&self, id: ApplicationId) -> Result<Vec<Assessment>, AppError>;
    /// Confirmed decisions of an organization, with those superseded.
    async fn decisions_of(&self, id: &OrganizationId) -> Result<Vec<DecisionRow>, AppError>;
    /// In which stages an application stood, in order.
    async fn stage_periods(&self, id: ApplicationId) -> Result<Vec<StagePeriod>, AppError>;
    /// Audit entries about an application, oldest first.
    async fn trail(
        &self,
        subject_kind: &str,
        subject_id: &str,
    ) -> Result<Vec<AuditEntry>, AppError>;
    /// The newest audit entries of everything, before this number.
    async fn audit(&self, before: Option<i64>, most: u64) -> Result<Vec<AuditEntry>, AppError>;
}

/// Questions to the applicant, and the versions of what was handed in.
#[async_trait]
pub trait QuestionReads: Send + Sync {
    /// The questions of an application, those being prepared last.
    async fn questions(&self, id: ApplicationId) -> Result<Vec<Question>, AppError>;
    /// The rounds of an application, in order.
    async fn rounds(&self, id: ApplicationId) -> Result<Vec<RoundRow>, AppError>;
    /// The requests for more time of an application, in order.
    async fn extensions(&self, id: ApplicationId) -> Result<Vec<ExtensionRow>, AppError>;
    /// The documents given as replies.
    async fn reply_documents(&self, id: ApplicationId) -> Result<Vec<ReplyDocument>, AppError>;
    /// The versions of what was handed in, in order.
    async fn versions(&self, id: ApplicationId) -> Result<Vec<VersionRow>, AppError>;
    /// The applications with questions open, by due date.
    async fn with_questions_open(&self) -> Result<Vec<ApplicationId>, AppError>;
}

/// Accounts.
#[async_trait]
pub trait AccountReads: Send + Sync {
    /// One account.
    async fn account(&self, id: AccountId) -> Result<Option<Account>, AppError>;
    /// One by canonical address.
    async fn account_by_email(&self, canonical: &str) -> Result<Option<Account>, AppError>;
    /// The account of a web session that is not over.
    async fn session_account(
        &self,
        token_hash: &str,
        now: Instant,
    ) -> Result<Option<SessionAccount>, AppError>;
    /// All accounts, by name.
    async fn accounts(&self) -> Result<Vec<AccountRow>, AppError>;
    /// Whether any account is an administrator.
    async fn has_administrator(&self) -> Result<bool, AppError>;
    /// What an idempotency key was used for: fingerprint, subject kind and id.
    async fn used_key(
        &self,
        account: AccountId,
        key: &str,
    ) -> Result<Option<(String, String, String)>, AppError>;
}

/// Settings of the procedure.
#[async_trait]
pub trait ProcedureReads: Send + Sync {
    /// The settings in force.
    async fn procedure(&self) -> Result<Procedure, AppError>;
}

/// Reference data.
#[async_trait]
pub trait ReferenceReads: Send + Sync {
    /// The entries of a code list, in order.
    async fn code_list(&self, list: &str) -> Result<Vec<CodeEntry>, AppError>;
    /// One entry.
    async fn code_entry(&self, list: &str, code: &str) -> Result<Option<CodeEntry>, AppError>;
    /// Names of the lists and their lengths.
    async fn code_lists(&self) -> Result<Vec<(String, u64)>, AppError>;
    /// All sessions, newest first.
    async fn sessions(&self) -> Result<Vec<CouncilSession>, AppError>;
    /// One session.
    async fn session(&self, code: &str) -> Result<Option<CouncilSession>, AppError>;
    /// Versions of the criteria, newest first, without criteria.
    async fn criteria_sets(&self) -> Result<Vec<CriteriaSet>, AppError>;
    /// One version.
    async fn criteria_set(&self, version: &str) -> Result<Option<CriteriaSet>, AppError>;
    /// Reported counts.
    async fn counts(&self) -> Result<Vec<ReportedCount>, AppError>;
    /// What the register itself counts: entries of a kind.
    async fn own_counts(&self) -> Result<Vec<(&'static str, u64)>, AppError>;
}

/// Versions of the criteria with their history. Open ones are for staff only.
#[async_trait]
pub trait CriteriaReads: Send + Sync {
    /// One version with its criteria, in whatever state.
    async fn criteria_version(&self, name: &str) -> Result<Option<CriteriaVersion>, AppError>;
    /// Every version, newest first, without criteria.
    async fn criteria_versions(&self) -> Result<Vec<CriteriaVersion>, AppError>;
}

/// Time: drafts, and the clocks of all cases.
#[async_trait]
pub trait TimeReads: Send + Sync {
    /// Applications that are not handed in.
    async fn drafts(&self) -> Result<Vec<crate::time::DraftRow>, AppError>;
    /// Every period of every case, for statistics.
    async fn case_periods(&self) -> Result<Vec<crate::time::CasePeriod>, AppError>;
}
