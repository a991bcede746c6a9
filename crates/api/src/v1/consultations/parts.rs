//! Agenda and questions of the form of a consultation.

use super::{
    dto::{Consultation, ConsultationAgendaInput, ConsultationQuestionInput},
    edit::{as_it_is, made},
};
use crate::{
    asking::{Asking, At},
    body::{JsonBody, NoBody},
    problem::Answer,
    v1::if_match::IfMatch,
};
use parvis_app::{consultations, error::AppError};
use uuid::Uuid;

pub(super) fn item(text: &str) -> Result<Uuid, AppError> {
    text.parse().map_err(|_| AppError::NotFound)
}

/// Adds a point of the agenda.
#[utoipa::path(
    post, path = "/consultations/{code}/agenda-items", tag = "Consultations",
    params(("code" = String, Path, description = "Code of the consultation."), IfMatch),
    request_body = ConsultationAgendaInput,
    responses(
        (status = 201, description = "The consultation as it is now.", body = Consultation,
            headers(("Location" = String, description = "The consultation."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = Consultation),
    ),
    extensions(("x-permission" = json!("edit_consultation"))),
)]
pub(crate) async fn add_agenda_item(
    mut asking: Asking,
    At(code): At<String>,
    body: JsonBody,
) -> Answer {
    if asking.replayed(&[&body.bytes]).await?.is_some() {
        return as_it_is(&asking, &code).await;
    }
    let version = asking.version()?;
    let (app, actor) = (asking.app(), &asking.actor);
    made(&consultations::put_agenda_item(app, actor, &code, version, None, &body.input).await?)
}

/// Changes a point of the agenda.
#[utoipa::path(
    put, path = "/consultations/{code}/agenda-items/{item}", tag = "Consultations",
    params(
        ("code" = String, Path, description = "Code of the consultation."),
        ("item" = String, Path, description = "The point of the agenda."),
        IfMatch,
    ),
    request_body = ConsultationAgendaInput,
    responses((status = 201, description = "The consultation as it is now.", body = Consultation,
        headers(("ETag" = String, description = "The new version.")))),
    extensions(("x-permission" = json!("edit_consultation"))),
)]
pub(crate) async fn change_agenda_item(
    asking: Asking,
    At((code, id)): At<(String, String)>,
    body: JsonBody,
) -> Answer {
    let (version, id) = (asking.version()?, Some(item(&id)?));
    let (app, actor) = (asking.app(), &asking.actor);
    made(&consultations::put_agenda_item(app, actor, &code, version, id, &body.input).await?)
}

/// Removes a point of the agenda.
#[utoipa::path(
    delete, path = "/consultations/{code}/agenda-items/{item}", tag = "Consultations",
    params(
        ("code" = String, Path, description = "Code of the consultation."),
        ("item" = String, Path, description = "The point of the agenda."),
        IfMatch,
    ),
    responses((status = 201, description = "The consultation as it is now.", body = Consultation,
        headers(("ETag" = String, description = "The new version.")))),
    extensions(("x-permission" = json!("edit_consultation"))),
)]
pub(crate) async fn remove_agenda_item(
    asking: Asking,
    At((code, id)): At<(String, String)>,
    NoBody(_): NoBody,
) -> Answer {
    let (version, id) = (asking.version()?, item(&id)?);
    let (app, actor) = (asking.app(), &asking.actor);
    made(&consultations::remove_item(app, actor, &code, version, id).await?)
}

/// Adds a question of the form.
#[utoipa::path(
    post, path = "/consultations/{code}/questions", tag = "Consultations",
    params(("code" = String, Path, description = "Code of the consultation."), IfMatch),
    request_body = ConsultationQuestionInput,
    responses(
        (status = 201, description = "The consultation as it is now.", body = Consultation,
            headers(("Location" = String, description = "The consultation."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = Consultation),
    ),
    extensions(("x-permission" = json!("edit_consultation"))),
)]
pub(crate) async fn add_form_question(
    mut asking: Asking,
    At(code): At<String>,
    body: JsonBody,
) -> Answer {
    if asking.replayed(&[&body.bytes]).await?.is_some() {
        return as_it_is(&asking, &code).await;
    }
    let version = asking.version()?;
    let (app, actor) = (asking.app(), &asking.actor);
    made(&consultations::put_form_question(app, actor, &code, version, None, &body.input).await?)
}

/// Changes a question of the form.
#[utoipa::path(
    put, path = "/consultations/{code}/questions/{item}", tag = "Consultations",
    params(
        ("code" = String, Path, description = "Code of the consultation."),
        ("item" = String, Path, description = "The question of the form."),
        IfMatch,
    ),
    request_body = ConsultationQuestionInput,
    responses((status = 201, description = "The consultation as it is now.", body = Consultation,
        headers(("ETag" = String, description = "The new version.")))),
    extensions(("x-permission" = json!("edit_consultation"))),
)]
pub(crate) async fn change_form_question(
    asking: Asking,
    At((code, id)): At<(String, String)>,
    body: JsonBody,
) -> Answer {
    let (version, id) = (asking.version()?, Some(item(&id)?));
    let (app, actor) = (asking.app(), &asking.actor);
    made(&consultations::put_form_question(app, actor, &code, version, id, &body.input).await?)
}

/// Removes a question of the form.
#[utoipa::path(
    delete, path = "/consultations/{code}/questions/{item}", tag = "Consultations",
    params(
        ("code" = String, Path, description = "Code of the consultation."),
        ("item" = String, Path, description = "The question of the form."),
        IfMatch,
    ),
    responses((status = 201, description = "The consultation as it is now.", body = Consultation,
        headers(("ETag" = String, description = "The new version.")))),
    extensions(("x-permission" = json!("edit_consultation"))),
)]
pub(crate) async fn remove_form_question(
    asking: Asking,
    At((code, id)): At<(String, String)>,
    NoBody(_): NoBody,
) -> Answer {
    let (version, id) = (asking.version()?, item(&id)?);
    let (app, actor) = (asking.app(), &asking.actor);
    made(&consultations::remove_item(app, actor, &code, version, id).await?)
}
