//! The directory.

use super::dto::{Directory, DirectoryQuery};
use crate::{answer, asking::Searching, problem::Answer, v1::listing::with_next};
use parvis_app::organizations::{self, DirectoryFilter};

/// Searches the directory by words of names, status, category, country and
/// theme.
#[utoipa::path(
    get, path = "/organizations", tag = "Organizations",
    params(DirectoryQuery),
    responses((status = 200, description = "A page, by name; `Link` names the next one.", body = Directory)),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn list_organizations(Searching(asking, query): Searching) -> Answer {
    let filter = DirectoryFilter::parse(&query, asking.app().clock.today())?;
    let page = organizations::directory(asking.app(), &asking.actor, filter).await?;
    let directory = Directory::new(page, asking.locale());
    let (number, size) = (directory.page, directory.page_size);
    let more = number.saturating_mul(size) < directory.total;
    let response = answer::public(&asking, &directory)?;
    let next = (number + 1).to_string();
    Ok(if more {
        with_next(&asking, &query, "page", &next, response)
    } else {
        response
    })
}
