//! A write transaction. Dropping it rolls back.

use crate::{error::Db, outbox, read_models::vocabulary, repositories as rows};
use async_trait::async_trait;
use parvis_app::{
    accounts::{Link, NewSession},
    applications::{Assessment, Document, ExtensionRow, ReplyDocument, RoundRow, VersionRow},
    audit::Happened,
    council::FrozenVersion,
    error::AppError,
    jobs::Job,
    letters::{Issued, MailKind, Recipient, Template},
    policy::Permit,
    ports::{
        AccountRows, ApplicationRows, CouncilRows, CriteriaRows, LetterRows, OrganizationRows,
        ProcedureRows, QuestionRows, ReferenceRows, ReplyRows, StatusRows, WriteTx,
    },
    reference::{CodeEntry, ReportedCount},
};
use parvis_domain::{
    Day, Instant,
    account::{Account, AccountId},
    application::{Application, ApplicationId, DecisionId, Question, QuestionId, Signature},
    council::{CouncilList, DraftResolution},
    criteria::{CriteriaSet, CriteriaVersion},
    observer_status::StatusEvent,
    organization::{Organization, OrganizationId},
    procedure::{Procedure, SetValue, Setting},
    session::CouncilSession,
    text::Locale,
};
use sea_orm::DatabaseTransaction;
use uuid::Uuid;

/// The transaction with the permit that opened it.
pub(crate) struct SqlTx {
    pub(crate) tx: DatabaseTransaction,
    permit: Permit,
    /// Written at the commit only: see [`rows::audit::add`].
    happened: Vec<Happened>,
}

impl SqlTx {
    pub(crate) const fn new(tx: DatabaseTransaction, permit: Permit) -> Self {
        Self {
            tx,
            permit,
            happened: Vec::new(),
        }
    }
}

#[async_trait]
impl WriteTx for SqlTx {
    async fn enqueue(&mut self, id: Uuid, job: Job, now: Instant) -> Result<(), AppError> {
        outbox::add(&self.tx, id, &job, now).await
    }
    async fn enqueue_all(&mut self, jobs: Vec<(Uuid, Job)>, now: Instant) -> Result<(), AppError> {
        outbox::add_all(&self.tx, &jobs, now).await
    }
    async fn next_number(&mut self, counter: &str) -> Result<i64, AppError> {
        rows::counters::next(&self.tx, counter).await
    }
    async fn first_time(&mut self, key: &str, now: Instant) -> Result<bool, AppError> {
        rows::reminders::first(&self.tx, key, now).await
    }
    async fn record(&mut self, happened: Happened) -> Result<(), AppError> {
        self.happened.push(happened);
        Ok(())
    }
    async fn commit(mut self: Box<Self>, happened: Happened) -> Result<(), AppError> {
        rows::audit::add_key(&self.tx, &self.permit, &happened).await?;
        self.happened.push(happened);
        rows::audit::add(&self.tx, &self.permit, &self.happened).await?;
        self.tx.commit().await.db()
    }
}

#[async_trait]
impl OrganizationRows for SqlTx {
    async fn organization(
        &mut self,
        id: &OrganizationId,
    ) -> Result<Option<Organization>, AppError> {
        rows::organizations::get(&self.tx, id).await
    }
    async fn add_organization(&mut self, organization: &Organization) -> Result<(), AppError> {
        rows::organizations::add(&self.tx, organization).await
    }
    async fn save_organization(&mut self, organization: &Organization) -> Result<(), AppError> {
        rows::organizations::save(&self.tx, organization).await
    }
}

#[async_trait]
impl StatusRows for SqlTx {
    async fn statuses(&mut self, id: &OrganizationId) -> Result<Vec<StatusEvent>, AppError> {
        rows::status_events::of(&self.tx, id).await
    }
    async fn add_status(&mut self, event: &StatusEvent) -> Result<(), AppError> {
        rows::status_events::add(&self.tx, event).await
    }
    async fn settle_status(&mut self, event: &StatusEvent) -> Result<(), AppError> {
        rows::status_events::settle(&self.tx, event).await
    }
    async fn supersede_status(&mut self, id: Uuid, now: Instant) -> Result<(), AppError> {
        rows::status_events::supersede(&self.tx, id, now).await
    }
    async fn annul_status(&mut self, decision: DecisionId, now: Instant) -> Result<(), AppError> {
        rows::status_events::annul(&self.tx, decision, now).await
    }
}

