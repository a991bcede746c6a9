//! The memory of an organization.

use super::dto::Dialogue;
use crate::{
    answer,
    asking::{Asking, At},
    problem::Answer,
    v1::organizations::get::parse,
};
use axum::http::StatusCode;
use parvis_app::participation;

/// What an organization did at consultations, across series and years.
///
/// All of it for its team and for staff; for others what is public: action points that it owns,
/// what it handed in, and that it spoke.
#[utoipa::path(
    get, path = "/organizations/{id}/dialogue", tag = "Follow-up",
    params(("id" = String, Path, description = "The organization.")),
    responses((status = 200, description = "By consultation, the newest first.", body = Dialogue)),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn get_dialogue(asking: Asking, At(id): At<String>) -> Answer {
    let id = parse(&id)?;
    let memory = participation::memory(asking.app(), &asking.actor, &id).await?;
    let shown = Dialogue::from(&memory);
    if asking.public {
        return answer::public(&asking, &shown);
    }
    Ok(answer::json(StatusCode::OK, &shown))
}
