//! Symbol and order.

use super::dto::{CouncilList, CouncilListInput};
use crate::{
    answer,
    asking::{Asking, At},
    body::JsonBody,
    problem::Answer,
    v1::if_match::IfMatch,
};
use axum::http::StatusCode;
use parvis_app::council;

/// Sets the symbol of the document and the order of the list.
#[utoipa::path(
    put, path = "/council-sessions/{code}/list", tag = "Council list",
    params(("code" = String, Path, description = "Code of the session."), IfMatch),
    request_body(content = CouncilListInput, example = json!({"symbol": "C/118/4"})),
    responses((status = 200, description = "Changed.", body = CouncilList)),
    extensions(("x-permission" = json!("edit_council_list"))),
)]
pub(crate) async fn arrange_council_list(
    asking: Asking,
    At(code): At<String>,
    body: JsonBody,
) -> Answer {
    let version = asking.version()?;
    let view = council::arrange(asking.app(), &asking.actor, &code, version, &body.input).await?;
    let list = CouncilList::from(&view);
    Ok(answer::versioned(StatusCode::OK, list.version, &list))
}
