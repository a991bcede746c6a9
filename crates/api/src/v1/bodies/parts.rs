//! What every fact has: dates as a source tells them, and the source.

use crate::v1::localized::Localized;
use chrono::NaiveDate;
use parvis_domain::{
    Day,
    body::{Book, Statement, When},
    text::Locale,
};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// A moment as well as a source tells it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SourceDate {
    /// `2006`, `2007-11`, `2016-06-30`, `2006 early`, `..2014-02-13` (on that
    /// day or before), `2019-05-22..` (on that day or after), `a..b`.
    #[schema(example = "2006 early")]
    pub text: String,
    /// The first day that it can mean; null where nothing is before.
    pub earliest: Option<NaiveDate>,
    /// The last day that it can mean; null where nothing is after.
    pub latest: Option<NaiveDate>,
}

impl From<When> for SourceDate {
    fn from(when: When) -> Self {
        Self {
            text: when.to_string(),
            earliest: Some(when.earliest()).filter(|d| *d != Day::MIN),
            latest: Some(when.latest()).filter(|d| *d != Day::MAX),
        }
    }
}

/// A moment that may not be told.
pub(super) fn date(when: Option<When>) -> Option<SourceDate> {
    when.map(SourceDate::from)
}

/// Where a fact stands, and how it is known.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Provenance {
    /// The statement.
    pub statement: Uuid,
    /// `seed`, `found`, `memory`, `inferred`, `design`, `entered`, joined by `+`.
    pub basis: String,
    /// Where it stands.
    pub source: String,
    /// The date of which the source says so.
    pub as_of: Option<String>,
    /// Remarks.
    pub note: Option<String>,
    /// Languages in which the wording is the register's, not the source's.
    pub worded_by_us: Vec<String>,
}

impl From<&Statement> for Provenance {
    fn from(it: &Statement) -> Self {
        Self {
            statement: it.id,
            basis: it.basis.clone(),
            source: it.source.clone(),
            as_of: it.as_of.map(|d| d.to_string()),
            note: it.note.clone(),
            worded_by_us: it.worded_by_us.iter().map(Locale::to_string).collect(),
        }
    }
}

/// A body that another fact names.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct BodyRef {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: Localized,
    /// Its abbreviation.
    pub abbreviation: Localized,
}

impl BodyRef {
    pub(super) fn new(book: &Book, code: &str) -> Self {
        let body = book.body(code).map(|(_, b)| b);
        Self {
            code: code.to_owned(),
            name: body.map(|b| Localized::from(&b.name)).unwrap_or_default(),
            abbreviation: body
                .map(|b| Localized::from(&b.abbreviation))
                .unwrap_or_default(),
        }
    }
}
