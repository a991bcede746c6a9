//! A person answers a question; for "the same" a second person must agree.

use super::{Hit, HitFilter, HitView, queries::hit};
use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::{AppError, Rule},
    input::{Field, Input, Kind, Reader, required},
    observations,
    policy::{Action, On, authorize},
    ports::WriteTx,
};
use parvis_domain::{
    application::{Refusal, Signature},
    organization::OrganizationId,
    screening::{Answer, HitState, ReviewRefusal},
};
use uuid::Uuid;

/// An answer with its reason.
pub const ANSWER_FIELDS: &[Field] = &[
    required("answer", Kind::Code("screening-answers"), 20),
    required("reason", Kind::Text, 4000),
];

/// The first person answers an open question.
///
/// # Errors
/// Faults; [`AppError::Stale`]; [`Rule::NotWaiting`].
pub async fn review_hit(
    app: &App,
    actor: &Actor,
    organization: &OrganizationId,
    id: Uuid,
    version: i32,
    input: &Input,
) -> Result<HitView, AppError> {
    let opened = Opened::new(app, actor, Action::ReviewHit, organization, id, version).await?;
    opened.answer(app, actor, HitState::Open, input).await
}

/// The second person agrees with "the same", or opens the question again.
///
/// # Errors
/// Faults; [`AppError::Stale`]; [`Rule::NotWaiting`]; second person needed.
pub async fn confirm_hit(
    app: &App,
    actor: &Actor,
    organization: &OrganizationId,
    id: Uuid,
    version: i32,
    input: &Input,
) -> Result<HitView, AppError> {
    let opened = Opened::new(app, actor, Action::ConfirmHit, organization, id, version).await?;
    opened
        .answer(app, actor, HitState::SameProposed, input)
        .await
}

struct Opened {
    tx: Box<dyn WriteTx>,
    hit: Hit,
}

impl Opened {
    async fn new(
        app: &App,
        actor: &Actor,
        action: Action,
        organization: &OrganizationId,
        id: Uuid,
        version: i32,
    ) -> Result<Self, AppError> {
        let permit = authorize(actor, action, On::Organization(organization))?;
        let mut tx = app.store.begin(permit).await?;
        let filter = HitFilter {
            id: Some(id),
            organization: Some(organization.clone()),
            ..HitFilter::default()
        };
        let hit = tx
            .screening_hits(&filter)
            .await?
            .pop()
            .ok_or(AppError::NotFound)?;
        if hit.version != version {
            return Err(AppError::Stale {
                current: hit.version,
            });
        }
        Ok(Self { tx, hit })
    }

    async fn answer(
        mut self,
        app: &App,
        actor: &Actor,
        expected: HitState,
        input: &Input,
    ) -> Result<HitView, AppError> {
        let mut reader = Reader::new(input, ANSWER_FIELDS);
        let answer = reader.code("answer", |c| Answer::from_code(c).is_some());
        let reason = reader.text("reason").unwrap_or_default();
        let answer = answer
            .as_deref()
            .and_then(Answer::from_code)
            .unwrap_or(Answer::NotSame);
        reader.faults.or(())?;
        let before = self.hit.review.state;
        if before != expected {
            return Err(Rule::NotWaiting.into());
        }
        let signed = Signature {
            by: actor.id().ok_or(AppError::NotSignedIn)?,
            at: app.clock.now(),
        };
        self.hit.review = match self.hit.review.answer(answer, reason, signed) {
            Ok(review) => review,
            Err(ReviewRefusal::NotOpen) => return Err(Rule::NotWaiting.into()),
            Err(ReviewRefusal::SecondPerson) => return Err(Refusal::SecondPersonNeeded.into()),
        };
        self.tx.save_screening_hit(&self.hit).await?;
        if self.hit.review.state == HitState::Same {
            let entries = self.tx.screening_entries().await?;
            let entry = entries.iter().find(|e| e.entry.key() == self.hit.entry_key);
            let reference = entry.map_or("", |e| e.entry.reference.as_str());
            observations::from_screening(app, &mut self.tx, &self.hit, reference).await?;
        }
        let organization = self.hit.organization_id.clone();
        // The reason stays with the question: it may name persons.
        let happened = Happened::new(signed.at, Subject::Organization(organization.clone()))
            .moved(before.code(), self.hit.review.state.code())
            .with("screening_question", self.hit.id.to_string());
        let id = self.hit.id;
        self.tx.commit(happened).await?;
        hit(app, actor, &organization, id).await
    }
}
