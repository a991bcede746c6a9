//! A badge held before a telephone without the page of the door.

use super::{Board, BoardRow, Hours, board::board_of};
use crate::{
    App,
    actor::Actor,
    error::{AppError, Rule},
    policy::{Action, On, may},
};
use parvis_domain::attendance::{AttendanceAct, may_note, registration_of};

/// The delegate of a badge, on the day nearest to today.
#[derive(Debug, Clone)]
pub struct AtDoor {
    /// The board of that day.
    pub board: Board,
    /// The delegate on it, whatever the state of the registration.
    pub row: BoardRow,
    /// Why nothing can be noted now.
    pub refused: Option<Rule>,
}

/// Whose badge it is: for staff. Everybody else learns nothing, not even whether
/// the code exists.
///
/// # Errors
/// [`AppError::NotFound`] to staff, of a code that is on no badge.
pub async fn by_badge(app: &App, actor: &Actor, badge: &str) -> Result<Option<AtDoor>, AppError> {
    if !may(actor, Action::NoteAttendance, On::Nothing) {
        return Ok(None);
    }
    let reads = app.store.reads();
    let registration = registration_of(badge).ok_or(AppError::NotFound)?;
    let found = reads.delegate(registration).await?;
    let delegate = found.ok_or(AppError::NotFound)?;
    let it = reads.consultation_by_id(delegate.consultation_id).await?;
    let it = it.ok_or(AppError::NotFound)?;
    let hours = Hours::of(app, &it);
    let mut board = board_of(app, actor, it, None, Some(delegate.registration_id)).await?;
    let refused = may_note(hours.door(), board.day, AttendanceAct::CheckIn, None).err();
    let mine = |r: &BoardRow| r.delegate.registration_id == delegate.registration_id;
    let at = board.rows.iter().position(mine);
    let row = board.rows.swap_remove(at.ok_or(AppError::NotFound)?);
    Ok(Some(AtDoor {
        refused: refused.map(Rule::from),
        board,
        row,
    }))
}
