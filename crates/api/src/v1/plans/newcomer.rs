//! For who has not handed in.

use super::dto::Plan;
use crate::{answer, asking::Asking, problem::Answer};
use parvis_app::time;

/// Tells which session an application handed in today could reach, and the
/// days that count for it.
#[utoipa::path(
    get, path = "/session-plan", tag = "Reference",
    responses((status = 200, description = "The plan.", body = Plan)),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn get_plan(asking: Asking) -> Answer {
    let planned = time::plan_for_newcomer(asking.app()).await?;
    answer::public(&asking, &Plan::from(planned.as_ref()))
}
