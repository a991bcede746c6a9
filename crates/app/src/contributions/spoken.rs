//! Reading who spoke: staff everything, an organization what is of itself,
//! others what is public once the outcomes are published, of organizations
//! that they may know of.

use super::{InterventionQuery, view::is_staff};
use crate::{
    App,
    actor::Actor,
    consultations,
    error::AppError,
    follow_up::{Names, Shown},
    policy::{Action, On, audience, authorize, may},
    ports::{ConsultationReads, ContributionReads, RegistrationReads},
};
use parvis_domain::{
    consultation::{Consultation, Registration},
    contribution::Intervention,
    follow_up::Reach,
    text::LocalizedText,
};
use std::collections::HashMap;
use uuid::Uuid;

/// That somebody spoke, as somebody sees it.
#[derive(Debug, Clone)]
pub struct InterventionView {
    /// It; without the delegate for all but staff.
    pub it: Intervention,
    /// Code of the consultation.
    pub code: String,
    /// Title of the consultation.
    pub title: LocalizedText,
    /// The organization.
    pub organization: Shown,
    /// The point of the agenda.
    pub agenda_item: Option<LocalizedText>,
    /// Name of the delegate; for staff only, until it is forgotten.
    pub delegate: Option<String>,
    /// Whether this person sees it as staff.
    pub staff: bool,
}

/// Who spoke at a consultation, by point of the agenda and place.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn interventions(
    app: &App,
    actor: &Actor,
    code: &str,
) -> Result<Vec<InterventionView>, AppError> {
    let of = consultations::find(app, actor, code).await?;
    let query = InterventionQuery {
        consultation: Some(of.id),
        organization: None,
    };
    spoken(app, actor, &query).await
}

/// Those that fit and that this person may read.
///
/// # Errors
/// [`AppError::Unavailable`].
pub async fn spoken(
    app: &App,
    actor: &Actor,
    query: &InterventionQuery,
) -> Result<Vec<InterventionView>, AppError> {
    let reads = app.store.reads();
    let all = ContributionReads::find_interventions(reads, query).await?;
    let (staff, audience) = (is_staff(actor), audience(actor));
    let mut around: HashMap<Uuid, Around> = HashMap::new();
    for it in &all {
        if !around.contains_key(&it.consultation_id)
            && let Some(known) = Around::load(app, it.consultation_id, staff).await?
        {
            around.insert(it.consultation_id, known);
        }
    }
    let ids = all.iter().map(|i| i.organization_id.clone());
    let names = Names::load(app, ids.collect()).await?;
    let mut out: Vec<(usize, InterventionView)> = Vec::new();
    for mut it in all {
        let Some(known) = around.get(&it.consultation_id) else {
            continue;
        };
        let id = &it.organization_id;
        let own = may(actor, Action::ViewOwnContributions, On::Organization(id));
        let read = known.published && it.reach == Reach::Public && names.known(&audience, id);
        if !(staff || own || read) {
            continue;
        }
        let mut agenda = known.of.agenda.iter();
        let place = agenda.position(|a| Some(a.id) == it.agenda_item);
        let delegate = it.registration_id.and_then(|id| known.delegates.get(&id));
        let delegate = delegate.cloned();
        if !staff {
            it.registration_id = None;
        }
        let view = InterventionView {
            code: known.of.code.clone(),
            title: known.of.details.title.clone(),
            organization: names.organization(id),
            agenda_item: place.map(|i| known.of.agenda[i].title.clone()),
            delegate,
            staff,
            it,
        };
        out.push((place.unwrap_or(usize::MAX), view));
    }
    out.sort_by_key(|(place, v)| (v.it.consultation_id, *place, v.it.position, v.it.id));
    Ok(out.into_iter().map(|(_, view)| view).collect())
}

/// What is known of a consultation.
struct Around {
    of: Consultation,
    published: bool,
    /// Names by registration; for staff only.
    delegates: HashMap<Uuid, String>,
}

impl Around {
    async fn load(app: &App, id: Uuid, staff: bool) -> Result<Option<Self>, AppError> {
        let reads = app.store.reads();
        let Some(of) = ConsultationReads::consultation_by_id(reads, id).await? else {
            return Ok(None);
        };
        let outcomes = reads.outcomes_of(id).await?;
        let published = of.is_public() && outcomes.is_some_and(|o| o.published_at.is_some());
        let mut delegates = HashMap::new();
        if staff {
            for it in RegistrationReads::registrations_for(reads, id).await? {
                delegates.extend(it.delegate.map(|d| (it.id, d.name)));
            }
        }
        Ok(Some(Self {
            of,
            published,
            delegates,
        }))
    }
}

/// An organization with a registration, and its delegate.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// The organization.
    pub organization: Shown,
    /// The registration.
    pub registration: Uuid,
    /// Name of the delegate, until it is forgotten.
    pub delegate: Option<String>,
}

/// Those who could have spoken: the registrations of a consultation, for
/// staff who note it.
///
/// # Errors
/// [`AppError::NotFound`]; [`AppError::Denied`].
pub async fn candidates(app: &App, actor: &Actor, code: &str) -> Result<Vec<Candidate>, AppError> {
    authorize(actor, Action::ViewContributions, On::Nothing)?;
    let of = consultations::find(app, actor, code).await?;
    let mut all = RegistrationReads::registrations_for(app.store.reads(), of.id).await?;
    all.retain(|r| r.state.is_live());
    let ids = all.iter().map(|r| r.organization_id.clone());
    let names = Names::load(app, ids.collect()).await?;
    let one = |r: Registration| Candidate {
        organization: names.organization(&r.organization_id),
        registration: r.id,
        delegate: r.delegate.map(|d| d.name),
    };
    Ok(all.into_iter().map(one).collect())
}
