//! The account of names and successors, for the team and for staff; and what of
//! it everybody may read.

use crate::{
    App,
    actor::Actor,
    error::AppError,
    policy::{Action, Audience, On, audience, authorize, may},
    ports::DirectoryReads,
};
use parvis_domain::{
    observer_status::EventState,
    organization::{NameChange, NameChangeState, Organization, OrganizationId, Succession},
};

/// The other organization of a succession.
#[derive(Debug, Clone)]
pub struct Relative {
    /// The relation.
    pub succession: Succession,
    /// The other organization, as the reader may see it.
    pub organization: Organization,
    /// Whether the other follows this one; otherwise this one follows it.
    pub follows: bool,
}

/// Names and successors of an organization.
#[derive(Debug, Clone)]
pub struct HistoryView {
    /// The organization; its version is that of every act here.
    pub organization: Organization,
    /// Changes of name, as they were entered.
    pub names: Vec<NameChange>,
    /// Successors and predecessors.
    pub relatives: Vec<Relative>,
    /// What this person can do now.
    pub steps: Vec<Action>,
}

/// Reads the account, for the team and for staff.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn view(app: &App, actor: &Actor, id: &OrganizationId) -> Result<HistoryView, AppError> {
    authorize(actor, Action::ViewOrganization, On::Organization(id))?;
    let reads = app.store.reads();
    let organization = DirectoryReads::organization(reads, id)
        .await?
        .ok_or(AppError::NotFound)?;
    let names = reads.name_changes_of(Some(id)).await?;
    let mut relatives = relatives(app, &audience(actor), id, false).await?;
    if !may(actor, Action::RecordSuccession, On::Organization(id)) {
        relatives.retain(|r| r.succession.state == EventState::Holds);
    }
    let steps = steps(actor, id, &names, &relatives);
    Ok(HistoryView {
        organization,
        names,
        relatives,
        steps,
    })
}

/// The organizations that follow or are followed, as this audience sees them.
pub(crate) async fn relatives(
    app: &App,
    audience: &Audience,
    id: &OrganizationId,
    holding: bool,
) -> Result<Vec<Relative>, AppError> {
    let reads = app.store.reads();
    let mut out = Vec::new();
    for succession in reads.successions_of(id).await? {
        if holding && succession.state != EventState::Holds {
            continue;
        }
        let follows = succession.predecessor == *id;
        let other = match follows {
            true => &succession.successor,
            false => &succession.predecessor,
        };
        let found = DirectoryReads::organization(reads, other).await?;
        if let Some(organization) = found.and_then(|o| audience.restrict(o)) {
            out.push(Relative {
                succession,
                organization,
                follows,
            });
        }
    }
    Ok(out)
}

fn steps(
    actor: &Actor,
    id: &OrganizationId,
    names: &[NameChange],
    relatives: &[Relative],
) -> Vec<Action> {
    let name_waits = names.iter().any(|n| n.state == NameChangeState::Waiting);
    let own = |r: &&Relative| r.follows && r.succession.state == EventState::Recorded;
    let waits = relatives.iter().find(own);
    let has = relatives
        .iter()
        .any(|r| r.follows && r.succession.state != EventState::Rejected);
    let possible = |action: &Action| match action {
        Action::ChangeName => !name_waits,
        Action::SettleName => name_waits,
        Action::RecordSuccession => !has,
        Action::ConfirmSuccession => {
            waits.is_some_and(|w| Some(w.succession.recorded.by) != actor.id())
        }
        Action::RejectSuccession => waits.is_some(),
        _ => false,
    };
    [
        Action::ChangeName,
        Action::SettleName,
        Action::RecordSuccession,
        Action::ConfirmSuccession,
        Action::RejectSuccession,
    ]
    .into_iter()
    .filter(possible)
    .filter(|&a| may(actor, a, On::Organization(id)))
    .collect()
}
