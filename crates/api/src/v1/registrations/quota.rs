//! The rule of seats: published with its result, tried, set.

use super::dto::{SeatRuleInput, SeatRuleQuery, SeatSimulation, Seats};
use crate::{
    answer,
    asking::{Asking, At, Searching},
    body::JsonBody,
    problem::Answer,
    v1::if_match::IfMatch,
};
use axum::http::StatusCode;
use parvis_app::registrations;

/// Shows the rule by which seats of a consultation are given, with its result
/// in numbers.
#[utoipa::path(
    get, path = "/consultations/{code}/seats", tag = "Consultations",
    params(("code" = String, Path, description = "Code of the consultation.")),
    responses((status = 200, description = "The rule and its result.", body = Seats)),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn get_seats(asking: Asking, At(code): At<String>) -> Answer {
    let result = registrations::seat_result(asking.app(), &asking.actor, &code).await?;
    answer::public(&asking, &Seats::from(&result))
}

/// Tries a rule on the present nominations; nothing is stored.
#[utoipa::path(
    get, path = "/consultations/{code}/seat-simulation", tag = "Consultations",
    params(("code" = String, Path, description = "Code of the consultation."), SeatRuleQuery),
    responses((status = 200, description = "What the rule would make.", body = SeatSimulation)),
    extensions(("x-permission" = json!("view_registrations"))),
)]
pub(crate) async fn simulate_seats(
    At(code): At<String>,
    Searching(asking, query): Searching,
) -> Answer {
    let tried = registrations::simulate(asking.app(), &asking.actor, &code, &query).await?;
    Ok(answer::json(StatusCode::OK, &SeatSimulation::from(&tried)))
}

/// Sets the rule of seats. Seats that were given are kept; who can, moves up.
#[utoipa::path(
    put, path = "/consultations/{code}/seat-rule", tag = "Consultations",
    params(("code" = String, Path, description = "Code of the consultation."), IfMatch),
    request_body = SeatRuleInput,
    responses((status = 200, description = "The rule and what it made.", body = SeatSimulation,
        headers(("ETag" = String, description = "The new version of the consultation.")))),
    extensions(("x-permission" = json!("set_quota"))),
)]
pub(crate) async fn set_seat_rule(asking: Asking, At(code): At<String>, body: JsonBody) -> Answer {
    let version = asking.version()?;
    let (app, actor) = (asking.app(), &asking.actor);
    let set = registrations::set_quota(app, actor, &code, version, &body.input).await?;
    Ok(answer::versioned(
        StatusCode::OK,
        set.it.version,
        &SeatSimulation::from(&set),
    ))
}
