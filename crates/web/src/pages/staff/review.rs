//! The second person clears the recommendation, or sends it back.

use super::{
    acts::{back, not_now, retry},
    case::load,
    parts::{Head, RecommendationPart, head, recommendation},
};
use crate::kit::*;
use parvis_app::applications::{self, ApplicationView};

#[derive(Template)]
#[template(path = "staff/review.html")]
struct Review {
    page: Page,
    head: Head,
    form: Form,
    version: i32,
    clears: bool,
    recommendation: Option<RecommendationPart>,
}

pub(super) async fn clear_form(visit: Visit, Path(id): Path<String>) -> Answer {
    form_for(visit, id, Action::ClearRecommendation).await
}

pub(super) async fn send_back_form(visit: Visit, Path(id): Path<String>) -> Answer {
    form_for(visit, id, Action::SendBack).await
}

async fn form_for(visit: Visit, id: String, action: Action) -> Answer {
    let view = load(&visit, &id).await?;
    if !visit.can(action, &view)? {
        return Ok(not_now(&visit, &id));
    }
    let form = visit.form(&Input::default());
    let clears = action == Action::ClearRecommendation;
    let version = view.application.version;
    Ok(ok(&body(&visit, &view, form, version, clears)))
}

pub(super) async fn clear(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let view = load(&visit, &id).await?;
    let version = posted.version()?;
    let case = view.application.id;
    match applications::clear(visit.app(), visit.actor(), case, version).await {
        Ok(_) => Ok(back(&visit, &id, "cleared")),
        Err(error) => {
            let (status, version) = retry(&error, version);
            let form = visit.faulty_form(&Input::default(), error)?;
            Ok(show(status, &body(&visit, &view, form, version, true)))
        }
    }
}

pub(super) async fn send_back(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let view = load(&visit, &id).await?;
    let input = posted.input();
    let version = posted.version()?;
    let case = view.application.id;
    match applications::send_back(visit.app(), visit.actor(), case, version, &input).await {
        Ok(_) => Ok(back(&visit, &id, "sent-back")),
        Err(error) => {
            let (status, version) = retry(&error, version);
            let form = visit.faulty_form(&input, error)?;
            Ok(show(status, &body(&visit, &view, form, version, false)))
        }
    }
}

fn body(visit: &Visit, view: &ApplicationView, form: Form, version: i32, clears: bool) -> Review {
    let t = visit.t;
    let title = if clears {
        t.staff_clear_title()
    } else {
        t.act_send_back()
    };
    let mut page = visit.page(title, Nav::Queue);
    page.faulty = form.is_faulty();
    Review {
        head: head(visit, view),
        recommendation: view
            .examination
            .as_ref()
            .and_then(|e| recommendation(visit, e)),
        form,
        version,
        clears,
        page,
    }
}
