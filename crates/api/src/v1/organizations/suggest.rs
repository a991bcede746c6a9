//! Find yourself first.

use super::dto::{SUGGEST_FIELDS, SuggestQuery, Suggestion};
use crate::{
    asking::Searching,
    problem::Answer,
    v1::listing::{Listing, public_list},
};
use parvis_app::{input::Reader, organizations};

/// Finds entries whose names are like the one given, so that no second entry
/// is made.
#[utoipa::path(
    get, path = "/organizations/suggestions", tag = "Organizations",
    params(SuggestQuery),
    responses((status = 200, description = "At most ten, best first.", body = Listing<Suggestion>)),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn suggest_organizations(Searching(asking, query): Searching) -> Answer {
    let mut reader = Reader::new(&query, SUGGEST_FIELDS);
    let name = reader.text("name").unwrap_or_default();
    reader.faults.or(())?;
    let found = organizations::suggest(asking.app(), &asking.actor, &name).await?;
    public_list(&asking, found.into_iter().map(Suggestion::from))
}
