//! The team as its readers see it.

use super::{Handover, Invitation, JoinFilter, JoinRequest, TeamMember};
use crate::{
    App,
    actor::Actor,
    error::AppError,
    policy::{Action, On, authorize, may},
    ports::{DirectoryReads, ProcedureReads, TeamReads},
};
use parvis_domain::{
    account::TeamRole,
    organization::{Organization, OrganizationId},
    procedure::Setting,
    team::staff_decide,
};

/// The team of an organization.
#[derive(Debug, Clone)]
pub struct TeamView {
    /// The organization.
    pub organization: Organization,
    /// Present members, by role and name.
    pub members: Vec<TeamMember>,
    /// Those who were in the team; staff see them, and the team.
    pub past: Vec<TeamMember>,
    /// Open invitations.
    pub invitations: Vec<Invitation>,
    /// Open requests to join.
    pub requests: Vec<JoinRequest>,
    /// The ownership on its way.
    pub handover: Option<Handover>,
    /// Whether the reader manages the team.
    pub manages: bool,
    /// Whether the reader can leave it.
    pub can_leave: bool,
    /// Requests that the reader can decide as staff.
    pub claims: Vec<uuid::Uuid>,
}

/// Reads the team. Viewers and editors see members only; who wants in is for
/// owners and staff.
///
/// # Errors
/// [`AppError::NotFound`] for those who do not see the whole entry.
pub async fn team(app: &App, actor: &Actor, id: &OrganizationId) -> Result<TeamView, AppError> {
    let on = On::Organization(id);
    authorize(actor, Action::ViewTeam, on)?;
    let reads = app.store.reads();
    let organization = DirectoryReads::organization(reads, id)
        .await?
        .ok_or(AppError::NotFound)?;
    let (members, past): (Vec<_>, Vec<_>) = TeamReads::team(reads, id)
        .await?
        .into_iter()
        .partition(|m| m.until.is_none());
    let manages = may(actor, Action::ManageTeam, on);
    let staff = may(actor, Action::DecideClaim, on);
    let filter = JoinFilter {
        organization: Some(id.clone()),
        account: None,
        open: true,
    };
    let requests = if manages || staff {
        reads.join_requests(&filter).await?
    } else {
        vec![]
    };
    let invitations = if manages || staff {
        reads.invitations(Some(id), None).await?
    } else {
        vec![]
    };
    let days = ProcedureReads::procedure(reads)
        .await?
        .value(Setting::JoinAnswerDays);
    let owners = members.iter().filter(|m| m.role == TeamRole::Owner).count();
    let now = app.clock.now();
    let claims = requests
        .iter()
        .filter(|r| staff && staff_decide(owners, r.at, now, days))
        .map(|r| r.id)
        .collect();
    Ok(TeamView {
        handover: if manages {
            reads.handover(id).await?
        } else {
            None
        },
        can_leave: may(actor, Action::LeaveTeam, on),
        organization,
        members,
        past,
        invitations,
        requests,
        manages,
        claims,
    })
}

/// What stands behind the link of an invitation or a handover.
#[derive(Debug, Clone)]
pub struct LinkView {
    /// The organization, with its public names.
    pub organization: Organization,
    /// Whether the person must choose a name and a password.
    pub new: bool,
}

/// Looks at a link without using it.
///
/// # Errors
/// [`AppError::Refused`] with the rule on links.
pub async fn link(app: &App, actor: &Actor, token: &str) -> Result<LinkView, AppError> {
    authorize(actor, Action::AcceptInvitation, On::Nothing)?;
    let reads = app.store.reads();
    let found = reads.link_subject(&app.ids.hash(token)).await?;
    let (id, _, has_password) = found.ok_or(crate::error::Rule::LinkNotValid)?;
    let organization = DirectoryReads::organization(reads, &id)
        .await?
        .ok_or(AppError::NotFound)?;
    Ok(LinkView {
        organization,
        new: !has_password,
    })
}
