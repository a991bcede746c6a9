//! Signing in and out.

use super::{NewSession, SessionAccount};
use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::AppError,
    input::{Field, Input, Kind, Reader, required},
    policy::{Action, On, authorize},
};
use parvis_domain::{
    Instant,
    account::{Account, EmailAddress},
};

/// Mail address and password.
pub const SIGN_IN_FIELDS: &[Field] = &[
    required("email", Kind::Line, 254),
    required("password", Kind::Secret, super::password::MAX),
];

/// Hours after which a session ends whatever happens.
const ABSOLUTE_HOURS: i64 = 12;
/// Minutes without use after which staff sign in again.
const IDLE_MINUTES_STAFF: i32 = 30;
/// The same for members of organizations, who write long texts on slow lines.
const IDLE_MINUTES_MEMBER: i32 = 120;

/// A session begun.
#[derive(Debug)]
pub struct SignedIn {
    /// The account.
    pub account: Account,
    /// The value of the cookie; never stored.
    pub secret: String,
}

/// Checks mail address and password; the same answer and the same time whether
/// the account exists or not.
///
/// # Errors
/// [`AppError::WrongCredentials`]; faults when one is missing.
pub async fn verify_credentials(app: &App, input: &Input) -> Result<Account, AppError> {
    let mut r = Reader::new(input, SIGN_IN_FIELDS);
    let email = EmailAddress::new(&r.text("email").unwrap_or_default());
    let password = r.text("password").unwrap_or_default();
    r.faults.or(())?;
    let account = app
        .store
        .reads()
        .account_by_email(&email.canonical())
        .await?;
    let hash = account.as_ref().and_then(|a| a.password_hash.clone());
    let fits = app.passwords.verify(password, hash).await?;
    account
        .filter(|a| fits && a.disabled_at.is_none())
        .ok_or(AppError::WrongCredentials)
}

/// Signs in: a fresh session each time.
///
/// # Errors
/// [`AppError::WrongCredentials`].
pub async fn sign_in(app: &App, actor: &Actor, input: &Input) -> Result<SignedIn, AppError> {
    let account = verify_credentials(app, input).await?;
    let permit = authorize(actor, Action::SignIn, On::Nothing)?;
    let now = app.clock.now();
    let secret = app.ids.secret();
    let idle = if account.staff_roles.is_empty() {
        IDLE_MINUTES_MEMBER
    } else {
        IDLE_MINUTES_STAFF
    };
    let session = NewSession {
        hash: app.ids.hash(&secret),
        account: account.id,
        created_at: now,
        expires_at: now + chrono::Duration::hours(ABSOLUTE_HOURS),
        idle_minutes: idle,
    };
    let mut tx = app.store.begin(permit).await?;
    tx.add_session(&session).await?;
    tx.commit(Happened::new(now, Subject::Account(account.id)))
        .await?;
    Ok(SignedIn { account, secret })
}

/// The account of a cookie's value, if the session runs; notes the use at most
/// once a minute.
///
/// # Errors
/// [`AppError::Unavailable`].
pub async fn resume(app: &App, secret: &str) -> Result<Option<Account>, AppError> {
    let hash = app.ids.hash(secret);
    let now = app.clock.now();
    let found: Option<SessionAccount> = app.store.reads().session_account(&hash, now).await?;
    let Some(session) = found.filter(|s| s.account.disabled_at.is_none()) else {
        return Ok(None);
    };
    if now - session.last_seen_at > chrono::Duration::minutes(1) {
        app.store.touch_session(&hash, now).await?;
    }
    Ok(Some(session.account))
}

/// Ends the session on the server.
///
/// # Errors
/// [`AppError::NotSignedIn`].
pub async fn sign_out(app: &App, actor: &Actor, secret: &str) -> Result<(), AppError> {
    let permit = authorize(actor, Action::OwnAccount, On::Nothing)?;
    let id = actor.id().ok_or(AppError::NotSignedIn)?;
    let mut tx = app.store.begin(permit).await?;
    tx.end_sessions(id, Some(&app.ids.hash(secret))).await?;
    tx.commit(Happened::new(app.clock.now(), Subject::Account(id)).with("session", "ended"))
        .await
}

/// Issues an access token for mail address and password.
///
/// # Errors
/// [`AppError::WrongCredentials`].
pub async fn issue_token(
    app: &App,
    actor: &Actor,
    input: &Input,
) -> Result<(Account, String, Instant), AppError> {
    let account = verify_credentials(app, input).await?;
    let permit = authorize(actor, Action::SignIn, On::Nothing)?;
    let now = app.clock.now();
    let (token, until) = app.tokens.issue(&account, now)?;
    let tx = app.store.begin(permit).await?;
    tx.commit(Happened::new(now, Subject::Account(account.id)).with("token", "issued"))
        .await?;
    Ok((account, token, until))
}

/// The account of an access token, with its rights as they are now.
///
/// # Errors
/// [`AppError::NotSignedIn`] for a token that is not valid or no longer.
pub async fn token_account(app: &App, token: &str) -> Result<Account, AppError> {
    let id = app
        .tokens
        .read(token, app.clock.now())
        .ok_or(AppError::NotSignedIn)?;
    let account = app
        .store
        .reads()
        .account(id)
        .await?
        .ok_or(AppError::NotSignedIn)?;
    let valid = account.disabled_at.is_none() && app.tokens.is_current(token, &account);
    if valid {
        Ok(account)
    } else {
        Err(AppError::NotSignedIn)
    }
}
