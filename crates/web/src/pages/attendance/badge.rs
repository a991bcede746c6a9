//! The address in the QR code of a badge: a button for staff, and for everybody
//! else a page that is the same for every code, real or not.

use super::door::{organization, state};
use crate::{kit::*, lists::Named, show::locale_of};
use axum::http::{HeaderMap, HeaderValue, header};
use parvis_app::attendance::{self, AtDoor};

#[derive(Template)]
#[template(path = "attendance/badge.html")]
struct Badge {
    page: Page,
    badge: String,
    sign_in: String,
    delegate: Option<Shown>,
}

struct Shown {
    consultation: String,
    name: String,
    organization: Named,
    state: String,
    class: &'static str,
    why_not: String,
    day: String,
    enter: bool,
    undo: bool,
    door: String,
}

/// The address in the QR code names no language: the browser's is taken.
pub(in crate::pages) async fn in_language(
    Path(badge): Path<String>,
    headers: HeaderMap,
) -> Response {
    let locale = locale_of("/", &headers);
    let badge: String = form_urlencoded::byte_serialize(badge.as_bytes()).collect();
    let mut response = go(locale, &format!("/check-in/{badge}"));
    let vary = HeaderValue::from_static("accept-language");
    response.headers_mut().insert(header::VARY, vary);
    response
}

pub(super) async fn get(visit: Visit, Path(badge): Path<String>) -> Answer {
    let found = attendance::by_badge(visit.app(), visit.actor(), &badge).await?;
    let page = visit.page(visit.t.badge_title(), Nav::None);
    let next = page.href(&page.path);
    let next: String = form_urlencoded::byte_serialize(next.as_bytes()).collect();
    let delegate = found.as_ref().map(|at| shown(&visit, &page, at));
    Ok(ok(&Badge {
        sign_in: page.href(&format!("/sign-in?_next={next}")),
        badge,
        delegate,
        page,
    }))
}

fn shown(visit: &Visit, page: &Page, at: &AtDoor) -> Shown {
    let t = visit.t;
    let code = &at.board.it.code;
    let title = at.board.it.details.title.best(visit.locale);
    let (state, class) = state(t, &at.board, &at.row);
    let can_note = at.refused.is_none() && at.row.can_note;
    let there = at.row.on_day.since.is_some();
    Shown {
        consultation: title.map_or_else(|| code.clone(), |(text, _)| text.to_owned()),
        name: at.row.delegate.name.clone(),
        organization: organization(&at.row),
        state,
        class,
        why_not: at.refused.map(|r| labels::rule(t, r)).unwrap_or_default(),
        day: at.board.day.to_string(),
        enter: can_note && !there,
        undo: can_note && there,
        door: page.href(&format!("/staff/consultations/{code}/check-in")),
    }
}

pub(super) async fn post(visit: Visit, Path(badge): Path<String>, posted: Posted) -> Answer {
    authorize(visit.actor(), Action::NoteAttendance, On::Nothing)?;
    let found = attendance::by_badge(visit.app(), visit.actor(), &badge).await?;
    let at = found.ok_or(AppError::NotFound)?;
    let mut pairs = posted.0.clone();
    pairs.retain(|(name, _)| name == "day" || name == "act");
    pairs.push(("badge".to_owned(), badge.clone()));
    pairs.push(("means".to_owned(), "scan".to_owned()));
    let input = Input::from_form(pairs);
    let code = &at.board.it.code;
    let noted = attendance::note(visit.app(), visit.actor(), code, &input).await?;
    let done = match noted.on_day.since {
        Some(_) => "checked-in",
        None => "check-in-undone",
    };
    Ok(go_done(visit.locale, &format!("/check-in/{badge}"), done))
}
