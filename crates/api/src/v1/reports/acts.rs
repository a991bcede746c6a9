//! Writing a report, handing it in, accepting it or returning it.

use super::{
    acting::{Begun, begin, done},
    dto::{ReportInput, ReportQuestionInput, Reports},
};
use crate::{
    asking::{Asking, At},
    body::{JsonBody, NoBody},
    problem::Answer,
    v1::if_match::IfMatch,
};
use parvis_app::reports;

/// Saves what was written so far of the open report.
#[utoipa::path(
    put, path = "/organizations/{id}/reports", tag = "Observer status",
    params(("id" = String, Path, description = "The organization."), IfMatch),
    request_body = ReportInput,
    responses(
        (status = 201, description = "Done. The reports as they are now.", body = Reports,
            headers(("Location" = String, description = "The reports."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = Reports),
    ),
    extensions(("x-permission" = json!("edit_report"))),
)]
pub(crate) async fn save_report(mut asking: Asking, At(id): At<String>, body: JsonBody) -> Answer {
    let (id, version) = match begin(&mut asking, &id, &body.bytes).await? {
        Begun::Before(response) => return Ok(response),
        Begun::Now(id, version) => (id, version),
    };
    let view = reports::save(asking.app(), &asking.actor, &id, version, &body.input).await?;
    done(&view)
}

/// Hands the open report in.
#[utoipa::path(
    post, path = "/organizations/{id}/report-submissions", tag = "Observer status",
    params(("id" = String, Path, description = "The organization."), IfMatch),
    request_body = ReportInput,
    responses(
        (status = 201, description = "Done. The reports as they are now.", body = Reports,
            headers(("Location" = String, description = "The reports."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = Reports),
    ),
    extensions(("x-permission" = json!("submit_report"))),
)]
pub(crate) async fn submit_report(
    mut asking: Asking,
    At(id): At<String>,
    body: JsonBody,
) -> Answer {
    let (id, version) = match begin(&mut asking, &id, &body.bytes).await? {
        Begun::Before(response) => return Ok(response),
        Begun::Now(id, version) => (id, version),
    };
    let view = reports::submit(asking.app(), &asking.actor, &id, version, &body.input).await?;
    done(&view)
}

/// Returns the report with a question.
#[utoipa::path(
    post, path = "/organizations/{id}/report-questions", tag = "Observer status",
    params(("id" = String, Path, description = "The organization."), IfMatch),
    request_body = ReportQuestionInput,
    responses(
        (status = 201, description = "Done. The reports as they are now.", body = Reports,
            headers(("Location" = String, description = "The reports."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = Reports),
    ),
    extensions(("x-permission" = json!("settle_report"))),
)]
pub(crate) async fn return_report(
    mut asking: Asking,
    At(id): At<String>,
    body: JsonBody,
) -> Answer {
    let (id, version) = match begin(&mut asking, &id, &body.bytes).await? {
        Begun::Before(response) => return Ok(response),
        Begun::Now(id, version) => (id, version),
    };
    let view = reports::ask(asking.app(), &asking.actor, &id, version, &body.input).await?;
    done(&view)
}

/// Accepts the report; a suspended status stays suspended.
#[utoipa::path(
    post, path = "/organizations/{id}/report-acceptances", tag = "Observer status",
    params(("id" = String, Path, description = "The organization."), IfMatch),
    responses(
        (status = 201, description = "Done. The reports as they are now.", body = Reports,
            headers(("Location" = String, description = "The reports."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = Reports),
    ),
    extensions(("x-permission" = json!("settle_report"))),
)]
pub(crate) async fn accept_report(
    mut asking: Asking,
    At(id): At<String>,
    NoBody(bytes): NoBody,
) -> Answer {
    let (id, version) = match begin(&mut asking, &id, &bytes).await? {
        Begun::Before(response) => return Ok(response),
        Begun::Now(id, version) => (id, version),
    };
    let view = reports::accept(asking.app(), &asking.actor, &id, version).await?;
    done(&view)
}
