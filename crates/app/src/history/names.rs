//! A change of the official name. For an observer IPD takes note of it before
//! it holds: the list of the Council carries the name.

use super::{HistoryView, view};
use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::{AppError, Rule},
    faults::FaultCode,
    input::{Field, Input, Kind, Reader, optional, required},
    policy::{Action, On, authorize},
};
use parvis_domain::{
    application::Signature,
    observer_status::is_listed_on,
    organization::{NameChange, NameChangeState, OrganizationId},
    text::{LanguageTag, PartialDate},
};

/// A change of name.
pub const NAME_FIELDS: &[Field] = &[
    required("new_name", Kind::Line, 300),
    required("name_language", Kind::Line, 35),
    required("changed_on", Kind::Line, 10),
    required("reason", Kind::Text, 2000),
    required("evidence", Kind::Text, 2000),
];

/// What IPD answers.
pub const ANSWER_FIELDS: &[Field] = &[
    required("accepted", Kind::Flag, 5),
    optional("answer", Kind::Text, 2000),
];

/// Says that the organization has another name.
///
/// # Errors
/// Faults; [`AppError::Stale`]; [`Rule::Simultaneous`] while another change
/// waits.
pub async fn rename(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
    version: i32,
    input: &Input,
) -> Result<HistoryView, AppError> {
    let permit = authorize(actor, Action::ChangeName, On::Organization(id))?;
    let (now, today) = (app.clock.now(), app.clock.today());
    let mut tx = app.store.begin(permit).await?;
    let mut organization = tx.organization(id).await?.ok_or(AppError::NotFound)?;
    if organization.version != version {
        return Err(AppError::Stale {
            current: organization.version,
        });
    }
    let mut r = Reader::new(input, NAME_FIELDS);
    let new_name = r.text("new_name").unwrap_or_default();
    let tag = r.text("name_language").unwrap_or_default();
    let language = LanguageTag::parse(&tag);
    if language.is_none() {
        r.faults.add("name_language", FaultCode::NotLanguage);
    }
    let changed_on = r.partial_date("changed_on");
    if changed_on.is_some_and(|d| d.earliest() > today) {
        let bounds = vec![("min", "1600-01-01".to_owned()), ("max", today.to_string())];
        r.faults
            .add_with("changed_on", FaultCode::OutOfRange, bounds);
    }
    let old_name = organization.profile.official_name();
    let old_name = old_name.map(|n| n.value.clone()).unwrap_or_default();
    if !new_name.is_empty() && new_name == old_name {
        r.faults.add("new_name", FaultCode::Duplicate);
    }
    let observer = is_listed_on(&tx.statuses(id).await?, today);
    let change = NameChange {
        id: app.ids.uuid(),
        organization_id: id.clone(),
        old_name,
        new_name,
        changed_on: changed_on.unwrap_or(PartialDate::Day(today)),
        reason: r.text("reason").unwrap_or_default(),
        evidence: r.text("evidence").unwrap_or_default(),
        state: match observer {
            true => NameChangeState::Waiting,
            false => NameChangeState::Noted,
        },
        requested: Signature {
            by: actor.id().ok_or(AppError::NotSignedIn)?,
            at: now,
        },
        settled: None,
        answer: None,
        new_language: language
            .clone()
            .unwrap_or_else(|| LanguageTag::from(actor.locale)),
    };
    r.faults.or(())?;
    tx.add_name_change(&change).await?;
    if change.state == NameChangeState::Noted {
        organization
            .profile
            .rename(&change.new_name, &change.new_language);
    }
    organization.updated_at = now;
    tx.save_organization(&organization).await?;
    tx.commit(happened(app, &change)).await?;
    view(app, actor, id).await
}

/// The trail names the change, not the names: they stand in its row.
fn happened(app: &App, change: &NameChange) -> Happened {
    let subject = Subject::Organization(change.organization_id.clone());
    Happened::new(app.clock.now(), subject)
        .with("name_change", change.id.to_string())
        .with("changed_on", change.changed_on.to_string())
        .with("state", change.state.code())
}

/// Takes note of the change that waits, or refuses it and says why.
///
/// # Errors
/// Faults; [`Rule::NothingToAnswer`]; [`AppError::Stale`].
pub async fn answer(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
    version: i32,
    input: &Input,
) -> Result<HistoryView, AppError> {
    let permit = authorize(actor, Action::SettleName, On::Organization(id))?;
    let now = app.clock.now();
    let mut tx = app.store.begin(permit).await?;
    let mut organization = tx.organization(id).await?.ok_or(AppError::NotFound)?;
    if organization.version != version {
        return Err(AppError::Stale {
            current: organization.version,
        });
    }
    let mut r = Reader::new(input, ANSWER_FIELDS);
    let accepted = r.flag("accepted");
    let answer = r.text("answer");
    if accepted == Some(false) && answer.is_none() {
        r.faults.add("answer", FaultCode::Required);
    }
    r.faults.or(())?;
    let all = tx.name_changes(id).await?;
    let waiting = all
        .into_iter()
        .find(|c| c.state == NameChangeState::Waiting);
    let mut change = waiting.ok_or(Rule::NothingToAnswer)?;
    change.state = match accepted {
        Some(true) => NameChangeState::Noted,
        _ => NameChangeState::Refused,
    };
    change.answer = answer;
    change.settled = Some(Signature {
        by: actor.id().ok_or(AppError::NotSignedIn)?,
        at: now,
    });
    tx.settle_name_change(&change).await?;
    if change.state == NameChangeState::Noted {
        organization
            .profile
            .rename(&change.new_name, &change.new_language);
    }
    organization.updated_at = now;
    tx.save_organization(&organization).await?;
    tx.commit(happened(app, &change)).await?;
    view(app, actor, id).await
}
