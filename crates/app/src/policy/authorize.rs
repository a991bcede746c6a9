//! Asks the rule and makes the permit.

use super::{Action, Role, allows};
use crate::{
    actor::{Actor, RequestKey, Surface},
    error::{AppError, Denial},
};
use parvis_domain::{
    account::{AccountId, StaffRole, TeamRole},
    application::Stage,
    organization::OrganizationId,
};

/// What an action is about.
#[derive(Debug, Clone, Copy)]
pub enum On<'a> {
    /// Nothing in particular.
    Nothing,
    /// An organization.
    Organization(&'a OrganizationId),
    /// An application: its organization, and its stage, which decides who may
    /// know of it.
    Application(&'a OrganizationId, Stage),
}

impl<'a> On<'a> {
    const fn organization(self) -> Option<&'a OrganizationId> {
        match self {
            Self::Nothing => None,
            Self::Organization(id) | Self::Application(id, _) => Some(id),
        }
    }

    /// The action that reveals that the object exists.
    const fn seeing(self) -> Option<Action> {
        match self {
            Self::Nothing => None,
            Self::Organization(_) => Some(Action::ViewOrganization),
            Self::Application(_, Stage::Draft) => Some(Action::ViewDraft),
            Self::Application(..) => Some(Action::ViewApplication),
        }
    }
}

/// The proof that somebody may do something now. Only [`authorize`] makes it.
#[derive(Debug, Clone)]
pub struct Permit {
    actor: Option<AccountId>,
    account_version: i32,
    action: Action,
    surface: Surface,
    request_key: Option<RequestKey>,
}

impl Permit {
    /// Who.
    #[must_use]
    pub const fn actor(&self) -> Option<AccountId> {
        self.actor
    }
    /// Version of the account when its rights were read.
    #[must_use]
    pub const fn account_version(&self) -> i32 {
        self.account_version
    }
    /// What.
    #[must_use]
    pub const fn action(&self) -> Action {
        self.action
    }
    /// Through which door.
    #[must_use]
    pub const fn surface(&self) -> Surface {
        self.surface
    }
    /// The idempotency key, stored with the commit.
    #[must_use]
    pub const fn request_key(&self) -> Option<&RequestKey> {
        self.request_key.as_ref()
    }
}

/// Whether the actor may do this, for showing or hiding a button.
#[must_use]
pub fn may(actor: &Actor, action: Action, on: On<'_>) -> bool {
    authorize(actor, action, on).is_ok()
}

/// Decides. What somebody may not see does not exist for them.
///
/// # Errors
/// [`AppError::NotSignedIn`], [`AppError::NotFound`] or [`AppError::Denied`].
pub fn authorize(actor: &Actor, action: Action, on: On<'_>) -> Result<Permit, AppError> {
    let roles = roles(actor, on.organization());
    let allowed = |action: Action| roles.iter().any(|&r| allows(action, r));
    if let Some(seeing) = on.seeing()
        && !allowed(seeing)
    {
        return Err(if actor.person.is_none() {
            AppError::NotSignedIn
        } else {
            AppError::NotFound
        });
    }
    if !allowed(action) {
        let denied = AppError::Denied(Denial::Role);
        return Err(if actor.person.is_none() {
            AppError::NotSignedIn
        } else {
            denied
        });
    }
    // S8: nobody acts as staff on an organization that they are or were part of.
    if let Some(organization) = on.organization()
        && actor.is_bound_to(organization)
        && by_office_alone(actor, action, organization)
    {
        return Err(AppError::Denied(Denial::ConflictOfInterest));
    }
    Ok(Permit {
        actor: actor.id(),
        account_version: actor.person.as_ref().map_or(0, |p| p.version),
        action,
        surface: actor.surface,
        request_key: actor.request_key.clone(),
    })
}

fn roles(actor: &Actor, organization: Option<&OrganizationId>) -> Vec<Role> {
    let Some(person) = &actor.person else {
        let inside = matches!(actor.surface, Surface::System | Surface::CommandLine);
        return vec![if inside { Role::System } else { Role::Public }];
    };
    let mut roles: Vec<Role> = person
        .staff_roles
        .iter()
        .map(|r| match r {
            StaffRole::Officer => Role::Officer,
            StaffRole::Approver => Role::Approver,
            StaffRole::Admin => Role::Admin,
        })
        .collect();
    if roles.is_empty() {
        roles.push(Role::Account);
    }
    roles.extend(organization.and_then(|o| actor.team_role(o)).map(of_team));
    roles
}

/// Whether only the role as staff opens this action: neither everybody with an
/// account nor the place in the team does. Reading, and declaring the conflict
/// itself, remain possible.
fn by_office_alone(actor: &Actor, action: Action, organization: &OrganizationId) -> bool {
    use Action as A;
    let in_team = actor.team_role(organization).map(of_team);
    let reads = matches!(
        action,
        A::ViewOrganization | A::ViewApplication | A::DeclareConflict
    );
    !reads && !allows(action, Role::Account) && !in_team.is_some_and(|r| allows(action, r))
}

const fn of_team(role: TeamRole) -> Role {
    match role {
        TeamRole::Owner => Role::Owner,
        TeamRole::Editor => Role::Editor,
        TeamRole::Viewer => Role::Viewer,
    }
}
