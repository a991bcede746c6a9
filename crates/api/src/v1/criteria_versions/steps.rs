//! From the drafter to the second person.

use super::{
    acting::{Begun, begin, recorded},
    dto::{CriteriaApprovalInput, CriteriaReturnInput, CriteriaVersion},
};
use crate::{
    asking::{Asking, At},
    body::{JsonBody, NoBody},
    problem::Answer,
    v1::if_match::IfMatch,
};
use parvis_app::criteria;

/// Hands a draft over for checking.
#[utoipa::path(
    post, path = "/criteria-versions/{version}/proposals", tag = "Reference",
    params(("version" = String, Path, description = "Name of the version."), IfMatch),
    responses(
        (status = 201, description = "The version as it is now.", body = CriteriaVersion,
            headers(("ETag" = String, description = "The new revision."))),
        (status = 200, description = "The same request was answered before.", body = CriteriaVersion),
    ),
    extensions(("x-permission" = json!("propose_criteria"))),
)]
pub(crate) async fn propose_criteria(
    mut asking: Asking,
    At(name): At<String>,
    body: NoBody,
) -> Answer {
    let seen = match begin(&mut asking, &body.0).await? {
        Begun::Before(response) => return Ok(response),
        Begun::Now(seen) => seen,
    };
    let version = criteria::propose(asking.app(), &asking.actor, &name, seen).await?;
    recorded(&version)
}

/// Returns a version to its drafter; by somebody who did not write in it.
#[utoipa::path(
    post, path = "/criteria-versions/{version}/returns", tag = "Reference",
    params(("version" = String, Path, description = "Name of the version."), IfMatch),
    request_body(content = CriteriaReturnInput, example = json!({"reason": "Name the paragraph of MC/INF/300."})),
    responses(
        (status = 201, description = "The version as it is now.", body = CriteriaVersion,
            headers(("ETag" = String, description = "The new revision."))),
        (status = 200, description = "The same request was answered before.", body = CriteriaVersion),
    ),
    extensions(("x-permission" = json!("return_criteria"))),
)]
pub(crate) async fn return_criteria(
    mut asking: Asking,
    At(name): At<String>,
    body: JsonBody,
) -> Answer {
    let seen = match begin(&mut asking, &body.bytes).await? {
        Begun::Before(response) => return Ok(response),
        Begun::Now(seen) => seen,
    };
    let version =
        criteria::send_back(asking.app(), &asking.actor, &name, seen, &body.input).await?;
    recorded(&version)
}

/// Puts a version in force from a day on; by somebody who did not write in it.
#[utoipa::path(
    post, path = "/criteria-versions/{version}/approvals", tag = "Reference",
    params(("version" = String, Path, description = "Name of the version."), IfMatch),
    request_body(content = CriteriaApprovalInput, example = json!({"in_force_from": "2027-01-01"})),
    responses(
        (status = 201, description = "The version as it is now.", body = CriteriaVersion,
            headers(("ETag" = String, description = "The new revision."))),
        (status = 200, description = "The same request was answered before.", body = CriteriaVersion),
    ),
    extensions(("x-permission" = json!("approve_criteria"))),
)]
pub(crate) async fn approve_criteria(
    mut asking: Asking,
    At(name): At<String>,
    body: JsonBody,
) -> Answer {
    let seen = match begin(&mut asking, &body.bytes).await? {
        Begun::Before(response) => return Ok(response),
        Begun::Now(seen) => seen,
    };
    let version = criteria::approve(asking.app(), &asking.actor, &name, seen, &body.input).await?;
    recorded(&version)
}

/// Gives up a version that is not in force.
#[utoipa::path(
    post, path = "/criteria-versions/{version}/discards", tag = "Reference",
    params(("version" = String, Path, description = "Name of the version."), IfMatch),
    responses(
        (status = 201, description = "The version as it is now.", body = CriteriaVersion,
            headers(("ETag" = String, description = "The new revision."))),
        (status = 200, description = "The same request was answered before.", body = CriteriaVersion),
    ),
    extensions(("x-permission" = json!("discard_criteria"))),
)]
pub(crate) async fn discard_criteria(
    mut asking: Asking,
    At(name): At<String>,
    body: NoBody,
) -> Answer {
    let seen = match begin(&mut asking, &body.0).await? {
        Begun::Before(response) => return Ok(response),
        Begun::Now(seen) => seen,
    };
    let version = criteria::discard(asking.app(), &asking.actor, &name, seen).await?;
    recorded(&version)
}
