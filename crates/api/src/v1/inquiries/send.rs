//! Sending an inquiry.

use super::{
    acts::show,
    dto::{Inquiry, InquiryInput},
};
use crate::{
    answer,
    asking::{Asking, At},
    body::JsonBody,
    problem::Answer,
    v1::organizations::get::parse,
};
use axum::http::StatusCode;
use parvis_app::{error::AppError, inquiries};

/// Sends an inquiry for an organization. It enters at IPD, with a proposal of
/// the unit that is to answer.
#[utoipa::path(
    post, path = "/organizations/{id}/inquiries", tag = "Inquiries",
    params(("id" = String, Path, description = "The organization.")),
    request_body = InquiryInput,
    responses(
        (status = 201, description = "Sent.", body = Inquiry,
            headers(("Location" = String, description = "The inquiry."), ("ETag" = String, description = "The version."))),
        (status = 200, description = "The same request was answered before.", body = Inquiry),
    ),
    extensions(("x-permission" = json!("send_inquiry"))),
)]
pub(crate) async fn send_inquiry(mut asking: Asking, At(id): At<String>, body: JsonBody) -> Answer {
    let id = parse(&id)?;
    if let Some(known) = asking.replayed(&[&body.bytes]).await? {
        let inquiry = known.parse().map_err(|_| AppError::NotFound)?;
        let view = inquiries::view(asking.app(), &asking.actor, inquiry).await?;
        return Ok(answer::replayed(show(StatusCode::OK, &view)));
    }
    let view = inquiries::send(asking.app(), &asking.actor, &id, &body.input).await?;
    let location = format!("/api/v1/inquiries/{}", view.inquiry.id);
    Ok(answer::located(show(StatusCode::CREATED, &view), &location))
}
