//! The team of an organization: members and their roles, invitations, requests
//! to join, the handover of ownership. A changed role holds from the next
//! request on, because saving the account raises its version.

mod change;
mod decide;
mod handover;
mod invite;
mod join;
mod rows;
mod view;

pub use change::{CHANGE_FIELDS, LEAVE_FIELDS, REMOVE_FIELDS, change_role, leave, remove};
pub use decide::{CLAIM_FIELDS, DECIDE_FIELDS, claims, decide_claim, decide_join};
pub use handover::{CONFIRM_FIELDS, HANDOVER_FIELDS, begin_handover, confirm_handover};
pub use invite::{
    ACCEPT_FIELDS, ANSWER_FIELDS, INVITE_FIELDS, RETRACT_FIELDS, accept, answer, invite, retract,
};
pub use join::{JOIN_FIELDS, TAKE_BACK_FIELDS, ask_to_join, own_requests, take_back};
pub use rows::{Handover, Invitation, JoinFilter, JoinRequest, TeamMember};
pub use view::{LinkView, TeamView, link, team};

use crate::{error::AppError, faults::FaultCode, input::Reader, ports::WriteTx};
use parvis_domain::{
    Instant,
    account::{AccountId, Membership, TeamRole},
    organization::OrganizationId,
};

/// Reads a role.
fn role(r: &mut Reader<'_>) -> Option<TeamRole> {
    let code = r.code("role", |c| TeamRole::from_code(c).is_some());
    code.as_deref().and_then(TeamRole::from_code)
}

/// Reads an id that must be one of these; a fault otherwise.
fn chosen<T: Clone>(
    r: &mut Reader<'_>,
    name: &str,
    list: &'static str,
    among: &[T],
    id: impl Fn(&T) -> uuid::Uuid,
) -> Option<T> {
    let text = r.text(name)?;
    let found = uuid::Uuid::parse_str(&text).ok();
    let found = found.and_then(|wanted| among.iter().find(|x| id(x) == wanted));
    if found.is_none() {
        r.faults
            .add_with(name, FaultCode::NotInList, vec![("list", list.to_owned())]);
    }
    found.cloned()
}

/// Gives an account a place in the team, or another role in it.
async fn seat(
    tx: &mut Box<dyn WriteTx>,
    account: AccountId,
    organization: &OrganizationId,
    role: TeamRole,
) -> Result<(), AppError> {
    let mut account = tx.account(account).await?.ok_or(AppError::NotFound)?;
    let place = account
        .memberships
        .iter_mut()
        .find(|m| &m.organization_id == organization && m.until.is_none());
    match place {
        Some(place) => place.role = role,
        None => account.memberships.push(Membership {
            organization_id: organization.clone(),
            role,
            until: None,
        }),
    }
    tx.save_account(&account).await
}

/// Ends an account's place in the team. The ended membership stays on record:
/// it bars its holder from acting on the organization as staff (S8).
async fn unseat(
    tx: &mut Box<dyn WriteTx>,
    account: AccountId,
    organization: &OrganizationId,
    now: Instant,
) -> Result<(), AppError> {
    let mut account = tx.account(account).await?.ok_or(AppError::NotFound)?;
    for place in &mut account.memberships {
        if &place.organization_id == organization && place.until.is_none() {
            place.until = Some(now);
        }
    }
    tx.save_account(&account).await
}
