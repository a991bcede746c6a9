//! The account of a status: every event, as the team and staff read it.

use crate::{
    App,
    accounts::name_of,
    actor::Actor,
    error::AppError,
    policy::{Action, On, authorize, may},
    ports::DirectoryReads,
};
use parvis_domain::{
    observer_status::{EventKind, EventState, Period, StatusEvent, StatusOn, Timeline, next_kinds},
    organization::{Organization, OrganizationId},
};

/// An event with the names of those who recorded and confirmed it.
#[derive(Debug, Clone)]
pub struct StatusRecord {
    /// The event.
    pub event: StatusEvent,
    /// Who recorded it; for staff only.
    pub recorded_by: Option<String>,
    /// Who confirmed it; for staff only.
    pub confirmed_by: Option<String>,
    /// The event that corrected it.
    pub superseded_by: Option<uuid::Uuid>,
}

/// The status of an organization with its history.
#[derive(Debug, Clone)]
pub struct StatusView {
    /// The organization.
    pub organization: Organization,
    /// The status today.
    pub status: Option<StatusOn>,
    /// Stretches with one status, oldest first.
    pub periods: Vec<Period>,
    /// Every event in whatever state, in the order of their effect.
    pub records: Vec<StatusRecord>,
    /// Version of the whole, for the next act.
    pub version: i32,
    /// What this person can do now.
    pub steps: Vec<Action>,
    /// The events that could follow today.
    pub next: Vec<EventKind>,
}

impl StatusView {
    /// The record that waits for confirmation.
    #[must_use]
    pub fn waiting(&self) -> Option<&StatusRecord> {
        let waits = |r: &&StatusRecord| r.event.state == EventState::Recorded;
        self.records.iter().find(waits)
    }
}

/// The version of a status: how often a record of it changed.
#[must_use]
pub fn version_of(events: &[StatusEvent]) -> i32 {
    events.iter().map(|e| e.state.steps()).sum()
}

/// Reads the status of an organization, for its team and for staff.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn view(app: &App, actor: &Actor, id: &OrganizationId) -> Result<StatusView, AppError> {
    authorize(actor, Action::ViewOrganization, On::Organization(id))?;
    let reads = app.store.reads();
    let organization = DirectoryReads::organization(reads, id)
        .await?
        .ok_or(AppError::NotFound)?;
    let events = DirectoryReads::statuses(reads, id).await?;
    let timeline = Timeline::of(&events);
    let status = timeline.on(app.clock.today());
    let steps = steps(actor, id, &events, status);
    let staff = may(actor, Action::RecordStatus, On::Organization(id));
    let version = version_of(&events);
    let mut records = Vec::new();
    // What only waits, or was rejected, is IPD's; but an organization reads its
    // own renunciation.
    let shown = |e: &&StatusEvent| {
        let holds = matches!(e.state, EventState::Holds | EventState::Past);
        staff || holds || e.kind == EventKind::Renounced
    };
    for mut event in events.iter().filter(shown).cloned() {
        let by = |s: &Option<parvis_domain::application::Signature>| s.as_ref().map(|s| s.by);
        let names = [by(&event.recorded), by(&event.confirmed)];
        let [recorded_by, confirmed_by] = match staff {
            true => [name_of(app, names[0]).await?, name_of(app, names[1]).await?],
            false => {
                (event.recorded, event.confirmed) = (None, None);
                event.evidence.clear();
                [None, None]
            }
        };
        let corrected = |e: &&StatusEvent| {
            e.supersedes == Some(event.id)
                && matches!(e.state, EventState::Holds | EventState::Past)
        };
        records.push(StatusRecord {
            superseded_by: events.iter().find(corrected).map(|e| e.id),
            event,
            recorded_by,
            confirmed_by,
        });
    }
    records.sort_by_key(|r| (r.event.from.earliest(), r.event.from.latest(), r.event.id));
    Ok(StatusView {
        organization,
        status,
        periods: timeline.periods(),
        records,
        version,
        steps,
        next: next_kinds(status.map(|s| s.status)).to_vec(),
    })
}

/// What the person can do now: the role allows it, and so does what waits.
fn steps(
    actor: &Actor,
    id: &OrganizationId,
    events: &[StatusEvent],
    status: Option<StatusOn>,
) -> Vec<Action> {
    let waits = events.iter().find(|e| e.state == EventState::Recorded);
    let listed = status.is_some_and(|s| s.status.is_listed());
    let own = waits.is_some_and(|w| {
        let by = w.recorded.as_ref().map(|s| s.by);
        by.is_some() && by == actor.id()
    });
    let possible = |action: &Action| match action {
        Action::RecordStatus => waits.is_none(),
        Action::ConfirmStatus => waits.is_some() && !own,
        Action::RejectStatus => waits.is_some(),
        Action::RenounceStatus => match waits {
            Some(waits) => waits.kind == EventKind::Renounced,
            None => listed,
        },
        _ => false,
    };
    let all = [
        Action::RecordStatus,
        Action::ConfirmStatus,
        Action::RejectStatus,
        Action::RenounceStatus,
    ];
    all.into_iter()
        .filter(possible)
        .filter(|&a| may(actor, a, On::Organization(id)))
        .collect()
}
