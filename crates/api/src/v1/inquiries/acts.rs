//! What is done with an inquiry.

use super::dto::{HandOverInput, Inquiry, InquiryMessageInput, RouteInput};
use crate::{
    answer,
    asking::{Asking, At},
    body::{JsonBody, NoBody},
    problem::{Answer, ApiError},
    v1::if_match::IfMatch,
};
use axum::{http::StatusCode, response::Response};
use parvis_app::{
    error::AppError,
    inquiries::{self, InquiryView},
};
use uuid::Uuid;

/// How an act begins.
enum Begun {
    /// It was done by an earlier request: the inquiry as it is now.
    Before(Response),
    /// It is to be done to this inquiry in this version.
    Now(Uuid, i32),
}

pub(super) fn id_of(text: &str) -> Result<Uuid, ApiError> {
    Uuid::parse_str(text).map_err(|_| ApiError::App(AppError::NotFound))
}

/// Looks at the idempotency key, the path and `If-Match`, in this order.
async fn begin(asking: &mut Asking, id: &str, content: &[u8]) -> Result<Begun, ApiError> {
    let id = id_of(id)?;
    if asking.replayed(&[content]).await?.is_some() {
        let view = inquiries::view(asking.app(), &asking.actor, id).await?;
        return Ok(Begun::Before(answer::replayed(show(StatusCode::OK, &view))));
    }
    Ok(Begun::Now(id, asking.version()?))
}

/// The inquiry with its version.
pub(super) fn show(code: StatusCode, view: &InquiryView) -> Response {
    answer::versioned(code, view.inquiry.version, &Inquiry::from(view))
}

fn done(view: &InquiryView) -> Answer {
    let location = format!("/api/v1/inquiries/{}", view.inquiry.id);
    Ok(answer::located(show(StatusCode::CREATED, view), &location))
}

/// Writes in the thread, for the organization: a reply to a question of IOM, more
/// after an answer, or an addition.
#[utoipa::path(
    post, path = "/inquiries/{inquiry}/messages", tag = "Inquiries",
    params(("inquiry" = Uuid, Path, description = "The inquiry."), IfMatch),
    request_body = InquiryMessageInput,
    responses(
        (status = 201, description = "Written. The inquiry as it is now.", body = Inquiry,
            headers(("Location" = String, description = "The inquiry."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = Inquiry),
    ),
    extensions(("x-permission" = json!("write_in_inquiry"))),
)]
pub(crate) async fn write_in_inquiry(
    mut asking: Asking,
    At(id): At<String>,
    body: JsonBody,
) -> Answer {
    let (id, version) = match begin(&mut asking, &id, &body.bytes).await? {
        Begun::Before(response) => return Ok(response),
        Begun::Now(id, version) => (id, version),
    };
    done(&inquiries::write(asking.app(), &asking.actor, id, version, &body.input).await?)
}

/// Closes an inquiry, for the organization.
#[utoipa::path(
    post, path = "/inquiries/{inquiry}/closings", tag = "Inquiries",
    params(("inquiry" = Uuid, Path, description = "The inquiry."), IfMatch),
    responses(
        (status = 201, description = "Closed. The inquiry as it is now.", body = Inquiry,
            headers(("Location" = String, description = "The inquiry."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = Inquiry),
    ),
    extensions(("x-permission" = json!("close_inquiry"))),
)]
pub(crate) async fn close_inquiry(
    mut asking: Asking,
    At(id): At<String>,
    NoBody(bytes): NoBody,
) -> Answer {
    let (id, version) = match begin(&mut asking, &id, &bytes).await? {
        Begun::Before(response) => return Ok(response),
        Begun::Now(id, version) => (id, version),
    };
    done(&inquiries::close(asking.app(), &asking.actor, id, version).await?)
}

/// Confirms or changes the proposal of the unit. Another unit than the one
/// proposed needs a reason.
#[utoipa::path(
    post, path = "/inquiries/{inquiry}/routings", tag = "Inquiries",
    params(("inquiry" = Uuid, Path, description = "The inquiry."), IfMatch),
    request_body = RouteInput,
    responses(
        (status = 201, description = "Routed. The inquiry as it is now.", body = Inquiry,
            headers(("Location" = String, description = "The inquiry."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = Inquiry),
    ),
    extensions(("x-permission" = json!("route_inquiry"))),
)]
pub(crate) async fn route_inquiry(
    mut asking: Asking,
    At(id): At<String>,
    body: JsonBody,
) -> Answer {
    let (id, version) = match begin(&mut asking, &id, &body.bytes).await? {
        Begun::Before(response) => return Ok(response),
        Begun::Now(id, version) => (id, version),
    };
    done(&inquiries::route(asking.app(), &asking.actor, id, version, &body.input).await?)
}

