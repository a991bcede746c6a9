//! Errors of the database become errors of the application; nothing else
//! leaves this crate.

use crate::dialect::{self, Conflict};
use parvis_app::error::{AppError, Rule};
use sea_orm::DbErr;

/// Turns sea-orm's results into ours.
pub(crate) trait Db<T> {
    /// The value, or what the error means to the application.
    fn db(self) -> Result<T, AppError>;
}

impl<T> Db<T> for Result<T, DbErr> {
    fn db(self) -> Result<T, AppError> {
        self.map_err(|e| meaning(&e))
    }
}

/// The text of a database error goes to the log only; it names tables and
/// constraints, never values.
fn meaning(error: &DbErr) -> AppError {
    match dialect::conflict(error) {
        Some(Conflict::OpenApplication) => Rule::OpenApplication.into(),
        Some(Conflict::Unique | Conflict::Serialization) => Rule::Simultaneous.into(),
        Some(Conflict::Broken) => AppError::Inconsistent(error.to_string()),
        None => match error {
            DbErr::Type(_) | DbErr::Json(_) | DbErr::TryIntoErr { .. } => {
                AppError::Inconsistent(error.to_string())
            }
            _ => AppError::Unavailable(error.to_string()),
        },
    }
}

/// A stored value that the domain does not know.
pub(crate) fn bad(table: &str, column: &str, id: impl std::fmt::Display) -> AppError {
    AppError::Inconsistent(format!("{table}.{column} of {id}"))
}
