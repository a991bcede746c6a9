//! What an organization did at consultations, across series and years: staff
//! and its team see all of it, everybody what is public: action points,
//! contributions, and that it spoke.

use super::{Delegates, Seen};
use crate::{
    App,
    actor::Actor,
    contributions::{
        self, ContributionQuery, ContributionView, InterventionQuery, InterventionView,
    },
    error::AppError,
    follow_up::{self, PointQuery, PointView},
    organizations,
    policy::{Action, On, may},
    ports::{ConsultationReads, InvitationReads, RegistrationReads},
};
use parvis_domain::{
    consultation::{Consultation, Registration},
    invitation::Invitation,
    organization::{Organization, OrganizationId},
};
use std::collections::BTreeMap;
use uuid::Uuid;

/// What it did at a consultation.
#[derive(Debug, Clone)]
pub struct MemoryEntry {
    /// The consultation.
    pub of: Consultation,
    /// The invitation and its answer; nothing for readers outside.
    pub invitation: Option<Invitation>,
    /// Its delegates; nothing for readers outside.
    pub delegates: Delegates,
    /// The action points that it owns, as this person may see them.
    pub points: Vec<PointView>,
    /// What it handed in, as this person may read it.
    pub contributions: Vec<ContributionView>,
    /// When it spoke, as this person may know.
    pub spoke: Vec<InterventionView>,
}

/// The memory of an organization.
#[derive(Debug, Clone)]
pub struct Memory {
    /// The organization.
    pub organization: Organization,
    /// Whether all of it is shown, or what is public.
    pub whole: bool,
    /// By consultation, the newest first.
    pub entries: Vec<MemoryEntry>,
}

/// The memory of an organization that this person may know of.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn memory(app: &App, actor: &Actor, id: &OrganizationId) -> Result<Memory, AppError> {
    let organization = organizations::view(app, actor, id).await?.organization;
    let reads = app.store.reads();
    let whole = may(actor, Action::ViewOwnActionPoints, On::Organization(id));
    let mut nominated: BTreeMap<Uuid, Vec<Registration>> = BTreeMap::new();
    let mut invited: BTreeMap<Uuid, Invitation> = BTreeMap::new();
    if whole {
        for it in RegistrationReads::registrations_by(reads, id).await? {
            nominated.entry(it.consultation_id).or_default().push(it);
        }
        for it in InvitationReads::invitations_of(reads, id).await? {
            invited.insert(it.consultation_id, it);
        }
    }
    let query = PointQuery {
        organization: Some(id.clone()),
        ..PointQuery::default()
    };
    let mut points: BTreeMap<Uuid, Vec<PointView>> = BTreeMap::new();
    for it in follow_up::seen(app, actor, &query).await? {
        points.entry(it.point.consultation_id).or_default().push(it);
    }
    let mut brought = brought(app, actor, id).await?;
    let ids = nominated.keys().chain(points.keys()).chain(invited.keys());
    let mut ids: Vec<Uuid> = ids.chain(brought.keys()).copied().collect();
    ids.sort_unstable();
    ids.dedup();
    let mut entries = Vec::new();
    for id in ids {
        let found = ConsultationReads::consultation_by_id(reads, id).await?;
        if let Some(of) = found.filter(Consultation::is_public) {
            let mut delegates = Delegates::default();
            if let Some(all) = nominated.get(&id) {
                let seen = Seen::at(app, &of).await?;
                all.iter().for_each(|it| delegates.count(it, &seen));
            }
            let (contributions, spoke) = brought.remove(&id).unwrap_or_default();
            entries.push(MemoryEntry {
                contributions,
                spoke,
                of,
                invitation: invited.remove(&id),
                delegates,
                points: points.remove(&id).unwrap_or_default(),
            });
        }
    }
    entries.sort_by(|a, b| {
        let key = |e: &MemoryEntry| (e.of.details.when.from.earliest(), e.of.code.clone());
        key(b).cmp(&key(a))
    });
    Ok(Memory {
        organization,
        whole,
        entries,
    })
}

type Brought = (Vec<ContributionView>, Vec<InterventionView>);

/// What it handed in and said, by consultation.
async fn brought(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
) -> Result<BTreeMap<Uuid, Brought>, AppError> {
    let mut all: BTreeMap<Uuid, Brought> = BTreeMap::new();
    for it in contributions::seen(app, actor, &ContributionQuery::by(id)).await? {
        all.entry(it.it.consultation_id).or_default().0.push(it);
    }
    let query = InterventionQuery {
        consultation: None,
        organization: Some(id.clone()),
    };
    for it in contributions::spoken(app, actor, &query).await? {
        all.entry(it.it.consultation_id).or_default().1.push(it);
    }
    Ok(all)
}
