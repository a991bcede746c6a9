//! Inviting somebody by mail, and the answer.

use super::{Invitation, change::entry, chosen, role, seat};
use crate::{
    App,
    accounts::{Purpose, one_time_link, read_password},
    actor::Actor,
    error::{AppError, Rule},
    faults::{FaultCode, Faults},
    input::{Field, Input, Kind, Reader, optional, required},
    jobs::{Job, Mail, MailKind},
    policy::{Action, On, authorize},
    ports::{TeamReads, WriteTx},
};
use parvis_domain::{
    account::{Account, AccountId, EmailAddress},
    organization::OrganizationId,
    team::Ending,
};

/// An invitation.
pub const INVITE_FIELDS: &[Field] = &[
    required("email", Kind::Email, 254),
    required("role", Kind::Code("team-roles"), 20),
];

/// An invitation taken back.
pub const RETRACT_FIELDS: &[Field] = &[required("invitation", Kind::Line, 40)];

/// What the page behind the link asks for: name and password only of those who
/// have no account yet.
pub const ACCEPT_FIELDS: &[Field] = &[
    required("token", Kind::Line, 100),
    optional("name", Kind::Line, 200),
    optional("password", Kind::Secret, 200),
];

/// The answer of somebody who is signed in.
pub const ANSWER_FIELDS: &[Field] = &[
    required("invitation", Kind::Line, 40),
    required("accept", Kind::Flag, 5),
];

/// An owner invites somebody. The answer is the same whether the address has
/// an account: nobody learns who has one. An earlier open invitation of the
/// same person ends.
///
/// # Errors
/// Faults: among them an address whose person is in the team already.
pub async fn invite(
    app: &App,
    actor: &Actor,
    organization: &OrganizationId,
    input: &Input,
) -> Result<(), AppError> {
    let permit = authorize(actor, Action::ManageTeam, On::Organization(organization))?;
    let mut r = Reader::new(input, INVITE_FIELDS);
    let email = EmailAddress::new(&r.text("email").unwrap_or_default());
    let role = role(&mut r);
    r.faults.or(())?;
    let role = role.ok_or(AppError::NotFound)?;
    let earlier = TeamReads::invitations(app.store.reads(), Some(organization), None).await?;
    let now = app.clock.now();
    let mut tx = app.store.begin(permit).await?;
    let team = tx.members(organization).await?;
    let account = invited(app, actor, &mut tx, &email).await?;
    if team.iter().any(|m| m.account == account) {
        return Err(Faults::one("email", FaultCode::Taken).into());
    }
    for old in earlier.iter().filter(|i| i.account == account) {
        tx.end_invitation(old.id, Ending::Withdrawn, now).await?;
    }
    let secret = app.ids.secret();
    let link = one_time_link(app, &secret, Purpose::TeamInvitation, Some(account));
    let invitation = Invitation {
        id: app.ids.uuid(),
        organization: organization.clone(),
        account,
        email: String::new(),
        role,
        link: link.hash.clone(),
        by: actor.id().ok_or(AppError::NotSignedIn)?,
        at: now,
        expires_at: link.expires_at,
        ended: None,
    };
    tx.add_link(&link).await?;
    tx.add_invitation(&invitation).await?;
    let mail = Mail {
        token: Some(secret),
        organization: Some(organization.to_string()),
        ..Job::mail(MailKind::TeamInvitation, account)
    };
    tx.enqueue(app.ids.uuid(), Job::MailV1(mail), now).await?;
    let happened = entry(app, organization)
        .with("invited", account.to_string())
        .with("role", role.code());
    tx.commit(happened).await
}

/// The account of the address; one without password where there is none.
async fn invited(
    app: &App,
    actor: &Actor,
    tx: &mut Box<dyn WriteTx>,
    email: &EmailAddress,
) -> Result<AccountId, AppError> {
    if let Some(known) = tx.account_by_email(&email.canonical()).await? {
        return Ok(known.id);
    }
    let local = email.as_str().split('@').next().unwrap_or_default();
    let account = Account {
        id: AccountId(app.ids.uuid()),
        name: local.to_owned(),
        email: email.clone(),
        locale: actor.locale,
        password_hash: None,
        confirmed_at: None,
        disabled_at: None,
        staff_roles: vec![],
        memberships: vec![],
        conflicts: vec![],
        created_at: app.clock.now(),
        version: 1,
    };
    tx.add_account(&account).await?;
    Ok(account.id)
}

