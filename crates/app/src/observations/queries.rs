//! Observations as staff see them.

use crate::{
    App,
    actor::Actor,
    error::AppError,
    policy::{Action, On, authorize, may},
    ports::{AccountReads, ProcedureReads},
};
use parvis_domain::{
    Day,
    account::{AccountId, StaffRole},
    observation::{Evidence, Level, Observation},
    organization::OrganizationId,
    procedure::Setting,
};
use std::collections::BTreeMap;
use uuid::Uuid;

/// An observation with the names of those who acted.
#[derive(Debug, Clone)]
pub struct ObservationView {
    /// The observation.
    pub observation: Observation,
    /// Names of the accounts that it names.
    pub people: BTreeMap<AccountId, String>,
    /// Whether it counts today.
    pub counts: bool,
    /// Whether its period is over.
    pub expired: bool,
    /// What the reader can do now.
    pub steps: Vec<Action>,
    /// Whether it could be confirmed as serious today.
    pub heard: bool,
}

impl ObservationView {
    /// The name of somebody who acted.
    #[must_use]
    pub fn name(&self, of: AccountId) -> &str {
        self.people.get(&of).map_or("", String::as_str)
    }
}

/// The observations on an organization: those that count first, then newest
/// first.
///
/// # Errors
/// [`AppError::Denied`], [`AppError::NotFound`].
pub async fn observations_of(
    app: &App,
    actor: &Actor,
    organization: &OrganizationId,
) -> Result<Vec<ObservationView>, AppError> {
    authorize(
        actor,
        Action::ViewDueDiligence,
        On::Organization(organization),
    )?;
    let all = app.store.reads().observations_of(organization).await?;
    let mut views = Vec::with_capacity(all.len());
    for one in all {
        views.push(view(app, actor, one).await?);
    }
    views.sort_by_key(|v| (!v.counts, std::cmp::Reverse(v.observation.made.at)));
    Ok(views)
}

/// One observation.
///
/// # Errors
/// [`AppError::Denied`], [`AppError::NotFound`].
pub async fn observation(
    app: &App,
    actor: &Actor,
    organization: &OrganizationId,
    id: Uuid,
) -> Result<ObservationView, AppError> {
    authorize(
        actor,
        Action::ViewDueDiligence,
        On::Organization(organization),
    )?;
    let found = find(app, organization, id).await?;
    view(app, actor, found).await
}

pub(super) async fn find(
    app: &App,
    organization: &OrganizationId,
    id: Uuid,
) -> Result<Observation, AppError> {
    let all = app.store.reads().observations_of(organization).await?;
    all.into_iter()
        .find(|o| o.id == id)
        .ok_or(AppError::NotFound)
}

/// The document of an observation.
///
/// # Errors
/// [`AppError::Denied`], [`AppError::NotFound`].
pub async fn read_evidence(
    app: &App,
    actor: &Actor,
    organization: &OrganizationId,
    id: Uuid,
) -> Result<(Evidence, Vec<u8>), AppError> {
    authorize(
        actor,
        Action::ViewDueDiligence,
        On::Organization(organization),
    )?;
    let found = find(app, organization, id).await?;
    let evidence = found.evidence.ok_or(AppError::NotFound)?;
    let bytes = app.files.get(&evidence.sha256).await?;
    Ok((evidence, bytes))
}

async fn view(app: &App, actor: &Actor, of: Observation) -> Result<ObservationView, AppError> {
    let today = app.clock.today();
    let reads = app.store.reads();
    let mut acted = vec![of.made.by];
    acted.extend(of.escalation.as_ref().map(|s| s.signed.by));
    acted.extend(of.ruling.as_ref().map(|r| r.step.signed.by));
    acted.extend(of.disclosure.as_ref().map(|d| d.signed.by));
    acted.extend(of.reply.as_ref().map(|r| r.signed.by));
    acted.extend(of.withdrawal.as_ref().map(|s| s.signed.by));
    let mut people = BTreeMap::new();
    for id in acted {
        if let Some(account) = AccountReads::account(reads, id).await? {
            people.insert(id, account.name);
        }
    }
    let hearing = ProcedureReads::procedure(reads)
        .await?
        .is_on(Setting::HearingBeforeSerious);
    Ok(ObservationView {
        people,
        counts: of.counts_on(today),
        expired: of.is_expired_on(today),
        steps: steps(actor, &of),
        heard: !hearing || heard(&of, today),
        observation: of,
    })
}

fn heard(of: &Observation, today: Day) -> bool {
    of.is_heard_on(today)
}

/// What the reader can do now: permissions, and the rules on persons.
fn steps(actor: &Actor, of: &Observation) -> Vec<Action> {
    let on = On::Organization(&of.organization_id);
    let Some(me) = actor.id().filter(|_| of.withdrawal.is_none()) else {
        return vec![];
    };
    let escalated_by = of.escalation.as_ref().map(|e| e.signed.by);
    let fits = |action: Action| match action {
        Action::EscalateObservation => of.escalation.is_none(),
        Action::RuleOnObservation => {
            of.level == Level::Escalated && of.made.by != me && escalated_by != Some(me)
        }
        Action::DiscloseObservation => of.disclosure.is_none(),
        _ => of.may_withdraw(me, actor.has(StaffRole::Approver)),
    };
    [
        Action::EscalateObservation,
        Action::RuleOnObservation,
        Action::DiscloseObservation,
        Action::WithdrawObservation,
    ]
    .into_iter()
    .filter(|&action| fits(action) && may(actor, action, on))
    .collect()
}
