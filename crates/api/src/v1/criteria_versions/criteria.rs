//! The criteria of a draft.

use super::{
    acting::{Begun, begin, recorded, show},
    dto::{CriteriaVersion, CriterionInput},
};
use crate::{
    asking::{Asking, At},
    body::{JsonBody, NoBody},
    problem::Answer,
    v1::if_match::IfMatch,
};
use axum::http::StatusCode;
use parvis_app::criteria;

/// Adds a criterion to a draft or changes it.
#[utoipa::path(
    put, path = "/criteria-versions/{version}/criteria/{code}", tag = "Reference",
    params(
        ("version" = String, Path, description = "Name of the version."),
        ("code" = String, Path, description = "Code of the criterion; one never used before adds a criterion."),
        IfMatch,
    ),
    request_body(content = CriterionInput, example = json!({
        "layer": "binding", "text_en": "It is international in character", "official": ["en"],
        "symbol": "MC/INF/300, para. 2", "rule": "countries_at_least", "parameter": "2",
        "documents": ["D02"], "basis": "found", "source": "MC/INF/300"
    })),
    responses((status = 200, description = "The version as it is now.", body = CriteriaVersion,
        headers(("ETag" = String, description = "The new revision.")))),
    extensions(("x-permission" = json!("edit_criteria"))),
)]
pub(crate) async fn put_criterion(
    asking: Asking,
    At((name, code)): At<(String, String)>,
    body: JsonBody,
) -> Answer {
    let seen = asking.version()?;
    let (app, actor) = (asking.app(), &asking.actor);
    let version = criteria::put_criterion(app, actor, &name, seen, &code, &body.input).await?;
    Ok(show(StatusCode::OK, &version))
}

/// Retires a criterion in a draft; earlier versions keep it.
#[utoipa::path(
    delete, path = "/criteria-versions/{version}/criteria/{code}", tag = "Reference",
    params(
        ("version" = String, Path, description = "Name of the version."),
        ("code" = String, Path, description = "Code of the criterion."),
        IfMatch,
    ),
    responses((status = 200, description = "The version as it is now.", body = CriteriaVersion,
        headers(("ETag" = String, description = "The new revision.")))),
    extensions(("x-permission" = json!("edit_criteria"))),
)]
pub(crate) async fn retire_criterion(
    asking: Asking,
    At((name, code)): At<(String, String)>,
) -> Answer {
    let seen = asking.version()?;
    let version =
        criteria::retire_criterion(asking.app(), &asking.actor, &name, seen, &code).await?;
    Ok(show(StatusCode::OK, &version))
}

/// Brings a retired criterion back as it is in the version before.
#[utoipa::path(
    post, path = "/criteria-versions/{version}/criteria/{code}/restorations", tag = "Reference",
    params(
        ("version" = String, Path, description = "Name of the version."),
        ("code" = String, Path, description = "Code of the criterion."),
        IfMatch,
    ),
    responses(
        (status = 201, description = "The version as it is now.", body = CriteriaVersion,
            headers(("ETag" = String, description = "The new revision."))),
        (status = 200, description = "The same request was answered before.", body = CriteriaVersion),
    ),
    extensions(("x-permission" = json!("edit_criteria"))),
)]
pub(crate) async fn restore_criterion(
    mut asking: Asking,
    At((name, code)): At<(String, String)>,
    body: NoBody,
) -> Answer {
    let seen = match begin(&mut asking, &body.0).await? {
        Begun::Before(response) => return Ok(response),
        Begun::Now(seen) => seen,
    };
    let version =
        criteria::restore_criterion(asking.app(), &asking.actor, &name, seen, &code).await?;
    recorded(&version)
}
