//! Beginning a version, and what stands in its head.

use super::{
    bracket::{Open, refused},
    fields::{HEAD_FIELDS, parse_head},
};
use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::{AppError, Rule},
    faults::FaultCode,
    input::{Field, Input, Kind, Reader, required},
    policy::{Action, On, authorize},
    ports::CriteriaReads,
};
use parvis_domain::{
    application::Signature,
    criteria::{CriteriaVersion, VersionState},
};

/// What a new version needs: its name.
pub const START_FIELDS: &[Field] = &[required("version", Kind::Line, 40)];

/// Begins a draft from the newest version that is approved, so that no change
/// that was approved before can get lost.
///
/// # Errors
/// Faults of the name; [`Rule::CriteriaOpen`] while another version is open;
/// [`Rule::NoCriteriaInForce`] when there is nothing to begin from.
pub async fn start(app: &App, actor: &Actor, input: &Input) -> Result<CriteriaVersion, AppError> {
    let permit = authorize(actor, Action::DraftCriteria, On::Nothing)?;
    let mut r = Reader::new(input, START_FIELDS);
    let name = r.text("version").unwrap_or_default();
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if !name.chars().all(allowed) {
        r.faults.add("version", FaultCode::ForbiddenCharacter);
    }
    let now = app.clock.now();
    let mut tx = app.store.begin(permit).await?;
    let known = tx.criteria_versions().await?;
    if known.iter().any(|v| v.set.version == name) {
        r.faults.add("version", FaultCode::Taken);
    }
    r.faults.or(())?;
    if known.iter().any(CriteriaVersion::is_open) {
        return Err(Rule::CriteriaOpen.into());
    }
    let newest = known
        .iter()
        .filter(|v| v.state == VersionState::Approved)
        .max_by_key(|v| v.set.in_force_from)
        .ok_or(Rule::NoCriteriaInForce)?;
    let base = tx
        .criteria_version(&newest.set.version)
        .await?
        .ok_or(AppError::NotFound)?;
    let signed = Signature {
        by: actor.id().ok_or(AppError::NotSignedIn)?,
        at: now,
    };
    let draft = CriteriaVersion::draft(&base.set, name.clone(), signed, app.clock.today());
    tx.add_criteria_version(&draft).await?;
    let happened = Happened::new(now, Subject::Criteria(name.clone()));
    tx.commit(happened.with("based_on", newest.set.version.clone()))
        .await?;
    CriteriaReads::criteria_version(app.store.reads(), &name)
        .await?
        .ok_or(AppError::NotFound)
}

/// Changes title, document, status of the text, remarks and the day in mind.
///
/// # Errors
/// Faults; [`Rule::CriteriaState`] unless it is a draft; stale.
pub async fn edit_head(
    app: &App,
    actor: &Actor,
    name: &str,
    seen: i32,
    input: &Input,
) -> Result<CriteriaVersion, AppError> {
    let mut open = Open::begin(app, actor, Action::EditCriteria, name, seen).await?;
    open.must_be_draft()?;
    let set = parse_head(&mut Reader::new(input, HEAD_FIELDS), &open.version.set)?;
    let by = open.signed.by;
    open.version = open.version.edit(by, set).map_err(refused)?;
    open.close(app, vec![("part", "head".to_owned())]).await
}
