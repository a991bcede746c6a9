//! The statements themselves: as they were entered, also those corrected and
//! taken back; files of them, out and in.

use crate::{
    answer,
    asking::{Asking, At, Searching},
    body::{self, JsonBody},
    problem::{Answer, ApiError},
    schema::{input_params, input_schema},
    v1::{
        imports::ImportReport,
        listing::{Listing, public_list},
        organizations::csv::{FILE_FIELDS, dialect},
    },
};
use axum::{extract::Request, http::StatusCode};
use chrono::{DateTime, Utc};
use parvis_app::{
    bodies::{self, RETRACTION_FIELDS, Stored},
    error::AppError,
    input::{Field, Kind, Reader, Value, optional, required},
    policy::{Action, On, authorize},
};
use parvis_domain::body::{Book, FactKind};
use parvis_interchange::{MAX_BYTES, body_statements_csv, read_body_statements, statement_state};
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;
use uuid::Uuid;

const STATEMENT_QUERY_FIELDS: &[Field] = &[
    optional("kind", Kind::Code("body-facts"), 20),
    optional("subject", Kind::Line, 40),
    optional("history", Kind::Flag, 5),
];
const STATEMENT_FILE_FIELDS: &[Field] = &[
    required("kind", Kind::Code("body-facts"), 20),
    optional("subject", Kind::Line, 40),
    optional("history", Kind::Flag, 5),
    FILE_FIELDS[0],
];
const STATEMENT_IMPORT_FIELDS: &[Field] = &[
    required("kind", Kind::Code("body-facts"), 20),
    optional("dry_run", Kind::Flag, 5),
];

input_params! {
    /// Which statements: of a kind, of a thing by its code; with `history=true`
    /// also those that were corrected or taken back.
    StatementsQuery = STATEMENT_QUERY_FIELDS
}
input_params! {
    /// Which statements, and for whom the file is.
    StatementsFileQuery = STATEMENT_FILE_FIELDS
}
input_params! {
    /// What is in the file; with `dry_run=true`, which is the default, nothing
    /// is written.
    StatementImportQuery = STATEMENT_IMPORT_FIELDS
}
input_schema! {
    /// Why a statement is taken back.
    RetractionInput = RETRACTION_FIELDS
}

/// A statement as it was entered.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct BodyStatement {
    /// Its identifier.
    pub id: Uuid,
    /// Code of the list `body-facts`.
    pub kind: String,
    /// Code of the body, mandate, instrument or contradiction.
    pub subject: String,
    /// `holds`, `corrected`, `retracted` or, of what takes back, `retraction`.
    pub state: String,
    /// The values, by the name of their field; lists are joined by `|`.
    pub values: BTreeMap<String, String>,
    /// The statement that it corrects or takes back.
    pub corrects: Option<Uuid>,
    /// When it was entered.
    pub recorded_at: DateTime<Utc>,
}

impl BodyStatement {
    fn new(book: &Book, row: &Stored) -> Self {
        let values = row.input().0.into_iter().filter_map(|(name, value)| {
            let text = match value {
                Value::Text(text) => text,
                Value::List(list) => {
                    let parts = list.into_iter().filter_map(|v| match v {
                        Value::Text(text) => Some(text),
                        _ => None,
                    });
                    parts.collect::<Vec<_>>().join("|")
                }
                _ => return None,
            };
            Some((name, text))
        });
        Self {
            id: row.id,
            kind: row.kind.code().to_owned(),
            subject: row.subject.clone(),
            state: statement_state(book, row.id).to_owned(),
            values: values.collect(),
            corrects: row.supersedes,
            recorded_at: row.recorded_at,
        }
    }
}

fn kind(reader: &mut Reader<'_>) -> Option<FactKind> {
    let code = reader.code("kind", |c| FactKind::from_code(c).is_some())?;
    FactKind::from_code(&code)
}

struct Chosen {
    kind: Option<FactKind>,
    subject: Option<String>,
    history: bool,
}

impl Chosen {
    fn read(reader: &mut Reader<'_>) -> Self {
        Self {
            kind: kind(reader),
            subject: reader.text("subject"),
            history: reader.flag("history").unwrap_or(false),
        }
    }

    fn has(&self, book: &Book, row: &Stored) -> bool {
        self.kind.is_none_or(|k| row.kind == k)
            && self.subject.as_ref().is_none_or(|s| *s == row.subject)
            && (self.history || book.statement(row.id).is_some_and(|s| book.holds(s)))
    }
}

/// Lists statements in the order in which they were entered.
#[utoipa::path(
    get, path = "/body-statements", tag = "Bodies",
    params(StatementsQuery),
    responses((status = 200, description = "The statements.", body = Listing<BodyStatement>)),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn list_body_statements(Searching(asking, query): Searching) -> Answer {
    let mut reader = Reader::new(&query, STATEMENT_QUERY_FIELDS);
    let chosen = Chosen::read(&mut reader);
    reader.faults.or(())?;
    let book = bodies::book(asking.app()).await?;
    let rows = bodies::stored(asking.app()).await?;
    let rows = rows.iter().filter(|r| chosen.has(&book, r));
    public_list(&asking, rows.map(|r| BodyStatement::new(&book, r)))
}

/// Shows a statement, in whatever state.
#[utoipa::path(
    get, path = "/body-statements/{statement}", tag = "Bodies",
    params(("statement" = Uuid, Path, description = "The statement.")),
    responses((status = 200, description = "The statement.", body = BodyStatement)),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn get_body_statement(asking: Asking, At(id): At<Uuid>) -> Answer {
    answer::public(&asking, &one(&asking, id).await?)
}

