//! A new version.

use super::{
    acting::{before, recorded},
    dto::{CriteriaVersion, CriteriaVersionStart},
};
use crate::{asking::Asking, body::JsonBody, problem::Answer};
use parvis_app::criteria;

/// Begins a draft that says what the newest approved version says.
#[utoipa::path(
    post, path = "/criteria-versions", tag = "Reference",
    request_body(content = CriteriaVersionStart, example = json!({"version": "official-2027"})),
    responses(
        (status = 201, description = "The draft.", body = CriteriaVersion,
            headers(("Location" = String, description = "The draft."), ("ETag" = String, description = "Its revision."))),
        (status = 200, description = "The same request was answered before.", body = CriteriaVersion),
    ),
    extensions(("x-permission" = json!("draft_criteria"))),
)]
pub(crate) async fn start_criteria_version(mut asking: Asking, body: JsonBody) -> Answer {
    if let Some(name) = asking.replayed(&[&body.bytes]).await? {
        return before(&asking, &name).await;
    }
    let version = criteria::start(asking.app(), &asking.actor, &body.input).await?;
    recorded(&version)
}
