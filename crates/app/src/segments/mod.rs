//! Segments of the inventory: kept selections, and who is in them today.

mod fields;
mod select;
mod write;

pub use fields::{CONDITION_FIELDS, SEGMENT_FIELDS, to_input};
pub use select::{Picked, Selected, Selection, Wanted, count, selection, wanted};
pub use write::{add, change, remove};

use crate::{
    App,
    actor::Actor,
    error::AppError,
    policy::{Action, On, authorize},
};
use parvis_domain::segment::Segment;
use uuid::Uuid;

/// Every segment, by name.
///
/// # Errors
/// [`AppError::Denied`].
pub async fn list(app: &App, actor: &Actor) -> Result<Vec<Segment>, AppError> {
    authorize(actor, Action::ViewSegments, On::Nothing)?;
    app.store.reads().segments().await
}

/// One segment.
///
/// # Errors
/// [`AppError::NotFound`], [`AppError::Denied`].
pub async fn get(app: &App, actor: &Actor, id: Uuid) -> Result<Segment, AppError> {
    authorize(actor, Action::ViewSegments, On::Nothing)?;
    let found = app.store.reads().segment(id).await?;
    found.ok_or(AppError::NotFound)
}
