//! The bracket that acts on contributions share.

use super::{ContributionQuery, ContributionView, view};
use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    consultations::find_for_writing,
    error::AppError,
    letters::{self, MailKind, Placeholder},
    policy::Permit,
    ports::{ConsultationReads, ContributionReads, WriteTx},
};
use parvis_domain::{
    Instant,
    consultation::Consultation,
    contribution::{Call, Contribution},
};
use uuid::Uuid;

/// A contribution opened for writing, with what rules about it ask.
pub(super) struct Open {
    pub tx: Box<dyn WriteTx>,
    pub of: Consultation,
    pub call: Option<Call>,
    pub it: Contribution,
    pub now: Instant,
}

impl Open {
    /// Begins and loads, in the version that the person saw.
    pub(super) async fn begin(
        app: &App,
        permit: Permit,
        id: Uuid,
        version: i32,
    ) -> Result<Self, AppError> {
        let mut tx = app.store.begin(permit).await?;
        let found = tx.contributions(&ContributionQuery::one(id)).await?.pop();
        let it = found.ok_or(AppError::NotFound)?;
        if it.version != version {
            return Err(AppError::Stale {
                current: it.version,
            });
        }
        let of = ConsultationReads::consultation_by_id(app.store.reads(), it.consultation_id)
            .await?
            .ok_or(AppError::NotFound)?;
        let of = find_for_writing(&mut tx, &of.code).await?;
        let call = tx.contribution_call(of.id).await?;
        let now = app.clock.now();
        Ok(Self {
            tx,
            of,
            call,
            it,
            now,
        })
    }

    /// Keeps what became of it, tells the organization, says what happened.
    pub(super) async fn close(
        mut self,
        app: &App,
        actor: &Actor,
        next: Contribution,
        letter: Option<MailKind>,
    ) -> Result<ContributionView, AppError> {
        self.tx.put_contribution(&next).await?;
        if let Some(kind) = letter {
            let mut parameters = vec![(Placeholder::Consultation, self.of.code.clone())];
            parameters.extend(next.correct_by.map(|d| (Placeholder::Due, d.to_string())));
            let letter = letters::Letter {
                kind,
                organization: &next.organization_id,
                application: None,
                parameters,
            };
            letters::notify(app, &mut self.tx, letter).await?;
        }
        let happened =
            about(self.now, &self.of, &next).moved(self.it.state.code(), next.state.code());
        self.tx.commit(happened).await?;
        view::one_of(app, actor, next.id).await
    }
}

/// The entry: codes, never what was written.
pub(super) fn about(now: Instant, of: &Consultation, it: &Contribution) -> Happened {
    let subject = Subject::Contribution(it.id, it.organization_id.clone());
    Happened::new(now, subject).with("consultation", of.code.clone())
}

/// One as it is kept.
pub(super) async fn load(app: &App, id: Uuid) -> Result<Contribution, AppError> {
    let query = ContributionQuery::one(id);
    let found = ContributionReads::find_contributions(app.store.reads(), &query).await?;
    found.into_iter().next().ok_or(AppError::NotFound)
}
