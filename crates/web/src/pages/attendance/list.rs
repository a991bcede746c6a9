//! Who came: the list of a day, noted afterwards too, and as a file.

use super::door::{days, organization, state};
use crate::{kit::*, lists::Named};
use parvis_app::attendance::{self, Board, BoardRow};
use parvis_domain::{
    Day,
    attendance::{AbsenceReason, AttendanceEvent, Standing},
};
use parvis_i18n::Texts;
use parvis_interchange::{Dialect, attendance_csv};

#[derive(Template)]
#[template(path = "attendance/list.html")]
struct List {
    page: Page,
    base: String,
    back: String,
    door: String,
    csv: String,
    title: String,
    form: Form,
    days: Vec<Choice>,
    day: Day,
    over: bool,
    can_mark: bool,
    figures: Vec<(String, usize)>,
    reasons: Vec<(&'static str, String)>,
    conflicts: Vec<Row>,
    rows: Vec<Row>,
}

struct Row {
    registration: String,
    day: String,
    name: String,
    organization: Named,
    seat: String,
    state: String,
    present: bool,
    no_show: bool,
    reason: &'static str,
    notes: Vec<String>,
    can_note: bool,
}

pub(super) async fn get(visit: Visit, Path(code): Path<String>, asked: Asked) -> Answer {
    let form = Form::new(visit.t, asked.0.clone());
    show_list(&visit, &code, StatusCode::OK, form).await
}

pub(super) async fn post(visit: Visit, Path(code): Path<String>, posted: Posted) -> Answer {
    // A list that nothing was chosen in sends an empty value.
    let given = posted.0.iter().filter(|(_, value)| !value.is_empty());
    let input = Input::from_form(given.cloned().collect());
    let done = attendance::mark(visit.app(), visit.actor(), &code, &input).await;
    after(&visit, &code, &posted, done.map(|_| ())).await
}

pub(super) async fn undo(visit: Visit, Path(code): Path<String>, posted: Posted) -> Answer {
    let done = attendance::note(visit.app(), visit.actor(), &code, &posted.input()).await;
    after(&visit, &code, &posted, done.map(|_| ())).await
}

async fn after(visit: &Visit, code: &str, posted: &Posted, done: Result<(), AppError>) -> Answer {
    let day = ("day".to_owned(), posted.value("day").to_owned());
    match done {
        Ok(()) => {
            let query = form_urlencoded::Serializer::new(String::new())
                .append_pair(&day.0, &day.1)
                .append_pair(Page::DONE, "attendance-saved")
                .finish();
            let path = format!("/staff/consultations/{code}/attendance?{query}");
            Ok(go(visit.locale, &path))
        }
        Err(error) => {
            let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::CONFLICT);
            let form = visit.faulty_form(&Input::from_form(vec![day]), error)?;
            show_list(visit, code, status, form).await
        }
    }
}

async fn show_list(visit: &Visit, code: &str, status: StatusCode, form: Form) -> Answer {
    let t = visit.t;
    let day = form.value("day").parse().ok();
    let board = attendance::board(visit.app(), visit.actor(), code, day).await?;
    let mut page = visit.page(t.attendance_title(), Nav::PrepareConsultations);
    page.faulty = form.is_faulty();
    let at = |end: &str| page.href(&format!("/staff/consultations/{code}{end}"));
    let title = board.it.details.title.best(visit.locale);
    let (conflicts, rows): (Vec<&BoardRow>, Vec<&BoardRow>) = board
        .rows
        .iter()
        .partition(|r| r.standing == Standing::Conflict);
    let show_row = |r: &&BoardRow| row(t, &board, r);
    let reason = |r: &AbsenceReason| (r.code(), labels::absence_reason(t, *r));
    let body = List {
        base: at("/attendance"),
        back: at(""),
        door: at("/check-in"),
        csv: at(&format!("/attendance.csv?day={}", board.day)),
        title: title.map_or_else(|| code.to_owned(), |(text, _)| text.to_owned()),
        days: days(t, &board),
        day: board.day,
        over: board.is_over,
        can_mark: board.is_open && may(visit.actor(), Action::NoteAttendance, On::Nothing),
        figures: figures(t, &board),
        reasons: AbsenceReason::ALL.iter().map(reason).collect(),
        conflicts: conflicts.iter().map(show_row).collect(),
        rows: rows.iter().map(show_row).collect(),
        form,
        page,
    };
    Ok(show(status, &body))
}

fn figures(t: &Texts, board: &Board) -> Vec<(String, usize)> {
    let counts = board.counts;
    let mut all = vec![
        (t.attendance_figure_expected(), counts.expected),
        (t.attendance_figure_present(), counts.present),
    ];
    if board.is_over {
        all.push((t.attendance_figure_no_shows(), counts.no_shows));
    }
    all.push((t.attendance_figure_conflicts(), counts.conflicts));
    all
}

fn row(t: &Texts, board: &Board, row: &BoardRow) -> Row {
    Row {
        registration: row.delegate.registration_id.to_string(),
        day: board.day.to_string(),
        name: row.delegate.name.clone(),
        organization: organization(row),
        seat: labels::registration_state(t, row.delegate.seat),
        state: state(t, board, row).0,
        present: row.standing == Standing::Present,
        no_show: row.standing == Standing::NoShow,
        reason: row.on_day.reason.map_or("", AbsenceReason::code),
        notes: row.events.iter().map(|e| note(t, board, e)).collect(),
        can_note: row.can_note,
    }
}

/// What was noted, when and how; with the time of arrival for what came later.
fn note(t: &Texts, board: &Board, event: &AttendanceEvent) -> String {
    let what = labels::attendance_act(t, event.act);
    let how = labels::attendance_means(t, event.means);
    let when = board.clock(event.at);
    if event.is_late() {
        let arrived = board.clock(event.received_at);
        return t.attendance_note_late(what, when, how, arrived);
    }
    t.attendance_note(what, when, how)
}

/// The day as a file.
pub(super) async fn csv(visit: Visit, Path(code): Path<String>, asked: Asked) -> Answer {
    let day = asked.value("day").parse().ok();
    let board = attendance::board(visit.app(), visit.actor(), &code, day).await?;
    let bytes = attendance_csv(&board, Dialect::Data);
    Ok(file(
        "text/csv; charset=utf-8; header=present",
        &format!("parvis-attendance-{code}-{}.csv", board.day),
        bytes,
    ))
}
