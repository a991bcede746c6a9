//! The outcomes of a consultation, for staff.

use super::words::{Advice, Point, advice, points};
use crate::{
    kit::*,
    pages::{
        consultation::{Said, title},
        staff::retry,
    },
};
use parvis_app::follow_up::{self, FollowUpView};

#[derive(Template)]
#[template(path = "follow_up/outcomes.html")]
struct Outcomes {
    page: Page,
    base: String,
    name: String,
    version: i32,
    summary: Said,
    minutes: Said,
    advice: Vec<Advice>,
    points: Vec<Point>,
    published: String,
    fault: String,
    can_edit: bool,
    can_publish: bool,
}

#[derive(Template)]
#[template(path = "follow_up/edit.html")]
struct Edit {
    page: Page,
    form: Form,
    action: String,
    back: String,
    name: String,
    version: i32,
}

pub(super) async fn get(visit: Visit, Path(code): Path<String>) -> Answer {
    authorize(visit.actor(), Action::ViewFollowUp, On::Nothing)?;
    let view = follow_up::view(visit.app(), visit.actor(), &code).await?;
    Ok(page(&visit, &view, StatusCode::OK, String::new()))
}

fn page(visit: &Visit, view: &FollowUpView, status: StatusCode, fault: String) -> Response {
    let t = visit.t;
    let mut page = visit.page(t.followup_outcomes_title(), Nav::PrepareConsultations);
    page.faulty = !fault.is_empty();
    let published = view.outcomes.published_at;
    let body = Outcomes {
        base: page.href(&format!("/staff/consultations/{}", view.of.code)),
        name: title(&view.of, visit.locale),
        version: view.outcomes.version,
        summary: Said::of(visit, &view.outcomes.summary),
        minutes: Said::of(visit, &view.outcomes.internal),
        advice: advice(visit, view),
        points: points(visit, &view.points),
        published: published.map_or_else(String::new, |at| {
            t.followup_published(labels::day(t, at.date_naive()))
        }),
        fault,
        can_edit: view.can_edit,
        can_publish: view.can_publish && view.can_edit,
        page,
    };
    show(status, &body)
}

pub(super) async fn edit(visit: Visit, Path(code): Path<String>) -> Answer {
    authorize(visit.actor(), Action::EditFollowUp, On::Nothing)?;
    let view = follow_up::view(visit.app(), visit.actor(), &code).await?;
    let form = visit.form(&follow_up::outcomes_to_input(&view.outcomes));
    let version = view.outcomes.version;
    Ok(edit_page(&visit, &view, form, (StatusCode::OK, version)))
}

pub(super) async fn save(visit: Visit, Path(code): Path<String>, posted: Posted) -> Answer {
    let (input, version) = (posted.input(), posted.version()?);
    let (app, actor) = (visit.app(), visit.actor());
    match follow_up::save_outcomes(app, actor, &code, version, &input).await {
        Ok(_) => {
            let path = format!("/staff/consultations/{code}/outcomes");
            Ok(go_done(visit.locale, &path, "outcomes-saved"))
        }
        Err(error) => {
            let again = retry(&error, version);
            let form = visit.faulty_form(&input, error)?;
            let view = follow_up::view(app, actor, &code).await?;
            Ok(edit_page(&visit, &view, form, again))
        }
    }
}

fn edit_page(
    visit: &Visit,
    view: &FollowUpView,
    form: Form,
    (status, version): (StatusCode, i32),
) -> Response {
    let heading = visit.t.followup_edit_outcomes();
    let mut page = visit.page(heading, Nav::PrepareConsultations);
    page.faulty = form.is_faulty();
    let back = page.href(&format!("/staff/consultations/{}/outcomes", view.of.code));
    let body = Edit {
        action: format!("{back}/edit"),
        name: title(&view.of, visit.locale),
        back,
        form,
        version,
        page,
    };
    show(status, &body)
}

pub(super) async fn publish(visit: Visit, Path(code): Path<String>, posted: Posted) -> Answer {
    let version = posted.version()?;
    let (app, actor) = (visit.app(), visit.actor());
    match follow_up::publish(app, actor, &code, version).await {
        Ok(_) => {
            let path = format!("/staff/consultations/{code}/outcomes");
            Ok(go_done(visit.locale, &path, "outcomes-published"))
        }
        Err(error @ (AppError::Refused(_) | AppError::Stale { .. })) => {
            let (status, _) = retry(&error, version);
            let (_, sentence) = labels::error(visit.t, &error);
            let view = follow_up::view(app, actor, &code).await?;
            Ok(page(&visit, &view, status, sentence))
        }
        Err(other) => Err(other.into()),
    }
}
