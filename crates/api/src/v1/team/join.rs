//! Requests to join.

use super::dto::{JoinInput, JoinRequest, JoinWithdrawalInput};
use crate::v1::listing::Listing;
use crate::{answer, asking::Asking, body::JsonBody, problem::Answer};
use axum::http::StatusCode;
use parvis_app::team;

/// Asks to join the team of an organization instead of entering it a second time.
#[utoipa::path(
    post, path = "/join-requests", tag = "Teams",
    request_body(content = JoinInput, example = json!({"organization": "PV-00000000", "message": "I am its director."})),
    responses((status = 204, description = "Done, now or by an earlier request with the same key.")),
    extensions(("x-permission" = json!("ask_to_join"))),
)]
pub(crate) async fn ask_to_join(mut asking: Asking, body: JsonBody) -> Answer {
    if asking.replayed(&[&body.bytes]).await?.is_none() {
        team::ask_to_join(asking.app(), &asking.actor, &body.input).await?;
    }
    answer::empty(StatusCode::NO_CONTENT)
}

/// Takes one’s own request back.
#[utoipa::path(
    post, path = "/join-requests/withdrawals", tag = "Teams",
    request_body(content = JoinWithdrawalInput, example = json!({"request": "00000000-0000-7000-8000-000000000000"})),
    responses((status = 204, description = "Done, now or by an earlier request with the same key.")),
    extensions(("x-permission" = json!("ask_to_join"))),
)]
pub(crate) async fn take_join_request_back(mut asking: Asking, body: JsonBody) -> Answer {
    if asking.replayed(&[&body.bytes]).await?.is_none() {
        team::take_back(asking.app(), &asking.actor, &body.input).await?;
    }
    answer::empty(StatusCode::NO_CONTENT)
}

/// Lists one's own requests to join, newest first, with their state.
#[utoipa::path(
    get, path = "/me/join-requests", tag = "Teams",
    responses((status = 200, description = "The requests.", body = Listing<JoinRequest>)),
    extensions(("x-permission" = json!("own_account"))),
)]
pub(crate) async fn list_own_join_requests(asking: Asking) -> Answer {
    let all = team::own_requests(asking.app(), &asking.actor).await?;
    let list = Listing::whole(all.iter().map(JoinRequest::own));
    Ok(answer::json(StatusCode::OK, &list))
}
