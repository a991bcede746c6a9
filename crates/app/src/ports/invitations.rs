//! Invitations to consultations.

use crate::{
    error::AppError,
    invitations::{Counts, InvitationFilter, InvitationRow, NewLink},
};
use async_trait::async_trait;
use parvis_domain::{
    Instant,
    invitation::{Invitation, Wave},
    organization::OrganizationId,
};
use std::collections::HashSet;
use uuid::Uuid;

/// Rows inside a write transaction.
#[async_trait]
pub trait InvitationRows: Send {
    /// The organizations that were invited already.
    async fn invited(&mut self, consultation: Uuid) -> Result<HashSet<OrganizationId>, AppError>;
    /// Adds a sending.
    async fn add_wave(&mut self, new: &Wave) -> Result<(), AppError>;
    /// Adds its invitations with their links.
    async fn add_invitations(
        &mut self,
        new: &[Invitation],
        links: &[NewLink],
    ) -> Result<(), AppError>;
    /// The invitation of an organization.
    async fn invitation_of(
        &mut self,
        consultation: Uuid,
        organization: &OrganizationId,
    ) -> Result<Option<Invitation>, AppError>;
    /// The invitation behind the hash of a link's secret.
    async fn invitation_linked(&mut self, hash: &str) -> Result<Option<Invitation>, AppError>;
    /// Writes one.
    async fn save_invitation(&mut self, next: &Invitation) -> Result<(), AppError>;
    /// Those without an answer, that were neither sent nor reminded after this.
    async fn unanswered(
        &mut self,
        consultation: Uuid,
        before: Instant,
    ) -> Result<Vec<Invitation>, AppError>;
    /// Adds further links, and notes that their invitations were reminded.
    async fn remind_invited(&mut self, links: &[NewLink], now: Instant) -> Result<(), AppError>;
}

/// Reading.
#[async_trait]
pub trait InvitationReads: Send + Sync {
    /// The sendings of a consultation, in order.
    async fn waves(&self, consultation: Uuid) -> Result<Vec<Wave>, AppError>;
    /// What was answered, and what became of the mails.
    async fn invitation_counts(&self, consultation: Uuid) -> Result<Counts, AppError>;
    /// A page of invitations, by the name of the organization.
    async fn invitation_rows(
        &self,
        filter: &InvitationFilter,
    ) -> Result<Vec<InvitationRow>, AppError>;
    /// The organizations that were invited already.
    async fn organizations_invited(
        &self,
        consultation: Uuid,
    ) -> Result<HashSet<OrganizationId>, AppError>;
    /// One, with its sending.
    async fn invitation(&self, id: Uuid) -> Result<Option<(Invitation, Wave)>, AppError>;
    /// The one behind the hash of a link's secret.
    async fn invitation_behind(&self, hash: &str) -> Result<Option<Invitation>, AppError>;
    /// Those of an organization, newest first.
    async fn invitations_of(&self, id: &OrganizationId) -> Result<Vec<Invitation>, AppError>;
}
