//! "This is us": asking to join instead of making a second entry.

use super::{JoinFilter, JoinRequest, change::entry, chosen};
use crate::{
    App,
    actor::Actor,
    error::{AppError, Rule},
    faults::{FaultCode, Faults},
    input::{Field, Input, Kind, Reader, required},
    letters::{Letter, MailKind, notify},
    policy::{Action, On, audience, authorize},
    ports::DirectoryReads,
};
use parvis_domain::{organization::OrganizationId, team::Ending};

/// A request to join.
pub const JOIN_FIELDS: &[Field] = &[
    required("organization", Kind::Line, 40),
    required("message", Kind::Text, 2000),
];

/// A request taken back.
pub const TAKE_BACK_FIELDS: &[Field] = &[required("request", Kind::Line, 40)];

/// Asks to join the team of an organization. Its owners get a mail; where
/// there is none, staff decide.
///
/// # Errors
/// Faults: a name that the person may not see is as unknown as one that does
/// not exist; [`Rule::EmailNotConfirmed`]; [`Rule::Simultaneous`] while an
/// earlier request is open.
pub async fn ask_to_join(app: &App, actor: &Actor, input: &Input) -> Result<JoinRequest, AppError> {
    let permit = authorize(actor, Action::AskToJoin, On::Nothing)?;
    let person = actor.person.as_ref().ok_or(AppError::NotSignedIn)?;
    let mut r = Reader::new(input, JOIN_FIELDS);
    let id = r.text("organization");
    let message = r.text("message").unwrap_or_default();
    let id = id.map(|text| OrganizationId::parse(&text));
    let found = match &id {
        Some(Some(id)) => DirectoryReads::organization(app.store.reads(), id).await?,
        _ => None,
    };
    let found = found.and_then(|o| audience(actor).restrict(o));
    if id.is_some() && found.is_none() {
        let list = vec![("list", "organizations".to_owned())];
        r.faults
            .add_with("organization", FaultCode::NotInList, list);
    }
    r.faults.or(())?;
    let organization = found.ok_or(AppError::NotFound)?;
    if !person.confirmed {
        return Err(Rule::EmailNotConfirmed.into());
    }
    if actor.team_role(&organization.id).is_some() {
        return Err(Faults::one("organization", FaultCode::Taken).into());
    }
    let request = JoinRequest {
        id: app.ids.uuid(),
        organization_name: organization.profile.display_name(actor.locale).to_owned(),
        organization: organization.id,
        account: person.id,
        name: person.name.clone(),
        email: String::new(),
        message,
        at: app.clock.now(),
        owners: 0,
        ended: None,
        role: None,
        reason: None,
        decided_by: None,
        decided_at: None,
    };
    let mut tx = app.store.begin(permit).await?;
    tx.add_join_request(&request).await?;
    let letter = Letter {
        kind: MailKind::JoinRequested,
        organization: &request.organization,
        application: None,
        parameters: vec![],
    };
    notify(app, &mut tx, letter).await?;
    let happened = entry(app, &request.organization).with("asked", person.id.to_string());
    tx.commit(happened).await?;
    Ok(request)
}

/// The person's own requests, newest first. Those of entries that the person
/// may no longer see are left out, with their names.
///
/// # Errors
/// [`AppError::NotSignedIn`].
pub async fn own_requests(app: &App, actor: &Actor) -> Result<Vec<JoinRequest>, AppError> {
    authorize(actor, Action::OwnAccount, On::Nothing)?;
    let filter = JoinFilter {
        account: actor.id(),
        ..JoinFilter::default()
    };
    let reads = app.store.reads();
    let mut out = Vec::new();
    for mut request in reads.join_requests(&filter).await?.into_iter().rev() {
        let entry = DirectoryReads::organization(reads, &request.organization).await?;
        if entry.and_then(|o| audience(actor).restrict(o)).is_some() {
            request.decided_by = None;
            request.owners = 0;
            out.push(request);
        }
    }
    Ok(out)
}

/// Takes one's own request back.
///
/// # Errors
/// Faults.
pub async fn take_back(app: &App, actor: &Actor, input: &Input) -> Result<(), AppError> {
    let permit = authorize(actor, Action::AskToJoin, On::Nothing)?;
    let open: Vec<JoinRequest> = own_requests(app, actor)
        .await?
        .into_iter()
        .filter(|r| r.ended.is_none())
        .collect();
    let mut r = Reader::new(input, TAKE_BACK_FIELDS);
    let request = chosen(&mut r, "request", "join-requests", &open, |x| x.id);
    r.faults.or(())?;
    let mut request = request.ok_or(AppError::NotFound)?;
    request.ended = Some(Ending::Withdrawn);
    request.decided_at = Some(app.clock.now());
    let mut tx = app.store.begin(permit).await?;
    if !tx.end_join_request(&request).await? {
        return Err(Rule::Simultaneous.into());
    }
    let happened = entry(app, &request.organization).with("taken_back", request.id.to_string());
    tx.commit(happened).await
}
