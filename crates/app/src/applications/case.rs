//! The bracket that every act on an application shares: load, authorize, check
//! the version, apply the rule, save, say what happened.

use super::questions::sync_round;
use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::AppError,
    letters::{Letter, MailKind, Placeholder, notify},
    policy::{Action, On, authorize},
    ports::{CaseReads, WriteTx},
};
use parvis_domain::{
    Instant,
    account::AccountId,
    application::{Application, ApplicationId, RoundEnd, Signature},
};

/// A case opened for writing.
pub(crate) struct Case {
    /// The transaction.
    pub tx: Box<dyn WriteTx>,
    /// The application as loaded in it.
    pub application: Application,
    /// Now.
    pub now: Instant,
    /// How the open round of questions ends by this act, and why; set by acts
    /// that end one.
    pub ends: Option<(RoundEnd, Option<String>)>,
    by: Option<AccountId>,
    before: Application,
}

impl Case {
    /// Authorizes, begins and loads. `version` is the one that the person saw.
    pub(crate) async fn open(
        app: &App,
        actor: &Actor,
        action: Action,
        id: ApplicationId,
        version: i32,
    ) -> Result<Self, AppError> {
        let seen = CaseReads::application(app.store.reads(), id)
            .await?
            .ok_or(AppError::NotFound)?;
        // The program itself sees no case; it reminds by the due date alone.
        let on = match action {
            Action::RemindApplicant => On::Nothing,
            _ => On::Application(&seen.organization_id, seen.stage),
        };
        let permit = authorize(actor, action, on)?;
        let mut tx = app.store.begin(permit).await?;
        let application = tx.application(id).await?.ok_or(AppError::NotFound)?;
        if application.version != version {
            return Err(AppError::Stale {
                current: application.version,
            });
        }
        Ok(Self {
            tx,
            ends: None,
            by: actor.id(),
            before: application.clone(),
            application,
            now: app.clock.now(),
        })
    }

    /// Puts a letter about the case, as it is now, into the outbox: one mail
    /// for each member of the team who is to get it.
    pub(crate) async fn notify(
        &mut self,
        app: &App,
        kind: MailKind,
        parameters: Vec<(Placeholder, String)>,
    ) -> Result<(), AppError> {
        let letter = Letter {
            kind,
            organization: &self.application.organization_id,
            application: Some(&self.application),
            parameters,
        };
        notify(app, &mut self.tx, letter).await?;
        Ok(())
    }

    /// Saves the next state and commits with its entry.
    pub(crate) async fn close(
        mut self,
        detail: Vec<(&'static str, String)>,
    ) -> Result<(), AppError> {
        self.application.updated_at = self.now;
        let (before, by) = (self.before.clone(), self.by);
        sync_round(&mut self, &before, by).await?;
        self.tx.save_application(&self.application).await?;
        let subject = Subject::Application(
            self.application.id,
            self.application.organization_id.clone(),
        );
        let mut happened = Happened::new(self.now, subject)
            .moved(self.before.stage.code(), self.application.stage.code());
        happened.detail = detail;
        self.tx.commit(happened).await
    }

    /// A letter about the open questions: with the due date, where there is one.
    pub(super) async fn tell(&mut self, app: &App, kind: MailKind) -> Result<(), AppError> {
        let due = self.application.round.as_ref().map(|r| r.due.to_string());
        let parameters = due.map(|day| vec![(Placeholder::Due, day)]);
        self.notify(app, kind, parameters.unwrap_or_default()).await
    }

    /// The signature of the person who acts, now.
    pub(crate) fn signed(&self, actor: &Actor) -> Result<Signature, AppError> {
        Ok(Signature {
            by: actor.id().ok_or(AppError::NotSignedIn)?,
            at: self.now,
        })
    }
}
