//! Somebody at the door without a registration.

use crate::kit::*;
use parvis_app::attendance;

#[derive(Template)]
#[template(path = "attendance/walk_in.html")]
struct WalkIn {
    page: Page,
    back: String,
    action: String,
    title: String,
    form: Form,
    days: Vec<Choice>,
    languages: Vec<Choice>,
    find: String,
}

pub(super) async fn get(visit: Visit, Path(code): Path<String>, asked: Asked) -> Answer {
    show_form(
        &visit,
        &code,
        StatusCode::OK,
        Form::new(visit.t, asked.0.clone()),
    )
    .await
}

pub(super) async fn post(visit: Visit, Path(code): Path<String>, posted: Posted) -> Answer {
    let input = posted.input();
    match attendance::walk_in(visit.app(), visit.actor(), &code, &input).await {
        Ok(()) => {
            let path = format!("/staff/consultations/{code}/check-in");
            Ok(go_done(visit.locale, &path, "checked-in"))
        }
        Err(error) => {
            let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::CONFLICT);
            let form = visit.faulty_form(&input, error)?;
            show_form(&visit, &code, status, form).await
        }
    }
}

async fn show_form(visit: &Visit, code: &str, status: StatusCode, form: Form) -> Answer {
    authorize(visit.actor(), Action::NoteAttendance, On::Nothing)?;
    let t = visit.t;
    let board = attendance::board(visit.app(), visit.actor(), code, None).await?;
    let mut page = visit.page(t.door_walk_in(), Nav::PrepareConsultations);
    page.faulty = form.is_faulty();
    let title = board.it.details.title.best(visit.locale);
    let language =
        |l: &parvis_domain::text::Locale| Choice::new(l.code(), labels::language_name(t, *l));
    let back = page.href(&format!("/staff/consultations/{code}/check-in"));
    let mut days = super::door::days(t, &board);
    // The day at hand first: it is nearly always the one that is meant.
    let today = board.day.to_string();
    days.sort_by_key(|c| c.value != today);
    let body = WalkIn {
        action: format!("{back}/walk-in"),
        back,
        title: title.map_or_else(|| code.to_owned(), |(text, _)| text.to_owned()),
        days,
        languages: parvis_domain::text::Locale::ALL
            .iter()
            .map(language)
            .collect(),
        find: page.href("/organizations"),
        form,
        page,
    };
    Ok(show(status, &body))
}
