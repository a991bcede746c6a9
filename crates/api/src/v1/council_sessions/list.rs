//! All sessions.

use super::dto::CouncilSession;
use crate::{
    asking::Asking,
    problem::Answer,
    v1::listing::{Listing, public_list},
};
use parvis_app::reference;

/// Lists the sessions of the Council, newest first.
#[utoipa::path(
    get, path = "/council-sessions", tag = "Reference",
    responses((status = 200, description = "The sessions.", body = Listing<CouncilSession>)),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn list_council_sessions(asking: Asking) -> Answer {
    let sessions = reference::sessions(asking.app()).await?;
    public_list(&asking, sessions.iter().map(CouncilSession::from))
}
