//! A CSO enters itself.

use super::{OrganizationView, Vocabulary, parse, view};
use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::{AppError, Rule},
    faults::{FaultCode, Faults},
    input::Input,
    policy::{Action, On, audience, authorize},
    ports::DirectoryReads,
};
use chrono::Datelike;
use parvis_domain::{
    account::{Membership, TeamRole},
    observer_status::StatusEvent,
    organization::{MatchReason, Organization, OrganizationId, Origin, Profile, rank},
};

/// Registers an organization; the account becomes its owner. An entry of the
/// same name is refused, and the answer names it, so that the person can ask
/// to join it.
///
/// # Errors
/// [`AppError::Invalid`] with [`FaultCode::AlreadyRegistered`] for a second
/// entry; [`Rule::EmailNotConfirmed`].
pub async fn register(
    app: &App,
    actor: &Actor,
    input: &Input,
) -> Result<OrganizationView, AppError> {
    let permit = authorize(actor, Action::RegisterOrganization, On::Nothing)?;
    let person = actor.person.as_ref().ok_or(AppError::NotSignedIn)?;
    if !person.confirmed {
        return Err(Rule::EmailNotConfirmed.into());
    }
    let now = app.clock.now();
    let vocabulary = Vocabulary::load(app.store.reads(), app.clock.today().year()).await?;
    let profile = parse(input, &vocabulary)?;
    refuse_second_entry(app, actor, &profile).await?;
    let organization = new(app, profile, Origin::SelfRegistered);
    let id = organization.id.clone();
    let mut tx = app.store.begin(permit).await?;
    tx.add_organization(&organization).await?;
    let mut account = tx.account(person.id).await?.ok_or(AppError::NotFound)?;
    account.memberships.push(Membership {
        organization_id: id.clone(),
        role: TeamRole::Owner,
        until: None,
    });
    tx.save_account(&account).await?;
    tx.commit(Happened::new(now, Subject::Organization(id.clone())))
        .await?;
    let mut owner = actor.clone();
    if let Some(p) = &mut owner.person {
        p.memberships.clone_from(&account.memberships);
    }
    view(app, &owner, &id).await
}

/// Enters an observer that a source names, or an entry of the demonstration.
/// For the first start and for the operator's import.
///
/// # Errors
/// [`AppError::Denied`] for everybody but the operator.
pub async fn register_observer(
    app: &App,
    actor: &Actor,
    profile: Profile,
    origin: Origin,
    status: Option<StatusEvent>,
) -> Result<OrganizationId, AppError> {
    let permit = authorize(actor, Action::LoadReference, On::Nothing)?;
    let now = app.clock.now();
    let organization = new(app, profile, origin);
    let id = organization.id.clone();
    let mut tx = app.store.begin(permit).await?;
    tx.add_organization(&organization).await?;
    if let Some(status) = status {
        tx.add_status(&StatusEvent {
            id: app.ids.uuid(),
            organization_id: id.clone(),
            entered_at: now,
            ..status
        })
        .await?;
    }
    tx.commit(Happened::new(now, Subject::Organization(id.clone())).with("origin", origin.code()))
        .await?;
    Ok(id)
}

/// A new entry with a fresh id.
pub(super) fn new(app: &App, profile: Profile, origin: Origin) -> Organization {
    let now = app.clock.now();
    Organization {
        id: OrganizationId::from_number(app.ids.number()),
        profile,
        origin,
        created_at: now,
        updated_at: now,
        version: 1,
    }
}

/// Refuses a name that the register has already, in any order, case, accent or
/// script of its words. An entry that the person may not know of does not
/// refuse: the answer would tell that it exists. Staff find the pair later.
async fn refuse_second_entry(app: &App, actor: &Actor, profile: &Profile) -> Result<(), AppError> {
    let reads = app.store.reads();
    let keys = reads.name_keys().await?;
    let audience = audience(actor);
    let name = profile.official_name().map_or("", |n| n.value.as_str());
    for known in rank(name, None, &keys) {
        if known.reason != MatchReason::SameName {
            continue;
        }
        let found = DirectoryReads::organization(reads, &known.organization_id).await?;
        if found.and_then(|o| audience.restrict(o)).is_some() {
            let mut faults = Faults::default();
            let parameters = vec![("id", known.organization_id.to_string())];
            faults.add_with("name", FaultCode::AlreadyRegistered, parameters);
            return Err(faults.into());
        }
    }
    Ok(())
}
