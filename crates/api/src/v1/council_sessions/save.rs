//! An approver enters a session or changes its dates.

use super::dto::{CouncilSession, CouncilSessionInput};
use crate::{
    answer,
    asking::{Asking, At},
    body::JsonBody,
    problem::Answer,
};
use axum::http::StatusCode;
use parvis_app::{
    error::AppError,
    faults::{FaultCode, Faults},
    input::{Input, Value},
    reference,
};

/// Creates a session or changes its dates and deadline.
#[utoipa::path(
    put, path = "/council-sessions/{code}", tag = "Reference",
    params(("code" = String, Path, description = "Code of the session.")),
    request_body(content = CouncilSessionInput, example = json!({
        "code": "118", "kind": "regular", "date_from": "2027-11-23", "date_to": "2027-11-26",
        "place": "Geneva", "application_deadline": "2027-08-31", "source": "IPD"
    })),
    responses(
        (status = 200, description = "Changed.", body = CouncilSession),
        (status = 201, description = "Created.", body = CouncilSession),
    ),
    extensions(("x-permission" = json!("manage_sessions"))),
)]
pub(crate) async fn save_council_session(
    asking: Asking,
    At(code): At<String>,
    body: JsonBody,
) -> Answer {
    let status = match reference::session(asking.app(), &code).await {
        Ok(_) => StatusCode::OK,
        Err(AppError::NotFound) => StatusCode::CREATED,
        Err(error) => return Err(error.into()),
    };
    let input = named(body.input, &code)?;
    let saved = reference::save_session(asking.app(), &asking.actor, &input).await?;
    let response = answer::json(status, &CouncilSession::from(&saved));
    let location = format!("/api/v1/council-sessions/{}", saved.code);
    Ok(answer::located(response, &location))
}

/// The path names the session; a body that names another contradicts it.
fn named(mut input: Input, code: &str) -> Result<Input, Faults> {
    if input.0.iter().all(|(name, _)| name != "code") {
        input.0.push(("code".into(), Value::Text(code.to_owned())));
    } else if input.text("code") != code {
        let mut faults = Faults::default();
        let path = vec![("list", code.to_owned())];
        faults.add_with("code", FaultCode::NotInList, path);
        return Err(faults);
    }
    Ok(input)
}
