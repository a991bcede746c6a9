//! The answers of a draft.

use super::application_id;
use crate::kit::*;
use parvis_app::applications;
use parvis_domain::application::{ApplicationId, EcosocStatus};

#[derive(Template)]
#[template(path = "applicant/answers.html")]
struct Answers {
    page: Page,
    form: Form,
    base: String,
    version: i32,
    ecosoc: Vec<Choice>,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Answer {
    let id = application_id(&id)?;
    let view = applications::view(visit.app(), visit.actor(), id).await?;
    if !visit.can(Action::EditDraft, &view)? {
        return Ok(go(visit.locale, &format!("/applications/{id}")));
    }
    let form = visit.form(&applications::draft_to_input(&view.application.dossier));
    Ok(ok(&body(&visit, form, id, view.application.version)))
}

pub(super) async fn post(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let id = application_id(&id)?;
    let version = posted.version()?;
    let input = posted.input();
    match applications::save_draft(visit.app(), visit.actor(), id, version, &input).await {
        Ok(_) if posted.value("_then") == "documents" => Ok(go_done(
            visit.locale,
            &format!("/applications/{id}/documents"),
            "saved",
        )),
        Ok(_) => Ok(go_done(
            visit.locale,
            &format!("/applications/{id}"),
            "saved",
        )),
        Err(error) => {
            let status = StatusCode::from_u16(error.status()).unwrap_or_default();
            let version = match error {
                AppError::Stale { current } => current,
                _ => version,
            };
            let form = visit.faulty_form(&input, error)?;
            Ok(show(status, &body(&visit, form, id, version)))
        }
    }
}

fn body(visit: &Visit, form: Form, id: ApplicationId, version: i32) -> Answers {
    let t = visit.t;
    let mut page = visit.page(t.application_answers_title(), Nav::Account);
    page.faulty = form.is_faulty();
    let choice = |&s: &EcosocStatus| Choice::new(s.code(), labels::ecosoc_status(t, s));
    Answers {
        base: page.href(&format!("/applications/{id}")),
        ecosoc: EcosocStatus::ALL.iter().map(choice).collect(),
        form,
        version,
        page,
    }
}
