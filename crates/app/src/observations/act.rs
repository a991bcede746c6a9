//! What staff do with an observation: escalate, decide, disclose, withdraw.

use super::{ObservationView, queries::observation};
use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::{AppError, Rule},
    faults::FaultCode,
    input::{Field, Input, Kind, Reader, optional, required},
    letters::{Letter, MailKind, Placeholder, notify},
    policy::{Action, On, authorize},
    ports::WriteTx,
};
use parvis_domain::{
    Day,
    account::StaffRole,
    application::{Refusal, Signature},
    observation::{Disclosure, Level, Observation, Refused, Step},
    organization::OrganizationId,
    procedure::Setting,
};
use uuid::Uuid;

/// Why an approver should decide.
pub const ESCALATE_FIELDS: &[Field] = &[required("comment", Kind::Text, 4000)];

/// What an approver decides: serious, or a risk again.
pub const RULE_FIELDS: &[Field] = &[
    required("observation_level", Kind::Code("observation-levels"), 20),
    required("comment", Kind::Text, 4000),
];

/// What the organization is told, and until when it can answer.
pub const DISCLOSE_FIELDS: &[Field] = &[
    required("wording", Kind::Text, 4000),
    optional("due", Kind::Day, 10),
];

/// Why it is taken back.
pub const WITHDRAW_FIELDS: &[Field] = &[required("reason", Kind::Text, 4000)];

/// An observation opened for writing.
pub(super) struct Opened {
    pub(super) tx: Box<dyn WriteTx>,
    pub(super) observation: Observation,
    level: Level,
}

impl Opened {
    pub(super) async fn new(
        app: &App,
        actor: &Actor,
        action: Action,
        organization: &OrganizationId,
        id: Uuid,
        version: i32,
    ) -> Result<Self, AppError> {
        let permit = authorize(actor, action, On::Organization(organization))?;
        let mut tx = app.store.begin(permit).await?;
        let known = tx.observation(id).await?;
        let observation = known
            .filter(|o| &o.organization_id == organization)
            .ok_or(AppError::NotFound)?;
        if observation.version != version {
            return Err(AppError::Stale {
                current: observation.version,
            });
        }
        Ok(Self {
            tx,
            level: observation.level,
            observation,
        })
    }

