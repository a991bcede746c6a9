//! The official list of observers, as at any date.

use crate::{App, actor::Actor, error::AppError, policy::audience};
use parvis_domain::{
    Day,
    observer_status::{ObserverStatus, Standing},
    organization::{Organization, OrganizationId},
};

/// A status period with its organization.
#[derive(Debug, Clone)]
pub struct ObserverRow {
    /// The organization.
    pub organization: Organization,
    /// The period.
    pub status: ObserverStatus,
}

/// A line of the list.
#[derive(Debug, Clone)]
pub struct ObserverEntry {
    /// The organization, without what the reader may not see; `None` when it
    /// is not listed for safety: the list then counts it without a name.
    pub organization: Option<Organization>,
    /// The period that covers the day.
    pub status: ObserverStatus,
    /// How sure.
    pub standing: Standing,
}

/// The observers on a day, by name in the reader's language.
///
/// # Errors
/// [`AppError::Unavailable`].
pub async fn observers_as_at(
    app: &App,
    actor: &Actor,
    day: Day,
) -> Result<Vec<ObserverEntry>, AppError> {
    let audience = audience(actor);
    let rows = app.store.reads().observers().await?;
    let mut list: Vec<ObserverEntry> = rows
        .into_iter()
        .filter_map(|row| {
            let standing = row.status.standing_on(day)?;
            let organization = audience.restrict(row.organization);
            let mut status = row.status;
            if organization.is_none() {
                // Neither id nor the source's words may name it.
                status.organization_id = OrganizationId::from_number(0);
                status.source.clear();
                status.evidence.clear();
            }
            Some(ObserverEntry {
                organization,
                status,
                standing,
            })
        })
        .collect();
    list.sort_by_cached_key(|e| {
        let name = e
            .organization
            .as_ref()
            .map(|o| parvis_domain::text::fold(o.profile.display_name(actor.locale)));
        (name.is_none(), name)
    });
    Ok(list)
}
