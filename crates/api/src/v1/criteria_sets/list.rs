//! All versions.

use super::dto::CriteriaSetHead;
use crate::{
    asking::Asking,
    problem::Answer,
    v1::listing::{Listing, public_list},
};
use parvis_app::reference;

/// Lists the versions of the criteria, newest first.
#[utoipa::path(
    get, path = "/criteria-sets", tag = "Reference",
    responses((status = 200, description = "The versions.", body = Listing<CriteriaSetHead>)),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn list_criteria_sets(asking: Asking) -> Answer {
    let sets = reference::criteria_sets(asking.app()).await?;
    public_list(&asking, sets.iter().map(CriteriaSetHead::from))
}
