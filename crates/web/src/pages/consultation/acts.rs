//! Announcing, calling off, beginning next year's.

use super::{builder, words::title};
use crate::{kit::*, pages::staff::retry};
use parvis_app::consultations;

#[derive(Template)]
#[template(path = "consultation/act.html")]
struct Act {
    page: Page,
    form: Form,
    action: String,
    back: String,
    name: String,
    version: i32,
    cancels: bool,
}

pub(super) async fn publish(visit: Visit, Path(code): Path<String>, posted: Posted) -> Answer {
    let (app, actor, version) = (visit.app(), visit.actor(), posted.version()?);
    match consultations::publish(app, actor, &code, version).await {
        Ok(_) => {
            let path = format!("/staff/consultations/{code}");
            Ok(go_done(visit.locale, &path, "consultation-published"))
        }
        Err(AppError::Refused(rule)) => {
            let view = consultations::view(app, actor, &code).await?;
            let fault = labels::rule(visit.t, rule);
            builder::page(&visit, &view, StatusCode::CONFLICT, Some(fault)).await
        }
        Err(other) => Err(other.into()),
    }
}

pub(super) async fn ask_cancel(visit: Visit, Path(code): Path<String>) -> Answer {
    authorize(visit.actor(), Action::CancelConsultation, On::Nothing)?;
    let form = Form::new(visit.t, vec![]);
    act(&visit, &code, form, StatusCode::OK, true).await
}

pub(super) async fn ask_clone(visit: Visit, Path(code): Path<String>) -> Answer {
    authorize(visit.actor(), Action::EditConsultation, On::Nothing)?;
    let form = Form::new(visit.t, vec![]);
    act(&visit, &code, form, StatusCode::OK, false).await
}

pub(super) async fn cancel(visit: Visit, Path(code): Path<String>, posted: Posted) -> Answer {
    let (input, version) = (posted.input(), posted.version()?);
    let (app, actor) = (visit.app(), visit.actor());
    match consultations::cancel(app, actor, &code, version, &input).await {
        Ok(_) => {
            let path = format!("/staff/consultations/{code}");
            Ok(go_done(visit.locale, &path, "consultation-cancelled"))
        }
        Err(error) => {
            let (status, _) = retry(&error, version);
            let form = visit.faulty_form(&input, error)?;
            act(&visit, &code, form, status, true).await
        }
    }
}

pub(super) async fn clone(visit: Visit, Path(code): Path<String>, posted: Posted) -> Answer {
    let input = posted.input();
    let (app, actor) = (visit.app(), visit.actor());
    match consultations::clone_consultation(app, actor, &code, &input).await {
        Ok(view) => {
            let path = format!("/staff/consultations/{}", view.it.code);
            Ok(go_done(visit.locale, &path, "consultation-created"))
        }
        Err(error) => {
            let (status, _) = retry(&error, 0);
            let form = visit.faulty_form(&input, error)?;
            act(&visit, &code, form, status, false).await
        }
    }
}

async fn act(visit: &Visit, code: &str, form: Form, status: StatusCode, cancels: bool) -> Answer {
    let t = visit.t;
    let view = consultations::view(visit.app(), visit.actor(), code).await?;
    let heading = if cancels {
        t.consultation_cancel_title()
    } else {
        t.consultation_clone_title()
    };
    let mut page = visit.page(heading, Nav::PrepareConsultations);
    page.faulty = form.is_faulty();
    let back = page.href(&format!("/staff/consultations/{code}"));
    let action = format!("{back}/{}", if cancels { "cancel" } else { "clone" });
    let body = Act {
        form,
        action,
        back,
        name: title(&view.it, visit.locale),
        version: view.it.version,
        cancels,
        page,
    };
    Ok(show(status, &body))
}
