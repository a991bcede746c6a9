//! The directory and the inventory as files.

use crate::{
    answer,
    asking::{Asking, Searching},
    problem::{Answer, ApiError},
    schema::input_params,
};
use parvis_app::{
    faults::FaultCode,
    input::{Field, Input, Kind, Reader, optional},
    organizations, reference,
};
use parvis_interchange::{Dialect, organizations_csv};

/// For whom the file is.
pub(crate) const FILE_FIELDS: &[Field] = &[optional("dialect", Kind::Code("dialects"), 10)];

input_params! {
    /// For whom the file is: `data` for programs, `excel` for spreadsheets.
    FileQuery = FILE_FIELDS
}

/// Exports what the public sees of the directory.
#[utoipa::path(
    get, path = "/organizations.csv", tag = "Organizations",
    params(FileQuery),
    responses((status = 200, description = "CSV; it can be edited and imported again.", body = String, content_type = "text/csv")),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn export_organizations(Searching(asking, query): Searching) -> Answer {
    let file = write(&asking, &query, false).await?;
    let name = file_name(&asking, "organizations");
    Ok(answer::shared(&asking, answer::csv(&asking, &name, file)))
}

/// Exports the inventory with what the public does not see.
#[utoipa::path(
    get, path = "/inventory.csv", tag = "Organizations",
    params(FileQuery),
    responses((status = 200, description = "CSV; it can be edited and imported again.", body = String, content_type = "text/csv")),
    extensions(("x-permission" = json!("export_inventory"))),
)]
pub(crate) async fn export_inventory(Searching(asking, query): Searching) -> Answer {
    let file = write(&asking, &query, true).await?;
    Ok(answer::csv(&asking, &file_name(&asking, "inventory"), file))
}

async fn write(asking: &Asking, query: &Input, whole: bool) -> Result<Vec<u8>, ApiError> {
    let mut reader = Reader::new(query, FILE_FIELDS);
    let dialect = dialect(asking, &mut reader);
    reader.faults.or(())?;
    let (app, locale) = (asking.app(), asking.locale());
    let entries = organizations::export(app, &asking.actor, whole).await?;
    let categories = reference::labels(app, "cso-categories", locale).await?;
    let countries = reference::labels(app, "countries", locale).await?;
    let base_url = &asking.state.site.base_url;
    Ok(organizations_csv(
        &entries,
        &categories,
        &countries,
        base_url,
        dialect,
    ))
}

/// Reads the parameter `dialect`.
pub(crate) fn dialect(asking: &Asking, reader: &mut Reader<'_>) -> Dialect {
    match reader.text("dialect").as_deref() {
        None | Some("data") => Dialect::Data,
        Some("excel") => Dialect::Spreadsheet(asking.locale()),
        Some(_) => {
            let list = vec![("list", "dialects".to_owned())];
            reader
                .faults
                .add_with("dialect", FaultCode::NotInList, list);
            Dialect::Data
        }
    }
}

/// `parvis_<what>_<day>.csv`.
fn file_name(asking: &Asking, what: &str) -> String {
    format!("parvis_{what}_{}.csv", asking.app().clock.today())
}
