//! Action points: staff write them and lead them on, their owners report.

use super::{
    PointQuery, PointView,
    bracket::{Open, fresh},
    fields, point,
};
use crate::{
    App,
    actor::Actor,
    consultations,
    error::AppError,
    input::Input,
    letters::{self, MailKind, Placeholder},
    policy::{Action, On, authorize},
    ports::WriteTx,
};
use parvis_domain::{
    follow_up::{ActionPoint, ActionState, ActionStep, Owner, Reach},
    organization::OrganizationId,
    text::LocalizedText,
};

/// Adds an action point, or changes the one with this number in the version
/// that the person saw. An organization that becomes its owner is told.
///
/// # Errors
/// Every fault at once; there is none with this number.
pub async fn put_point(
    app: &App,
    actor: &Actor,
    code: &str,
    at: Option<(u32, i32)>,
    input: &Input,
) -> Result<PointView, AppError> {
    let permit = authorize(actor, Action::EditFollowUp, On::Nothing)?;
    let mut open = Open::begin(app, permit, code).await?;
    let all = open.tx.action_points(&PointQuery::of(open.of.id)).await?;
    let known = open.tx.recommendations(open.of.id).await?;
    let known: Vec<u32> = known.iter().map(|r| r.number).collect();
    let before = match at {
        None => ActionPoint {
            id: app.ids.uuid(),
            consultation_id: open.of.id,
            number: all.last().map_or(1, |p| p.number + 1),
            text: LocalizedText::default(),
            recommendation: None,
            owner: Owner::Unit(String::new()),
            due_on: fields::NO_DAY,
            state: ActionState::Open,
            said_done_at: None,
            reach: Reach::Internal,
            organizations: vec![],
            policy_documents: vec![],
            version: 0,
        },
        Some((number, version)) => {
            let found = all.into_iter().find(|p| p.number == number);
            let found = found.ok_or(AppError::NotFound)?;
            fresh(found.version, version)?;
            found
        }
    };
    let owner = before.owner.clone();
    let next = fields::point(input, before, &known, app.store.reads()).await?;
    open.tx.put_action_point(&next).await?;
    if next.owner != owner && !next.state.is_finished() {
        tell(app, &mut open.tx, MailKind::ActionPointAssigned, &next).await?;
    }
    let happened = open
        .happened()
        .with("action_point", next.number.to_string())
        .with("owner_kind", next.owner.kind());
    open.tx.commit(happened).await?;
    point(app, actor, code, next.number).await
}

/// Staff lead an action point to a state, or note something where it stands.
/// Nobody does so for an organization of which they are part.
///
/// # Errors
/// Faults; it cannot go there.
pub async fn step(
    app: &App,
    actor: &Actor,
    code: &str,
    (number, version): (u32, i32),
    input: &Input,
) -> Result<PointView, AppError> {
    let seen = point(app, actor, code, number).await?;
    let on = match seen.point.owner.organization() {
        Some(id) => On::Organization(id),
        None => On::Nothing,
    };
    let permit = authorize(actor, Action::SettleActionPoint, on)?;
    let mut open = Open::begin(app, permit, code).await?;
    let before = load(&mut open, seen.point.id, version).await?;
    let read = fields::step(input, &documents(app, actor, code).await?)?;
    let next = before.clone().step(read.state)?;
    let new = ActionStep {
        id: app.ids.uuid(),
        action_point_id: next.id,
        at: open.now,
        by: actor.id().ok_or(AppError::NotSignedIn)?,
        by_owner: false,
        before: before.state,
        after: next.state,
        says_done: false,
        note: read.note,
        link: read.link,
        document: read.document,
        reach: read.reach,
    };
    close(open, &next, &new).await?;
    point(app, actor, code, number).await
}

/// The organization that owns it reports what was done. Staff read it; that it
/// is done is for them to confirm.
///
/// # Errors
/// Faults; it is finished.
pub async fn report(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
    at: (&str, u32, i32),
    input: &Input,
) -> Result<PointView, AppError> {
    let (code, number, version) = at;
    let permit = authorize(actor, Action::ReportActionPoint, On::Organization(id))?;
    let seen = point(app, actor, code, number).await?;
    if seen.point.owner.organization() != Some(id) {
        return Err(AppError::NotFound);
    }
    let mut open = Open::begin(app, permit, code).await?;
    let before = load(&mut open, seen.point.id, version).await?;
    let read = fields::report(input, &documents(app, actor, code).await?)?;
    let next = before.clone().report(read.says_done, open.now)?;
    let new = ActionStep {
        id: app.ids.uuid(),
        action_point_id: next.id,
        at: open.now,
        by: actor.id().ok_or(AppError::NotSignedIn)?,
        by_owner: true,
        before: before.state,
        after: next.state,
        says_done: read.says_done,
        note: read.note,
        link: read.link,
        document: read.document,
        reach: Reach::Internal,
    };
    close(open, &next, &new).await?;
    point(app, actor, code, number).await
}

/// The documents of the consultation that this person may read.
async fn documents(app: &App, actor: &Actor, code: &str) -> Result<Vec<uuid::Uuid>, AppError> {
    let view = consultations::view(app, actor, code).await?;
    Ok(view.documents.iter().map(|d| d.id).collect())
}

async fn load(open: &mut Open, id: uuid::Uuid, version: i32) -> Result<ActionPoint, AppError> {
    let query = PointQuery {
        id: Some(id),
        ..PointQuery::default()
    };
    let found = open.tx.action_points(&query).await?.pop();
    let found = found.ok_or(AppError::NotFound)?;
    fresh(found.version, version)?;
    Ok(found)
}

async fn close(mut open: Open, next: &ActionPoint, new: &ActionStep) -> Result<(), AppError> {
    open.tx.put_action_point(next).await?;
    open.tx.add_action_step(new).await?;
    let happened = open
        .happened()
        .with("action_point", next.number.to_string())
        .moved(new.before.code(), new.after.code());
    open.tx.commit(happened).await
}

/// A letter to the organization that owns it; nothing for a unit or office,
/// which has no account.
pub(super) async fn tell(
    app: &App,
    tx: &mut Box<dyn WriteTx>,
    kind: MailKind,
    it: &ActionPoint,
) -> Result<(), AppError> {
    let Some(organization) = it.owner.organization() else {
        return Ok(());
    };
    let letter = letters::Letter {
        kind,
        organization,
        application: None,
        parameters: vec![(Placeholder::Due, it.due_on.to_string())],
    };
    letters::notify(app, tx, letter).await?;
    Ok(())
}
