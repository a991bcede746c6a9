//! One-time links: confirm an address, choose a password.

use super::{Purpose, password, sign_up::link};
use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::{AppError, Rule},
    input::{Field, Input, Kind, Reader, optional, required},
    jobs::{Job, MailKind},
    policy::{Action, On, authorize},
};
use parvis_domain::account::{Account, AccountId, EmailAddress, StaffRole};

/// What the page behind a link that sets a password asks for. Mail address and
/// name are asked only of the first administrator.
pub const LINK_FIELDS: &[Field] = &[
    required("token", Kind::Line, 100),
    required("password", Kind::Secret, password::MAX),
    optional("email", Kind::Email, 254),
    optional("name", Kind::Line, 200),
];

/// Whose password is to be reset.
pub const RESET_FIELDS: &[Field] = &[required("email", Kind::Email, 254)];

/// Confirms a mail address.
///
/// # Errors
/// [`Rule::LinkNotValid`].
pub async fn confirm_email(app: &App, actor: &Actor, token: &str) -> Result<(), AppError> {
    let permit = authorize(actor, Action::SignIn, On::Nothing)?;
    let now = app.clock.now();
    let mut tx = app.store.begin(permit).await?;
    let used = tx.use_link(&app.ids.hash(token), now).await?;
    let id = used
        .filter(|l| l.purpose == Purpose::ConfirmEmail)
        .and_then(|l| l.account);
    let mut account = tx
        .account(id.ok_or(Rule::LinkNotValid)?)
        .await?
        .ok_or(Rule::LinkNotValid)?;
    account.confirmed_at = Some(now);
    tx.save_account(&account).await?;
    tx.commit(Happened::new(now, Subject::Account(account.id)).with("confirmed", "email"))
        .await
}

/// Sends a link for a new password, if the address has an account; the answer
/// is the same if not.
///
/// # Errors
/// Faults of the address.
pub async fn request_reset(app: &App, actor: &Actor, input: &Input) -> Result<(), AppError> {
    let permit = authorize(actor, Action::SignIn, On::Nothing)?;
    let mut r = Reader::new(input, RESET_FIELDS);
    let email = EmailAddress::new(&r.text("email").unwrap_or_default());
    r.faults.or(())?;
    let now = app.clock.now();
    let mut tx = app.store.begin(permit).await?;
    let Some(account) = tx
        .account_by_email(&email.canonical())
        .await?
        .filter(|a| a.disabled_at.is_none())
    else {
        return Ok(());
    };
    let secret = app.ids.secret();
    tx.add_link(&link(
        app,
        &secret,
        Purpose::ResetPassword,
        Some(account.id),
    ))
    .await?;
    let mut mail = Job::mail(MailKind::ResetPassword, account.id);
    mail.token = Some(secret);
    tx.enqueue(app.ids.uuid(), Job::MailV1(mail), now).await?;
    tx.commit(Happened::new(now, Subject::Account(account.id)).with("requested", "reset"))
        .await
}

/// Uses a link to set a password: invitation, reset, or first administrator.
/// All sessions of the account end.
///
/// # Errors
/// [`Rule::LinkNotValid`]; every fault at once. The link stays usable when the
/// password is refused.
pub async fn redeem(app: &App, actor: &Actor, input: &Input) -> Result<(), AppError> {
    let permit = authorize(actor, Action::SignIn, On::Nothing)?;
    let mut r = Reader::new(input, LINK_FIELDS);
    let token = r.text("token").unwrap_or_default();
    let (email, name) = (r.text("email"), r.text("name"));
    let password = password::read(&mut r, "password", &[]).unwrap_or_default();
    r.faults.or(())?;
    let hash = app.passwords.hash(password).await?;
    let now = app.clock.now();
    let mut tx = app.store.begin(permit).await?;
    let used = tx
        .use_link(&app.ids.hash(&token), now)
        .await?
        .ok_or(Rule::LinkNotValid)?;
    let id = match (used.purpose, used.account) {
        (Purpose::FirstAdministrator, _) => {
            let account = administrator(app, actor, email, name, hash)?;
            tx.add_account(&account).await?;
            account.id
        }
        (Purpose::StaffInvitation | Purpose::ResetPassword, Some(id)) => {
            let mut account = tx.account(id).await?.ok_or(Rule::LinkNotValid)?;
            account.password_hash = Some(hash);
            // Whoever has the link reads the mailbox.
            account.confirmed_at = account.confirmed_at.or(Some(now));
            tx.save_account(&account).await?;
            tx.end_sessions(id, None).await?;
            id
        }
        _ => return Err(Rule::LinkNotValid.into()),
    };
    tx.commit(Happened::new(now, Subject::Account(id)).with("link", used.purpose.code()))
        .await
}

fn administrator(
    app: &App,
    actor: &Actor,
    email: Option<String>,
    name: Option<String>,
    hash: String,
) -> Result<Account, AppError> {
    let mut faults = crate::faults::Faults::default();
    for (field, value) in [("email", &email), ("name", &name)] {
        if value.is_none() {
            faults.add(field, crate::faults::FaultCode::Required);
        }
    }
    faults.or(())?;
    let now = app.clock.now();
    Ok(Account {
        id: AccountId(app.ids.uuid()),
        email: EmailAddress::new(&email.unwrap_or_default()),
        name: name.unwrap_or_default(),
        locale: actor.locale,
        password_hash: Some(hash),
        confirmed_at: Some(now),
        disabled_at: None,
        staff_roles: vec![StaffRole::Admin],
        memberships: vec![],
        conflicts: vec![],
        created_at: now,
        version: 1,
    })
}

/// Makes the link that creates the first administrator; `None` when there is
/// one already. The secret is printed once, at the start of the program.
///
/// # Errors
/// [`AppError::Unavailable`].
pub async fn first_administrator_link(app: &App) -> Result<Option<String>, AppError> {
    if app.store.reads().has_administrator().await? {
        return Ok(None);
    }
    let permit = authorize(&Actor::system(), Action::InviteStaff, On::Nothing)?;
    let secret = app.ids.secret();
    let mut tx = app.store.begin(permit).await?;
    tx.add_link(&link(app, &secret, Purpose::FirstAdministrator, None))
        .await?;
    let happened = Happened::new(app.clock.now(), Subject::List("accounts".into()));
    tx.commit(happened.with("link", Purpose::FirstAdministrator.code()))
        .await?;
    Ok(Some(secret))
}