async fn one(asking: &Asking, id: Uuid) -> Result<BodyStatement, ApiError> {
    let book = bodies::book(asking.app()).await?;
    let rows = bodies::stored(asking.app()).await?;
    let row = rows.iter().find(|r| r.id == id).ok_or(AppError::NotFound)?;
    Ok(BodyStatement::new(&book, row))
}

/// Exports statements of one kind; the file can be edited and imported again.
#[utoipa::path(
    get, path = "/body-statements.csv", tag = "Bodies",
    params(StatementsFileQuery),
    responses((status = 200, description = "CSV.", body = String, content_type = "text/csv")),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn export_body_statements(Searching(asking, query): Searching) -> Answer {
    let mut reader = Reader::new(&query, STATEMENT_FILE_FIELDS);
    let chosen = Chosen::read(&mut reader);
    let dialect = dialect(&asking, &mut reader);
    reader.faults.or(())?;
    let kind = chosen.kind.ok_or(AppError::NotFound)?;
    let book = bodies::book(asking.app()).await?;
    let rows = bodies::stored(asking.app()).await?;
    let rows: Vec<&Stored> = rows.iter().filter(|r| chosen.has(&book, r)).collect();
    let bytes = body_statements_csv(kind, &rows, &book, dialect);
    let name = format!("parvis_{kind}.csv");
    Ok(answer::shared(&asking, answer::csv(&asking, &name, bytes)))
}

/// Imports a CSV file of statements of one kind: all rows or none. Try
/// `dry_run=true` first, which is the default.
#[utoipa::path(
    post, path = "/body-statements/imports", tag = "Bodies",
    params(StatementImportQuery),
    request_body(content = String, content_type = "text/csv", description = "UTF-8, at most 5 MiB, with a header."),
    responses(
        (status = 200, description = "What would become of the rows; or the same request was answered before, then without rows.", body = ImportReport),
        (status = 201, description = "Imported.", body = ImportReport),
        (status = 422, description = "Nothing was imported: the file has faults, or its rows, then listed in `report`.", body = crate::problem::Problem, content_type = "application/problem+json"),
    ),
    extensions(("x-permission" = json!("import_body_facts"))),
)]
pub(crate) async fn import_body_statements(
    Searching(mut asking, query): Searching,
    request: Request,
) -> Answer {
    // Before five megabytes are read; the command asks again.
    authorize(&asking.actor, Action::ImportBodyFacts, On::Nothing)?;
    let mut reader = Reader::new(&query, STATEMENT_IMPORT_FIELDS);
    let kind = kind(&mut reader);
    let dry_run = reader.flag("dry_run").unwrap_or(true);
    reader.faults.or(())?;
    let kind = kind.ok_or(AppError::NotFound)?;
    body::is(request.headers(), "text/csv")?;
    let bytes = body::bytes(request, MAX_BYTES).await?;
    let how = if dry_run { "dry" } else { "write" };
    let parts: [&[u8]; 3] = [how.as_bytes(), kind.code().as_bytes(), &bytes];
    if asking.replayed(&parts).await?.is_some() {
        let response = answer::json(StatusCode::OK, &ImportReport::done());
        return Ok(answer::replayed(response));
    }
    let lines = read_body_statements(kind, &bytes)?;
    let report = bodies::import(asking.app(), &asking.actor, kind, lines, dry_run).await?;
    let report = ImportReport::new(report, asking.locale());
    match (report.imported, dry_run) {
        (true, _) => Ok(answer::json(StatusCode::CREATED, &report)),
        (false, true) => Ok(answer::json(StatusCode::OK, &report)),
        (false, false) => Err(ApiError::FaultyFile(Box::new(report))),
    }
}

/// Takes a statement back; it stays readable, marked as taken back.
#[utoipa::path(
    post, path = "/body-statements/{statement}/retractions", tag = "Bodies",
    params(("statement" = Uuid, Path, description = "The statement.")),
    request_body(content = RetractionInput, example = json!({"reason": "Letter of the secretariat, 3 March 2027"})),
    responses(
        (status = 201, description = "Taken back.", body = BodyStatement),
        (status = 200, description = "The same request was answered before.", body = BodyStatement),
    ),
    extensions(("x-permission" = json!("retract_body_fact"))),
)]
pub(crate) async fn retract_body_statement(
    mut asking: Asking,
    At(id): At<Uuid>,
    body: JsonBody,
) -> Answer {
    if let Some(known) = asking.replayed(&[&body.bytes]).await? {
        return again(&asking, &known).await;
    }
    let done = bodies::retract(asking.app(), &asking.actor, id, &body.input).await?;
    made(&asking, done.id).await
}

/// States a fact of a kind; the same for every kind.
pub(super) async fn record(mut asking: Asking, kind: FactKind, body: JsonBody) -> Answer {
    if let Some(known) = asking.replayed(&[&body.bytes]).await? {
        return again(&asking, &known).await;
    }
    let done = bodies::record(asking.app(), &asking.actor, kind, &body.input).await?;
    made(&asking, done.id).await
}

async fn made(asking: &Asking, id: Uuid) -> Answer {
    let statement = one(asking, id).await?;
    let location = format!("/api/v1/body-statements/{id}");
    let response = answer::json(StatusCode::CREATED, &statement);
    Ok(answer::located(response, &location))
}

async fn again(asking: &Asking, known: &str) -> Answer {
    let id = Uuid::parse_str(known).map_err(|_| AppError::NotFound)?;
    let response = answer::json(StatusCode::OK, &one(asking, id).await?);
    Ok(answer::replayed(response))
}
