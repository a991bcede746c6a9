//! Changing a role, removing a member, leaving.

use super::{chosen, role, seat, unseat};
use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::{AppError, Rule},
    faults::FaultCode,
    input::{Field, Input, Kind, Reader, required},
    policy::{Action, On, authorize},
};
use parvis_domain::{
    account::TeamRole,
    organization::OrganizationId,
    team::{Member, keeps_an_owner},
};

/// Another role for a member.
pub const CHANGE_FIELDS: &[Field] = &[
    required("account", Kind::Line, 40),
    required("role", Kind::Code("team-roles"), 20),
];

/// A member who goes.
pub const REMOVE_FIELDS: &[Field] = &[required("account", Kind::Line, 40)];

/// Leaving: said on purpose.
pub const LEAVE_FIELDS: &[Field] = &[required("leave", Kind::Flag, 5)];

/// An owner gives a member another role.
///
/// # Errors
/// Faults; [`Rule::LastOne`] for the last owner.
pub async fn change_role(
    app: &App,
    actor: &Actor,
    organization: &OrganizationId,
    input: &Input,
) -> Result<(), AppError> {
    let permit = authorize(actor, Action::ManageTeam, On::Organization(organization))?;
    let mut tx = app.store.begin(permit).await?;
    let team = tx.members(organization).await?;
    let mut r = Reader::new(input, CHANGE_FIELDS);
    let member = chosen(&mut r, "account", "team", &team, |m: &Member| m.account.0);
    let role = role(&mut r);
    r.faults.or(())?;
    let (Some(member), Some(role)) = (member, role) else {
        return Err(AppError::NotFound);
    };
    if !keeps_an_owner(&team, member.account, Some(role)) {
        return Err(Rule::LastOne.into());
    }
    seat(&mut tx, member.account, organization, role).await?;
    let happened = entry(app, organization)
        .with("account", member.account.to_string())
        .with("before", member.role.code())
        .with("after", role.code());
    tx.commit(happened).await
}

/// An owner removes a member.
///
/// # Errors
/// Faults; [`Rule::LastOne`] for the last owner.
pub async fn remove(
    app: &App,
    actor: &Actor,
    organization: &OrganizationId,
    input: &Input,
) -> Result<(), AppError> {
    let permit = authorize(actor, Action::ManageTeam, On::Organization(organization))?;
    let mut tx = app.store.begin(permit).await?;
    let team = tx.members(organization).await?;
    let mut r = Reader::new(input, REMOVE_FIELDS);
    let member = chosen(&mut r, "account", "team", &team, |m: &Member| m.account.0);
    r.faults.or(())?;
    let member = member.ok_or(AppError::NotFound)?;
    if !keeps_an_owner(&team, member.account, None) {
        return Err(Rule::LastOne.into());
    }
    unseat(&mut tx, member.account, organization, app.clock.now()).await?;
    let happened = entry(app, organization)
        .with("account", member.account.to_string())
        .with("removed", member.role.code());
    tx.commit(happened).await
}

/// A member leaves.
///
/// # Errors
/// Faults; [`Rule::LastOne`] for the last owner, who hands over first.
pub async fn leave(
    app: &App,
    actor: &Actor,
    organization: &OrganizationId,
    input: &Input,
) -> Result<(), AppError> {
    let permit = authorize(actor, Action::LeaveTeam, On::Organization(organization))?;
    let mut r = Reader::new(input, LEAVE_FIELDS);
    if r.flag("leave") == Some(false) {
        r.faults.add("leave", FaultCode::NotAccepted);
    }
    r.faults.or(())?;
    let me = actor.id().ok_or(AppError::NotSignedIn)?;
    let mut tx = app.store.begin(permit).await?;
    let team = tx.members(organization).await?;
    if !keeps_an_owner(&team, me, None) {
        return Err(Rule::LastOne.into());
    }
    let role = actor.team_role(organization).unwrap_or(TeamRole::Viewer);
    unseat(&mut tx, me, organization, app.clock.now()).await?;
    let happened = entry(app, organization).with("left", role.code());
    tx.commit(happened).await
}

pub(super) fn entry(app: &App, organization: &OrganizationId) -> Happened {
    Happened::new(app.clock.now(), Subject::Organization(organization.clone()))
}
