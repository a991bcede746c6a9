//! Frozen versions.

use super::dto::{FrozenList, FrozenListChanges, FrozenListContent};
use crate::{
    answer,
    asking::{Asking, At},
    problem::Answer,
    v1::listing::Listing,
};
use axum::http::StatusCode;
use parvis_app::council;

/// Lists the frozen versions of a session's list, newest first.
#[utoipa::path(
    get, path = "/council-sessions/{code}/list/versions", tag = "Council list",
    params(("code" = String, Path, description = "Code of the session.")),
    responses((status = 200, description = "The versions.", body = Listing<FrozenList>)),
    extensions(("x-permission" = json!("view_council_list"))),
)]
pub(crate) async fn list_frozen_lists(asking: Asking, At(code): At<String>) -> Answer {
    let versions = council::versions(asking.app(), &asking.actor, &code).await?;
    let list = Listing::whole(versions.iter().map(FrozenList::from));
    Ok(answer::json(StatusCode::OK, &list))
}

/// Shows a frozen version with its content.
#[utoipa::path(
    get, path = "/council-sessions/{code}/list/versions/{number}", tag = "Council list",
    params(
        ("code" = String, Path, description = "Code of the session."),
        ("number" = i32, Path, description = "Number of the version.")
    ),
    responses((status = 200, description = "The version.", body = FrozenListContent)),
    extensions(("x-permission" = json!("view_council_list"))),
)]
pub(crate) async fn get_frozen_list(
    asking: Asking,
    At((code, number)): At<(String, String)>,
) -> Answer {
    let (version, content) = council::frozen(asking.app(), &asking.actor, &code, &number).await?;
    let shown = FrozenListContent::new(&version, content, asking.locale());
    Ok(answer::json(StatusCode::OK, &shown))
}

/// Compares two frozen versions.
#[utoipa::path(
    get, path = "/council-sessions/{code}/list/versions/{number}/changes/{from}", tag = "Council list",
    params(
        ("code" = String, Path, description = "Code of the session."),
        ("number" = i32, Path, description = "Number of the later version."),
        ("from" = i32, Path, description = "Number of the earlier version.")
    ),
    responses((status = 200, description = "What lies between them.", body = FrozenListChanges)),
    extensions(("x-permission" = json!("view_council_list"))),
)]
pub(crate) async fn compare_frozen_lists(
    asking: Asking,
    At((code, number, from)): At<(String, String, String)>,
) -> Answer {
    let found = council::compare(asking.app(), &asking.actor, &code, &from, &number).await?;
    let shown = FrozenListChanges::from(found);
    Ok(answer::json(StatusCode::OK, &shown))
}
