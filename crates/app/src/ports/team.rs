//! Teams: members, invitations, requests to join, handovers.

use crate::{
    error::AppError,
    team::{Handover, Invitation, JoinFilter, JoinRequest, TeamMember},
};
use async_trait::async_trait;
use parvis_domain::{
    Instant, account::AccountId, organization::OrganizationId, team::Ending, team::Member,
};
use uuid::Uuid;

/// Teams, inside a write transaction.
#[async_trait]
pub trait TeamRows: Send {
    /// The present members. Keeps other transactions from changing the team
    /// until this one ends: two owners cannot leave at the same moment.
    async fn members(&mut self, organization: &OrganizationId) -> Result<Vec<Member>, AppError>;
    /// Adds an invitation.
    async fn add_invitation(&mut self, invitation: &Invitation) -> Result<(), AppError>;
    /// The open invitation with this link.
    async fn invitation_by_link(&mut self, link: &str) -> Result<Option<Invitation>, AppError>;
    /// Ends an invitation that is open; `false` when it is not.
    async fn end_invitation(
        &mut self,
        id: Uuid,
        how: Ending,
        now: Instant,
    ) -> Result<bool, AppError>;
    /// Adds a request to join. One that is open already is a conflict.
    async fn add_join_request(&mut self, request: &JoinRequest) -> Result<(), AppError>;
    /// Writes how a request ended; `false` when it is not open any more.
    async fn end_join_request(&mut self, request: &JoinRequest) -> Result<bool, AppError>;
    /// Adds or writes a handover.
    async fn put_handover(&mut self, handover: &Handover) -> Result<(), AppError>;
    /// The open handover to which this link belongs.
    async fn handover_by_link(&mut self, link: &str) -> Result<Option<Handover>, AppError>;
}

/// Teams, for reading.
#[async_trait]
pub trait TeamReads: Send + Sync {
    /// Members of a team, present and past, by role and name.
    async fn team(&self, organization: &OrganizationId) -> Result<Vec<TeamMember>, AppError>;
    /// Open invitations into a team, or with `None` those of an account.
    async fn invitations(
        &self,
        organization: Option<&OrganizationId>,
        account: Option<AccountId>,
    ) -> Result<Vec<Invitation>, AppError>;
    /// Requests to join, oldest first.
    async fn join_requests(&self, filter: &JoinFilter) -> Result<Vec<JoinRequest>, AppError>;
    /// The open handover of an organization.
    async fn handover(&self, organization: &OrganizationId) -> Result<Option<Handover>, AppError>;
    /// The open invitation or handover with this link, without using it:
    /// organization, account and whether the account has a password.
    async fn link_subject(
        &self,
        link: &str,
    ) -> Result<Option<(OrganizationId, AccountId, bool)>, AppError>;
}
