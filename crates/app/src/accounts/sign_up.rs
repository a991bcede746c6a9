//! A person creates an account.

use super::{Link, Purpose, password};
use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::AppError,
    input::{Field, Input, Kind, Reader, optional, required},
    jobs::{Job, MailKind},
    policy::{Action, On, authorize},
};
use parvis_domain::{
    account::{Account, AccountId, EmailAddress},
    text::Locale,
};

/// A new account.
pub const SIGN_UP_FIELDS: &[Field] = &[
    required("email", Kind::Email, 254),
    required("name", Kind::Line, 200),
    required("password", Kind::Secret, password::MAX),
    optional("language", Kind::Code("languages"), 2),
];

/// Creates the account and sends the link that confirms the address. For an
/// address that has an account the answer is the same, and a mail goes to its
/// owner: nobody learns who has an account.
///
/// # Errors
/// Every fault at once.
pub async fn sign_up(app: &App, actor: &Actor, input: &Input) -> Result<(), AppError> {
    let permit = authorize(actor, Action::CreateAccount, On::Nothing)?;
    let mut r = Reader::new(input, SIGN_UP_FIELDS);
    let email = r.text("email").unwrap_or_default();
    let name = r.text("name").unwrap_or_default();
    let own: Vec<&str> = email.split(['@', '.']).chain(name.split(' ')).collect();
    let password = password::read(&mut r, "password", &own).unwrap_or_default();
    let language = r.code("language", |c| Locale::from_code(c).is_some());
    r.faults.or(())?;
    // Hashed in both cases, so that time does not tell either.
    let hash = app.passwords.hash(password).await?;
    let now = app.clock.now();
    let email = EmailAddress::new(&email);
    let mut tx = app.store.begin(permit).await?;
    if let Some(known) = tx.account_by_email(&email.canonical()).await? {
        let mail = Job::mail(MailKind::AlreadyRegistered, known.id);
        tx.enqueue(app.ids.uuid(), Job::MailV1(mail), now).await?;
        return tx
            .commit(Happened::new(now, Subject::Account(known.id)).with("known", "true"))
            .await;
    }
    let account = Account {
        id: AccountId(app.ids.uuid()),
        email,
        name,
        locale: language
            .as_deref()
            .and_then(Locale::from_code)
            .unwrap_or(actor.locale),
        password_hash: Some(hash),
        confirmed_at: None,
        disabled_at: None,
        staff_roles: vec![],
        memberships: vec![],
        conflicts: vec![],
        created_at: now,
        version: 1,
    };
    tx.add_account(&account).await?;
    let secret = app.ids.secret();
    tx.add_link(&link(app, &secret, Purpose::ConfirmEmail, Some(account.id)))
        .await?;
    let mut mail = Job::mail(MailKind::ConfirmEmail, account.id);
    mail.token = Some(secret);
    tx.enqueue(app.ids.uuid(), Job::MailV1(mail), now).await?;
    tx.commit(Happened::new(now, Subject::Account(account.id)))
        .await
}

/// A link of this purpose, from now on.
pub(crate) fn link(app: &App, secret: &str, purpose: Purpose, account: Option<AccountId>) -> Link {
    let expires_at = app.clock.now() + chrono::Duration::hours(purpose.hours());
    Link {
        hash: app.ids.hash(secret),
        purpose,
        account,
        expires_at,
    }
}
