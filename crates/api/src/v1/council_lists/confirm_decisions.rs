//! Confirming many decisions at once.

use super::dto::{ConfirmCasesInput, ConfirmedDecision};
use crate::{
    answer,
    asking::{Asking, At},
    body::JsonBody,
    problem::Answer,
    v1::listing::Listing,
};
use axum::http::StatusCode;
use parvis_app::council;

/// Confirms recorded decisions, each in its own transaction. Sent again, it reports cases that are confirmed already.
#[utoipa::path(
    post, path = "/council-sessions/{code}/pending-decisions", tag = "Decisions",
    params(("code" = String, Path, description = "Code of the session.")),
    request_body(content = ConfirmCasesInput, example = json!({
        "cases": ["01961f3e-7f5c-7b2a-9a53-0c8e6a1c0001:7"]
    })),
    responses((status = 200, description = "What became of each case.", body = Listing<ConfirmedDecision>)),
    extensions(("x-permission" = json!("confirm_decision"))),
)]
pub(crate) async fn confirm_pending_decisions(
    asking: Asking,
    At(code): At<String>,
    body: JsonBody,
) -> Answer {
    let rows = council::confirm_decisions(asking.app(), &asking.actor, &code, &body.input).await?;
    let locale = asking.locale();
    let list = Listing::whole(rows.into_iter().map(|r| ConfirmedDecision::new(r, locale)));
    Ok(answer::json(StatusCode::OK, &list))
}
