//! One note: a check-in, its undoing, or why somebody did not come.

use super::{Delegate, Hours, consultation};
use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::{AppError, Rule},
    faults::{FaultCode, Faults},
    input::{Field, Input, Kind, Reader, optional, required},
    policy::{Action, On, authorize},
};
use parvis_domain::{
    Day, Instant,
    attendance::{
        AbsenceReason, AttendanceAct, AttendanceEvent, AttendanceMeans, OnDay, may_note, noted_at,
        on_day, registration_of,
    },
    consultation::Consultation,
};
use uuid::Uuid;

/// A note. The delegate is named by `registration` or by the code on the badge.
pub const NOTE_FIELDS: &[Field] = &[
    optional("event", Kind::Line, 36),
    optional("registration", Kind::Line, 36),
    optional("badge", Kind::Line, 64),
    required("day", Kind::Day, 10),
    required("act", Kind::Code("attendance-acts"), 20),
    optional("means", Kind::Code("attendance-means"), 20),
    optional("reason", Kind::Code("absence-reasons"), 20),
    optional("at", Kind::Line, 40),
];

/// What became of a note.
#[derive(Debug, Clone)]
pub struct Noted {
    /// The event, as it is kept.
    pub event: AttendanceEvent,
    /// Whether it had come in before; nothing was done now.
    pub again: bool,
    /// The delegate.
    pub delegate: Delegate,
    /// What holds on that day now.
    pub on_day: OnDay,
}

impl Noted {
    /// Whether the delegate is checked in without a confirmed seat.
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        self.on_day.since.is_some() && !self.delegate.is_confirmed()
    }
}

/// What was sent.
struct Given {
    event: Option<Uuid>,
    registration: Option<Uuid>,
    badge: Option<String>,
    day: Day,
    act: AttendanceAct,
    means: AttendanceMeans,
    reason: Option<AbsenceReason>,
    at: Option<Instant>,
}

fn parse(input: &Input) -> Result<Given, Faults> {
    let mut r = Reader::new(input, NOTE_FIELDS);
    let event = identity(&mut r, "event");
    let registration = identity(&mut r, "registration");
    let badge = r.text("badge");
    if badge.is_none() && input.text("registration").is_empty() {
        r.faults.add("registration", FaultCode::Required);
    }
    let day = r.day("day");
    let act = r.code("act", |c| AttendanceAct::from_code(c).is_some());
    let means = r.code("means", |c| AttendanceMeans::from_code(c).is_some());
    let reason = r.code("reason", |c| AbsenceReason::from_code(c).is_some());
    let at = r.text("at");
    let moment = at.as_deref().and_then(|t| t.parse::<Instant>().ok());
    if at.is_some() && moment.is_none() {
        r.faults.add("at", FaultCode::NotDate);
    }
    let act = act.as_deref().and_then(AttendanceAct::from_code);
    let given = Given {
        event,
        registration,
        badge,
        day: day.unwrap_or_default(),
        act: act.unwrap_or(AttendanceAct::CheckIn),
        means: means
            .as_deref()
            .and_then(AttendanceMeans::from_code)
            .unwrap_or(AttendanceMeans::List),
        reason: reason.as_deref().and_then(AbsenceReason::from_code),
        at: moment,
    };
    r.faults.or(given)
}

fn identity(r: &mut Reader<'_>, name: &str) -> Option<Uuid> {
    let text = r.text(name)?;
    let read = text.parse().ok();
    if read.is_none() {
        r.faults.add(name, FaultCode::NotIdentity);
    }
    read
}

/// Notes what happened at the door. A delegate whose seat is not confirmed is
/// noted all the same: that is a conflict, told at once and kept for a person.
///
/// # Errors
/// Faults; [`Rule`]s of the door; [`AppError::Denied`] to staff who are bound to
/// the organization.
pub async fn note(app: &App, actor: &Actor, code: &str, input: &Input) -> Result<Noted, AppError> {
    authorize(actor, Action::NoteAttendance, On::Nothing)?;
    let given = parse(input)?;
    let it = consultation(app, actor, code).await?;
    let delegate = wanted(app, &it, &given).await?;
    let now = app.clock.now();
    let event = AttendanceEvent {
        id: given.event.unwrap_or_else(|| app.ids.uuid()),
        consultation_id: it.id,
        registration_id: delegate.registration_id,
        day: given.day,
        act: given.act,
        means: given.means,
        reason: given.reason,
        at: noted_at(given.at, now),
        received_at: now,
        by: actor.id().ok_or(AppError::NotSignedIn)?,
    };
    keep(app, actor, &it, delegate, event).await
}

/// The delegate of this consultation that was meant.
async fn wanted(app: &App, it: &Consultation, given: &Given) -> Result<Delegate, AppError> {
    let reads = app.store.reads();
    let by_badge = || given.badge.as_deref().and_then(registration_of);
    let found = match given.registration.or_else(by_badge) {
        Some(id) => reads.delegate(id).await?,
        None => None,
    };
    let found = found.filter(|d| d.consultation_id == it.id);
    Ok(found.ok_or(Rule::AttendanceUnknown)?)
}

async fn keep(
    app: &App,
    actor: &Actor,
    it: &Consultation,
    delegate: Delegate,
    event: AttendanceEvent,
) -> Result<Noted, AppError> {
    let on = On::Organization(&delegate.organization_id);
    let permit = authorize(actor, Action::NoteAttendance, on)?;
    let mut tx = app.store.begin(permit).await?;
    let mut known = tx.attendance_of(delegate.registration_id).await?;
    if let Some(before) = tx.attendance_event(event.id).await? {
        if before.registration_id != event.registration_id {
            return Err(Rule::KeyReused.into());
        }
        known.retain(|e| e.day == before.day);
        let on_day = on_day(&known);
        return Ok(Noted {
            event: before,
            again: true,
            delegate,
            on_day,
        });
    }
    let hours = Hours::of(app, it);
    may_note(hours.door(), event.day, event.act, event.reason)?;
    tx.add_attendance(std::slice::from_ref(&event)).await?;
    let happened = Happened::new(event.received_at, Subject::Consultation(it.code.clone()))
        .with("registration", event.registration_id.to_string())
        .with("day", event.day.to_string())
        .with("act", event.act.code());
    tx.commit(happened).await?;
    known.push(event.clone());
    known.retain(|e| e.day == event.day);
    let on_day = on_day(&known);
    Ok(Noted {
        event,
        again: false,
        delegate,
        on_day,
    })
}
