//! A file of criteria for a draft.

use super::{acting::show, dto::CriteriaVersion};
use crate::{
    asking::{Asking, At},
    body,
    problem::Answer,
    v1::if_match::IfMatch,
};
use axum::{extract::Request, http::StatusCode};
use parvis_app::{
    criteria,
    policy::{Action, On, authorize},
};
use parvis_interchange::{MAX_BYTES, read_criteria};

/// Replaces all criteria of a draft by those of a CSV file, as it is exported.
#[utoipa::path(
    put, path = "/criteria-versions/{version}/criteria", tag = "Reference",
    params(("version" = String, Path, description = "Name of the version."), IfMatch),
    request_body(content = String, content_type = "text/csv", description = "UTF-8, with a header."),
    responses((status = 200, description = "The version as it is now.", body = CriteriaVersion,
        headers(("ETag" = String, description = "The new revision.")))),
    extensions(("x-permission" = json!("edit_criteria"))),
)]
pub(crate) async fn import_criteria(
    asking: Asking,
    At(name): At<String>,
    request: Request,
) -> Answer {
    let (app, actor) = (asking.app(), &asking.actor);
    // Before a file is read; the command asks again.
    authorize(actor, Action::EditCriteria, On::Nothing)?;
    let seen = asking.version()?;
    body::is(request.headers(), "text/csv")?;
    let bytes = body::bytes(request, MAX_BYTES).await?;
    let rows = read_criteria(&bytes)?;
    let version = criteria::replace_criteria(app, actor, &name, seen, rows).await?;
    Ok(show(StatusCode::OK, &version))
}
