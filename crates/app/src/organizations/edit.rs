//! The team changes its entry.

use super::{OrganizationView, Vocabulary, parse, view};
use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::{AppError, Rule},
    input::Input,
    policy::{Action, On, authorize},
};
use chrono::Datelike;
use parvis_domain::{observer_status::is_listed_on, organization::OrganizationId};

/// Replaces the entry's fields, if it is still the version that the person saw.
///
/// # Errors
/// [`AppError::Stale`] when somebody else changed it meanwhile.
pub async fn edit(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
    version: i32,
    input: &Input,
) -> Result<OrganizationView, AppError> {
    let permit = authorize(actor, Action::EditOrganization, On::Organization(id))?;
    let vocabulary = Vocabulary::load(app.store.reads(), app.clock.today().year()).await?;
    let profile = parse(input, &vocabulary)?;
    let now = app.clock.now();
    let mut tx = app.store.begin(permit).await?;
    let mut organization = tx.organization(id).await?.ok_or(AppError::NotFound)?;
    if organization.version != version {
        return Err(AppError::Stale {
            current: organization.version,
        });
    }
    // The list of the Council carries the name of an observer.
    if organization.profile.official_name() != profile.official_name()
        && is_listed_on(&tx.statuses(id).await?, app.clock.today())
    {
        return Err(Rule::NameChangeNeeded.into());
    }
    let before = super::to_input(&organization.profile);
    let changed: Vec<String> = before
        .0
        .into_iter()
        .zip(super::to_input(&profile).0)
        .filter(|(old, new)| old.1 != new.1)
        .map(|(old, _)| old.0)
        .collect();
    organization.profile = profile;
    organization.updated_at = now;
    tx.save_organization(&organization).await?;
    let happened =
        Happened::new(now, Subject::Organization(id.clone())).with("changed", changed.join(", "));
    tx.commit(happened).await?;
    view(app, actor, id).await
}
