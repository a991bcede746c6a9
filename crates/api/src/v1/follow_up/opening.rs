//! The report with which a consultation opens.

use super::dto::OpeningProgressReport;
use crate::{
    answer,
    asking::{Asking, At},
    problem::Answer,
};
use axum::http::StatusCode;
use parvis_app::follow_up;
use parvis_http::papers;

/// What became of the recommendations and action points of the earlier consultations of the series.
///
/// Made anew each time until the consultation begins, and kept from then on. The whole report for staff, its public part for others.
#[utoipa::path(
    get, path = "/consultations/{code}/opening-report", tag = "Follow-up",
    params(("code" = String, Path, description = "Code of the consultation.")),
    responses((status = 200, description = "The report.", body = OpeningProgressReport)),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn get_opening_report(asking: Asking, At(code): At<String>) -> Answer {
    let report = follow_up::opening_report(asking.app(), &asking.actor, &code).await?;
    let shown = OpeningProgressReport::from(&report);
    if asking.public {
        return answer::public(&asking, &shown);
    }
    Ok(answer::json(StatusCode::OK, &shown))
}

/// The same report as PDF, in the language of the request.
#[utoipa::path(
    get, path = "/consultations/{code}/opening-report.pdf", tag = "Follow-up",
    params(("code" = String, Path, description = "Code of the consultation.")),
    responses((status = 200, description = "The report.", content_type = "application/pdf", body = Vec<u8>)),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn get_opening_report_file(asking: Asking, At(code): At<String>) -> Answer {
    let report = follow_up::opening_report(asking.app(), &asking.actor, &code).await?;
    let paper = papers::opening_report(&report, asking.locale())?;
    Ok(answer::paper(paper))
}
