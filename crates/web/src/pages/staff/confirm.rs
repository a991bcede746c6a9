//! Another person confirms the record of a decision.

use super::{
    acts::{back, not_now, retry},
    case::load,
    parts::{Head, RecommendationPart, RecordPart, head, recommendation, record},
};
use crate::kit::*;
use parvis_app::applications::{self, ApplicationView};

#[derive(Template)]
#[template(path = "staff/confirm.html")]
struct Confirm {
    page: Page,
    head: Head,
    form: Form,
    version: i32,
    record: Option<RecordPart>,
    recommendation: Option<RecommendationPart>,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Answer {
    let view = load(&visit, &id).await?;
    if !visit.can(Action::ConfirmDecision, &view)? {
        return Ok(not_now(&visit, &id));
    }
    let form = visit.form(&Input::default());
    let version = view.application.version;
    Ok(ok(&body(&visit, &view, form, version)))
}

pub(super) async fn post(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let view = load(&visit, &id).await?;
    let version = posted.version()?;
    let case = view.application.id;
    match applications::confirm_decision(visit.app(), visit.actor(), case, version).await {
        Ok(_) => Ok(back(&visit, &id, "confirmed")),
        Err(error) => {
            let (status, version) = retry(&error, version);
            let form = visit.faulty_form(&Input::default(), error)?;
            Ok(show(status, &body(&visit, &view, form, version)))
        }
    }
}

fn body(visit: &Visit, view: &ApplicationView, form: Form, version: i32) -> Confirm {
    let mut page = visit.page(visit.t.act_confirm_decision(), Nav::Queue);
    page.faulty = form.is_faulty();
    let examination = view.examination.as_ref();
    Confirm {
        head: head(visit, view),
        record: examination.and_then(|e| record(visit, view, e)),
        recommendation: examination.and_then(|e| recommendation(visit, e)),
        form,
        version,
        page,
    }
}
