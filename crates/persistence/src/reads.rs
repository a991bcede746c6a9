//! Reading, each query for itself.

use crate::{read_models as lists, repositories as rows};
use async_trait::async_trait;
use parvis_app::{
    accounts::{AccountRow, SessionAccount},
    applications::{
        Assessment, CaseRow, DecisionRow, Document, ExtensionRow, QueueFilter, ReplyDocument,
        RoundRow, VersionRow,
    },
    audit::AuditEntry,
    council::FrozenVersion,
    error::AppError,
    jobs::Written,
    letters::{Issued, MailFilter, MailKind, MailRow, Template},
    organizations::{DirectoryFilter, Facets, ObserverRow, Page},
    ports::{
        AccountReads, CaseReads, Clock, CouncilReads, CriteriaReads, DirectoryReads, LetterReads,
        ProcedureReads, QuestionReads, ReferenceReads, TimeReads,
    },
    reference::{CodeEntry, ReportedCount},
};
use parvis_domain::{
    Instant,
    account::{Account, AccountId},
    application::{Application, ApplicationId, Question, StagePeriod},
    council::{CouncilList, DraftResolution},
    criteria::{CriteriaSet, CriteriaVersion},
    observer_status::StatusEvent,
    organization::{NameKey, Organization, OrganizationId},
    procedure::Procedure,
    session::CouncilSession,
    text::Locale,
};
use sea_orm::DatabaseConnection;
use std::sync::Arc;
use uuid::Uuid;

/// The reading side.
#[derive(Clone)]
pub(crate) struct SqlReads {
    pub(crate) db: DatabaseConnection,
    pub(crate) clock: Arc<dyn Clock>,
}

#[async_trait]
impl DirectoryReads for SqlReads {
    async fn organization(&self, id: &OrganizationId) -> Result<Option<Organization>, AppError> {
        rows::organizations::get(&self.db, id).await
    }
    async fn directory(&self, filter: &DirectoryFilter) -> Result<Page<Organization>, AppError> {
        lists::directory::page(&self.db, filter).await
    }
    async fn facets(&self, filter: &DirectoryFilter) -> Result<Facets, AppError> {
        lists::directory::facets(&self.db, filter).await
    }
    async fn name_keys(&self) -> Result<Vec<NameKey>, AppError> {
        lists::directory::name_keys(&self.db).await
    }
    async fn observers(&self) -> Result<Vec<ObserverRow>, AppError> {
        lists::observer_list::all(&self.db).await
    }
    async fn statuses(&self, id: &OrganizationId) -> Result<Vec<StatusEvent>, AppError> {
        rows::status_events::of(&self.db, id).await
    }
    async fn organizations_after(
        &self,
        id: Option<&OrganizationId>,
        most: u64,
    ) -> Result<Vec<Organization>, AppError> {
        lists::directory::after(&self.db, id, most).await
    }
}

#[async_trait]
impl CaseReads for SqlReads {
    async fn application(&self, id: ApplicationId) -> Result<Option<Application>, AppError> {
        rows::applications::get(&self.db, id).await
    }
    async fn queue(&self, filter: &QueueFilter) -> Result<Vec<CaseRow>, AppError> {
        lists::queue::queue(&self.db, filter).await
    }
    async fn applications_of(&self, id: &OrganizationId) -> Result<Vec<CaseRow>, AppError> {
        lists::queue::of(&self.db, id).await
    }
    async fn documents(&self, id: ApplicationId) -> Result<Vec<Document>, AppError> {
        rows::documents::of(&self.db, id).await
    }
    async fn assessments(&self, id: ApplicationId) -> Result<Vec<Assessment>, AppError> {
        rows::assessments::of(&self.db, id).await
    }
    async fn decisions_of(&self, id: &OrganizationId) -> Result<Vec<DecisionRow>, AppError> {
        lists::decision_list::of(&self.db, id).await
    }
    async fn stage_periods(&self, id: ApplicationId) -> Result<Vec<StagePeriod>, AppError> {
        rows::stage_periods::of(&self.db, id).await
    }
    async fn trail(&self, kind: &str, id: &str) -> Result<Vec<AuditEntry>, AppError> {
        lists::audit_list::trail(&self.db, kind, id).await
    }
    async fn audit(&self, before: Option<i64>, most: u64) -> Result<Vec<AuditEntry>, AppError> {
        lists::audit_list::newest(&self.db, before, most).await
    }
}

#[async_trait]
impl QuestionReads for SqlReads {
    async fn questions(&self, id: ApplicationId) -> Result<Vec<Question>, AppError> {
        rows::questions::of(&self.db, id).await
    }
    async fn rounds(&self, id: ApplicationId) -> Result<Vec<RoundRow>, AppError> {
        rows::questions::rounds(&self.db, id).await
    }
    async fn extensions(&self, id: ApplicationId) -> Result<Vec<ExtensionRow>, AppError> {
        rows::questions::extensions(&self.db, id).await
    }
    async fn reply_documents(&self, id: ApplicationId) -> Result<Vec<ReplyDocument>, AppError> {
        rows::documents::of_questions(&self.db, id).await
    }
    async fn versions(&self, id: ApplicationId) -> Result<Vec<VersionRow>, AppError> {
        rows::versions::of(&self.db, id).await
    }
    async fn with_questions_open(&self) -> Result<Vec<ApplicationId>, AppError> {
        rows::applications::with_questions_open(&self.db).await
    }
}

