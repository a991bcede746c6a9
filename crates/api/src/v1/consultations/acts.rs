//! Announcing a consultation, calling it off, beginning next year's.

use super::{
    dto::{Consultation, ConsultationCancellationInput, ConsultationCloneInput},
    edit::{as_it_is, made},
};
use crate::{
    asking::{Asking, At},
    body::{JsonBody, NoBody},
    problem::Answer,
    v1::if_match::IfMatch,
};
use parvis_app::consultations;

/// Announces a draft that lacks nothing it needs.
#[utoipa::path(
    post, path = "/consultations/{code}/publications", tag = "Consultations",
    params(("code" = String, Path, description = "Code of the consultation."), IfMatch),
    responses(
        (status = 201, description = "The consultation as it is now.", body = Consultation,
            headers(("Location" = String, description = "The consultation."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = Consultation),
    ),
    extensions(("x-permission" = json!("publish_consultation"))),
)]
pub(crate) async fn publish_consultation(
    mut asking: Asking,
    At(code): At<String>,
    NoBody(bytes): NoBody,
) -> Answer {
    if asking.replayed(&[&bytes]).await?.is_some() {
        return as_it_is(&asking, &code).await;
    }
    let version = asking.version()?;
    made(&consultations::publish(asking.app(), &asking.actor, &code, version).await?)
}

/// Calls a consultation off, with a reason that is public.
#[utoipa::path(
    post, path = "/consultations/{code}/cancellations", tag = "Consultations",
    params(("code" = String, Path, description = "Code of the consultation."), IfMatch),
    request_body = ConsultationCancellationInput,
    responses(
        (status = 201, description = "The consultation as it is now.", body = Consultation,
            headers(("Location" = String, description = "The consultation."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = Consultation),
    ),
    extensions(("x-permission" = json!("cancel_consultation"))),
)]
pub(crate) async fn cancel_consultation(
    mut asking: Asking,
    At(code): At<String>,
    body: JsonBody,
) -> Answer {
    if asking.replayed(&[&body.bytes]).await?.is_some() {
        return as_it_is(&asking, &code).await;
    }
    let version = asking.version()?;
    let (app, actor) = (asking.app(), &asking.actor);
    made(&consultations::cancel(app, actor, &code, version, &body.input).await?)
}

/// Begins next year's: a draft with everything of this one, a year later.
#[utoipa::path(
    post, path = "/consultations/{code}/clones", tag = "Consultations",
    params(("code" = String, Path, description = "Code of the consultation.")),
    request_body = ConsultationCloneInput,
    responses(
        (status = 201, description = "The draft.", body = Consultation,
            headers(("Location" = String, description = "The draft."), ("ETag" = String, description = "Its version."))),
        (status = 200, description = "The same request was answered before.", body = Consultation),
    ),
    extensions(("x-permission" = json!("edit_consultation"))),
)]
pub(crate) async fn clone_consultation(
    mut asking: Asking,
    At(code): At<String>,
    body: JsonBody,
) -> Answer {
    if let Some(new) = asking.replayed(&[&body.bytes]).await? {
        return as_it_is(&asking, &new).await;
    }
    let (app, actor) = (asking.app(), &asking.actor);
    made(&consultations::clone_consultation(app, actor, &code, &body.input).await?)
}
