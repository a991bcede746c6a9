//! One consultation.

use super::dto::Consultation;
use crate::{
    answer,
    asking::{Asking, At},
    problem::Answer,
};
use axum::http::StatusCode;
use parvis_app::consultations;

/// Shows a consultation; drafts exist for staff only.
#[utoipa::path(
    get, path = "/consultations/{code}", tag = "Consultations",
    params(("code" = String, Path, description = "Code of the consultation.")),
    responses((status = 200, description = "The consultation.", body = Consultation,
        headers(("ETag" = String, description = "The version, for those who may change it.")))),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn get_consultation(asking: Asking, At(code): At<String>) -> Answer {
    let view = consultations::view(asking.app(), &asking.actor, &code).await?;
    let shown = Consultation::from(&view);
    if asking.public {
        return answer::public(&asking, &shown);
    }
    Ok(answer::versioned(StatusCode::OK, view.it.version, &shown))
}
