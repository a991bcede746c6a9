//! The figures as a file.

use crate::{
    answer,
    asking::Searching,
    problem::Answer,
    v1::organizations::csv::{FILE_FIELDS, FileQuery, dialect},
};
use parvis_app::{input::Reader, time};
use parvis_interchange::waiting_times_csv;

/// Exports how long applications take.
#[utoipa::path(
    get, path = "/waiting-times.csv", tag = "Reference",
    params(FileQuery),
    responses((status = 200, description = "CSV.", body = String, content_type = "text/csv")),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn export_waiting_times(Searching(asking, query): Searching) -> Answer {
    let mut reader = Reader::new(&query, FILE_FIELDS);
    let dialect = dialect(&asking, &mut reader);
    reader.faults.or(())?;
    let times = time::waiting_times(asking.app()).await?;
    let name = format!("parvis_waiting-times_{}.csv", asking.app().clock.today());
    let file = waiting_times_csv(&times, dialect);
    Ok(answer::shared(&asking, answer::csv(&asking, &name, file)))
}