#[async_trait]
impl AccountReads for SqlReads {
    async fn account(&self, id: AccountId) -> Result<Option<Account>, AppError> {
        rows::accounts::get(&self.db, id).await
    }
    async fn account_by_email(&self, canonical: &str) -> Result<Option<Account>, AppError> {
        rows::accounts::by_email(&self.db, canonical).await
    }
    async fn session_account(
        &self,
        token_hash: &str,
        now: Instant,
    ) -> Result<Option<SessionAccount>, AppError> {
        rows::web_sessions::account(&self.db, token_hash, now).await
    }
    async fn accounts(&self) -> Result<Vec<AccountRow>, AppError> {
        lists::account_list::all(&self.db).await
    }
    async fn has_administrator(&self) -> Result<bool, AppError> {
        lists::account_list::has_administrator(&self.db).await
    }
    async fn used_key(
        &self,
        account: AccountId,
        key: &str,
    ) -> Result<Option<(String, String, String)>, AppError> {
        rows::audit::used_key(&self.db, account, key).await
    }
}

#[async_trait]
impl CouncilReads for SqlReads {
    async fn council_list(&self, session: &str) -> Result<Option<CouncilList>, AppError> {
        rows::council_lists::get(&self.db, session).await
    }
    async fn frozen_lists(&self, session: &str) -> Result<Vec<FrozenVersion>, AppError> {
        rows::frozen_lists::of(&self.db, session).await
    }
    async fn draft_resolutions(&self) -> Result<Vec<DraftResolution>, AppError> {
        rows::draft_resolutions::all(&self.db).await
    }
}

#[async_trait]
impl ProcedureReads for SqlReads {
    async fn procedure(&self) -> Result<Procedure, AppError> {
        rows::settings::all(&self.db).await
    }
}

#[async_trait]
impl ReferenceReads for SqlReads {
    async fn code_list(&self, list: &str) -> Result<Vec<CodeEntry>, AppError> {
        rows::code_lists::get(&self.db, list).await
    }
    async fn code_entry(&self, list: &str, code: &str) -> Result<Option<CodeEntry>, AppError> {
        rows::code_lists::one(&self.db, list, code).await
    }
    async fn code_lists(&self) -> Result<Vec<(String, u64)>, AppError> {
        lists::vocabulary::lists(&self.db).await
    }
    async fn sessions(&self) -> Result<Vec<CouncilSession>, AppError> {
        rows::council_sessions::all(&self.db).await
    }
    async fn session(&self, code: &str) -> Result<Option<CouncilSession>, AppError> {
        rows::council_sessions::get(&self.db, code).await
    }
    async fn criteria_sets(&self) -> Result<Vec<CriteriaSet>, AppError> {
        rows::criteria::all(&self.db).await
    }
    async fn criteria_set(&self, version: &str) -> Result<Option<CriteriaSet>, AppError> {
        rows::criteria::get(&self.db, version).await
    }
    async fn counts(&self) -> Result<Vec<ReportedCount>, AppError> {
        rows::counts::all(&self.db).await
    }
    async fn own_counts(&self) -> Result<Vec<(&'static str, u64)>, AppError> {
        lists::own_counts::on(&self.db, self.clock.today()).await
    }
}

#[async_trait]
impl LetterReads for SqlReads {
    async fn templates(&self) -> Result<Vec<Template>, AppError> {
        rows::letter_templates::all(&self.db).await
    }
    async fn template_in_force(
        &self,
        kind: MailKind,
        language: Locale,
    ) -> Result<Option<Template>, AppError> {
        rows::letter_templates::in_force(&self.db, kind, language).await
    }
    async fn mails(&self, filter: &MailFilter) -> Result<Vec<MailRow>, AppError> {
        lists::mail_list::list(&self.db, filter).await
    }
    async fn mail(&self, id: Uuid) -> Result<Option<(MailRow, Option<Written>)>, AppError> {
        lists::mail_list::one(&self.db, id).await
    }
    async fn letters_of(&self, id: ApplicationId) -> Result<Vec<Issued>, AppError> {
        rows::issued_letters::of(&self.db, id).await
    }
    async fn declined(&self, account: AccountId) -> Result<Vec<MailKind>, AppError> {
        rows::mails::declined(&self.db, account).await
    }
}

#[async_trait]
impl CriteriaReads for SqlReads {
    async fn criteria_version(&self, name: &str) -> Result<Option<CriteriaVersion>, AppError> {
        rows::criteria_versions::get(&self.db, name).await
    }
    async fn criteria_versions(&self) -> Result<Vec<CriteriaVersion>, AppError> {
        rows::criteria_versions::all(&self.db).await
    }
}

#[async_trait]
impl TimeReads for SqlReads {
    async fn drafts(&self) -> Result<Vec<parvis_app::time::DraftRow>, AppError> {
        lists::time::drafts(&self.db).await
    }
    async fn case_periods(&self) -> Result<Vec<parvis_app::time::CasePeriod>, AppError> {
        lists::time::case_periods(&self.db).await
    }
}
