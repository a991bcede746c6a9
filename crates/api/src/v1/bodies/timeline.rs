//! What happened in the life of a body.

use super::parts::{BodyRef, Provenance, SourceDate, date};
use crate::{
    answer,
    asking::{Asking, At, Searching},
    problem::Answer,
    v1::{
        listing::{Listing, public_list},
        localized::Localized,
        organizations::csv::{FILE_FIELDS, FileQuery, dialect},
    },
};
use parvis_app::{bodies, error::AppError, input::Reader};
use parvis_domain::body::{Book, Entry};
use parvis_interchange::body_timeline_csv;
use serde::Serialize;
use utoipa::ToSchema;

/// One line of a timeline.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct BodyTimelineEntry {
    /// When it was or began.
    pub when: Option<SourceDate>,
    /// Until when it lasted.
    pub until: Option<SourceDate>,
    /// Code of the list `body-entries`.
    pub entry: String,
    /// The bodies in it.
    pub bodies: Vec<BodyRef>,
    /// Their role, a code of the list `body-roles`.
    pub role: Option<String>,
    /// The words of the source.
    pub text: Localized,
    /// Code of a mandate or an instrument, or the number of a session.
    pub code: Option<String>,
    /// Whether sources give different dates.
    pub sources_disagree: bool,
    /// Where it stands.
    pub provenance: Vec<Provenance>,
}

impl BodyTimelineEntry {
    fn new(book: &Book, it: &Entry<'_>) -> Self {
        Self {
            when: date(it.when),
            until: date(it.until),
            entry: it.kind.code().to_owned(),
            bodies: it.bodies.iter().map(|c| BodyRef::new(book, c)).collect(),
            role: it.role.map(|r| r.code().to_owned()),
            text: it.text.map(Localized::from).unwrap_or_default(),
            code: it.code.map(str::to_owned),
            sources_disagree: it.disputed,
            provenance: it.statements.iter().map(|s| Provenance::from(*s)).collect(),
        }
    }
}

/// Lists what happened in the life of a body, in order.
#[utoipa::path(
    get, path = "/bodies/{code}/timeline", tag = "Bodies",
    params(("code" = String, Path, description = "Code of the body.")),
    responses((status = 200, description = "The lines.", body = Listing<BodyTimelineEntry>)),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn list_body_timeline(asking: Asking, At(code): At<String>) -> Answer {
    let book = bodies::book(asking.app()).await?;
    book.body(&code).ok_or(AppError::NotFound)?;
    let entries = book.timeline(&code);
    public_list(
        &asking,
        entries.iter().map(|e| BodyTimelineEntry::new(&book, e)),
    )
}

/// Exports the timeline of a body.
#[utoipa::path(
    get, path = "/bodies/{code}/timeline.csv", tag = "Bodies",
    params(("code" = String, Path, description = "Code of the body."), FileQuery),
    responses((status = 200, description = "CSV.", body = String, content_type = "text/csv")),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn export_body_timeline(
    Searching(asking, query): Searching,
    At(code): At<String>,
) -> Answer {
    let mut reader = Reader::new(&query, FILE_FIELDS);
    let dialect = dialect(&asking, &mut reader);
    reader.faults.or(())?;
    let book = bodies::book(asking.app()).await?;
    book.body(&code).ok_or(AppError::NotFound)?;
    let entries = book.timeline(&code);
    let bytes = body_timeline_csv(&book, &code, &entries, asking.locale(), dialect);
    let name = format!("parvis_{code}_timeline.csv");
    Ok(answer::shared(&asking, answer::csv(&asking, &name, bytes)))
}
