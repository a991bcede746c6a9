//! An organization nominates, changes, substitutes and withdraws delegates.

use super::dto::{AttendedConsultation, DelegateInput};
use crate::{
    answer,
    asking::{Asking, At},
    body::{JsonBody, NoBody},
    problem::{Answer, ApiError},
    v1::{if_match::IfMatch, organizations::get::parse},
};
use axum::{http::StatusCode, response::Response};
use parvis_app::{
    error::AppError,
    registrations::{self, OwnConsultation},
};
use parvis_domain::organization::OrganizationId;
use uuid::Uuid;

fn done(id: &OrganizationId, view: &OwnConsultation) -> Answer {
    let location = format!("/api/v1/organizations/{id}/consultations/{}", view.it.code);
    let shown = AttendedConsultation::from(view);
    Ok(answer::located(
        answer::json(StatusCode::CREATED, &shown),
        &location,
    ))
}

/// The answer to a request that was answered before.
async fn before(
    asking: &mut Asking,
    id: &OrganizationId,
    code: &str,
    content: &[u8],
) -> Result<Option<Response>, ApiError> {
    if asking.replayed(&[content]).await?.is_none() {
        return Ok(None);
    }
    let view = registrations::own(asking.app(), &asking.actor, id, code).await?;
    let shown = AttendedConsultation::from(&view);
    Ok(Some(answer::replayed(answer::json(StatusCode::OK, &shown))))
}

fn person(text: &str) -> Result<Uuid, AppError> {
    text.parse().map_err(|_| AppError::NotFound)
}

/// Nominates a delegate.
#[utoipa::path(
    post, path = "/organizations/{id}/consultations/{code}/delegates", tag = "Consultations",
    params(
        ("id" = String, Path, description = "The organization."),
        ("code" = String, Path, description = "Code of the consultation."),
    ),
    request_body = DelegateInput,
    responses(
        (status = 201, description = "Done. The consultation with the organization's delegates.", body = AttendedConsultation,
            headers(("Location" = String, description = "The consultation of the organization."))),
        (status = 200, description = "The same request was answered before.", body = AttendedConsultation),
    ),
    extensions(("x-permission" = json!("nominate_delegates"))),
)]
pub(crate) async fn nominate_delegate(
    mut asking: Asking,
    At((id, code)): At<(String, String)>,
    body: JsonBody,
) -> Answer {
    let id = parse(&id)?;
    if let Some(answer) = before(&mut asking, &id, &code, &body.bytes).await? {
        return Ok(answer);
    }
    let (app, actor) = (asking.app(), &asking.actor);
    done(
        &id,
        &registrations::nominate(app, actor, &id, &code, &body.input).await?,
    )
}

/// Changes what was said of a delegate.
#[utoipa::path(
    put, path = "/organizations/{id}/consultations/{code}/delegates/{person}", tag = "Consultations",
    params(
        ("id" = String, Path, description = "The organization."),
        ("code" = String, Path, description = "Code of the consultation."),
        ("person" = String, Path, description = "The registration."),
        IfMatch,
    ),
    request_body = DelegateInput,
    responses(
        (status = 201, description = "Done. The consultation with the organization's delegates.", body = AttendedConsultation,
            headers(("Location" = String, description = "The consultation of the organization."))),
        (status = 200, description = "The same request was answered before.", body = AttendedConsultation),
    ),
    extensions(("x-permission" = json!("nominate_delegates"))),
)]
pub(crate) async fn change_delegate(
    mut asking: Asking,
    At((id, code, who)): At<(String, String, String)>,
    body: JsonBody,
) -> Answer {
    let (id, who) = (parse(&id)?, person(&who)?);
    if let Some(answer) = before(&mut asking, &id, &code, &body.bytes).await? {
        return Ok(answer);
    }
    let which = (who, asking.version()?);
    let (app, actor) = (asking.app(), &asking.actor);
    let view = registrations::change(app, actor, &id, &code, which, &body.input).await?;
    done(&id, &view)
}

/// Gives a delegate's place to another one.
#[utoipa::path(
    post, path = "/organizations/{id}/consultations/{code}/delegates/{person}/substitutions", tag = "Consultations",
    params(
        ("id" = String, Path, description = "The organization."),
        ("code" = String, Path, description = "Code of the consultation."),
        ("person" = String, Path, description = "The registration."),
        IfMatch,
    ),
    request_body = DelegateInput,
    responses(
        (status = 201, description = "Done. The consultation with the organization's delegates.", body = AttendedConsultation,
            headers(("Location" = String, description = "The consultation of the organization."))),
        (status = 200, description = "The same request was answered before.", body = AttendedConsultation),
    ),
    extensions(("x-permission" = json!("nominate_delegates"))),
)]
pub(crate) async fn substitute_delegate(
    mut asking: Asking,
    At((id, code, who)): At<(String, String, String)>,
    body: JsonBody,
) -> Answer {
    let (id, who) = (parse(&id)?, person(&who)?);
    if let Some(answer) = before(&mut asking, &id, &code, &body.bytes).await? {
        return Ok(answer);
    }
    let which = (who, asking.version()?);
    let (app, actor) = (asking.app(), &asking.actor);
    let view = registrations::substitute(app, actor, &id, &code, which, &body.input).await?;
    done(&id, &view)
}

/// Withdraws a delegate; the seat goes to the next who waits.
#[utoipa::path(
    post, path = "/organizations/{id}/consultations/{code}/delegates/{person}/withdrawals", tag = "Consultations",
    params(
        ("id" = String, Path, description = "The organization."),
        ("code" = String, Path, description = "Code of the consultation."),
        ("person" = String, Path, description = "The registration."),
        IfMatch,
    ),
    responses(
        (status = 201, description = "Done. The consultation with the organization's delegates.", body = AttendedConsultation,
            headers(("Location" = String, description = "The consultation of the organization."))),
        (status = 200, description = "The same request was answered before.", body = AttendedConsultation),
    ),
    extensions(("x-permission" = json!("nominate_delegates"))),
)]
pub(crate) async fn withdraw_delegate(
    mut asking: Asking,
    At((id, code, who)): At<(String, String, String)>,
    NoBody(bytes): NoBody,
) -> Answer {
    let (id, who) = (parse(&id)?, person(&who)?);
    if let Some(answer) = before(&mut asking, &id, &code, &bytes).await? {
        return Ok(answer);
    }
    let which = (who, asking.version()?);
    let (app, actor) = (asking.app(), &asking.actor);
    let view = registrations::withdraw(app, actor, &id, &code, which).await?;
    done(&id, &view)
}
