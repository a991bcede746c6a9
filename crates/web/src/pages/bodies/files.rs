//! The same as files.

use crate::kit::*;
use parvis_app::{
    bodies::{self, Stored},
    faults::{FaultCode, Faults},
};
use parvis_domain::{
    body::{FactKind, Role},
    text::PartialDate,
};
use parvis_interchange::{Dialect, body_members_csv, body_statements_csv, body_timeline_csv};

const CSV: &str = "text/csv; charset=utf-8; header=present";

fn date(asked: &Asked) -> Result<Option<PartialDate>, AppError> {
    match asked.value("as_at") {
        "" => Ok(None),
        text => PartialDate::parse(text)
            .map(Some)
            .map_err(|_| Faults::one("as_at", FaultCode::NotDate).into()),
    }
}

pub(super) async fn members(visit: Visit, Path(code): Path<String>, asked: Asked) -> Answer {
    held(&visit, &code, &asked, None).await
}

pub(super) async fn chairs(visit: Visit, Path(code): Path<String>, asked: Asked) -> Answer {
    held(&visit, &code, &asked, Some(Role::Chair)).await
}

async fn held(visit: &Visit, code: &str, asked: &Asked, only: Option<Role>) -> Answer {
    let date = date(asked)?;
    let book = bodies::book(visit.app()).await?;
    book.body(code).ok_or(AppError::NotFound)?;
    let mut held = book.members(code, date);
    held.retain(|h| only.is_none() || h.membership().map(|m| m.role) == only);
    let dialect = Dialect::Spreadsheet(visit.locale);
    let bytes = body_members_csv(&book, &held, date, visit.locale, dialect);
    let what = if only.is_some() { "chairs" } else { "members" };
    Ok(file(CSV, &format!("parvis_{code}_{what}.csv"), bytes))
}

pub(super) async fn timeline(visit: Visit, Path(code): Path<String>) -> Answer {
    let book = bodies::book(visit.app()).await?;
    book.body(&code).ok_or(AppError::NotFound)?;
    let entries = book.timeline(&code);
    let dialect = Dialect::Spreadsheet(visit.locale);
    let bytes = body_timeline_csv(&book, &code, &entries, visit.locale, dialect);
    Ok(file(CSV, &format!("parvis_{code}_timeline.csv"), bytes))
}

pub(super) async fn statements(visit: Visit, asked: Asked) -> Answer {
    let kind = FactKind::from_code(asked.value("kind"))
        .ok_or_else(|| AppError::from(Faults::one("kind", FaultCode::NotInList)))?;
    let (subject, history) = (asked.value("subject"), asked.value("history") == "true");
    let book = bodies::book(visit.app()).await?;
    let stored = bodies::stored(visit.app()).await?;
    let rows = stored.iter().filter(|r| {
        r.kind == kind
            && (subject.is_empty() || r.subject == subject)
            && (history || book.statement(r.id).is_some_and(|s| book.holds(s)))
    });
    let rows: Vec<&Stored> = rows.collect();
    let bytes = body_statements_csv(kind, &rows, &book, Dialect::Spreadsheet(visit.locale));
    Ok(file(CSV, &format!("parvis_{kind}.csv"), bytes))
}
