//! The bracket that every act on a status shares.

use super::version_of;
use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::AppError,
    policy::{Action, On, authorize},
    ports::WriteTx,
};
use parvis_domain::{
    Day, Instant,
    application::Signature,
    observer_status::{StatusEvent, Timeline},
    organization::{Organization, OrganizationId},
};

/// The status of an organization, opened for writing.
pub(super) struct Open {
    pub tx: Box<dyn WriteTx>,
    pub organization: Organization,
    pub events: Vec<StatusEvent>,
    pub now: Instant,
    pub today: Day,
}

impl Open {
    /// Authorizes, begins and loads. `version` is the one that the person saw.
    pub(super) async fn begin(
        app: &App,
        actor: &Actor,
        action: Action,
        id: &OrganizationId,
        version: i32,
    ) -> Result<Self, AppError> {
        let permit = authorize(actor, action, On::Organization(id))?;
        let mut tx = app.store.begin(permit).await?;
        let organization = tx.organization(id).await?.ok_or(AppError::NotFound)?;
        let events = tx.statuses(id).await?;
        let current = version_of(&events);
        if current != version {
            return Err(AppError::Stale { current });
        }
        Ok(Self {
            tx,
            organization,
            events,
            now: app.clock.now(),
            today: app.clock.today(),
        })
    }

    /// The signature of the person who acts, now.
    pub(super) fn signed(&self, actor: &Actor) -> Result<Signature, AppError> {
        Ok(Signature {
            by: actor.id().ok_or(AppError::NotSignedIn)?,
            at: self.now,
        })
    }

    /// What the audit trail says of an act on this event: the status on the day
    /// of the act, before and after it.
    pub(super) async fn commit(mut self, event: &StatusEvent) -> Result<(), AppError> {
        let id = self.organization.id.clone();
        let code = |events: &[StatusEvent], day| {
            let on = Timeline::of(events).on(day);
            on.map_or("none", |s| s.status.code())
        };
        let before = code(&self.events, self.today);
        let after = code(&self.tx.statuses(&id).await?, self.today);
        let mut happened = Happened::new(self.now, Subject::Organization(id))
            .moved(before, after)
            .with("event", event.kind.code())
            .with("from", event.from.to_string())
            .with("basis", event.basis.clone())
            .with("record", event.id.to_string());
        for (name, value) in [
            ("session", event.session.clone()),
            (
                "symbol",
                Some(event.source.clone()).filter(|s| !s.is_empty()),
            ),
            ("supersedes", event.supersedes.map(|s| s.to_string())),
        ] {
            if let Some(value) = value {
                happened = happened.with(name, value);
            }
        }
        self.tx.commit(happened).await
    }
}