#[async_trait]
impl ApplicationRows for SqlTx {
    async fn application(&mut self, id: ApplicationId) -> Result<Option<Application>, AppError> {
        rows::applications::get(&self.tx, id).await
    }
    async fn open_application(
        &mut self,
        id: &OrganizationId,
    ) -> Result<Option<ApplicationId>, AppError> {
        rows::applications::open_of(&self.tx, id).await
    }
    async fn add_application(&mut self, application: &Application) -> Result<(), AppError> {
        rows::applications::add(&self.tx, application).await
    }
    async fn save_application(&mut self, application: &Application) -> Result<(), AppError> {
        rows::applications::save(&self.tx, application).await
    }
    async fn documents(&mut self, id: ApplicationId) -> Result<Vec<Document>, AppError> {
        rows::documents::of(&self.tx, id).await
    }
    async fn add_document(&mut self, document: &Document) -> Result<(), AppError> {
        rows::documents::add(&self.tx, document).await
    }
    async fn remove_document(&mut self, id: Uuid, now: Instant) -> Result<(), AppError> {
        rows::documents::remove(&self.tx, id, now).await
    }
    async fn add_assessment(&mut self, assessment: &Assessment) -> Result<(), AppError> {
        rows::assessments::add(&self.tx, assessment).await
    }
}

#[async_trait]
impl QuestionRows for SqlTx {
    async fn questions(&mut self, id: ApplicationId) -> Result<Vec<Question>, AppError> {
        rows::questions::of(&self.tx, id).await
    }
    async fn add_question(&mut self, question: &Question) -> Result<(), AppError> {
        rows::questions::add(&self.tx, question).await
    }
    async fn save_question(&mut self, question: &Question) -> Result<(), AppError> {
        rows::questions::save(&self.tx, question).await
    }
    async fn drop_question(&mut self, id: QuestionId) -> Result<(), AppError> {
        rows::questions::drop(&self.tx, id).await
    }
    async fn rounds(&mut self, id: ApplicationId) -> Result<Vec<RoundRow>, AppError> {
        rows::questions::rounds(&self.tx, id).await
    }
    async fn put_round(&mut self, round: &RoundRow) -> Result<(), AppError> {
        rows::questions::put_round(&self.tx, round).await
    }
    async fn extensions(&mut self, id: ApplicationId) -> Result<Vec<ExtensionRow>, AppError> {
        rows::questions::extensions(&self.tx, id).await
    }
    async fn put_extension(&mut self, extension: &ExtensionRow) -> Result<(), AppError> {
        rows::questions::put_extension(&self.tx, extension).await
    }
}

#[async_trait]
impl ReplyRows for SqlTx {
    async fn reply_documents(&mut self, id: ApplicationId) -> Result<Vec<ReplyDocument>, AppError> {
        rows::documents::of_questions(&self.tx, id).await
    }
    async fn hold_document(
        &mut self,
        document: &Document,
        question: QuestionId,
    ) -> Result<(), AppError> {
        rows::documents::hold(&self.tx, document, question).await
    }
    async fn release_documents(&mut self, id: ApplicationId) -> Result<(), AppError> {
        rows::documents::release(&self.tx, id).await
    }
    async fn versions(&mut self, id: ApplicationId) -> Result<Vec<VersionRow>, AppError> {
        rows::versions::of(&self.tx, id).await
    }
    async fn add_version(&mut self, version: &VersionRow) -> Result<(), AppError> {
        rows::versions::add(&self.tx, version).await
    }
}

#[async_trait]
impl AccountRows for SqlTx {
    async fn account(&mut self, id: AccountId) -> Result<Option<Account>, AppError> {
        rows::accounts::get(&self.tx, id).await
    }
    async fn account_by_email(&mut self, canonical: &str) -> Result<Option<Account>, AppError> {
        rows::accounts::by_email(&self.tx, canonical).await
    }
    async fn add_account(&mut self, account: &Account) -> Result<(), AppError> {
        rows::accounts::add(&self.tx, account).await
    }
    async fn save_account(&mut self, account: &Account) -> Result<(), AppError> {
        rows::accounts::save(&self.tx, account).await
    }
    async fn add_link(&mut self, link: &Link) -> Result<(), AppError> {
        rows::links::add(&self.tx, link).await
    }
    async fn use_link(&mut self, hash: &str, now: Instant) -> Result<Option<Link>, AppError> {
        rows::links::use_up(&self.tx, hash, now).await
    }
    async fn add_session(&mut self, session: &NewSession) -> Result<(), AppError> {
        rows::web_sessions::add(&self.tx, session).await
    }
    async fn end_sessions(
        &mut self,
        account: AccountId,
        hash: Option<&str>,
    ) -> Result<(), AppError> {
        rows::web_sessions::end(&self.tx, account, hash).await
    }
}

