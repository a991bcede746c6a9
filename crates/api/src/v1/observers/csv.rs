//! The list as a file.

use super::dto::{OBSERVER_FILE_FIELDS, ObserversFileQuery, day};
use crate::{answer, asking::Searching, problem::Answer, v1::organizations::csv::dialect};
use parvis_app::{input::Reader, organizations, reference};
use parvis_interchange::observers_csv;

/// Exports the observers as at a day.
#[utoipa::path(
    get, path = "/observers.csv", tag = "Observers",
    params(ObserversFileQuery),
    responses((status = 200, description = "CSV.", body = String, content_type = "text/csv")),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn export_observers(Searching(asking, query): Searching) -> Answer {
    let app = asking.app();
    let mut reader = Reader::new(&query, OBSERVER_FILE_FIELDS);
    let as_at = day(&mut reader, app.clock.today());
    let dialect = dialect(&asking, &mut reader);
    reader.faults.or(())?;
    let entries = organizations::observers_as_at(app, &asking.actor, as_at).await?;
    let countries = reference::labels(app, "countries", asking.locale()).await?;
    let base_url = &asking.state.site.base_url;
    let locale = asking.locale();
    let file = observers_csv(&entries, as_at, &countries, base_url, locale, dialect);
    let name = format!("parvis_observers_{as_at}.csv");
    Ok(answer::shared(&asking, answer::csv(&asking, &name, file)))
}
