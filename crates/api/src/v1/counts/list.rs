//! All counts.

use super::dto::Count;
use crate::{
    asking::Asking,
    problem::Answer,
    v1::listing::{Listing, public_list},
};
use parvis_app::reference;

/// Compares what sources report with what the register itself counts.
#[utoipa::path(
    get, path = "/counts", tag = "Reference",
    responses((status = 200, description = "The measures.", body = Listing<Count>)),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn list_counts(asking: Asking) -> Answer {
    let counts = reference::count_comparison(asking.app()).await?;
    public_list(&asking, counts.into_iter().map(Count::from))
}
