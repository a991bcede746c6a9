//! Ownership passes from one person to another when both have confirmed it by
//! the link in their mail.

use super::{Handover, change::entry, chosen, seat};
use crate::{
    App,
    accounts::{Purpose, one_time_link},
    actor::Actor,
    error::{AppError, Rule},
    input::{Field, Input, Kind, Reader, required},
    jobs::{Job, Mail, MailKind},
    policy::{Action, On, authorize},
    ports::TeamReads,
};
use parvis_domain::{
    account::TeamRole,
    organization::OrganizationId,
    team::{Ending, Member},
};

/// To whom the ownership goes.
pub const HANDOVER_FIELDS: &[Field] = &[required("account", Kind::Line, 40)];

/// The link that confirms.
pub const CONFIRM_FIELDS: &[Field] = &[required("token", Kind::Line, 100)];

/// An owner begins to hand over to another member. An earlier handover of the
/// organization that is open ends.
///
/// # Errors
/// Faults.
pub async fn begin_handover(
    app: &App,
    actor: &Actor,
    organization: &OrganizationId,
    input: &Input,
) -> Result<(), AppError> {
    let on = On::Organization(organization);
    let permit = authorize(actor, Action::TransferOwnership, on)?;
    let me = actor.id().ok_or(AppError::NotSignedIn)?;
    let earlier = TeamReads::handover(app.store.reads(), organization).await?;
    let now = app.clock.now();
    let mut tx = app.store.begin(permit).await?;
    let mut others = tx.members(organization).await?;
    others.retain(|m| m.account != me && m.role != TeamRole::Owner);
    let mut r = Reader::new(input, HANDOVER_FIELDS);
    let to = chosen(&mut r, "account", "team", &others, |m: &Member| m.account.0);
    r.faults.or(())?;
    let to = to.ok_or(AppError::NotFound)?.account;
    if let Some(old) = earlier {
        let ended = Some(Ending::Withdrawn);
        tx.put_handover(&Handover { ended, ..old }).await?;
    }
    let mut hashes = Vec::new();
    for person in [me, to] {
        let secret = app.ids.secret();
        let link = one_time_link(app, &secret, Purpose::Handover, Some(person));
        hashes.push(link.hash.clone());
        tx.add_link(&link).await?;
        let mail = Mail {
            token: Some(secret),
            organization: Some(organization.to_string()),
            ..Job::mail(MailKind::Handover, person)
        };
        tx.enqueue(app.ids.uuid(), Job::MailV1(mail), now).await?;
    }
    let (to_link, from_link) = (hashes.pop(), hashes.pop());
    tx.put_handover(&Handover {
        id: app.ids.uuid(),
        organization: organization.clone(),
        from: me,
        to,
        from_link: from_link.unwrap_or_default(),
        to_link: to_link.unwrap_or_default(),
        from_at: None,
        to_at: None,
        at: now,
        ended: None,
    })
    .await?;
    let happened = entry(app, organization).with("to", to.to_string());
    tx.commit(happened).await
}

/// One of the two confirms; with the second confirmation the other person is
/// owner and the first one editor. Gives whether it is done.
///
/// # Errors
/// [`Rule::LinkNotValid`]: also when one of the two has left the team, or the
/// first one is no owner any more.
pub async fn confirm_handover(app: &App, actor: &Actor, input: &Input) -> Result<bool, AppError> {
    let permit = authorize(actor, Action::ConfirmHandover, On::Nothing)?;
    let mut r = Reader::new(input, CONFIRM_FIELDS);
    let link = app.ids.hash(&r.text("token").unwrap_or_default());
    r.faults.or(())?;
    let now = app.clock.now();
    let mut tx = app.store.begin(permit).await?;
    let used = tx.use_link(&link, now).await?;
    used.filter(|l| l.purpose == Purpose::Handover)
        .ok_or(Rule::LinkNotValid)?;
    let handover = tx.handover_by_link(&link).await?;
    let mut handover = handover.ok_or(Rule::LinkNotValid)?;
    let organization = handover.organization.clone();
    let team = tx.members(&organization).await?;
    let is = |who, owner: bool| {
        team.iter()
            .any(|m| m.account == who && (!owner || m.role == TeamRole::Owner))
    };
    if !is(handover.from, true) || !is(handover.to, false) {
        return Err(Rule::LinkNotValid.into());
    }
    if handover.from_link == link {
        handover.from_at = Some(now);
    } else {
        handover.to_at = Some(now);
    }
    let done = handover.from_at.is_some() && handover.to_at.is_some();
    if done {
        handover.ended = Some(Ending::Accepted);
        seat(&mut tx, handover.to, &organization, TeamRole::Owner).await?;
        seat(&mut tx, handover.from, &organization, TeamRole::Editor).await?;
    }
    tx.put_handover(&handover).await?;
    let happened = entry(app, &organization)
        .with("from", handover.from.to_string())
        .with("to", handover.to.to_string())
        .with("done", done.to_string());
    tx.commit(happened).await?;
    Ok(done)
}
