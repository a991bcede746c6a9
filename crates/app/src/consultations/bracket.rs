//! The bracket that every act on a consultation shares.

use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::AppError,
    policy::{Action, On, authorize},
    ports::WriteTx,
    registrations,
};
use parvis_domain::{Instant, consultation::Consultation};

/// A consultation opened for writing.
pub(crate) struct Open {
    app: App,
    pub tx: Box<dyn WriteTx>,
    pub it: Consultation,
    pub now: Instant,
    before: &'static str,
}

impl Open {
    /// Authorizes, begins and loads. `version` is the one that the person saw.
    pub(crate) async fn begin(
        app: &App,
        actor: &Actor,
        action: Action,
        code: &str,
        version: i32,
    ) -> Result<Self, AppError> {
        let permit = authorize(actor, action, On::Nothing)?;
        let mut tx = app.store.begin(permit).await?;
        let it = tx.consultation(code).await?.ok_or(AppError::NotFound)?;
        if it.version != version {
            return Err(AppError::Stale {
                current: it.version,
            });
        }
        Ok(Self {
            app: app.clone(),
            tx,
            before: it.state.code(),
            it,
            now: app.clock.now(),
        })
    }

    /// Saves what became of it and says what happened.
    pub(crate) async fn close(
        mut self,
        next: Consultation,
        detail: Vec<(&'static str, String)>,
    ) -> Result<(), AppError> {
        self.tx.save_consultation(&next).await?;
        if next.sequence > self.it.sequence {
            registrations::tell_changed(&self.app, &mut self.tx, &next).await?;
        }
        let mut happened = happened(self.now, &next).moved(self.before, next.state.code());
        happened.detail = detail;
        self.tx.commit(happened).await
    }
}

/// The entry about a consultation.
pub(crate) fn happened(now: Instant, it: &Consultation) -> Happened {
    Happened::new(now, Subject::Consultation(it.code.clone()))
}

/// One of those that everybody may know of, inside a transaction; drafts take no
/// registrations.
pub(crate) async fn find_for_writing(
    tx: &mut Box<dyn WriteTx>,
    code: &str,
) -> Result<Consultation, AppError> {
    let found = tx.consultation(code).await?;
    found
        .filter(Consultation::is_public)
        .ok_or(AppError::NotFound)
}
