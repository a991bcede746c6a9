//! What staff do: enter what came on paper, accept, send back.

use super::{
    ContributionView, NewFile, PAPER_FIELDS, RETURN_FIELDS,
    bracket::{Open, about, load},
    fields,
    hand_in::not_too_many,
    standing, view,
};
use crate::{
    App,
    actor::Actor,
    consultations::{self, find_for_writing},
    error::AppError,
    faults::FaultCode,
    input::{Input, Reader},
    letters::MailKind,
    policy::{Action, On, authorize},
    ports::DirectoryReads,
};
use parvis_domain::{
    contribution::{Call, Contribution, ContributionState},
    organization::OrganizationId,
};
use uuid::Uuid;

/// Enters what an organization handed in on paper. The call and its last day
/// do not hold for it: when it came in is for staff to judge.
///
/// # Errors
/// Every fault of values and file at once.
pub async fn enter_on_paper(
    app: &App,
    actor: &Actor,
    code: &str,
    input: &Input,
    file: Option<NewFile>,
) -> Result<ContributionView, AppError> {
    authorize(actor, Action::EnterContribution, On::Nothing)?;
    let of = consultations::find(app, actor, code).await?;
    let mut r = Reader::new(input, PAPER_FIELDS);
    let organization = organization(app, &mut r).await?;
    let mut content = fields::content(&mut r, &of, None, file.as_ref());
    let now = app.clock.now();
    let today = of.details.when.day_there(now);
    let received_on = r.day("received_on").unwrap_or(today);
    if received_on > today {
        r.faults.add("received_on", FaultCode::OutOfRange);
    }
    let Some(id) = organization else {
        return Err(r.faults.into());
    };
    let on = On::Organization(&id);
    let permit = authorize(actor, Action::EnterContribution, on)?;
    let known = standing::of(app, &id, &of).await?;
    let mut tx = app.store.begin(permit).await?;
    let of = find_for_writing(&mut tx, code).await?;
    not_too_many(&mut tx, &of, &id, &mut r.faults).await?;
    r.faults.or(())?;
    fields::keep(app, &mut content, file).await?;
    let new = Contribution {
        id: app.ids.uuid(),
        consultation_id: of.id,
        organization_id: id,
        content,
        state: ContributionState::Submitted,
        on_paper: true,
        received_on,
        reason: None,
        correct_by: None,
        region: known.region,
        category: known.category,
        changed_at: now,
        version: 0,
    };
    tx.put_contribution(&new).await?;
    tx.commit(about(now, &of, &new)).await?;
    view::one_of(app, actor, new.id).await
}

/// The organization that is named; it must be in the register.
pub(super) async fn organization(
    app: &App,
    r: &mut Reader<'_>,
) -> Result<Option<OrganizationId>, AppError> {
    let Some(text) = r.text("organization") else {
        return Ok(None);
    };
    let reads = app.store.reads();
    let id = OrganizationId::parse(&text);
    let known = match &id {
        Some(id) => DirectoryReads::organization(reads, id).await?.is_some(),
        None => false,
    };
    if !known {
        r.faults.add("organization", FaultCode::NotInList);
    }
    Ok(id.filter(|_| known))
}

/// Accepts one: those for whom it is meant read it from now on.
///
/// # Errors
/// It does not wait for this.
pub async fn accept(
    app: &App,
    actor: &Actor,
    code: &str,
    (one, version): (Uuid, i32),
) -> Result<ContributionView, AppError> {
    let seen = at(app, actor, code, one).await?;
    let on = On::Organization(&seen.organization_id);
    let permit = authorize(actor, Action::AcceptContribution, on)?;
    let open = Open::begin(app, permit, one, version).await?;
    let next = open.it.clone().accept(open.now)?;
    let letter = Some(MailKind::ContributionAccepted);
    open.close(app, actor, next, letter).await
}

/// Sends one back with a reason.
///
/// # Errors
/// It does not wait for this; every fault at once.
pub async fn send_back(
    app: &App,
    actor: &Actor,
    code: &str,
    (one, version): (Uuid, i32),
    input: &Input,
) -> Result<ContributionView, AppError> {
    let seen = at(app, actor, code, one).await?;
    let on = On::Organization(&seen.organization_id);
    let permit = authorize(actor, Action::ReturnContribution, on)?;
    let open = Open::begin(app, permit, one, version).await?;
    let mut r = Reader::new(input, RETURN_FIELDS);
    let reason = r.text("reason").unwrap_or_default();
    let faults = r.faults.0.len();
    let today = open.of.details.when.day_there(open.now);
    let given = r.day("correct_by");
    let called = open.call.as_ref().map(|c: &Call| c.until);
    let day = given.max(called.filter(|d| *d >= today));
    match day {
        Some(day) if day < today => r.faults.add("correct_by", FaultCode::TooEarly),
        None if r.faults.0.len() == faults => r.faults.add("correct_by", FaultCode::Required),
        _ => {}
    }
    r.faults.or(())?;
    let by = day.unwrap_or(today);
    let next = open.it.clone().send_back(reason, by, open.now)?;
    let letter = Some(MailKind::ContributionReturned);
    open.close(app, actor, next, letter).await
}

/// One of this consultation, for staff.
async fn at(app: &App, actor: &Actor, code: &str, one: Uuid) -> Result<Contribution, AppError> {
    authorize(actor, Action::ViewContributions, On::Nothing)?;
    let of = consultations::find(app, actor, code).await?;
    let found = load(app, one).await?;
    if found.consultation_id != of.id {
        return Err(AppError::NotFound);
    }
    Ok(found)
}
