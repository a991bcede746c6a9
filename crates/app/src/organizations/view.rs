//! One organization, as its reader may see it.

use crate::{
    App,
    actor::Actor,
    applications::DecisionRow,
    error::AppError,
    policy::{Action, On, audience, may},
    ports::{CaseReads, DirectoryReads},
};
use parvis_domain::{
    observer_status::{ObserverStatus, Standing},
    organization::{Organization, OrganizationId},
};

/// An organization's page.
#[derive(Debug, Clone)]
pub struct OrganizationView {
    /// The entry, without what the reader may not see.
    pub organization: Organization,
    /// Whether the reader sees the whole entry.
    pub whole: bool,
    /// Whether the reader may change it.
    pub can_edit: bool,
    /// Whether it is an observer today.
    pub standing: Option<Standing>,
    /// Status periods, oldest first.
    pub statuses: Vec<ObserverStatus>,
    /// Decisions of the Council recorded here, newest first; superseded ones
    /// are marked.
    pub decisions: Vec<DecisionRow>,
}

/// Reads one organization.
///
/// # Errors
/// [`AppError::NotFound`] for unknown and for unlisted entries alike.
pub async fn view(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
) -> Result<OrganizationView, AppError> {
    let reads = app.store.reads();
    let audience = audience(actor);
    let found = DirectoryReads::organization(reads, id)
        .await?
        .ok_or(AppError::NotFound)?;
    let organization = audience.restrict(found).ok_or(AppError::NotFound)?;
    let statuses = DirectoryReads::statuses(reads, id).await?;
    let today = app.clock.today();
    let whole = audience.sees_whole(id);
    let mut decisions = CaseReads::decisions_of(reads, id).await?;
    if !whole {
        // Whether refused and deferred applications are public is an open
        // question to IOM; the safe default shows admissions only.
        decisions.retain(|d| d.outcome == parvis_domain::application::Outcome::Admitted);
        decisions.iter_mut().for_each(DecisionRow::hide_staff);
    }
    Ok(OrganizationView {
        whole,
        can_edit: may(actor, Action::EditOrganization, On::Organization(id)),
        standing: statuses.iter().find_map(|s| s.standing_on(today)),
        organization,
        statuses,
        decisions,
    })
}
