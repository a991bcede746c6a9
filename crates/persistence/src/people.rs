//! Teams and the desk behind their ports.

use crate::{read_models as lists, reads::SqlReads, repositories as rows, write::SqlTx};
use async_trait::async_trait;
use parvis_app::{
    desk::{Colleague, Mention, Note, SavedView},
    error::AppError,
    ports::{DeskReads, DeskRows, TeamReads, TeamRows},
    team::{Handover, Invitation, JoinFilter, JoinRequest, TeamMember},
};
use parvis_domain::{
    Instant,
    account::AccountId,
    application::ApplicationId,
    organization::OrganizationId,
    team::{Ending, Member},
};
use uuid::Uuid;

#[async_trait]
impl TeamRows for SqlTx {
    async fn members(&mut self, organization: &OrganizationId) -> Result<Vec<Member>, AppError> {
        rows::teams::members(&self.tx, organization).await
    }
    async fn add_invitation(&mut self, invitation: &Invitation) -> Result<(), AppError> {
        rows::teams::add_invitation(&self.tx, invitation).await
    }
    async fn invitation_by_link(&mut self, link: &str) -> Result<Option<Invitation>, AppError> {
        rows::teams::invitation_by_link(&self.tx, link).await
    }
    async fn end_invitation(
        &mut self,
        id: Uuid,
        how: Ending,
        now: Instant,
    ) -> Result<bool, AppError> {
        rows::teams::end_invitation(&self.tx, id, how, now).await
    }
    async fn add_join_request(&mut self, request: &JoinRequest) -> Result<(), AppError> {
        rows::teams::add_join_request(&self.tx, request).await
    }
    async fn end_join_request(&mut self, request: &JoinRequest) -> Result<bool, AppError> {
        rows::teams::end_join_request(&self.tx, request).await
    }
    async fn put_handover(&mut self, handover: &Handover) -> Result<(), AppError> {
        rows::teams::put_handover(&self.tx, handover).await
    }
    async fn handover_by_link(&mut self, link: &str) -> Result<Option<Handover>, AppError> {
        rows::teams::handover_by_link(&self.tx, link).await
    }
}

#[async_trait]
impl DeskRows for SqlTx {
    async fn add_note(&mut self, note: &Note, called: &[AccountId]) -> Result<(), AppError> {
        rows::desk::add_note(&self.tx, note, called).await
    }
    async fn edit_note(
        &mut self,
        id: Uuid,
        text: &str,
        called: &[AccountId],
        now: Instant,
    ) -> Result<(), AppError> {
        rows::desk::edit_note(&self.tx, id, text, called, now).await
    }
    async fn end_mention(
        &mut self,
        note: Uuid,
        account: AccountId,
        now: Instant,
    ) -> Result<bool, AppError> {
        rows::desk::end_mention(&self.tx, note, account, now).await
    }
    async fn put_seen(
        &mut self,
        account: AccountId,
        id: ApplicationId,
        now: Instant,
    ) -> Result<(), AppError> {
        rows::desk::put_seen(&self.tx, account, id, now).await
    }
    async fn add_view(&mut self, view: &SavedView, now: Instant) -> Result<(), AppError> {
        rows::desk::add_view(&self.tx, view, now).await
    }
    async fn remove_view(&mut self, id: Uuid, owner: AccountId) -> Result<bool, AppError> {
        rows::desk::remove_view(&self.tx, id, owner).await
    }
}

#[async_trait]
impl TeamReads for SqlReads {
    async fn team(&self, organization: &OrganizationId) -> Result<Vec<TeamMember>, AppError> {
        lists::teams::team(&self.db, organization).await
    }
    async fn invitations(
        &self,
        organization: Option<&OrganizationId>,
        account: Option<AccountId>,
    ) -> Result<Vec<Invitation>, AppError> {
        lists::teams::invitations(&self.db, organization, account, self.clock.now()).await
    }
    async fn join_requests(&self, filter: &JoinFilter) -> Result<Vec<JoinRequest>, AppError> {
        lists::teams::join_requests(&self.db, filter).await
    }
    async fn handover(&self, organization: &OrganizationId) -> Result<Option<Handover>, AppError> {
        rows::teams::handover(&self.db, organization).await
    }
    async fn link_subject(
        &self,
        link: &str,
    ) -> Result<Option<(OrganizationId, AccountId, bool)>, AppError> {
        lists::teams::link_subject(&self.db, link, self.clock.now()).await
    }
}

#[async_trait]
impl DeskReads for SqlReads {
    async fn notes(&self, id: ApplicationId) -> Result<Vec<Note>, AppError> {
        lists::desk::notes(&self.db, id).await
    }
    async fn mentions(&self, account: AccountId) -> Result<Vec<Mention>, AppError> {
        lists::desk::mentions(&self.db, account).await
    }
    async fn seen(
        &self,
        account: AccountId,
        id: ApplicationId,
    ) -> Result<Option<Instant>, AppError> {
        lists::desk::seen(&self.db, account, id).await
    }
    async fn views(&self, account: AccountId) -> Result<Vec<SavedView>, AppError> {
        lists::desk::views(&self.db, account).await
    }
    async fn colleagues(&self) -> Result<Vec<Colleague>, AppError> {
        lists::desk::colleagues(&self.db).await
    }
}
