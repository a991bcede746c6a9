//! Keeping, changing and removing a segment. What was sent to a segment stays:
//! its recipients are rows of their own.

use super::fields::{SEGMENT_FIELDS, conditions};
use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::AppError,
    faults::FaultCode,
    input::{Input, Reader},
    policy::{Action, On, authorize},
};
use parvis_domain::segment::{Conditions, Segment};
use uuid::Uuid;

struct Entered {
    name: String,
    note: String,
    conditions: Conditions,
}

async fn read(app: &App, input: &Input, own: Option<Uuid>) -> Result<Entered, AppError> {
    let mut r = Reader::new(input, SEGMENT_FIELDS);
    let entered = Entered {
        name: r.text("name").unwrap_or_default(),
        note: r.text("note").unwrap_or_default(),
        conditions: conditions(app, &mut r).await?,
    };
    let all = app.store.reads().segments().await?;
    if all
        .iter()
        .any(|s| s.name == entered.name && Some(s.id) != own)
    {
        r.faults.add("name", FaultCode::Taken);
    }
    r.faults.or(())?;
    Ok(entered)
}

fn happened(app: &App, id: Uuid, what: &str) -> Happened {
    Happened::new(app.clock.now(), Subject::List("segments".into()))
        .with("segment", id.to_string())
        .with("act", what)
}

/// Keeps a segment.
///
/// # Errors
/// Faults: a name that another one has.
pub async fn add(app: &App, actor: &Actor, input: &Input) -> Result<Segment, AppError> {
    let permit = authorize(actor, Action::ManageSegments, On::Nothing)?;
    let by = actor.id().ok_or(AppError::NotSignedIn)?;
    let entered = read(app, input, None).await?;
    let now = app.clock.now();
    let segment = Segment {
        id: app.ids.uuid(),
        name: entered.name,
        note: entered.note,
        conditions: entered.conditions,
        created_by: by,
        created_at: now,
        updated_at: now,
        version: 1,
    };
    let mut tx = app.store.begin(permit).await?;
    tx.add_segment(&segment).await?;
    tx.commit(happened(app, segment.id, "kept")).await?;
    Ok(segment)
}

/// Changes a segment.
///
/// # Errors
/// Faults; [`AppError::Stale`]; [`AppError::NotFound`].
pub async fn change(
    app: &App,
    actor: &Actor,
    id: Uuid,
    version: i32,
    input: &Input,
) -> Result<Segment, AppError> {
    let permit = authorize(actor, Action::ManageSegments, On::Nothing)?;
    let known = app.store.reads().segment(id).await?;
    let known = known.ok_or(AppError::NotFound)?;
    let entered = read(app, input, Some(id)).await?;
    let next = Segment {
        name: entered.name,
        note: entered.note,
        conditions: entered.conditions,
        updated_at: app.clock.now(),
        version,
        ..known
    };
    let mut tx = app.store.begin(permit).await?;
    tx.save_segment(&next).await?;
    tx.commit(happened(app, id, "changed")).await?;
    Ok(Segment {
        version: version + 1,
        ..next
    })
}

/// Removes a segment.
///
/// # Errors
/// [`AppError::Stale`]; [`AppError::NotFound`].
pub async fn remove(app: &App, actor: &Actor, id: Uuid, version: i32) -> Result<(), AppError> {
    let permit = authorize(actor, Action::ManageSegments, On::Nothing)?;
    let mut tx = app.store.begin(permit).await?;
    tx.remove_segment(id, version).await?;
    tx.commit(happened(app, id, "removed")).await
}
