//! One organization, as its reader may see it.

use crate::{
    App,
    actor::Actor,
    applications::DecisionRow,
    error::AppError,
    history::{Relative, relatives},
    policy::{Action, On, audience, may},
    ports::{CaseReads, DirectoryReads, ReportReads},
};
use parvis_domain::{
    Day, Instant,
    observer_status::{EventState, Period, Standing, StatusEvent, StatusOn, Timeline},
    organization::{NameChange, NameChangeState, Organization, OrganizationId},
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
    /// Whether it is on the list of observers today, and how surely.
    pub standing: Option<Standing>,
    /// What it is or was, today.
    pub status: Option<StatusOn>,
    /// Stretches with one status, oldest first, each with the event that began it.
    pub statuses: Vec<(Period, StatusEvent)>,
    /// Changes of its name that hold, oldest first.
    pub renamed: Vec<NameChange>,
    /// Successor and predecessors, as far as the reader may see them.
    pub relatives: Vec<Relative>,
    /// Since when its periodic report is overdue; while it is on the list.
    pub overdue_since: Option<Day>,
    /// When it last said that its entry is right.
    pub confirmed_at: Option<Instant>,
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
    let events = DirectoryReads::statuses(reads, id).await?;
    let timeline = Timeline::of(&events);
    let mut renamed = reads.name_changes_of(Some(id)).await?;
    renamed.retain(|c| c.state == NameChangeState::Noted);
    renamed.sort_by_key(|c| (c.changed_on.earliest(), c.id));
    let today = app.clock.today();
    let status = timeline.on(today);
    let reports = reads.reports_of(id).await?;
    let overdue_since = reports
        .iter()
        .find_map(|r| r.overdue_since(today))
        .filter(|_| status.is_some_and(|s| s.status.is_listed()));
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
        standing: status.filter(|s| s.status.is_listed()).map(|s| s.standing),
        renamed,
        relatives: relatives(app, &audience, id, true).await?,
        overdue_since,
        confirmed_at: ReportReads::entry_confirmed(reads, id).await?,
        status,
        organization,
        statuses: periods(&timeline, events),
        decisions,
    })
}

/// The stretches with the events that began them, as everybody may read them.
fn periods(timeline: &Timeline, events: Vec<StatusEvent>) -> Vec<(Period, StatusEvent)> {
    let shown = |mut event: StatusEvent| {
        (event.recorded, event.confirmed) = (None, None);
        event
    };
    let holding = events.into_iter().filter(|e| e.state == EventState::Holds);
    let holding: Vec<StatusEvent> = holding.map(shown).collect();
    let with_event = |period: Period| {
        let event = holding.iter().find(|e| e.id == period.event)?;
        Some((period, event.clone()))
    };
    timeline
        .periods()
        .into_iter()
        .filter_map(with_event)
        .collect()
}
