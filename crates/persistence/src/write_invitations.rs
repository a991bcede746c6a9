//! Invitations, inside a write transaction and for reading.

use crate::{
    read_models::invitation_list as list, reads::SqlReads,
    repositories::consultation_invitations as rows, write::SqlTx,
};
use async_trait::async_trait;
use parvis_app::{
    error::AppError,
    invitations::{Counts, InvitationFilter, InvitationRow, NewLink},
    ports::{InvitationReads, InvitationRows},
};
use parvis_domain::{
    Instant,
    invitation::{Invitation, Wave},
    organization::OrganizationId,
};
use std::collections::HashSet;
use uuid::Uuid;

#[async_trait]
impl InvitationRows for SqlTx {
    async fn invited(&mut self, consultation: Uuid) -> Result<HashSet<OrganizationId>, AppError> {
        rows::organizations(&self.tx, consultation).await
    }
    async fn add_wave(&mut self, new: &Wave) -> Result<(), AppError> {
        rows::add_wave(&self.tx, new).await
    }
    async fn add_invitations(
        &mut self,
        new: &[Invitation],
        links: &[NewLink],
    ) -> Result<(), AppError> {
        rows::add(&self.tx, new, links).await
    }
    async fn invitation_of(
        &mut self,
        consultation: Uuid,
        organization: &OrganizationId,
    ) -> Result<Option<Invitation>, AppError> {
        rows::of(&self.tx, consultation, organization).await
    }
    async fn invitation_linked(&mut self, hash: &str) -> Result<Option<Invitation>, AppError> {
        rows::linked(&self.tx, hash).await
    }
    async fn save_invitation(&mut self, next: &Invitation) -> Result<(), AppError> {
        rows::save(&self.tx, next).await
    }
    async fn unanswered(
        &mut self,
        consultation: Uuid,
        before: Instant,
    ) -> Result<Vec<Invitation>, AppError> {
        rows::unanswered(&self.tx, consultation, before).await
    }
    async fn remind_invited(&mut self, links: &[NewLink], now: Instant) -> Result<(), AppError> {
        rows::remind(&self.tx, links, now).await
    }
}

#[async_trait]
impl InvitationReads for SqlReads {
    async fn waves(&self, consultation: Uuid) -> Result<Vec<Wave>, AppError> {
        rows::waves(&self.db, consultation).await
    }
    async fn invitation_counts(&self, consultation: Uuid) -> Result<Counts, AppError> {
        list::counts(&self.db, consultation).await
    }
    async fn invitation_rows(
        &self,
        filter: &InvitationFilter,
    ) -> Result<Vec<InvitationRow>, AppError> {
        list::rows(&self.db, filter).await
    }
    async fn organizations_invited(
        &self,
        consultation: Uuid,
    ) -> Result<HashSet<OrganizationId>, AppError> {
        rows::organizations(&self.db, consultation).await
    }
    async fn invitation(&self, id: Uuid) -> Result<Option<(Invitation, Wave)>, AppError> {
        rows::with_wave(&self.db, id).await
    }
    async fn invitation_behind(&self, hash: &str) -> Result<Option<Invitation>, AppError> {
        rows::linked(&self.db, hash).await
    }
    async fn invitations_of(&self, id: &OrganizationId) -> Result<Vec<Invitation>, AppError> {
        rows::of_organization(&self.db, id).await
    }
}
