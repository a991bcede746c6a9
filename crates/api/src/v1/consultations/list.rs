//! The list, also as a file.

use super::dto::{Consultation, ConsultationFileQuery, ConsultationQuery};
use crate::{
    answer,
    asking::Searching,
    problem::Answer,
    v1::{
        listing::{Listing, public_list},
        organizations::csv::{FILE_FIELDS, dialect},
    },
};
use parvis_app::{
    consultations::{self, ConsultationFilter},
    input::Reader,
};
use parvis_interchange::consultations_csv;

/// Lists consultations, newest first.
#[utoipa::path(
    get, path = "/consultations", tag = "Consultations",
    params(ConsultationQuery),
    responses((status = 200, description = "The consultations.", body = Listing<Consultation>)),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn list_consultations(Searching(asking, query): Searching) -> Answer {
    let filter = ConsultationFilter::parse(&query)?;
    let all = consultations::list(asking.app(), &asking.actor, filter).await?;
    public_list(&asking, all.iter().map(Consultation::from))
}

/// Exports the consultations.
#[utoipa::path(
    get, path = "/consultations.csv", tag = "Consultations",
    params(ConsultationFileQuery),
    responses((status = 200, description = "CSV.", body = String, content_type = "text/csv")),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn export_consultations(Searching(asking, query): Searching) -> Answer {
    let mut reader = Reader::new(&query, FILE_FIELDS);
    let dialect = dialect(&asking, &mut reader);
    reader.faults.or(())?;
    let filter = ConsultationFilter::default();
    let all = consultations::list(asking.app(), &asking.actor, filter).await?;
    let file = consultations_csv(&all, &asking.state.site.base_url, dialect);
    let answer = answer::csv(&asking, "parvis_consultations.csv", file);
    Ok(answer::shared(&asking, answer))
}
