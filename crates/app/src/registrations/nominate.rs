//! An organization nominates delegates, changes what it said of them,
//! substitutes and withdraws them.

use super::{
    OwnConsultation,
    bracket::{Desk, happened},
    facts, fields, own,
};
use crate::{
    App,
    actor::Actor,
    consultations,
    error::AppError,
    faults::{FaultCode, Faults},
    input::Input,
    policy::{Action, On, Permit, authorize},
};
use parvis_domain::{
    consultation::{
        self as domain, Delegate, Registration, RegistrationRefusal, RegistrationState,
    },
    organization::OrganizationId,
};
use uuid::Uuid;

fn permit(actor: &Actor, id: &OrganizationId) -> Result<Permit, AppError> {
    authorize(actor, Action::NominateDelegates, On::Organization(id))
}

/// Nominates a delegate: it has a seat, waits, or is looked at by staff first.
///
/// # Errors
/// Every fault at once; the organization may not nominate, or not any more.
pub async fn nominate(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
    code: &str,
    input: &Input,
) -> Result<OwnConsultation, AppError> {
    let permit = permit(actor, id)?;
    let seen = consultations::find(app, actor, code).await?;
    let facts = facts::of(app, id, &seen).await?;
    let mut desk = Desk::begin(app, permit, code).await?;
    let live = live(&desk, id).count();
    let live = u32::try_from(live).unwrap_or(u32::MAX);
    domain::may_nominate(&desk.it, facts.candidate, &desk.rule, live, desk.now)?;
    let delegate = fields::parse(input, &desk.it.questions, actor.locale)?;
    not_twice(&desk, id, &delegate, None)?;
    let state = if desk.it.details.moderation {
        RegistrationState::Nominated
    } else {
        RegistrationState::Waiting
    };
    let new = Registration {
        id: app.ids.uuid(),
        consultation_id: desk.it.id,
        organization_id: id.clone(),
        delegate: Some(delegate),
        state,
        turn: desk.turn,
        replaces: None,
        region: facts.region,
        category: facts.organization.profile.category,
        observer: facts.candidate.observer,
        reason: None,
        nominated_at: desk.now,
        changed_at: desk.now,
        version: 1,
    };
    desk.add(new).await?;
    let happened = happened(&desk, id).with("act", "nominated");
    desk.close(app, Some(id), happened).await?;
    own(app, actor, id, code).await
}

fn live<'a>(desk: &'a Desk, id: &'a OrganizationId) -> impl Iterator<Item = &'a Registration> {
    let theirs = desk.all.iter().filter(move |r| r.organization_id == *id);
    theirs.filter(|r| r.state.is_live())
}

/// One person has one place.
fn not_twice(
    desk: &Desk,
    id: &OrganizationId,
    new: &Delegate,
    except: Option<Uuid>,
) -> Result<(), AppError> {
    let same = |d: &Delegate| d.email.eq_ignore_ascii_case(&new.email);
    let mut others = live(desk, id).filter(|r| Some(r.id) != except);
    if others.any(|r| r.delegate.as_ref().is_some_and(same)) {
        return Err(Faults::one("email", FaultCode::Taken).into());
    }
    Ok(())
}

/// Opens one of the organization's registrations while delegates can still be
/// changed.
async fn open(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
    code: &str,
    (registration, version): (Uuid, i32),
) -> Result<(Desk, Registration), AppError> {
    let permit = permit(actor, id)?;
    consultations::find(app, actor, code).await?;
    let desk = Desk::begin(app, permit, code).await?;
    let one = desk.one(registration, Some(id), version)?;
    // Persons fall ill after the last day of registration too: until the end,
    // places change hands and are given back.
    if desk.it.state != domain::ConsultationState::Published || desk.it.is_over(desk.now) {
        return Err(RegistrationRefusal::NotOpen.into());
    }
    Ok((desk, one))
}

/// Changes what was said of a delegate; it stays the same person's place.
///
/// # Errors
/// Every fault at once; the registration is withdrawn, or all is over.
pub async fn change(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
    code: &str,
    which: (Uuid, i32),
    input: &Input,
) -> Result<OwnConsultation, AppError> {
    let (mut desk, mut one) = open(app, actor, id, code, which).await?;
    if !one.state.is_live() {
        return Err(RegistrationRefusal::NotNow.into());
    }
    let delegate = fields::parse(input, &desk.it.questions, actor.locale)?;
    not_twice(&desk, id, &delegate, Some(one.id))?;
    one.delegate = Some(delegate);
    desk.save(one).await?;
    let happened = happened(&desk, id).with("act", "changed");
    desk.close(app, Some(id), happened).await?;
    own(app, actor, id, code).await
}

/// Gives a delegate's place to another one.
///
/// # Errors
/// Every fault at once; the registration has no place, or all is over.
pub async fn substitute(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
    code: &str,
    which: (Uuid, i32),
    input: &Input,
) -> Result<OwnConsultation, AppError> {
    let (mut desk, one) = open(app, actor, id, code, which).await?;
    let delegate = fields::parse(input, &desk.it.questions, actor.locale)?;
    not_twice(&desk, id, &delegate, None)?;
    let (old, new) = domain::substitute(one, app.ids.uuid(), delegate, desk.now)?;
    desk.save(old).await?;
    desk.add(new).await?;
    let happened = happened(&desk, id).with("act", "substituted");
    desk.close(app, Some(id), happened).await?;
    own(app, actor, id, code).await
}

/// Takes a nomination back; its seat goes to the next who waits.
///
/// # Errors
/// The registration has no place, or all is over.
pub async fn withdraw(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
    code: &str,
    which: (Uuid, i32),
) -> Result<OwnConsultation, AppError> {
    let (mut desk, one) = open(app, actor, id, code, which).await?;
    let next = domain::withdraw(one, desk.now)?;
    desk.save(next).await?;
    let happened = happened(&desk, id).with("act", "withdrawn");
    desk.close(app, Some(id), happened).await?;
    own(app, actor, id, code).await
}
