//! Calls for contributions.

use super::dto::{ContributionCall, ContributionCallInput};
use crate::{
    answer,
    asking::{Asking, At},
    body::JsonBody,
    problem::Answer,
    v1::if_match::IfMatch,
};
use axum::http::StatusCode;
use parvis_app::{contributions, error::AppError};

async fn show(asking: &Asking, code: &str) -> Answer {
    let (of, call) = contributions::call(asking.app(), &asking.actor, code).await?;
    let call = call.ok_or(AppError::NotFound)?;
    let shown = ContributionCall::new(&of, &call);
    if asking.public {
        return answer::public(asking, &shown);
    }
    Ok(answer::versioned(StatusCode::OK, call.version, &shown))
}

/// Shows the call for contributions to a consultation.
#[utoipa::path(
    get, path = "/consultations/{code}/contribution-call", tag = "Contributions",
    params(("code" = String, Path, description = "Code of the consultation.")),
    responses((status = 200, description = "The call.", body = ContributionCall,
        headers(("ETag" = String, description = "Its version.")))),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn get_contribution_call(asking: Asking, At(code): At<String>) -> Answer {
    show(&asking, &code).await
}

/// Calls for contributions, or changes the call. `If-Match: "0"` while there
/// is none. An earlier day ends it.
#[utoipa::path(
    put, path = "/consultations/{code}/contribution-call", tag = "Contributions",
    params(("code" = String, Path, description = "Code of the consultation."), IfMatch),
    request_body = ContributionCallInput,
    responses((status = 200, description = "The call as it is now.", body = ContributionCall,
        headers(("ETag" = String, description = "The new version.")))),
    extensions(("x-permission" = json!("call_for_contributions"))),
)]
pub(crate) async fn save_contribution_call(
    mut asking: Asking,
    At(code): At<String>,
    body: JsonBody,
) -> Answer {
    if asking.replayed(&[&body.bytes]).await?.is_some() {
        return Ok(answer::replayed(show(&asking, &code).await?));
    }
    let version = asking.version()?;
    let (app, actor) = (asking.app(), &asking.actor);
    contributions::put_call(app, actor, &code, version, &body.input).await?;
    show(&asking, &code).await
}
