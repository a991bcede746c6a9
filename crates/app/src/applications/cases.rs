//! Several cases in one transaction: all of them change, or none. The single
//! act has [`super::case::Case`].

use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::AppError,
    policy::{Action, On, authorize},
    ports::WriteTx,
};
use parvis_domain::{
    Instant,
    application::{Application, ApplicationId, Signature},
};

/// Cases opened for writing. Whether the person may act on each is asked case
/// by case, by who opens them.
pub(crate) struct Cases {
    /// The transaction.
    pub(crate) tx: Box<dyn WriteTx>,
    /// Now.
    pub(crate) now: Instant,
}

impl Cases {
    /// Authorizes and begins.
    pub(crate) async fn open(app: &App, actor: &Actor, action: Action) -> Result<Self, AppError> {
        let permit = authorize(actor, action, On::Nothing)?;
        Ok(Self {
            tx: app.store.begin(permit).await?,
            now: app.clock.now(),
        })
    }

    /// A case as it is in the transaction.
    pub(crate) async fn application(&mut self, id: ApplicationId) -> Result<Application, AppError> {
        self.tx.application(id).await?.ok_or(AppError::NotFound)
    }

    /// Saves the next state of a case, with its entry.
    pub(crate) async fn save(
        &mut self,
        before: &Application,
        mut after: Application,
    ) -> Result<(), AppError> {
        after.updated_at = self.now;
        self.tx.save_application(&after).await?;
        let subject = Subject::Application(after.id, after.organization_id.clone());
        let mut happened =
            Happened::new(self.now, subject).moved(before.stage.code(), after.stage.code());
        happened.detail = after
            .recorded
            .as_ref()
            .map(super::decide::describe)
            .unwrap_or_default();
        self.tx.record(happened).await
    }

    /// Commits with the entry about the whole.
    pub(crate) async fn close(self, happened: Happened) -> Result<(), AppError> {
        self.tx.commit(happened).await
    }

    /// The signature of the person who acts, now.
    pub(crate) fn signed(&self, actor: &Actor) -> Result<Signature, AppError> {
        Ok(Signature {
            by: actor.id().ok_or(AppError::NotSignedIn)?,
            at: self.now,
        })
    }
}