#[async_trait]
impl CouncilRows for SqlTx {
    async fn save_council_list(
        &mut self,
        list: &CouncilList,
        version: i32,
        now: Instant,
    ) -> Result<(), AppError> {
        rows::council_lists::save(&self.tx, list, version, now).await
    }
    async fn frozen_lists(&mut self, session: &str) -> Result<Vec<FrozenVersion>, AppError> {
        rows::frozen_lists::of(&self.tx, session).await
    }
    async fn add_frozen_list(&mut self, version: &FrozenVersion) -> Result<(), AppError> {
        rows::frozen_lists::add(&self.tx, version).await
    }
    async fn confirm_frozen_list(&mut self, id: Uuid, signed: Signature) -> Result<(), AppError> {
        rows::frozen_lists::confirm(&self.tx, id, signed).await
    }
    async fn draft_resolutions(&mut self) -> Result<Vec<DraftResolution>, AppError> {
        rows::draft_resolutions::all(&self.tx).await
    }
    async fn add_draft_resolution(
        &mut self,
        resolution: &DraftResolution,
        now: Instant,
    ) -> Result<(), AppError> {
        rows::draft_resolutions::add(&self.tx, resolution, now).await
    }
}

#[async_trait]
impl ProcedureRows for SqlTx {
    async fn procedure(&mut self) -> Result<Procedure, AppError> {
        rows::settings::all(&self.tx).await
    }
    async fn set(
        &mut self,
        setting: Setting,
        value: &SetValue,
        now: Instant,
    ) -> Result<(), AppError> {
        rows::settings::put(&self.tx, setting, value, now).await
    }
}

#[async_trait]
impl ReferenceRows for SqlTx {
    async fn put_code_list(&mut self, list: &str, entries: &[CodeEntry]) -> Result<(), AppError> {
        rows::code_lists::put(&self.tx, list, entries).await
    }
    async fn add_criteria_set(&mut self, set: &CriteriaSet) -> Result<(), AppError> {
        rows::criteria::add(&self.tx, set).await
    }
    async fn criteria_in_force(&mut self, day: Day) -> Result<Option<CriteriaSet>, AppError> {
        rows::criteria::in_force(&self.tx, day).await
    }
    async fn criteria_set(&mut self, version: &str) -> Result<Option<CriteriaSet>, AppError> {
        rows::criteria::get(&self.tx, version).await
    }
    async fn put_session(&mut self, session: &CouncilSession) -> Result<(), AppError> {
        rows::council_sessions::put(&self.tx, session).await
    }
    async fn session(&mut self, code: &str) -> Result<Option<CouncilSession>, AppError> {
        rows::council_sessions::get(&self.tx, code).await
    }
    async fn put_counts(&mut self, counts: &[ReportedCount]) -> Result<(), AppError> {
        rows::counts::put(&self.tx, counts).await
    }
    async fn codes(&mut self, list: &str) -> Result<Vec<String>, AppError> {
        vocabulary::codes(&self.tx, list).await
    }
}

#[async_trait]
impl LetterRows for SqlTx {
    async fn team(
        &mut self,
        organization: &OrganizationId,
        kind: MailKind,
    ) -> Result<Vec<Recipient>, AppError> {
        rows::mails::team(&self.tx, organization, kind).await
    }
    async fn add_template(&mut self, template: &Template) -> Result<(), AppError> {
        rows::letter_templates::add(&self.tx, template).await
    }
    async fn templates_of(
        &mut self,
        kind: MailKind,
        language: Locale,
    ) -> Result<Vec<Template>, AppError> {
        rows::letter_templates::of(&self.tx, kind, language).await
    }
    async fn save_template(&mut self, template: &Template, revision: i32) -> Result<(), AppError> {
        rows::letter_templates::save(&self.tx, template, revision).await
    }
    async fn remove_template(&mut self, draft: &Template) -> Result<(), AppError> {
        rows::letter_templates::remove(&self.tx, draft).await
    }
    async fn send_again(&mut self, mail: Uuid, now: Instant) -> Result<(), AppError> {
        rows::mails::send_again(&self.tx, mail, now).await
    }
    async fn decline(&mut self, account: AccountId, kinds: &[MailKind]) -> Result<(), AppError> {
        rows::mails::decline(&self.tx, account, kinds).await
    }
    async fn add_letter(&mut self, letter: &Issued) -> Result<(), AppError> {
        rows::issued_letters::add(&self.tx, letter).await
    }
}

#[async_trait]
impl CriteriaRows for SqlTx {
    async fn criteria_version(&mut self, name: &str) -> Result<Option<CriteriaVersion>, AppError> {
        rows::criteria_versions::get(&self.tx, name).await
    }
    async fn criteria_versions(&mut self) -> Result<Vec<CriteriaVersion>, AppError> {
        rows::criteria_versions::all(&self.tx).await
    }
    async fn criteria_codes(&mut self) -> Result<Vec<String>, AppError> {
        rows::criteria_versions::codes(&self.tx).await
    }
    async fn add_criteria_version(&mut self, new: &CriteriaVersion) -> Result<(), AppError> {
        rows::criteria_versions::add(&self.tx, new).await
    }
    async fn save_criteria_version(&mut self, next: &CriteriaVersion) -> Result<(), AppError> {
        rows::criteria_versions::save(&self.tx, next).await
    }
}
