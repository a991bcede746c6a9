//! One session.

use super::dto::CouncilSession;
use crate::{
    answer,
    asking::{Asking, At},
    problem::Answer,
};
use parvis_app::reference;

/// Shows a session of the Council.
#[utoipa::path(
    get, path = "/council-sessions/{code}", tag = "Reference",
    params(("code" = String, Path, description = "Code of the session.")),
    responses((status = 200, description = "The session.", body = CouncilSession)),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn get_council_session(asking: Asking, At(code): At<String>) -> Answer {
    let session = reference::session(asking.app(), &code).await?;
    answer::public(&asking, &CouncilSession::from(&session))
}
