//! The door: look for a name, press a button. What the script adds is in
//! `live.rs` and `static/check-in.js`; without it the page is whole.

use crate::{kit::*, lists::Named};
use axum::http::{HeaderName, HeaderValue, header};
use parvis_app::attendance::{self, Board, BoardRow};
use parvis_domain::{Day, attendance::Standing};
use parvis_i18n::Texts;

/// The most people shown; who looks for "a" finds everybody.
const MOST_SHOWN: usize = 30;

/// The one page of the site with a script of its own: scripts and a service
/// worker from here, requests to here, the camera for badges. Everything else
/// stays as strict as on every page.
const POLICY: &str = "default-src 'none'; script-src 'self'; worker-src 'self'; \
    connect-src 'self'; manifest-src 'self'; style-src 'self'; img-src 'self' data:; \
    font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

#[derive(Template)]
#[template(path = "attendance/door.html")]
struct DoorPage {
    page: Page,
    base: String,
    back: String,
    attendance: String,
    code: String,
    title: String,
    form: Form,
    days: Vec<Choice>,
    day: Day,
    searched: bool,
    walk_in: bool,
    rows: Vec<Row>,
    present: usize,
    expected: usize,
    conflicts: usize,
}

struct Row {
    registration: String,
    name: String,
    organization: Named,
    code: String,
    state: String,
    class: &'static str,
    enter: bool,
    undo: bool,
}

pub(super) async fn get(visit: Visit, Path(code): Path<String>, asked: Asked) -> Answer {
    let form = Form::new(visit.t, asked.0.clone());
    show_door(&visit, &code, StatusCode::OK, form).await
}

pub(super) async fn post(visit: Visit, Path(code): Path<String>, posted: Posted) -> Answer {
    authorize(visit.actor(), Action::NoteAttendance, On::Nothing)?;
    let input = posted.input();
    let query = |done: &str| {
        form_urlencoded::Serializer::new(String::new())
            .append_pair("day", posted.value("day"))
            .append_pair("q", posted.value("_q"))
            .append_pair(Page::DONE, done)
            .finish()
    };
    match attendance::note(visit.app(), visit.actor(), &code, &input).await {
        Ok(noted) => {
            let done = match noted.on_day.since {
                Some(_) => "checked-in",
                None => "check-in-undone",
            };
            let path = format!("/staff/consultations/{code}/check-in?{}", query(done));
            Ok(go(visit.locale, &path))
        }
        Err(error) => {
            let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::CONFLICT);
            let pairs = Input::from_form(vec![
                ("day".to_owned(), posted.value("day").to_owned()),
                ("q".to_owned(), posted.value("_q").to_owned()),
            ]);
            let form = visit.faulty_form(&pairs, error)?;
            show_door(&visit, &code, status, form).await
        }
    }
}

async fn show_door(visit: &Visit, code: &str, status: StatusCode, form: Form) -> Answer {
    authorize(visit.actor(), Action::NoteAttendance, On::Nothing)?;
    let t = visit.t;
    let day = form.value("day").parse().ok();
    let board = attendance::board(visit.app(), visit.actor(), code, day).await?;
    let mut page = visit.page(t.door_title(), Nav::PrepareConsultations);
    page.faulty = form.is_faulty();
    let words = form.value("q").to_owned();
    let title = board.it.details.title.best(visit.locale);
    let body = DoorPage {
        base: page.href(&format!("/staff/consultations/{code}/check-in")),
        back: page.href(&format!("/staff/consultations/{code}")),
        attendance: page.href(&format!("/staff/consultations/{code}/attendance")),
        code: code.to_owned(),
        title: title.map_or_else(|| code.to_owned(), |(text, _)| text.to_owned()),
        days: days(t, &board),
        day: board.day,
        searched: !words.trim().is_empty(),
        walk_in: board.is_open && !board.is_over,
        rows: board
            .search(&words)
            .take(MOST_SHOWN)
            .map(|r| row(t, &board, r))
            .collect(),
        present: board.counts.present,
        expected: board.counts.expected,
        conflicts: board.counts.conflicts,
        form,
        page,
    };
    let mut response = show(status, &body);
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static(POLICY),
    );
    headers.insert(
        HeaderName::from_static("permissions-policy"),
        HeaderValue::from_static("camera=(self), geolocation=(), microphone=()"),
    );
    Ok(response)
}

/// The days to choose from.
pub(super) fn days(t: &Texts, board: &Board) -> Vec<Choice> {
    let choice = |d: &Day| Choice::new(d.to_string(), labels::day(t, *d));
    board.days.iter().map(choice).collect()
}

/// The organization's name with its language.
pub(super) fn organization(row: &BoardRow) -> Named {
    Named {
        name: row.delegate.organization.clone(),
        lang: row.delegate.organization_language.clone(),
    }
}

/// Where a delegate stands, with the time for one who is there, and the colour.
pub(super) fn state(t: &Texts, board: &Board, row: &BoardRow) -> (String, &'static str) {
    let word = labels::attendance_standing(t, row.standing);
    match (row.standing, row.on_day.since) {
        (Standing::Present, Some(at)) => {
            let since = format!("{} {}", t.door_present_since(), board.clock(at));
            (since, "govuk-tag--green")
        }
        (Standing::Conflict, _) => (word, "govuk-tag--red"),
        (Standing::NoShow, _) => (word, "govuk-tag--grey"),
        _ => (word, "govuk-tag--blue"),
    }
}

fn row(t: &Texts, board: &Board, row: &BoardRow) -> Row {
    let (state, class) = state(t, board, row);
    let may_note = board.is_open && row.can_note;
    let there = row.on_day.since.is_some();
    Row {
        registration: row.delegate.registration_id.to_string(),
        name: row.delegate.name.clone(),
        organization: organization(row),
        code: row.delegate.badge_short(),
        state,
        class,
        enter: may_note && !there,
        undo: may_note && there,
    }
}
