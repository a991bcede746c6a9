//! Asking for more time.

use super::super::{application_id, question_parts::caption};
use crate::kit::*;
use parvis_app::applications::{self, ApplicationView};

#[derive(Template)]
#[template(path = "applicant/extension.html")]
struct Extension {
    page: Page,
    form: Form,
    base: String,
    caption: String,
    version: i32,
    due: String,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Answer {
    let case = application_id(&id)?;
    let view = applications::view(visit.app(), visit.actor(), case).await?;
    if !visit.can(Action::AskExtension, &view)? {
        return Ok(go(visit.locale, &format!("/applications/{id}/questions")));
    }
    let form = visit.form(&Input::default());
    let version = view.application.version;
    Ok(ok(&body(&visit, &view, form, version)))
}

pub(super) async fn post(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let case = application_id(&id)?;
    let (version, input) = (posted.version()?, posted.input());
    match applications::ask_extension(visit.app(), visit.actor(), case, version, &input).await {
        Ok(_) => Ok(go_done(
            visit.locale,
            &format!("/applications/{id}/questions"),
            "extension-asked",
        )),
        Err(error) => {
            let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::CONFLICT);
            let view = applications::view(visit.app(), visit.actor(), case).await?;
            let form = visit.faulty_form(&input, error)?;
            let version = view.application.version;
            Ok(show(status, &body(&visit, &view, form, version)))
        }
    }
}

fn body(visit: &Visit, view: &ApplicationView, form: Form, version: i32) -> Extension {
    let mut page = visit.page(visit.t.act_ask_extension(), Nav::Account);
    page.faulty = form.is_faulty();
    let due = view.application.round.as_ref().map(|r| r.due);
    Extension {
        base: page.href(&format!("/applications/{}", view.application.id)),
        caption: caption(visit, view),
        due: due.map(|d| labels::day(visit.t, d)).unwrap_or_default(),
        form,
        version,
        page,
    }
}
