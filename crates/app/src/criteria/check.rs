//! From the drafter to the second person, and in force from a day on.

use super::bracket::{Open, refused};
use crate::{
    App,
    actor::Actor,
    error::AppError,
    input::{Field, Input, Kind, Reader, required},
    policy::Action,
};
use parvis_domain::criteria::CriteriaVersion;

/// From which day the version is in force.
pub const APPROVE_FIELDS: &[Field] = &[required("in_force_from", Kind::Day, 10)];

/// Why the version is returned.
pub const RETURN_FIELDS: &[Field] = &[required("reason", Kind::Text, 4000)];

/// Hands the draft over for checking.
///
/// # Errors
/// [`crate::error::Rule`]: the state, nothing changed, no criteria, an official
/// text that is not there; stale.
pub async fn propose(
    app: &App,
    actor: &Actor,
    name: &str,
    seen: i32,
) -> Result<CriteriaVersion, AppError> {
    let mut open = Open::begin(app, actor, Action::ProposeCriteria, name, seen).await?;
    let signed = open.signed;
    open.version = open.version.propose(&open.base, signed).map_err(refused)?;
    open.close(app, vec![]).await
}

/// The second person returns it with a reason.
///
/// # Errors
/// Faults; the state; a second person is needed; stale.
pub async fn send_back(
    app: &App,
    actor: &Actor,
    name: &str,
    seen: i32,
    input: &Input,
) -> Result<CriteriaVersion, AppError> {
    let mut open = Open::begin(app, actor, Action::ReturnCriteria, name, seen).await?;
    let mut r = Reader::new(input, RETURN_FIELDS);
    let reason = r.text("reason").unwrap_or_default();
    r.faults.or(())?;
    let by = open.signed.by;
    open.version = open.version.send_back(by, reason).map_err(refused)?;
    open.close(app, vec![]).await
}

/// The second person puts it in force from a day on.
///
/// # Errors
/// Faults: a day in the past, or not after the version before; the state; a
/// second person is needed; stale.
pub async fn approve(
    app: &App,
    actor: &Actor,
    name: &str,
    seen: i32,
    input: &Input,
) -> Result<CriteriaVersion, AppError> {
    let mut open = Open::begin(app, actor, Action::ApproveCriteria, name, seen).await?;
    let mut r = Reader::new(input, APPROVE_FIELDS);
    let from = r.day("in_force_from").unwrap_or_default();
    r.faults.or(())?;
    let (signed, today) = (open.signed, app.clock.today());
    let approved = open.version.approve(&open.base, signed, from, today);
    open.version = approved.map_err(refused)?;
    open.close(app, vec![("in_force_from", from.to_string())])
        .await
}

/// Gives up a version that is not in force.
///
/// # Errors
/// The state; stale.
pub async fn discard(
    app: &App,
    actor: &Actor,
    name: &str,
    seen: i32,
) -> Result<CriteriaVersion, AppError> {
    let mut open = Open::begin(app, actor, Action::DiscardCriteria, name, seen).await?;
    open.version = open.version.discard().map_err(refused)?;
    open.close(app, vec![]).await
}
