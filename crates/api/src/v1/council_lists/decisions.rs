//! Decisions of a session: the sheet to fill in, and what waits for confirmation.

use super::dto::PendingDecision;
use crate::{
    answer,
    asking::{Asking, At, Searching},
    problem::Answer,
    v1::{
        listing::Listing,
        organizations::csv::{FILE_FIELDS, FileQuery, dialect},
    },
};
use axum::http::StatusCode;
use parvis_app::{council, input::Reader};
use parvis_interchange::decision_sheet_csv;

/// Exports the confirmed list as a sheet of decisions, to be filled in and imported.
#[utoipa::path(
    get, path = "/council-sessions/{code}/decisions.csv", tag = "Decisions",
    params(("code" = String, Path, description = "Code of the session."), FileQuery),
    responses((status = 200, description = "CSV.", body = String, content_type = "text/csv")),
    extensions(("x-permission" = json!("view_council_list"))),
)]
pub(crate) async fn export_decision_sheet(
    At(code): At<String>,
    Searching(asking, query): Searching,
) -> Answer {
    let mut reader = Reader::new(&query, FILE_FIELDS);
    let dialect = dialect(&asking, &mut reader);
    reader.faults.or(())?;
    let sheet = council::sheet(asking.app(), &asking.actor, &code).await?;
    let bytes = decision_sheet_csv(&sheet, asking.locale(), dialect);
    let name = format!("parvis_decisions_{code}.csv");
    Ok(answer::csv(&asking, &name, bytes))
}

/// Lists the decisions of a session that wait for their confirmation by another person.
#[utoipa::path(
    get, path = "/council-sessions/{code}/pending-decisions", tag = "Decisions",
    params(("code" = String, Path, description = "Code of the session.")),
    responses((status = 200, description = "The records.", body = Listing<PendingDecision>)),
    extensions(("x-permission" = json!("view_council_list"))),
)]
pub(crate) async fn list_pending_decisions(asking: Asking, At(code): At<String>) -> Answer {
    let pending = council::pending_decisions(asking.app(), &asking.actor, &code).await?;
    let list = Listing::whole(pending.into_iter().map(PendingDecision::from));
    Ok(answer::json(StatusCode::OK, &list))
}
