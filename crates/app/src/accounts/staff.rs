//! Staff accounts, kept by administrators.

use super::{AccountRow, Purpose, sign_up::link};
use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::{AppError, Rule},
    faults::{FaultCode, Faults},
    input::{Field, Input, Kind, Reader, optional, required},
    jobs::{Job, MailKind},
    policy::{Action, On, authorize},
};
use parvis_domain::{
    account::{Account, AccountId, EmailAddress, StaffRole},
    text::Locale,
};

/// A new staff account.
pub const INVITE_FIELDS: &[Field] = &[
    required("email", Kind::Email, 254),
    required("name", Kind::Line, 200),
    required("roles", Kind::Codes("staff-roles"), 20),
    optional("language", Kind::Code("languages"), 2),
];

/// All accounts.
///
/// # Errors
/// [`AppError::Denied`].
pub async fn accounts(app: &App, actor: &Actor) -> Result<Vec<AccountRow>, AppError> {
    authorize(actor, Action::ViewAccounts, On::Nothing)?;
    app.store.reads().accounts().await
}

/// Invites a member of staff, who chooses the password by a link.
///
/// # Errors
/// Faults; [`Rule::RolesExclusive`]: an administrator acts on no application (S4).
pub async fn invite_staff(app: &App, actor: &Actor, input: &Input) -> Result<AccountId, AppError> {
    let permit = authorize(actor, Action::InviteStaff, On::Nothing)?;
    let mut r = Reader::new(input, INVITE_FIELDS);
    let email = EmailAddress::new(&r.text("email").unwrap_or_default());
    let name = r.text("name").unwrap_or_default();
    let roles = r.codes("roles", |c| StaffRole::from_code(c).is_some());
    let language = r.code("language", |c| Locale::from_code(c).is_some());
    r.faults.or(())?;
    let roles: Vec<StaffRole> = roles
        .iter()
        .filter_map(|c| StaffRole::from_code(c))
        .collect();
    if roles.contains(&StaffRole::Admin) && roles.len() > 1 {
        return Err(Rule::RolesExclusive.into());
    }
    let now = app.clock.now();
    let mut tx = app.store.begin(permit).await?;
    if tx.account_by_email(&email.canonical()).await?.is_some() {
        return Err(Faults::one("email", FaultCode::Taken).into());
    }
    let account = Account {
        id: AccountId(app.ids.uuid()),
        email,
        name,
        locale: language
            .as_deref()
            .and_then(Locale::from_code)
            .unwrap_or(Locale::En),
        password_hash: None,
        confirmed_at: None,
        disabled_at: None,
        staff_roles: roles,
        memberships: vec![],
        conflicts: vec![],
        created_at: now,
        version: 1,
    };
    tx.add_account(&account).await?;
    let secret = app.ids.secret();
    tx.add_link(&link(
        app,
        &secret,
        Purpose::StaffInvitation,
        Some(account.id),
    ))
    .await?;
    let mut mail = Job::mail(MailKind::StaffInvitation, account.id);
    mail.token = Some(secret);
    tx.enqueue(app.ids.uuid(), Job::MailV1(mail), now).await?;
    let roles: Vec<&str> = account.staff_roles.iter().map(|r| r.code()).collect();
    tx.commit(Happened::new(now, Subject::Account(account.id)).with("roles", roles.join(", ")))
        .await?;
    Ok(account.id)
}

/// Disables an account: its sessions end at once.
///
/// # Errors
/// [`Rule::LastOne`]: nobody disables themselves, so one administrator is left.
pub async fn disable(app: &App, actor: &Actor, id: AccountId) -> Result<(), AppError> {
    if actor.id() == Some(id) {
        return Err(Rule::LastOne.into());
    }
    set_disabled(app, actor, id, true).await
}

/// Enables a disabled account.
///
/// # Errors
/// As every act.
pub async fn enable(app: &App, actor: &Actor, id: AccountId) -> Result<(), AppError> {
    set_disabled(app, actor, id, false).await
}

async fn set_disabled(
    app: &App,
    actor: &Actor,
    id: AccountId,
    disabled: bool,
) -> Result<(), AppError> {
    let permit = authorize(actor, Action::DisableAccount, On::Nothing)?;
    let now = app.clock.now();
    let mut tx = app.store.begin(permit).await?;
    let mut account = tx.account(id).await?.ok_or(AppError::NotFound)?;
    account.disabled_at = disabled.then_some(now);
    tx.save_account(&account).await?;
    tx.end_sessions(id, None).await?;
    tx.commit(Happened::new(now, Subject::Account(id)).with("disabled", disabled.to_string()))
        .await
}

/// Adds an account whole: the demonstration's, and the operator's `user create`.
///
/// # Errors
/// [`AppError::Denied`] for everybody but the operator; a taken address.
pub async fn create_account(app: &App, actor: &Actor, account: &Account) -> Result<(), AppError> {
    let permit = authorize(actor, Action::LoadReference, On::Nothing)?;
    let mut tx = app.store.begin(permit).await?;
    if tx
        .account_by_email(&account.email.canonical())
        .await?
        .is_some()
    {
        return Err(Faults::one("email", FaultCode::Taken).into());
    }
    tx.add_account(account).await?;
    tx.commit(Happened::new(app.clock.now(), Subject::Account(account.id)))
        .await
}
