//! Importing a file.

use super::dto::{IMPORT_FIELDS, ImportQuery, ImportReport};
use crate::{
    answer,
    asking::Searching,
    body,
    problem::{Answer, ApiError},
};
use axum::{extract::Request, http::StatusCode};
use parvis_app::{
    input::Reader,
    organizations,
    policy::{Action, On, authorize},
};
use parvis_domain::organization::Origin;
use parvis_interchange::{MAX_BYTES, read_organizations};

/// Imports a CSV file of organizations: all rows or none. Try `dry_run=true`
/// first, which is the default.
#[utoipa::path(
    post, path = "/imports", tag = "Organizations",
    params(ImportQuery),
    request_body(content = String, content_type = "text/csv", description = "UTF-8, at most 5 MiB, with a header."),
    responses(
        (status = 200, description = "What would become of the rows; or the same request was answered before, then without rows.", body = ImportReport),
        (status = 201, description = "Imported.", body = ImportReport),
        (status = 422, description = "Nothing was imported: the file has faults, or its rows, then listed in `report`.", body = crate::problem::Problem, content_type = "application/problem+json"),
    ),
    extensions(("x-permission" = json!("import_organizations"))),
)]
pub(crate) async fn create_import(
    Searching(mut asking, query): Searching,
    request: Request,
) -> Answer {
    let mut reader = Reader::new(&query, IMPORT_FIELDS);
    let dry_run = reader.flag("dry_run").unwrap_or(true);
    reader.faults.or(())?;
    // Before five megabytes are read; the command asks again.
    authorize(&asking.actor, Action::ImportOrganizations, On::Nothing)?;
    body::is(request.headers(), "text/csv")?;
    let bytes = body::bytes(request, MAX_BYTES).await?;
    let how = if dry_run { "dry" } else { "write" };
    if asking.replayed(&[how.as_bytes(), &bytes]).await?.is_some() {
        let response = answer::json(StatusCode::OK, &ImportReport::done());
        return Ok(answer::replayed(response));
    }
    let rows = read_organizations(&bytes)?;
    let report =
        organizations::import(asking.app(), &asking.actor, rows, dry_run, Origin::Imported).await?;
    let report = ImportReport::new(report, asking.locale());
    match (report.imported, dry_run) {
        (true, _) => Ok(answer::json(StatusCode::CREATED, &report)),
        (false, true) => Ok(answer::json(StatusCode::OK, &report)),
        (false, false) => Err(ApiError::FaultyFile(Box::new(report))),
    }
}
