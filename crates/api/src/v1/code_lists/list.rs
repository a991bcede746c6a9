//! Names of the lists.

use super::{dto::CodeListHead, own};
use crate::{
    asking::Asking,
    problem::Answer,
    v1::listing::{Listing, public_list},
};
use parvis_app::reference;

/// Lists the code lists.
#[utoipa::path(
    get, path = "/code-lists", tag = "Reference",
    responses((status = 200, description = "Names and lengths.", body = Listing<CodeListHead>)),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn list_code_lists(asking: Asking) -> Answer {
    let mut lists = reference::code_lists(asking.app()).await?;
    for name in own::NAMES {
        if lists.iter().all(|(known, _)| known != name) {
            let entries = own::list(name).map_or(0, |l| l.len() as u64);
            lists.push(((*name).to_owned(), entries));
        }
    }
    lists.sort();
    let heads = lists
        .into_iter()
        .map(|(name, entries)| CodeListHead { name, entries });
    public_list(&asking, heads)
}
