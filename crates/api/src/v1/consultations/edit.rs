//! Staff create a consultation and change its parts.

use super::dto::{
    Consultation, ConsultationBasicsInput, ConsultationRegistrationInput, ConsultationTextsInput,
    ConsultationTimeInput, NewConsultationInput,
};
use crate::{
    answer,
    asking::{Asking, At},
    body::JsonBody,
    problem::Answer,
    v1::if_match::IfMatch,
};
use axum::http::StatusCode;
use parvis_app::consultations::{self, ConsultationView, Part};

/// A consultation with its version and address.
pub(super) fn made(view: &ConsultationView) -> Answer {
    let location = format!("/api/v1/consultations/{}", view.it.code);
    let shown = Consultation::from(view);
    let response = answer::versioned(StatusCode::CREATED, view.it.version, &shown);
    Ok(answer::located(response, &location))
}

/// The consultation as it is now, for a request that was answered before.
pub(super) async fn as_it_is(asking: &Asking, code: &str) -> Answer {
    let view = consultations::view(asking.app(), &asking.actor, code).await?;
    let shown = Consultation::from(&view);
    Ok(answer::replayed(answer::versioned(
        StatusCode::OK,
        view.it.version,
        &shown,
    )))
}

/// Creates a draft.
#[utoipa::path(
    post, path = "/consultations", tag = "Consultations",
    request_body(content = NewConsultationInput, example = json!({
        "code": "RC-AMERICAS-2027", "kind": "regional", "series": "RC-AMERICAS", "region": "americas",
        "title_en": "Regional consultation, Americas", "title_es": "Consulta regional, Américas", "date_from": "2027-03-10"
    })),
    responses(
        (status = 201, description = "The draft.", body = Consultation,
            headers(("Location" = String, description = "The draft."), ("ETag" = String, description = "Its version."))),
        (status = 200, description = "The same request was answered before.", body = Consultation),
    ),
    extensions(("x-permission" = json!("edit_consultation"))),
)]
pub(crate) async fn create_consultation(mut asking: Asking, body: JsonBody) -> Answer {
    if let Some(code) = asking.replayed(&[&body.bytes]).await? {
        return as_it_is(&asking, &code).await;
    }
    made(&consultations::create(asking.app(), &asking.actor, &body.input).await?)
}

async fn save(mut asking: Asking, code: String, part: Part, body: JsonBody) -> Answer {
    if asking.replayed(&[&body.bytes]).await?.is_some() {
        return as_it_is(&asking, &code).await;
    }
    let version = asking.version()?;
    let (app, actor) = (asking.app(), &asking.actor);
    let view = consultations::edit(app, actor, &code, version, part, &body.input).await?;
    let shown = Consultation::from(&view);
    Ok(answer::versioned(StatusCode::OK, view.it.version, &shown))
}

/// Changes kind, series and title.
#[utoipa::path(
    put, path = "/consultations/{code}/basics", tag = "Consultations",
    params(("code" = String, Path, description = "Code of the consultation."), IfMatch),
    request_body = ConsultationBasicsInput,
    responses((status = 200, description = "The consultation as it is now.", body = Consultation,
        headers(("ETag" = String, description = "The new version.")))),
    extensions(("x-permission" = json!("edit_consultation"))),
)]
pub(crate) async fn save_consultation_basics(
    asking: Asking,
    At(code): At<String>,
    body: JsonBody,
) -> Answer {
    save(asking, code, Part::Basics, body).await
}

/// Changes summary and programme.
#[utoipa::path(
    put, path = "/consultations/{code}/texts", tag = "Consultations",
    params(("code" = String, Path, description = "Code of the consultation."), IfMatch),
    request_body = ConsultationTextsInput,
    responses((status = 200, description = "The consultation as it is now.", body = Consultation,
        headers(("ETag" = String, description = "The new version.")))),
    extensions(("x-permission" = json!("edit_consultation"))),
)]
pub(crate) async fn save_consultation_texts(
    asking: Asking,
    At(code): At<String>,
    body: JsonBody,
) -> Answer {
    save(asking, code, Part::Texts, body).await
}

/// Changes days, hours, place and languages.
#[utoipa::path(
    put, path = "/consultations/{code}/time", tag = "Consultations",
    params(("code" = String, Path, description = "Code of the consultation."), IfMatch),
    request_body = ConsultationTimeInput,
    responses((status = 200, description = "The consultation as it is now.", body = Consultation,
        headers(("ETag" = String, description = "The new version.")))),
    extensions(("x-permission" = json!("edit_consultation"))),
)]
pub(crate) async fn save_consultation_time(
    asking: Asking,
    At(code): At<String>,
    body: JsonBody,
) -> Answer {
    save(asking, code, Part::Time, body).await
}

/// Changes who may register, from when until when, and how many.
#[utoipa::path(
    put, path = "/consultations/{code}/registration", tag = "Consultations",
    params(("code" = String, Path, description = "Code of the consultation."), IfMatch),
    request_body = ConsultationRegistrationInput,
    responses((status = 200, description = "The consultation as it is now.", body = Consultation,
        headers(("ETag" = String, description = "The new version.")))),
    extensions(("x-permission" = json!("edit_consultation"))),
)]
pub(crate) async fn save_consultation_registration(
    asking: Asking,
    At(code): At<String>,
    body: JsonBody,
) -> Answer {
    save(asking, code, Part::Registration, body).await
}
