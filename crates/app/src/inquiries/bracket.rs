//! The bracket that every act on an inquiry shares.

use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::AppError,
    letters::{self, MailKind, Placeholder},
    policy::{Action, On, authorize},
    ports::WriteTx,
};
use parvis_domain::{
    Instant,
    account::AccountId,
    inquiry::{Inquiry, Message, MessageKind, Step, Stretch, StretchStart},
};
use uuid::Uuid;

/// An inquiry opened for writing.
pub(super) struct Open {
    pub tx: Box<dyn WriteTx>,
    pub inquiry: Inquiry,
    pub now: Instant,
    pub by: AccountId,
    before: &'static str,
}

impl Open {
    /// Authorizes, begins and loads. `version` is the one that the person saw.
    pub(super) async fn begin(
        app: &App,
        actor: &Actor,
        action: Action,
        id: Uuid,
        version: i32,
    ) -> Result<Self, AppError> {
        // Whose it is decides who may know of it; so it is read before.
        let known = app.store.reads().inquiry_by_id(id).await?;
        let organization = known.ok_or(AppError::NotFound)?.organization_id;
        let permit = authorize(actor, action, On::Organization(&organization))?;
        let mut tx = app.store.begin(permit).await?;
        let inquiry = tx.inquiry(id).await?.ok_or(AppError::NotFound)?;
        if inquiry.version != version {
            return Err(AppError::Stale {
                current: inquiry.version,
            });
        }
        Ok(Self {
            tx,
            now: app.clock.now(),
            by: actor.id().ok_or(AppError::NotSignedIn)?,
            before: inquiry.state.code(),
            inquiry,
        })
    }

    /// Adds a text to the thread.
    pub(super) async fn say(
        &mut self,
        app: &App,
        kind: MessageKind,
        text: String,
    ) -> Result<(), AppError> {
        let unit = (kind != MessageKind::Written).then(|| self.inquiry.holder.clone());
        let message = Message {
            id: app.ids.uuid(),
            inquiry: self.inquiry.id,
            kind,
            text,
            unit,
            by: self.by,
            at: self.now,
        };
        self.tx.add_message(&message).await
    }

    /// Tells the team by letter, each in their language.
    pub(super) async fn tell(&mut self, app: &App, kind: MailKind) -> Result<(), AppError> {
        let letter = letters::Letter {
            kind,
            organization: &self.inquiry.organization_id,
            application: None,
            parameters: vec![
                (Placeholder::Reference, self.inquiry.reference.clone()),
                (Placeholder::Due, self.inquiry.due_on.to_string()),
            ],
        };
        letters::notify(app, &mut self.tx, letter).await?;
        Ok(())
    }

    /// Saves what the act made of it, ends and begins stretches, and commits.
    pub(super) async fn close(
        mut self,
        app: &App,
        step: Step,
        reason: String,
    ) -> Result<(), AppError> {
        if step.ends {
            self.tx.end_stretch(self.inquiry.id, self.now).await?;
        }
        if let Some(start) = step.begins {
            let stretch = stretch(app, &step.next, start, reason, self.by, self.now);
            self.tx.add_stretch(&stretch).await?;
        }
        self.tx.save_inquiry(&step.next).await?;
        let happened = happened(self.now, &step.next).moved(self.before, step.next.state.code());
        self.tx.commit(happened).await
    }

    /// Commits without a change of state; the version still rises, so that who
    /// acts on an older page is told.
    pub(super) async fn close_as_it_is(mut self) -> Result<(), AppError> {
        self.tx.save_inquiry(&self.inquiry).await?;
        self.tx.commit(happened(self.now, &self.inquiry)).await
    }
}

/// The stretch that begins with the present holder, or with the organization
/// where it is asked.
pub(super) fn stretch(
    app: &App,
    inquiry: &Inquiry,
    start: StretchStart,
    reason: String,
    by: AccountId,
    from: Instant,
) -> Stretch {
    Stretch {
        id: app.ids.uuid(),
        inquiry: inquiry.id,
        holder: (start != StretchStart::Asked).then(|| inquiry.holder.clone()),
        officer: inquiry.officer,
        start,
        reason,
        by,
        from,
        until: None,
    }
}

/// What the audit trail says: reference and unit, never what was written.
pub(super) fn happened(now: Instant, inquiry: &Inquiry) -> Happened {
    let subject = Subject::Inquiry(inquiry.id, inquiry.organization_id.clone());
    Happened::new(now, subject)
        .with("reference", inquiry.reference.clone())
        .with("unit", inquiry.holder.clone())
}
