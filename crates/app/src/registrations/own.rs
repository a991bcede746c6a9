//! What an organization sees: which consultations it may attend and why, and
//! its delegates.

use super::facts::{self, rule_of};
use crate::{
    App,
    actor::Actor,
    consultations::{self, ConsultationFilter},
    error::AppError,
    policy::{Action, On, authorize, may},
    ports::ConsultationReads,
};
use parvis_domain::{
    Day,
    consultation::{
        Because, Consultation, ConsultationState, Ground, Registration, RegistrationRefusal,
        RegistrationState, may_attend, may_nominate, seats,
    },
    organization::{Organization, OrganizationId},
};

/// One of its registrations.
#[derive(Debug, Clone)]
pub struct OwnRegistration {
    /// The registration.
    pub registration: Registration,
    /// Its place on the waiting list, from 1.
    pub position: Option<usize>,
    /// Why it waits.
    pub because: Option<Because>,
}

/// A consultation as an organization sees it.
#[derive(Debug, Clone)]
pub struct OwnConsultation {
    /// The organization.
    pub organization: Organization,
    /// The consultation, with the address online for those who have a seat.
    pub it: Consultation,
    /// By which right it may attend, or why not.
    pub ground: Result<Ground, RegistrationRefusal>,
    /// Whether it may nominate one more now.
    pub can_nominate: Result<Ground, RegistrationRefusal>,
    /// Whether this person may change delegates, and it is not over.
    pub can_change: bool,
    /// The most delegates that it can have.
    pub quota: u32,
    /// How many it has.
    pub used: u32,
    /// Its registrations, in the order of nomination.
    pub registrations: Vec<OwnRegistration>,
}

impl OwnConsultation {
    /// The newest registration, after a nomination or a substitution.
    #[must_use]
    pub fn newest(&self) -> Option<&Registration> {
        let all = self.registrations.iter().map(|r| &r.registration);
        all.max_by_key(|r| (r.nominated_at, r.id))
    }
}

/// One consultation.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn own(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
    code: &str,
) -> Result<OwnConsultation, AppError> {
    authorize(actor, Action::ViewDelegates, On::Organization(id))?;
    let found = ConsultationReads::consultation(app.store.reads(), code).await?;
    let it = found.filter(Consultation::is_public);
    seen(app, actor, id, it.ok_or(AppError::NotFound)?).await
}

async fn seen(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
    mut it: Consultation,
) -> Result<OwnConsultation, AppError> {
    let facts = facts::of(app, id, &it).await?;
    let (rule, _) = rule_of(app, &it).await?;
    let all = app.store.reads().registrations_for(it.id).await?;
    let given = seats(&rule, it.details.capacity, &all);
    let theirs = all.into_iter().filter(|r| r.organization_id == *id);
    let registrations: Vec<OwnRegistration> = theirs
        .map(|r| OwnRegistration {
            position: given.position(r.id),
            because: given.because(r.id),
            registration: r,
        })
        .collect();
    let live = registrations.iter().map(|r| r.registration.state);
    let used = live.filter(|s| s.is_live()).count();
    let used = u32::try_from(used).unwrap_or(u32::MAX);
    let now = app.clock.now();
    let has_seat = registrations
        .iter()
        .any(|r| r.registration.state == RegistrationState::Confirmed);
    if !has_seat {
        it.details.place.online_link = None;
    }
    let acts = may(actor, Action::NominateDelegates, On::Organization(id));
    Ok(OwnConsultation {
        ground: may_attend(&it, facts.candidate),
        can_nominate: may_nominate(&it, facts.candidate, &rule, used, now),
        can_change: acts && it.state == ConsultationState::Published && !it.is_over(now),
        quota: rule.quota(facts.candidate.observer),
        used,
        registrations,
        organization: facts.organization,
        it,
    })
}

/// Those that are coming and that the organization may attend, and all for
/// which it has or had delegates; those that come first, first.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn own_all(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
) -> Result<Vec<OwnConsultation>, AppError> {
    authorize(actor, Action::ViewDelegates, On::Organization(id))?;
    let reads = app.store.reads();
    let now = app.clock.now();
    let mut wanted = announced(app, actor).await?;
    wanted.retain(|c| !c.is_over(now));
    let mut ids: Vec<_> = reads.registrations_by(id).await?;
    ids.sort_unstable_by_key(|r| r.consultation_id);
    ids.dedup_by_key(|r| r.consultation_id);
    for registration in ids {
        if wanted.iter().all(|c| c.id != registration.consultation_id) {
            let found = reads
                .consultation_by_id(registration.consultation_id)
                .await?;
            wanted.extend(found.filter(Consultation::is_public));
        }
    }
    let mut out = Vec::new();
    for it in wanted {
        let view = seen(app, actor, id, it).await?;
        if view.ground.is_ok() || !view.registrations.is_empty() {
            out.push(view);
        }
    }
    out.sort_by_key(|v| (v.it.is_over(now), v.it.details.when.from.earliest()));
    Ok(out)
}

async fn announced(app: &App, actor: &Actor) -> Result<Vec<Consultation>, AppError> {
    let filter = ConsultationFilter {
        state: Some(ConsultationState::Published),
        ..ConsultationFilter::default()
    };
    consultations::list(app, actor, filter).await
}

/// The next last day of registration for something that the organization may
/// attend and has nominated nobody for.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn until_registration_closes(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
) -> Result<Vec<(Consultation, Option<Day>)>, AppError> {
    if !may(actor, Action::NominateDelegates, On::Organization(id)) {
        return Ok(vec![]);
    }
    let all = own_all(app, actor, id).await?;
    let open = all
        .into_iter()
        .filter(|v| v.used == 0 && v.can_nominate.is_ok());
    Ok(open
        .map(|v| {
            let closes = v.it.details.registration_closes;
            (v.it, closes)
        })
        .collect())
}
