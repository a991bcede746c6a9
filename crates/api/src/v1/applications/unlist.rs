//! Taking a case off the list.

use super::{
    acting::{parse, show},
    dto::Application,
};
use crate::{
    asking::{Asking, At},
    body::NoBody,
    problem::Answer,
    v1::if_match::IfMatch,
};
use axum::http::StatusCode;
use parvis_app::applications;

/// Takes a case off the list of its session.
#[utoipa::path(
    delete, path = "/applications/{id}/listings", tag = "Examination",
    params(("id" = Uuid, Path, description = "The application."), IfMatch),
    responses((status = 200, description = "Taken off. The case as it is now.", body = Application,
        headers(("ETag" = String, description = "The new version.")))),
    extensions(("x-permission" = json!("unlist_case"))),
)]
pub(crate) async fn unlist_application(asking: Asking, At(id): At<String>, _: NoBody) -> Answer {
    let (id, version) = (parse(&id)?, asking.version()?);
    let view = applications::unlist(asking.app(), &asking.actor, id, version).await?;
    Ok(show(&asking, StatusCode::OK, &view))
}
