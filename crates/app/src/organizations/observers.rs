//! The official list of observers, as at any date.

use crate::{App, actor::Actor, error::AppError, policy::audience, reports};
use parvis_domain::{
    Day,
    observer_status::{Standing, StatusEvent, StatusOn, Timeline},
    organization::{NameChange, Organization, OrganizationId, name_on},
};
use std::collections::HashMap;

/// An organization that is or was an observer, with the events that hold.
#[derive(Debug, Clone)]
pub struct ObserverRow {
    /// The organization.
    pub organization: Organization,
    /// The events, as they were entered.
    pub events: Vec<StatusEvent>,
}

/// A line of the list.
#[derive(Debug, Clone)]
pub struct ObserverEntry {
    /// The organization, without what the reader may not see; `None` when it
    /// is not listed for safety: the list then counts it without a name.
    pub organization: Option<Organization>,
    /// The event that granted the status.
    pub status: StatusEvent,
    /// The status on the day.
    pub on: StatusOn,
    /// How sure.
    pub standing: Standing,
    /// The official name on the day, where it was another than today's.
    pub name_then: Option<String>,
    /// Since when its periodic report is overdue; on the list of today only.
    pub overdue_since: Option<Day>,
}

/// The observers on a day, by name in the reader's language. Those suspended
/// are among them, with their mark.
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
    let mut renamed: HashMap<OrganizationId, Vec<NameChange>> = HashMap::new();
    for change in app.store.reads().name_changes_of(None).await? {
        let id = change.organization_id.clone();
        renamed.entry(id).or_default().push(change);
    }
    let overdue = if day == app.clock.today() {
        reports::overdue(app).await?
    } else {
        HashMap::new()
    };
    let mut list: Vec<ObserverEntry> = rows
        .into_iter()
        .filter_map(|row| {
            let on = Timeline::of(&row.events).listed_on(day)?;
            let mut status = row.events.into_iter().find(|e| e.id == on.grant)?;
            (status.recorded, status.confirmed) = (None, None);
            let overdue_since = overdue.get(&row.organization.id).copied();
            let theirs = renamed.get(&row.organization.id);
            let name_then = theirs.and_then(|c| name_on(c, day)).map(str::to_owned);
            let organization = audience.restrict(row.organization);
            let named = organization.is_some();
            if organization.is_none() {
                // Neither id nor the source's words may name it.
                status.organization_id = OrganizationId::from_number(0);
                status.source.clear();
                status.evidence.clear();
                status.reason = None;
            }
            Some(ObserverEntry {
                organization,
                status,
                on,
                standing: on.standing,
                name_then: name_then.filter(|_| named),
                overdue_since,
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
