//! The registrations for a consultation, their moderation and the needs of
//! delegates, for staff.

use super::dto::{ModerationInput, ModerationOutcome, Registration, RegistrationQuery};
use crate::{
    answer,
    asking::{Asking, At, Searching},
    body::JsonBody,
    problem::Answer,
    v1::{consultations::dto::ConsultationFileQuery, listing::Listing, organizations::csv},
};
use axum::http::StatusCode;
use parvis_app::{
    input::Reader,
    registrations::{self, ModerationPlan, TableFilter},
};
use parvis_interchange::delegate_needs_csv;

/// Lists the registrations for a consultation.
#[utoipa::path(
    get, path = "/consultations/{code}/registrations", tag = "Consultations",
    params(("code" = String, Path, description = "Code of the consultation."), RegistrationQuery),
    responses((status = 200, description = "The registrations.", body = Listing<Registration>)),
    extensions(("x-permission" = json!("view_registrations"))),
)]
pub(crate) async fn list_registrations(
    At(code): At<String>,
    Searching(asking, query): Searching,
) -> Answer {
    let filter = TableFilter::parse(&query)?;
    let view = registrations::table(asking.app(), &asking.actor, &code, &filter).await?;
    let locale = asking.locale();
    let rows = view.rows.iter().map(|r| Registration::of_row(r, locale));
    Ok(answer::json(StatusCode::OK, &Listing::whole(rows)))
}

/// Exports what delegates with a seat, or on the waiting list, need.
#[utoipa::path(
    get, path = "/consultations/{code}/needs.csv", tag = "Consultations",
    params(("code" = String, Path, description = "Code of the consultation."), ConsultationFileQuery),
    responses((status = 200, description = "CSV.", body = String, content_type = "text/csv")),
    extensions(("x-permission" = json!("view_registrations"))),
)]
pub(crate) async fn export_delegate_needs(
    At(code): At<String>,
    Searching(asking, query): Searching,
) -> Answer {
    let mut reader = Reader::new(&query, csv::FILE_FIELDS);
    let dialect = csv::dialect(&asking, &mut reader);
    reader.faults.or(())?;
    let filter = TableFilter::default();
    let view = registrations::table(asking.app(), &asking.actor, &code, &filter).await?;
    let file = delegate_needs_csv(&view.rows, asking.locale(), dialect);
    Ok(answer::csv(&asking, "parvis_delegate_needs.csv", file))
}

fn outcomes(status: StatusCode, plan: &ModerationPlan) -> Answer {
    let all = Listing::whole(plan.items.iter().map(ModerationOutcome::from));
    Ok(answer::json(status, &all))
}

/// Tells what a moderation would do, and what is refused and why.
#[utoipa::path(
    post, path = "/consultations/{code}/moderation-plans", tag = "Consultations",
    params(("code" = String, Path, description = "Code of the consultation.")),
    request_body = ModerationInput,
    responses((status = 200, description = "The plan; nothing is stored.", body = Listing<ModerationOutcome>)),
    extensions(("x-permission" = json!("moderate_registrations"))),
)]
pub(crate) async fn plan_moderation(
    asking: Asking,
    At(code): At<String>,
    body: JsonBody,
) -> Answer {
    let (app, actor) = (asking.app(), &asking.actor);
    let plan = registrations::plan(app, actor, &code, &body.input).await?;
    outcomes(StatusCode::OK, &plan)
}

/// Accepts nominations or not, each by itself.
#[utoipa::path(
    post, path = "/consultations/{code}/moderations", tag = "Consultations",
    params(("code" = String, Path, description = "Code of the consultation.")),
    request_body = ModerationInput,
    responses((status = 200, description = "What was done, and what was refused.", body = Listing<ModerationOutcome>)),
    extensions(("x-permission" = json!("moderate_registrations"))),
)]
pub(crate) async fn moderate_registrations(
    asking: Asking,
    At(code): At<String>,
    body: JsonBody,
) -> Answer {
    let (app, actor) = (asking.app(), &asking.actor);
    let plan = registrations::moderate(app, actor, &code, &body.input).await?;
    outcomes(StatusCode::OK, &plan)
}
