//! What an organization does: hands in, changes, takes back.

use super::{
    ContributionQuery, ContributionView, NewFile,
    bracket::{Open, about, load},
    fields, standing, view,
};
use crate::{
    App,
    actor::Actor,
    consultations::{self, find_for_writing},
    error::AppError,
    faults::{FaultCode, Faults},
    input::{Input, Reader},
    policy::{Action, On, authorize},
    ports::WriteTx,
};
use parvis_domain::{
    consultation::Consultation,
    contribution::{Contribution, ContributionState, may_hand_in},
    organization::OrganizationId,
};
use uuid::Uuid;

/// The most contributions of an organization to a consultation.
const MOST: usize = 10;

/// Hands something in.
///
/// # Errors
/// Why the organization cannot; every fault of values and file at once.
pub async fn hand_in(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
    code: &str,
    input: &Input,
    file: Option<NewFile>,
) -> Result<ContributionView, AppError> {
    let permit = authorize(actor, Action::HandInContribution, On::Organization(id))?;
    let seen = consultations::find(app, actor, code).await?;
    let known = standing::of(app, id, &seen).await?;
    let mut tx = app.store.begin(permit).await?;
    let of = find_for_writing(&mut tx, code).await?;
    let call = tx.contribution_call(of.id).await?;
    let now = app.clock.now();
    may_hand_in(&of, call.as_ref(), known.standing, now)?;
    let mut r = Reader::new(input, super::CONTRIBUTION_FIELDS);
    let mut content = fields::content(&mut r, &of, None, file.as_ref());
    not_too_many(&mut tx, &of, id, &mut r.faults).await?;
    r.faults.or(())?;
    fields::keep(app, &mut content, file).await?;
    let new = Contribution {
        id: app.ids.uuid(),
        consultation_id: of.id,
        organization_id: id.clone(),
        content,
        state: ContributionState::Submitted,
        on_paper: false,
        received_on: of.details.when.day_there(now),
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

/// A fault where the organization has as many as it can.
pub(super) async fn not_too_many(
    tx: &mut Box<dyn WriteTx>,
    of: &Consultation,
    id: &OrganizationId,
    faults: &mut Faults,
) -> Result<(), AppError> {
    let query = ContributionQuery {
        consultation: Some(of.id),
        ..ContributionQuery::by(id)
    };
    let all = tx.contributions(&query).await?;
    let live = all.iter().map(|c| c.state);
    let live = live.filter(|s| *s != ContributionState::Withdrawn).count();
    if live >= MOST {
        faults.add_with("", FaultCode::TooMany, vec![("max", MOST.to_string())]);
    }
    Ok(())
}

/// One of an organization's, for its team.
async fn of_theirs(app: &App, id: &OrganizationId, one: Uuid) -> Result<Contribution, AppError> {
    let found = load(app, one).await?;
    if found.organization_id != *id {
        return Err(AppError::NotFound);
    }
    Ok(found)
}

/// Changes one; staff look at it again.
///
/// # Errors
/// Why it cannot be changed now; every fault at once.
pub async fn revise(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
    (one, version): (Uuid, i32),
    input: &Input,
    file: Option<NewFile>,
) -> Result<ContributionView, AppError> {
    let permit = authorize(actor, Action::HandInContribution, On::Organization(id))?;
    of_theirs(app, id, one).await?;
    let open = Open::begin(app, permit, one, version).await?;
    open.it.may_change(&open.of, open.call.as_ref(), open.now)?;
    let mut r = Reader::new(input, super::CONTRIBUTION_FIELDS);
    let before = open.it.content.file.clone();
    let mut content = fields::content(&mut r, &open.of, before, file.as_ref());
    r.faults.or(())?;
    fields::keep(app, &mut content, file).await?;
    let next = open.it.clone().revised(content, open.now);
    open.close(app, actor, next, None).await
}

/// Puts a file to one, in the place of the one before; nothing else changes.
///
/// # Errors
/// Why it cannot be changed now; every fault of the file.
pub async fn attach_file(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
    (one, version): (Uuid, i32),
    file: NewFile,
) -> Result<ContributionView, AppError> {
    let permit = authorize(actor, Action::HandInContribution, On::Organization(id))?;
    of_theirs(app, id, one).await?;
    let open = Open::begin(app, permit, one, version).await?;
    open.it.may_change(&open.of, open.call.as_ref(), open.now)?;
    let empty = Input::default();
    let mut r = Reader::new(&empty, &[]);
    let mut content = open.it.content.clone();
    content.file = fields::file(&mut r, Some(&file));
    r.faults.or(())?;
    fields::keep(app, &mut content, Some(file)).await?;
    let next = open.it.clone().revised(content, open.now);
    open.close(app, actor, next, None).await
}

/// Takes one back.
///
/// # Errors
/// Why it cannot be taken back now.
pub async fn withdraw(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
    one: Uuid,
    version: i32,
) -> Result<ContributionView, AppError> {
    let permit = authorize(actor, Action::WithdrawContribution, On::Organization(id))?;
    of_theirs(app, id, one).await?;
    let open = Open::begin(app, permit, one, version).await?;
    open.it.may_change(&open.of, open.call.as_ref(), open.now)?;
    let next = open.it.clone().withdrawn(open.now);
    open.close(app, actor, next, None).await
}
