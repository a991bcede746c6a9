//! The consultations of an organization.

use super::dto::AttendedConsultation;
use crate::{
    answer,
    asking::{Asking, At},
    problem::Answer,
    v1::{listing::Listing, organizations::get::parse},
};
use axum::http::StatusCode;
use parvis_app::registrations;

/// Lists the coming consultations that an organization may attend, and those
/// for which it has or had delegates.
#[utoipa::path(
    get, path = "/organizations/{id}/consultations", tag = "Consultations",
    params(("id" = String, Path, description = "The organization.")),
    responses((status = 200, description = "The consultations.", body = Listing<AttendedConsultation>)),
    extensions(("x-permission" = json!("view_delegates"))),
)]
pub(crate) async fn list_own_consultations(asking: Asking, At(id): At<String>) -> Answer {
    let id = parse(&id)?;
    let all = registrations::own_all(asking.app(), &asking.actor, &id).await?;
    let all = Listing::whole(all.iter().map(AttendedConsultation::from));
    Ok(answer::json(StatusCode::OK, &all))
}

/// Shows a consultation with the organization's delegates.
#[utoipa::path(
    get, path = "/organizations/{id}/consultations/{code}", tag = "Consultations",
    params(
        ("id" = String, Path, description = "The organization."),
        ("code" = String, Path, description = "Code of the consultation."),
    ),
    responses((status = 200, description = "The consultation.", body = AttendedConsultation)),
    extensions(("x-permission" = json!("view_delegates"))),
)]
pub(crate) async fn get_own_consultation(
    asking: Asking,
    At((id, code)): At<(String, String)>,
) -> Answer {
    let id = parse(&id)?;
    let view = registrations::own(asking.app(), &asking.actor, &id, &code).await?;
    Ok(answer::json(
        StatusCode::OK,
        &AttendedConsultation::from(&view),
    ))
}
