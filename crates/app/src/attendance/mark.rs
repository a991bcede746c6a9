//! Noting afterwards, from a list of signatures: many at once.

use super::{Board, BoardRow, Hours, board};
use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::AppError,
    faults::FaultCode,
    input::{Field, Input, Kind, Reader, optional, required},
    policy::{Action, On, authorize},
};
use parvis_domain::attendance::{
    AbsenceReason, AttendanceAct, AttendanceEvent, AttendanceMeans, may_note,
};
use uuid::Uuid;

/// The list of a day: who is ticked now, and who was ticked when the page was
/// made. Only what the person changed is noted, so that a check-in of another
/// telephone meanwhile stays. `absence` holds `registration:reason`.
pub const MARK_FIELDS: &[Field] = &[
    required("day", Kind::Day, 10),
    optional("was", Kind::Lines, 36),
    optional("present", Kind::Lines, 36),
    optional("absence", Kind::Lines, 60),
];

/// Notes what was changed on the list; gives how many notes were made.
///
/// # Errors
/// Faults; rules of the door; [`AppError::Denied`] where a change is about an
/// organization to which the person is bound.
pub async fn mark(app: &App, actor: &Actor, code: &str, input: &Input) -> Result<usize, AppError> {
    let permit = authorize(actor, Action::NoteAttendance, On::Nothing)?;
    let mut r = Reader::new(input, MARK_FIELDS);
    let day = r.day("day");
    let was = identities(&mut r, "was");
    let present = identities(&mut r, "present");
    let absence = absences(&mut r);
    r.faults.or(())?;
    let board = board(app, actor, code, day).await?;
    let mut events = Vec::new();
    for row in &board.rows {
        let id = row.delegate.registration_id;
        let (before, now) = (was.contains(&id), present.contains(&id));
        let there = row.on_day.since.is_some();
        if now && !before && !there {
            events.push(event(
                app,
                actor,
                &board,
                row,
                AttendanceAct::CheckIn,
                None,
            )?);
        } else if before && !now && there {
            events.push(event(app, actor, &board, row, AttendanceAct::Undo, None)?);
        }
        let told = absence.iter().find(|(one, _)| *one == id).map(|(_, r)| *r);
        let stays_away = !now && (!there || before);
        if let Some(reason) = told
            && stays_away
            && row.on_day.reason != Some(reason)
        {
            let act = AttendanceAct::Absent;
            events.push(event(app, actor, &board, row, act, Some(reason))?);
        }
    }
    if events.is_empty() {
        return Ok(0);
    }
    let mut tx = app.store.begin(permit).await?;
    tx.add_attendance(&events).await?;
    let subject = Subject::Consultation(board.it.code.clone());
    let happened = Happened::new(app.clock.now(), subject)
        .with("day", board.day.to_string())
        .with("notes", events.len().to_string());
    tx.commit(happened).await?;
    Ok(events.len())
}

fn identities(r: &mut Reader<'_>, name: &'static str) -> Vec<Uuid> {
    let mut found = Vec::new();
    for (i, text) in r.texts(name).iter().enumerate() {
        match text.parse() {
            Ok(id) => found.push(id),
            Err(_) => r.faults.add(&format!("{name}/{i}"), FaultCode::NotIdentity),
        }
    }
    found
}

fn absences(r: &mut Reader<'_>) -> Vec<(Uuid, AbsenceReason)> {
    let mut found = Vec::new();
    for (i, text) in r.texts("absence").iter().enumerate() {
        let (id, reason) = text.split_once(':').unwrap_or((text, ""));
        let at = format!("absence/{i}");
        match (id.parse(), AbsenceReason::from_code(reason)) {
            (Ok(id), Some(reason)) => found.push((id, reason)),
            (Err(_), _) => r.faults.add(&at, FaultCode::NotIdentity),
            (_, None) => {
                let list = vec![("list", "absence-reasons".to_owned())];
                r.faults.add_with(&at, FaultCode::NotInList, list);
            }
        }
    }
    found
}

fn event(
    app: &App,
    actor: &Actor,
    board: &Board,
    row: &BoardRow,
    act: AttendanceAct,
    reason: Option<AbsenceReason>,
) -> Result<AttendanceEvent, AppError> {
    let on = On::Organization(&row.delegate.organization_id);
    authorize(actor, Action::NoteAttendance, on)?;
    let hours = Hours::of(app, &board.it);
    may_note(hours.door(), board.day, act, reason)?;
    let now = app.clock.now();
    Ok(AttendanceEvent {
        id: app.ids.uuid(),
        consultation_id: board.it.id,
        registration_id: row.delegate.registration_id,
        day: board.day,
        act,
        means: AttendanceMeans::Afterwards,
        reason,
        at: now,
        received_at: now,
        by: actor.id().ok_or(AppError::NotSignedIn)?,
    })
}
