//! Participation in numbers.

use super::dto::{ParticipationLine, ParticipationQuery, ParticipationStatistics, ReasonCount};
use crate::{answer, asking::Searching, problem::Answer};
use axum::http::StatusCode;
use parvis_app::participation::{self, ParticipationFilter};
use parvis_domain::attendance::AbsenceReason;
use parvis_interchange::{Dialect, participation_csv};

/// Counts delegates and organizations by year, series, region or category.
#[utoipa::path(
    get, path = "/participation", tag = "Follow-up",
    params(ParticipationQuery),
    responses((status = 200, description = "The numbers.", body = ParticipationStatistics)),
    extensions(("x-permission" = json!("view_participation"))),
)]
pub(crate) async fn get_participation(Searching(asking, query): Searching) -> Answer {
    let filter = ParticipationFilter::parse(&query)?;
    let (app, actor) = (asking.app(), &asking.actor);
    let (rows, whole) = participation::statistics(app, actor, &filter).await?;
    let reasons = participation::reasons(app, actor, &filter).await?;
    let declined = reasons.declined.iter();
    let absent = reasons.absent.iter();
    let body = ParticipationStatistics {
        declined_because: declined
            .map(|(why, n)| ReasonCount::new(Some(why.code()), *n))
            .collect(),
        absent_because: absent
            .map(|(why, n)| ReasonCount::new(why.map(AbsenceReason::code), *n))
            .collect(),
        by: filter.by.code().to_owned(),
        items: rows.iter().map(ParticipationLine::from).collect(),
        whole: ParticipationLine::from(&whole),
    };
    Ok(answer::json(StatusCode::OK, &body))
}

/// Exports the same; the last line is the whole.
#[utoipa::path(
    get, path = "/participation.csv", tag = "Follow-up",
    params(ParticipationQuery),
    responses((status = 200, description = "CSV.", body = String, content_type = "text/csv")),
    extensions(("x-permission" = json!("view_participation"))),
)]
pub(crate) async fn export_participation(Searching(asking, query): Searching) -> Answer {
    let filter = ParticipationFilter::parse(&query)?;
    let (app, actor) = (asking.app(), &asking.actor);
    let (rows, whole) = participation::statistics(app, actor, &filter).await?;
    let file = participation_csv(filter.by, &rows, &whole, Dialect::Data);
    Ok(answer::csv(&asking, "parvis_participation.csv", file))
}