/// An owner takes an invitation back; its link no longer works.
///
/// # Errors
/// Faults.
pub async fn retract(
    app: &App,
    actor: &Actor,
    organization: &OrganizationId,
    input: &Input,
) -> Result<(), AppError> {
    let permit = authorize(actor, Action::ManageTeam, On::Organization(organization))?;
    let open = TeamReads::invitations(app.store.reads(), Some(organization), None).await?;
    let mut r = Reader::new(input, RETRACT_FIELDS);
    let invitation = chosen(&mut r, "invitation", "invitations", &open, |i| i.id);
    r.faults.or(())?;
    let invitation = invitation.ok_or(AppError::NotFound)?;
    let mut tx = app.store.begin(permit).await?;
    if !tx
        .end_invitation(invitation.id, Ending::Withdrawn, app.clock.now())
        .await?
    {
        return Err(Rule::Simultaneous.into());
    }
    let happened = entry(app, organization).with("retracted", invitation.account.to_string());
    tx.commit(happened).await
}

/// Accepts by the link in the mail. Whoever has no password yet chooses name
/// and password here; the address is confirmed by the link.
///
/// # Errors
/// Faults; [`Rule::LinkNotValid`]. The link stays usable when the password is
/// refused.
pub async fn accept(app: &App, actor: &Actor, input: &Input) -> Result<(), AppError> {
    let permit = authorize(actor, Action::AcceptInvitation, On::Nothing)?;
    let mut r = Reader::new(input, ACCEPT_FIELDS);
    let token = app.ids.hash(&r.text("token").unwrap_or_default());
    let name = r.text("name");
    let known = TeamReads::link_subject(app.store.reads(), &token).await?;
    let new = known.as_ref().is_some_and(|(_, _, has)| !has);
    let password = if new {
        if name.is_none() {
            r.faults.add("name", FaultCode::Required);
        }
        read_password(&mut r)
    } else {
        None
    };
    if new && password.is_none() {
        r.faults.add("password", FaultCode::Required);
    }
    r.faults.or(())?;
    let hash = match password {
        Some(password) => Some(app.passwords.hash(password).await?),
        None => None,
    };
    let now = app.clock.now();
    let mut tx = app.store.begin(permit).await?;
    let used = tx.use_link(&token, now).await?;
    used.filter(|l| l.purpose == Purpose::TeamInvitation)
        .ok_or(Rule::LinkNotValid)?;
    let invitation = tx.invitation_by_link(&token).await?;
    let invitation = invitation.ok_or(Rule::LinkNotValid)?;
    let mut account = tx.account(invitation.account).await?;
    let account = account.as_mut().ok_or(Rule::LinkNotValid)?;
    if account.disabled_at.is_some() {
        return Err(Rule::LinkNotValid.into());
    }
    account.confirmed_at = account.confirmed_at.or(Some(now));
    if account.password_hash.is_none() {
        account.password_hash = hash;
        account.name = name.unwrap_or_else(|| account.name.clone());
    }
    tx.save_account(account).await?;
    join(app, tx, &invitation).await
}

/// Somebody who is signed in answers an invitation of their own.
///
/// # Errors
/// Faults; [`Rule::EmailNotConfirmed`]: the address is what was invited.
pub async fn answer(app: &App, actor: &Actor, input: &Input) -> Result<(), AppError> {
    let permit = authorize(actor, Action::AnswerInvitation, On::Nothing)?;
    let person = actor.person.as_ref().ok_or(AppError::NotSignedIn)?;
    let open = TeamReads::invitations(app.store.reads(), None, Some(person.id)).await?;
    let mut r = Reader::new(input, ANSWER_FIELDS);
    let invitation = chosen(&mut r, "invitation", "invitations", &open, |i| i.id);
    let accepts = r.flag("accept");
    r.faults.or(())?;
    let invitation = invitation.ok_or(AppError::NotFound)?;
    if !person.confirmed {
        return Err(Rule::EmailNotConfirmed.into());
    }
    let now = app.clock.now();
    let mut tx = app.store.begin(permit).await?;
    if accepts == Some(true) {
        return join(app, tx, &invitation).await;
    }
    if !tx
        .end_invitation(invitation.id, Ending::Refused, now)
        .await?
    {
        return Err(Rule::LinkNotValid.into());
    }
    let happened = entry(app, &invitation.organization).with("declined", person.id.to_string());
    tx.commit(happened).await
}

/// The invited person is in the team from now on.
async fn join(
    app: &App,
    mut tx: Box<dyn WriteTx>,
    invitation: &Invitation,
) -> Result<(), AppError> {
    let now = app.clock.now();
    tx.members(&invitation.organization).await?;
    if !tx
        .end_invitation(invitation.id, Ending::Accepted, now)
        .await?
    {
        return Err(Rule::LinkNotValid.into());
    }
    seat(
        &mut tx,
        invitation.account,
        &invitation.organization,
        invitation.role,
    )
    .await?;
    let happened = entry(app, &invitation.organization)
        .with("joined", invitation.account.to_string())
        .with("role", invitation.role.code());
    tx.commit(happened).await
}
