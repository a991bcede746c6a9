//! The name of whoever acted.

use crate::{App, error::AppError, ports::AccountReads};
use parvis_domain::account::AccountId;

/// The name of an account; nothing for none.
///
/// # Errors
/// [`AppError::Unavailable`].
pub(crate) async fn name_of(app: &App, id: Option<AccountId>) -> Result<Option<String>, AppError> {
    let Some(id) = id else { return Ok(None) };
    let account = AccountReads::account(app.store.reads(), id).await?;
    Ok(account.map(|a| a.name))
}
