//! One act on several cases.

use super::dto::{BulkCase, BulkInput};
use crate::v1::listing::Listing;
use crate::{answer, asking::Asking, body::JsonBody, problem::Answer};
use axum::{http::StatusCode, response::Response};
use parvis_app::desk::{self, BulkPlan};

fn listing(asking: &Asking, plan: BulkPlan) -> Response {
    let locale = asking.locale();
    let items = plan.items.into_iter().map(|i| BulkCase::new(i, locale));
    answer::json(StatusCode::OK, &Listing::whole(items))
}

/// Tells what an act on several cases would do, and which it is refused on. Writes nothing.
#[utoipa::path(
    post, path = "/bulk-plans", tag = "Desk",
    request_body(content = BulkInput, example = json!({
        "act": "list", "session": "118", "cases": ["01961f3e-7f5c-7b2a-9a53-0c8e6a1c0001:7"]
    })),
    responses((status = 200, description = "Each case.", body = Listing<BulkCase>)),
    extensions(("x-permission" = json!("act_on_several"))),
)]
pub(crate) async fn plan_bulk_act(asking: Asking, body: JsonBody) -> Answer {
    let plan = desk::plan(asking.app(), &asking.actor, &body.input).await?;
    Ok(listing(&asking, plan))
}

/// Does an act on several cases, each in its own transaction; one that is refused does not keep the others. Sent
/// again, a case that has changed is refused; a note is written again.
#[utoipa::path(
    post, path = "/bulk-acts", tag = "Desk",
    request_body(content = BulkInput, example = json!({
        "act": "list", "session": "118", "cases": ["01961f3e-7f5c-7b2a-9a53-0c8e6a1c0001:7"]
    })),
    responses((status = 200, description = "What became of each case.", body = Listing<BulkCase>)),
    extensions(("x-permission" = json!("act_on_several"))),
)]
pub(crate) async fn run_bulk_act(asking: Asking, body: JsonBody) -> Answer {
    let done = desk::run(asking.app(), &asking.actor, &body.input).await?;
    Ok(listing(&asking, done))
}