    /// Saves and commits; the detail holds no text of the observation.
    pub(super) async fn save(
        mut self,
        app: &App,
        detail: Vec<(&'static str, String)>,
    ) -> Result<(), AppError> {
        self.tx.save_observation(&self.observation).await?;
        let subject = Subject::Organization(self.observation.organization_id.clone());
        let mut happened = Happened::new(app.clock.now(), subject)
            .moved(self.level.code(), self.observation.level.code());
        happened.detail = vec![("observation", self.observation.id.to_string())];
        happened.detail.extend(detail);
        self.tx.commit(happened).await
    }

    pub(super) async fn close(
        self,
        app: &App,
        actor: &Actor,
        detail: Vec<(&'static str, String)>,
    ) -> Result<ObservationView, AppError> {
        let (organization, id) = (
            self.observation.organization_id.clone(),
            self.observation.id,
        );
        self.save(app, detail).await?;
        observation(app, actor, &organization, id).await
    }
}

/// What a refusal of the rules means to the person.
pub(super) fn refused(why: Refused) -> AppError {
    match why {
        Refused::NotWaiting => Rule::NotWaiting.into(),
        Refused::SecondPerson => Refusal::SecondPersonNeeded.into(),
        Refused::NotHeard => Rule::NotHeard.into(),
    }
}

fn signed(app: &App, actor: &Actor) -> Result<Signature, AppError> {
    Ok(Signature {
        by: actor.id().ok_or(AppError::NotSignedIn)?,
        at: app.clock.now(),
    })
}

/// Puts an observation before an approver; once.
///
/// # Errors
/// Faults; [`AppError::Stale`]; [`Rule::NotWaiting`].
pub async fn escalate(
    app: &App,
    actor: &Actor,
    organization: &OrganizationId,
    id: Uuid,
    version: i32,
    input: &Input,
) -> Result<ObservationView, AppError> {
    let action = Action::EscalateObservation;
    let mut opened = Opened::new(app, actor, action, organization, id, version).await?;
    let mut r = Reader::new(input, ESCALATE_FIELDS);
    let comment = r.text("comment").unwrap_or_default();
    r.faults.or(())?;
    let step = Step {
        signed: signed(app, actor)?,
        comment,
    };
    opened.observation = opened.observation.escalate(step).map_err(refused)?;
    opened.close(app, actor, vec![]).await
}

/// An approver confirms an escalated observation as serious, or returns it.
///
/// # Errors
/// Faults; [`AppError::Stale`]; second person needed; [`Rule::NotHeard`].
pub async fn rule(
    app: &App,
    actor: &Actor,
    organization: &OrganizationId,
    id: Uuid,
    version: i32,
    input: &Input,
) -> Result<ObservationView, AppError> {
    let action = Action::RuleOnObservation;
    let mut opened = Opened::new(app, actor, action, organization, id, version).await?;
    let mut r = Reader::new(input, RULE_FIELDS);
    let decided = |c: &str| {
        let level = Level::from_code(c);
        level.filter(|l| matches!(l, Level::Serious | Level::Risk))
    };
    let level = r.code("observation_level", |c| decided(c).is_some());
    let comment = r.text("comment").unwrap_or_default();
    r.faults.or(())?;
    let serious = level.as_deref().and_then(decided) == Some(Level::Serious);
    let must_be_heard = opened
        .tx
        .procedure()
        .await?
        .is_on(Setting::HearingBeforeSerious);
    let step = Step {
        signed: signed(app, actor)?,
        comment,
    };
    let today = app.clock.today();
    opened.observation = opened
        .observation
        .rule(serious, step, today, must_be_heard)
        .map_err(refused)?;
    opened.close(app, actor, vec![]).await
}

/// Tells the organization, in a wording for it; its owners get a mail.
///
/// # Errors
/// Faults: a due day that is past; [`AppError::Stale`]; [`Rule::NotWaiting`].
pub async fn disclose(
    app: &App,
    actor: &Actor,
    organization: &OrganizationId,
    id: Uuid,
    version: i32,
    input: &Input,
) -> Result<ObservationView, AppError> {
    let action = Action::DiscloseObservation;
    let mut opened = Opened::new(app, actor, action, organization, id, version).await?;
    let today = app.clock.today();
    let days = opened
        .tx
        .procedure()
        .await?
        .value(Setting::ObservationReplyDays);
    let mut r = Reader::new(input, DISCLOSE_FIELDS);
    let wording = r.text("wording").unwrap_or_default();
    let due = r.day("due").unwrap_or_else(|| after(today, days));
    if due <= today {
        r.faults.add("due", FaultCode::TooEarly);
    }
    r.faults.or(())?;
    let disclosure = Disclosure {
        signed: signed(app, actor)?,
        wording,
        due,
    };
    opened.observation = opened.observation.disclose(disclosure).map_err(refused)?;
    let letter = Letter {
        kind: MailKind::ObservationDisclosed,
        organization,
        application: None,
        parameters: vec![(Placeholder::Due, due.to_string())],
    };
    notify(app, &mut opened.tx, letter).await?;
    opened
        .close(app, actor, vec![("due", due.to_string())])
        .await
}

fn after(today: Day, days: i64) -> Day {
    let days = u64::try_from(days).unwrap_or(0);
    today
        .checked_add_days(chrono::Days::new(days))
        .unwrap_or(today)
}

/// Takes an observation back; it stays readable and does not count.
///
/// # Errors
/// Faults; [`AppError::Stale`]; second person needed; [`Rule::NotWaiting`].
pub async fn withdraw(
    app: &App,
    actor: &Actor,
    organization: &OrganizationId,
    id: Uuid,
    version: i32,
    input: &Input,
) -> Result<ObservationView, AppError> {
    let action = Action::WithdrawObservation;
    let mut opened = Opened::new(app, actor, action, organization, id, version).await?;
    let mut r = Reader::new(input, WITHDRAW_FIELDS);
    let comment = r.text("reason").unwrap_or_default();
    r.faults.or(())?;
    let step = Step {
        signed: signed(app, actor)?,
        comment,
    };
    let is_approver = actor.has(StaffRole::Approver);
    opened.observation = opened
        .observation
        .withdraw(step, is_approver)
        .map_err(refused)?;
    opened.close(app, actor, vec![]).await
}
