//! The open round of questions and the closing, as columns of the application:
//! read in one statement with the stage that they belong to.

use crate::{convert::At, entities::application};
use parvis_app::error::AppError;
use parvis_domain::application::{Closing, Round, RoundOrigin};

/// The round that is open with the CSO.
pub(super) fn read(at: At<'_>, row: &application::Model) -> Result<Option<Round>, AppError> {
    let asked = at.signature("round_asked_by", row.round_asked_by, row.round_asked_at)?;
    let Some(asked) = asked else {
        return Ok(None);
    };
    let number = |column: &str, value: Option<i32>| {
        let value = value.and_then(|n| u32::try_from(n).ok());
        value.ok_or_else(|| at.bad(column))
    };
    let origin = row.round_origin.as_deref().unwrap_or_default();
    Ok(Some(Round {
        number: number("round_number", row.round_number)?,
        origin: at.code("round_origin", origin, RoundOrigin::from_code)?,
        asked,
        due: row.round_due.ok_or_else(|| at.bad("round_due"))?,
        reminders: number("round_reminders", row.round_reminders)?,
        extension_asked: at.signature(
            "extension_asked_by",
            row.extension_asked_by,
            row.extension_asked_at,
        )?,
    }))
}

/// How it was closed without prejudice.
pub(super) fn closing(at: At<'_>, row: &application::Model) -> Result<Option<Closing>, AppError> {
    let signed = at.signature("closed_by", row.closed_by, row.closed_at)?;
    Ok(signed.map(|signed| Closing {
        reason: row.closed_reason.clone().unwrap_or_default(),
        signed,
    }))
}

/// A small number as a column.
pub(super) fn count(number: u32) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}
