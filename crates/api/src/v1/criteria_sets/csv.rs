//! The criteria of a version as a file.

use crate::{
    answer,
    asking::{At, Searching},
    problem::Answer,
    v1::organizations::csv::{FILE_FIELDS, FileQuery, dialect},
};
use parvis_app::{input::Reader, reference};
use parvis_interchange::criteria_csv;

/// Exports the criteria of a version; each says what it rests on.
#[utoipa::path(
    get, path = "/criteria-sets/{version}/criteria.csv", tag = "Reference",
    params(("version" = String, Path, description = "Name of the version."), FileQuery),
    responses((status = 200, description = "CSV; it can be edited and given to a draft.", body = String, content_type = "text/csv")),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn export_criteria(
    Searching(asking, query): Searching,
    At(version): At<String>,
) -> Answer {
    let mut reader = Reader::new(&query, FILE_FIELDS);
    let dialect = dialect(&asking, &mut reader);
    reader.faults.or(())?;
    let set = reference::criteria_set(asking.app(), Some(&version)).await?;
    let name = format!("parvis_criteria_{version}.csv");
    let file = criteria_csv(&set, dialect);
    Ok(answer::shared(&asking, answer::csv(&asking, &name, file)))
}
