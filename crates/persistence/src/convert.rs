//! Small conversions between columns and values of the domain.

use crate::error::bad;
use parvis_app::error::AppError;
use parvis_domain::{
    account::AccountId,
    application::Signature,
    organization::OrganizationId,
    text::{LocalizedText, PartialDate},
};
use sea_orm::prelude::{DateTimeUtc, Uuid};

/// Where a value stands, for the message when it is wrong.
#[derive(Clone, Copy)]
pub(crate) struct At<'a> {
    pub(crate) table: &'a str,
    pub(crate) id: &'a dyn std::fmt::Display,
}

impl At<'_> {
    /// The error that names the column.
    pub(crate) fn bad(self, column: &str) -> AppError {
        bad(self.table, column, self.id)
    }

    /// A code of an enum.
    pub(crate) fn code<T>(
        self,
        column: &str,
        code: &str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Result<T, AppError> {
        read(code).ok_or_else(|| self.bad(column))
    }

    /// A code that may be missing.
    pub(crate) fn maybe<T>(
        self,
        column: &str,
        code: Option<&str>,
        read: impl Fn(&str) -> Option<T>,
    ) -> Result<Option<T>, AppError> {
        code.map(|c| self.code(column, c, read)).transpose()
    }

    /// An organization's id.
    pub(crate) fn organization(self, text: &str) -> Result<OrganizationId, AppError> {
        self.code("organization_id", text, OrganizationId::parse)
    }

    /// A partial date.
    pub(crate) fn date(self, column: &str, text: &str) -> Result<PartialDate, AppError> {
        self.code(column, text, |t| PartialDate::parse(t).ok())
    }

    /// A partial date that may be missing.
    pub(crate) fn maybe_date(
        self,
        column: &str,
        text: Option<&str>,
    ) -> Result<Option<PartialDate>, AppError> {
        text.map(|t| self.date(column, t)).transpose()
    }

    /// Pairs kept as JSON text.
    pub(crate) fn pairs(self, column: &str, text: &str) -> Result<Vec<(String, String)>, AppError> {
        serde_json::from_str(text).map_err(|_| self.bad(column))
    }

    /// A list of texts kept as JSON text.
    pub(crate) fn list(self, column: &str, text: &str) -> Result<Vec<String>, AppError> {
        serde_json::from_str(text).map_err(|_| self.bad(column))
    }

    /// Two columns that are there together or not at all.
    pub(crate) fn signature(
        self,
        column: &str,
        by: Option<Uuid>,
        at: Option<DateTimeUtc>,
    ) -> Result<Option<Signature>, AppError> {
        match (by, at) {
            (Some(by), Some(at)) => Ok(Some(Signature {
                by: AccountId(by),
                at,
            })),
            (None, None) => Ok(None),
            _ => Err(self.bad(column)),
        }
    }
}

/// Pairs as a JSON array of pairs, which keeps their order.
pub(crate) fn pairs<N: AsRef<str>>(pairs: &[(N, String)]) -> String {
    let list: Vec<(&str, &str)> = pairs
        .iter()
        .map(|(n, v)| (n.as_ref(), v.as_str()))
        .collect();
    serde_json::json!(list).to_string()
}

/// Three columns as one text.
pub(crate) const fn localized(
    en: Option<String>,
    fr: Option<String>,
    es: Option<String>,
) -> LocalizedText {
    LocalizedText { en, fr, es }
}

/// A position in a list as a column. No list has two thousand million entries.
pub(crate) fn position(index: usize) -> i32 {
    i32::try_from(index).unwrap_or(i32::MAX)
}
