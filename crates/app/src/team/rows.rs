//! Rows around teams.

use parvis_domain::{
    Instant,
    account::{AccountId, TeamRole},
    organization::OrganizationId,
    team::Ending,
};
use uuid::Uuid;

/// A member of a team, present or past.
#[derive(Debug, Clone)]
pub struct TeamMember {
    /// Who.
    pub account: AccountId,
    /// Their name.
    pub name: String,
    /// Their mail address; shown within the team and to staff.
    pub email: String,
    /// The role.
    pub role: TeamRole,
    /// When the membership ended; `None` while it lasts.
    pub until: Option<Instant>,
    /// Whether the account works: it was disabled otherwise.
    pub active: bool,
}

/// An invitation into a team.
#[derive(Debug, Clone)]
pub struct Invitation {
    /// Identity.
    pub id: Uuid,
    /// Into which team.
    pub organization: OrganizationId,
    /// Who is invited. Without account before, one was made that has no
    /// password yet.
    pub account: AccountId,
    /// Mail address of that account; empty when it was not looked up.
    pub email: String,
    /// The role offered.
    pub role: TeamRole,
    /// SHA-256 of the secret of the link.
    pub link: String,
    /// By whom.
    pub by: AccountId,
    /// When.
    pub at: Instant,
    /// Until when the link works.
    pub expires_at: Instant,
    /// How it ended; `None` while it is open.
    pub ended: Option<Ending>,
}

/// A request to join a team.
#[derive(Debug, Clone)]
pub struct JoinRequest {
    /// Identity.
    pub id: Uuid,
    /// Which team.
    pub organization: OrganizationId,
    /// The organization's official name; empty when it was not looked up.
    pub organization_name: String,
    /// Who asks.
    pub account: AccountId,
    /// Their name; empty when it was not looked up.
    pub name: String,
    /// Their mail address; empty when it was not looked up.
    pub email: String,
    /// What they say: who they are in the organization.
    pub message: String,
    /// When.
    pub at: Instant,
    /// How many owners the team has now; 0 when it was not counted.
    pub owners: u64,
    /// How it ended; `None` while it is open.
    pub ended: Option<Ending>,
    /// The role given.
    pub role: Option<TeamRole>,
    /// What was said to the person who asked.
    pub reason: Option<String>,
    /// Who decided; nobody else learns it than the team and staff.
    pub decided_by: Option<AccountId>,
    /// When it ended.
    pub decided_at: Option<Instant>,
}

/// Which requests to join.
#[derive(Debug, Clone, Default)]
pub struct JoinFilter {
    /// Of this organization.
    pub organization: Option<OrganizationId>,
    /// Of this person.
    pub account: Option<AccountId>,
    /// Only those that wait.
    pub open: bool,
}

/// The ownership of an organization on its way from one person to another;
/// both confirm it by a link in their mail.
#[derive(Debug, Clone)]
pub struct Handover {
    /// Identity.
    pub id: Uuid,
    /// Of which organization.
    pub organization: OrganizationId,
    /// The owner who goes.
    pub from: AccountId,
    /// The member who becomes owner.
    pub to: AccountId,
    /// SHA-256 of the secret of the first person's link.
    pub from_link: String,
    /// SHA-256 of the secret of the second person's link.
    pub to_link: String,
    /// When the first person confirmed.
    pub from_at: Option<Instant>,
    /// When the second person confirmed.
    pub to_at: Option<Instant>,
    /// Since when.
    pub at: Instant,
    /// How it ended; `None` while it is open.
    pub ended: Option<Ending>,
}