/// Hands an inquiry over to another unit or colleague, with the reason.
#[utoipa::path(
    post, path = "/inquiries/{inquiry}/hand-overs", tag = "Inquiries",
    params(("inquiry" = Uuid, Path, description = "The inquiry."), IfMatch),
    request_body = HandOverInput,
    responses(
        (status = 201, description = "Handed over. The inquiry as it is now.", body = Inquiry,
            headers(("Location" = String, description = "The inquiry."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = Inquiry),
    ),
    extensions(("x-permission" = json!("hand_over_inquiry"))),
)]
pub(crate) async fn hand_over_inquiry(
    mut asking: Asking,
    At(id): At<String>,
    body: JsonBody,
) -> Answer {
    let (id, version) = match begin(&mut asking, &id, &body.bytes).await? {
        Begun::Before(response) => return Ok(response),
        Begun::Now(id, version) => (id, version),
    };
    done(&inquiries::hand_over(asking.app(), &asking.actor, id, version, &body.input).await?)
}

/// Answers; the team of the organization gets a letter.
#[utoipa::path(
    post, path = "/inquiries/{inquiry}/answers", tag = "Inquiries",
    params(("inquiry" = Uuid, Path, description = "The inquiry."), IfMatch),
    request_body = InquiryMessageInput,
    responses(
        (status = 201, description = "Answered. The inquiry as it is now.", body = Inquiry,
            headers(("Location" = String, description = "The inquiry."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = Inquiry),
    ),
    extensions(("x-permission" = json!("answer_inquiry"))),
)]
pub(crate) async fn answer_inquiry(
    mut asking: Asking,
    At(id): At<String>,
    body: JsonBody,
) -> Answer {
    let (id, version) = match begin(&mut asking, &id, &body.bytes).await? {
        Begun::Before(response) => return Ok(response),
        Begun::Now(id, version) => (id, version),
    };
    done(&inquiries::answer(asking.app(), &asking.actor, id, version, &body.input).await?)
}

/// Asks the organization something; the clock rests until it replies.
#[utoipa::path(
    post, path = "/inquiries/{inquiry}/questions", tag = "Inquiries",
    params(("inquiry" = Uuid, Path, description = "The inquiry."), IfMatch),
    request_body = InquiryMessageInput,
    responses(
        (status = 201, description = "Asked. The inquiry as it is now.", body = Inquiry,
            headers(("Location" = String, description = "The inquiry."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = Inquiry),
    ),
    extensions(("x-permission" = json!("ask_about_inquiry"))),
)]
pub(crate) async fn ask_about_inquiry(
    mut asking: Asking,
    At(id): At<String>,
    body: JsonBody,
) -> Answer {
    let (id, version) = match begin(&mut asking, &id, &body.bytes).await? {
        Begun::Before(response) => return Ok(response),
        Begun::Now(id, version) => (id, version),
    };
    done(&inquiries::ask(asking.app(), &asking.actor, id, version, &body.input).await?)
}

/// Adds a note for colleagues; it never leaves the staff.
#[utoipa::path(
    post, path = "/inquiries/{inquiry}/notes", tag = "Inquiries",
    params(("inquiry" = Uuid, Path, description = "The inquiry."), IfMatch),
    request_body = InquiryMessageInput,
    responses(
        (status = 201, description = "Noted. The inquiry as it is now.", body = Inquiry,
            headers(("Location" = String, description = "The inquiry."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = Inquiry),
    ),
    extensions(("x-permission" = json!("note_inquiry"))),
)]
pub(crate) async fn note_on_inquiry(
    mut asking: Asking,
    At(id): At<String>,
    body: JsonBody,
) -> Answer {
    let (id, version) = match begin(&mut asking, &id, &body.bytes).await? {
        Begun::Before(response) => return Ok(response),
        Begun::Now(id, version) => (id, version),
    };
    done(&inquiries::note(asking.app(), &asking.actor, id, version, &body.input).await?)
}
