//! Reading bodies. All of it is public.

use super::{Stored, parse};
use crate::{App, error::AppError, ports::ReferenceReads, reference::ReportedCount};
use parvis_domain::body::Book;

/// Which reported counts are about a body.
const FIGURES: &[(&str, &[&str])] = &[
    (
        "IOM",
        &["member_states", "observer_states", "countries_present"],
    ),
    ("GMG", &["gmg_members"]),
    (
        "UN-NETWORK",
        &["un_network_entities", "un_network_executive_committee"],
    ),
];

/// Every statement.
///
/// # Errors
/// [`AppError::Unavailable`], [`AppError::Inconsistent`].
pub async fn book(app: &App) -> Result<Book, AppError> {
    let rows = app.store.reads().body_statements().await?;
    let read: Result<Vec<_>, _> = rows.into_iter().map(parse::read).collect();
    read.map(Book::new)
}

/// Every statement as it is stored, for files and forms.
///
/// # Errors
/// [`AppError::Unavailable`].
pub async fn stored(app: &App) -> Result<Vec<Stored>, AppError> {
    app.store.reads().body_statements().await
}

/// The counts that sources report of a body; never mixed with how many members
/// the register can name.
///
/// # Errors
/// [`AppError::Unavailable`].
pub async fn figures(app: &App, code: &str) -> Result<Vec<ReportedCount>, AppError> {
    let Some((_, measures)) = FIGURES.iter().find(|(body, _)| *body == code) else {
        return Ok(vec![]);
    };
    let mut counts = ReferenceReads::counts(app.store.reads()).await?;
    counts.retain(|c| measures.contains(&c.measure.as_str()));
    Ok(counts)
}
