//! Entered at the door, after registration has closed: the same rule of seats,
//! and no later rule for those who come unannounced.

use super::{bracket::Desk, facts};
use crate::{
    App,
    audit::{Happened, Subject},
    error::AppError,
    faults::{FaultCode, Faults},
    policy::Permit,
};
use parvis_domain::{
    attendance::AttendanceEvent,
    consultation::{
        self as domain, Delegate, Registration, RegistrationRefusal, RegistrationState, seats,
    },
    organization::OrganizationId,
};
use uuid::Uuid;

/// What became of somebody who came without registration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AtTheDoor {
    /// There was a free seat, and it is theirs.
    Seated,
    /// No seat is free for them; nothing was written.
    NoSeat,
}

/// Enters a delegate and notes that they came, in one transaction. The
/// organization must be one that may attend, within its quota, and the seat must
/// be free by the rule of the consultation: whoever waits comes first.
pub(crate) async fn enter_at_door(
    app: &App,
    permit: Permit,
    code: &str,
    organization: &OrganizationId,
    delegate: Delegate,
    check_in: impl FnOnce(Uuid) -> AttendanceEvent + Send,
) -> Result<AtTheDoor, AppError> {
    let seen = crate::ports::ConsultationReads::consultation(app.store.reads(), code).await?;
    let seen = seen.ok_or(AppError::NotFound)?;
    let facts = facts::of(app, organization, &seen).await?;
    let mut desk = Desk::begin(app, permit, code).await?;
    domain::may_attend(&desk.it, facts.candidate)?;
    let theirs = |r: &&Registration| r.organization_id == *organization && r.state.is_live();
    let live: Vec<&Registration> = desk.all.iter().filter(theirs).collect();
    let same = |r: &&Registration| {
        let email = r.delegate.as_ref().map(|d| d.email.as_str());
        email.is_some_and(|e| e.eq_ignore_ascii_case(&delegate.email))
    };
    if live.iter().any(same) {
        return Err(Faults::one("email", FaultCode::Taken).into());
    }
    let quota = desk.rule.quota(facts.candidate.observer);
    if u32::try_from(live.len()).unwrap_or(u32::MAX) >= quota {
        return Err(RegistrationRefusal::QuotaUsed.into());
    }
    let new = Registration {
        id: app.ids.uuid(),
        consultation_id: desk.it.id,
        organization_id: organization.clone(),
        delegate: Some(delegate),
        state: RegistrationState::Waiting,
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
    let id = new.id;
    desk.add(new).await?;
    if !seats(&desk.rule, desk.it.details.capacity, &desk.all).has_seat(id) {
        // Dropped with its transaction.
        return Ok(AtTheDoor::NoSeat);
    }
    desk.tx.add_attendance(&[check_in(id)]).await?;
    let happened = Happened::new(desk.now, Subject::Consultation(code.to_owned()))
        .with("registration", id.to_string())
        .with("act", "walk_in");
    desk.close(app, Some(organization), happened).await?;
    Ok(AtTheDoor::Seated)
}
