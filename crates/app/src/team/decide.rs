//! Deciding about requests to join: by owners, or by staff where there is no
//! owner or none who answers.

use super::{JoinFilter, JoinRequest, change::entry, chosen, role, seat};
use crate::{
    App,
    actor::Actor,
    error::{AppError, Rule},
    faults::FaultCode,
    input::{Field, Input, Kind, Reader, optional, required},
    jobs::{Job, Mail, MailKind},
    policy::{Action, On, authorize, may},
    ports::{ProcedureReads, TeamReads, WriteTx},
};
use parvis_domain::{
    account::TeamRole,
    organization::OrganizationId,
    procedure::Setting,
    team::{Ending, staff_decide},
};

/// A decision of owners.
pub const DECIDE_FIELDS: &[Field] = &[
    required("request", Kind::Line, 40),
    required("accept", Kind::Flag, 5),
    optional("role", Kind::Code("team-roles"), 20),
    optional("reason", Kind::Text, 2000),
];

/// A decision of staff: how the claim was verified must be said.
pub const CLAIM_FIELDS: &[Field] = &[
    required("request", Kind::Line, 40),
    required("accept", Kind::Flag, 5),
    optional("role", Kind::Code("team-roles"), 20),
    required("reason", Kind::Text, 2000),
];

/// An owner decides about a request.
///
/// # Errors
/// Faults; [`Rule::Simultaneous`] when somebody decided meanwhile.
pub async fn decide_join(
    app: &App,
    actor: &Actor,
    organization: &OrganizationId,
    input: &Input,
) -> Result<(), AppError> {
    let permit = authorize(actor, Action::DecideJoin, On::Organization(organization))?;
    let open = waiting(app, organization).await?;
    let request = read(Reader::new(input, DECIDE_FIELDS), &open, TeamRole::Viewer)?;
    let mut tx = app.store.begin(permit).await?;
    tx.members(organization).await?;
    end(app, actor, tx, request).await
}

/// Staff decide about a claim.
///
/// # Errors
/// Faults; [`Rule::OwnersDecide`] while owners have time to answer.
pub async fn decide_claim(
    app: &App,
    actor: &Actor,
    organization: &OrganizationId,
    input: &Input,
) -> Result<(), AppError> {
    let permit = authorize(actor, Action::DecideClaim, On::Organization(organization))?;
    let open = waiting(app, organization).await?;
    let request = read(Reader::new(input, CLAIM_FIELDS), &open, TeamRole::Owner)?;
    let days = ProcedureReads::procedure(app.store.reads())
        .await?
        .value(Setting::JoinAnswerDays);
    let now = app.clock.now();
    let mut tx = app.store.begin(permit).await?;
    let team = tx.members(organization).await?;
    let owners = team.iter().filter(|m| m.role == TeamRole::Owner).count();
    if !staff_decide(owners, request.at, now, days) {
        return Err(Rule::OwnersDecide.into());
    }
    end(app, actor, tx, request).await
}

/// The claims that staff can decide now, oldest first. Those of organizations
/// that the reader is or was part of are not theirs to see.
///
/// # Errors
/// [`AppError::Denied`].
pub async fn claims(app: &App, actor: &Actor) -> Result<Vec<JoinRequest>, AppError> {
    authorize(actor, Action::ViewQueue, On::Nothing)?;
    let reads = app.store.reads();
    let days = ProcedureReads::procedure(reads)
        .await?
        .value(Setting::JoinAnswerDays);
    let now = app.clock.now();
    let filter = JoinFilter {
        open: true,
        ..JoinFilter::default()
    };
    let mut all = reads.join_requests(&filter).await?;
    all.retain(|r| {
        let owners = usize::try_from(r.owners).unwrap_or(usize::MAX);
        staff_decide(owners, r.at, now, days)
            && may(
                actor,
                Action::DecideClaim,
                On::Organization(&r.organization),
            )
    });
    Ok(all)
}

async fn waiting(app: &App, organization: &OrganizationId) -> Result<Vec<JoinRequest>, AppError> {
    let filter = JoinFilter {
        organization: Some(organization.clone()),
        account: None,
        open: true,
    };
    TeamReads::join_requests(app.store.reads(), &filter).await
}

/// Reads the decision. Who is refused is told why; who is accepted gets the
/// role named, or this one.
fn read(
    mut r: Reader<'_>,
    open: &[JoinRequest],
    default: TeamRole,
) -> Result<JoinRequest, AppError> {
    let request = chosen(&mut r, "request", "join-requests", open, |x| x.id);
    let accepts = r.flag("accept");
    let role = role(&mut r);
    let reason = r.text("reason");
    if accepts == Some(false) && reason.is_none() {
        r.faults.add("reason", FaultCode::Required);
    }
    r.faults.or(())?;
    let mut request = request.ok_or(AppError::NotFound)?;
    request.ended = Some(if accepts == Some(true) {
        request.role = Some(role.unwrap_or(default));
        Ending::Accepted
    } else {
        Ending::Refused
    });
    request.reason = reason;
    Ok(request)
}

async fn end(
    app: &App,
    actor: &Actor,
    mut tx: Box<dyn WriteTx>,
    mut request: JoinRequest,
) -> Result<(), AppError> {
    let now = app.clock.now();
    request.decided_by = actor.id();
    request.decided_at = Some(now);
    if !tx.end_join_request(&request).await? {
        return Err(Rule::Simultaneous.into());
    }
    let kind = match request.role {
        Some(role) => {
            seat(&mut tx, request.account, &request.organization, role).await?;
            MailKind::JoinGranted
        }
        None => MailKind::JoinRefused,
    };
    let mail = Mail {
        organization: Some(request.organization.to_string()),
        ..Job::mail(kind, request.account)
    };
    tx.enqueue(app.ids.uuid(), Job::MailV1(mail), now).await?;
    let ending = request.ended.map_or("", Ending::code);
    let happened = entry(app, &request.organization)
        .with("request", request.id.to_string())
        .with("outcome", ending)
        .with("role", request.role.map_or("", TeamRole::code));
    tx.commit(happened).await
}
