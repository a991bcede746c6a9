//! Everybody who is expected or came, on a day; and the list that a telephone
//! keeps.

use super::{Delegate, Hours, consultation, zone};
use crate::{
    App,
    actor::Actor,
    error::AppError,
    policy::{Action, On, authorize},
};
use parvis_domain::{
    Day, Instant,
    attendance::{AttendanceEvent, Counts, OnDay, Standing, counts, on_day, standing},
    consultation::Consultation,
    text::fold,
};
use std::collections::{BTreeMap, HashMap};
use uuid::Uuid;

/// Who is expected and who came, on one day.
#[derive(Debug, Clone)]
pub struct Board {
    /// The consultation.
    pub it: Consultation,
    /// Its days.
    pub days: Vec<Day>,
    /// The day shown.
    pub day: Day,
    /// Whether it is over, so that who was not seen did not come.
    pub is_over: bool,
    /// Whether something can be noted on that day.
    pub is_open: bool,
    /// Those who have a seat or were checked in, by name.
    pub rows: Vec<BoardRow>,
    /// Numbers of the day.
    pub counts: Counts,
}

/// A delegate on that day.
#[derive(Debug, Clone)]
pub struct BoardRow {
    /// The delegate.
    pub delegate: Delegate,
    /// What the events come to.
    pub on_day: OnDay,
    /// Where the delegate stands.
    pub standing: Standing,
    /// What was noted, oldest first.
    pub events: Vec<AttendanceEvent>,
    /// Whether this person may note something: not of an organization to which
    /// they are bound.
    pub can_note: bool,
}

impl Board {
    /// Those whose name, organization or code holds every word.
    pub fn search<'a>(&'a self, words: &str) -> impl Iterator<Item = &'a BoardRow> {
        let words: Vec<String> = fold(words).split_whitespace().map(str::to_owned).collect();
        self.rows.iter().filter(move |row| {
            let it = &row.delegate;
            let text = fold(&format!("{} {} {}", it.name, it.organization, it.badge()));
            !words.is_empty() && words.iter().all(|w| text.contains(w.as_str()))
        })
    }

    /// The time on the clock where it takes place, such as `09:02`.
    #[must_use]
    pub fn clock(&self, at: Instant) -> String {
        at.with_timezone(&zone(&self.it))
            .format("%H:%M")
            .to_string()
    }
}

/// The board of a day; without one, of today or the day nearest to it.
///
/// # Errors
/// [`AppError::NotFound`], [`AppError::Denied`].
pub async fn board(
    app: &App,
    actor: &Actor,
    code: &str,
    day: Option<Day>,
) -> Result<Board, AppError> {
    authorize(actor, Action::ViewAttendance, On::Nothing)?;
    let it = consultation(app, actor, code).await?;
    board_of(app, actor, it, day, None).await
}

/// The board with, besides those expected or seen, this one registration.
pub(super) async fn board_of(
    app: &App,
    actor: &Actor,
    it: Consultation,
    day: Option<Day>,
    with: Option<Uuid>,
) -> Result<Board, AppError> {
    let hours = Hours::of(app, &it);
    let day = day
        .filter(|d| hours.days.contains(d))
        .unwrap_or_else(|| hours.first_shown());
    let reads = app.store.reads();
    let mut noted: HashMap<Uuid, Vec<AttendanceEvent>> = HashMap::new();
    for event in reads.attendance(it.id).await? {
        if event.day == day {
            noted.entry(event.registration_id).or_default().push(event);
        }
    }
    let mut rows = Vec::new();
    for delegate in reads.delegates(it.id).await? {
        let mut events = noted.remove(&delegate.registration_id).unwrap_or_default();
        events.sort_by_key(|e| (e.at, e.id));
        let on_day = on_day(&events);
        let seen = on_day.since.is_some();
        let standing = standing(delegate.is_confirmed(), seen, hours.is_over);
        if standing != Standing::NotExpected || with == Some(delegate.registration_id) {
            rows.push(BoardRow {
                can_note: !actor.is_bound_to(&delegate.organization_id),
                delegate,
                on_day,
                standing,
                events,
            });
        }
    }
    Ok(Board {
        counts: counts(rows.iter().map(|r| r.standing)),
        is_open: hours.is_on && hours.days.contains(&day) && day <= hours.today,
        is_over: hours.is_over,
        days: hours.days,
        rows,
        day,
        it,
    })
}

/// What a telephone keeps of a consultation: those with a confirmed place, and
/// since when each is there, day by day.
#[derive(Debug, Clone)]
pub struct DoorList {
    /// The days.
    pub days: Vec<Day>,
    /// The day to begin with.
    pub today: Day,
    /// The time zone of the place (IANA).
    pub zone: String,
    /// The delegates, by name.
    pub delegates: Vec<(Delegate, BTreeMap<Day, Instant>)>,
}

/// The list for the door, without organizations to which this person is bound.
///
/// # Errors
/// [`AppError::NotFound`], [`AppError::Denied`].
pub async fn door_list(app: &App, actor: &Actor, code: &str) -> Result<DoorList, AppError> {
    authorize(actor, Action::NoteAttendance, On::Nothing)?;
    let it = consultation(app, actor, code).await?;
    let hours = Hours::of(app, &it);
    let reads = app.store.reads();
    let mut noted: HashMap<Uuid, BTreeMap<Day, Vec<AttendanceEvent>>> = HashMap::new();
    for event in reads.attendance(it.id).await? {
        let of = noted.entry(event.registration_id).or_default();
        of.entry(event.day).or_default().push(event);
    }
    let mut delegates = reads.delegates(it.id).await?;
    delegates.retain(|d| d.is_confirmed() && !actor.is_bound_to(&d.organization_id));
    let with_days = |delegate: Delegate| {
        let days = noted.remove(&delegate.registration_id).unwrap_or_default();
        let since =
            |(day, events): (Day, Vec<AttendanceEvent>)| Some((day, on_day(&events).since?));
        let present = days.into_iter().filter_map(since).collect();
        (delegate, present)
    };
    Ok(DoorList {
        today: hours.first_shown(),
        zone: zone(&it).to_string(),
        delegates: delegates.into_iter().map(with_days).collect(),
        days: hours.days,
    })
}
