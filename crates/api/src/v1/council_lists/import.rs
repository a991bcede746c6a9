//! Importing the decisions of a session.

use crate::{
    answer,
    asking::{At, Searching},
    body,
    problem::{Answer, ApiError},
    v1::imports::{IMPORT_FIELDS, ImportQuery, ImportReport},
};
use axum::{extract::Request, http::StatusCode};
use parvis_app::{
    council,
    input::Reader,
    policy::{Action, On, authorize},
};
use parvis_interchange::{MAX_BYTES, read_decision_sheet};

/// Imports a sheet of decisions: all rows are recorded, or none. Try `dry_run=true` first, which is the default.
#[utoipa::path(
    post, path = "/council-sessions/{code}/decision-imports", tag = "Decisions",
    params(("code" = String, Path, description = "Code of the session."), ImportQuery),
    request_body(content = String, content_type = "text/csv", description = "UTF-8, with the columns of the export."),
    responses(
        (status = 200, description = "What would become of the rows; or the same request was answered before, then without rows.", body = ImportReport),
        (status = 201, description = "Recorded; another person has to confirm.", body = ImportReport),
        (status = 422, description = "Nothing was recorded: the file has faults, or its rows, then listed in `report`.", body = crate::problem::Problem, content_type = "application/problem+json"),
    ),
    extensions(("x-permission" = json!("record_decision"))),
)]
pub(crate) async fn import_decisions(
    At(code): At<String>,
    Searching(mut asking, query): Searching,
    request: Request,
) -> Answer {
    let mut reader = Reader::new(&query, IMPORT_FIELDS);
    let dry_run = reader.flag("dry_run").unwrap_or(true);
    reader.faults.or(())?;
    // Before five megabytes are read; the command asks again.
    authorize(&asking.actor, Action::RecordDecision, On::Nothing)?;
    body::is(request.headers(), "text/csv")?;
    let bytes = body::bytes(request, MAX_BYTES).await?;
    let how = if dry_run { "dry" } else { "write" };
    if asking.replayed(&[how.as_bytes(), &bytes]).await?.is_some() {
        let response = answer::json(StatusCode::OK, &ImportReport::done());
        return Ok(answer::replayed(response));
    }
    let rows = read_decision_sheet(&bytes)?;
    let report =
        council::record_decisions(asking.app(), &asking.actor, &code, rows, dry_run).await?;
    let report = ImportReport::of_decisions(report, asking.locale());
    match (report.imported, dry_run) {
        (true, _) => Ok(answer::json(StatusCode::CREATED, &report)),
        (false, true) => Ok(answer::json(StatusCode::OK, &report)),
        (false, false) => Err(ApiError::FaultyFile(Box::new(report))),
    }
}
