//! The bracket that every act on a report shares.

use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::{AppError, Rule},
    letters::{self, MailKind, Placeholder},
    policy::{Action, On, authorize},
    ports::WriteTx,
};
use parvis_domain::{
    Instant, application::Signature, organization::OrganizationId, report::PeriodicReport,
};

/// The report of an organization that is not accepted, opened for writing.
pub(super) struct Open {
    pub tx: Box<dyn WriteTx>,
    pub report: PeriodicReport,
    pub now: Instant,
    before: &'static str,
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
        let all = tx.reports(id).await?;
        let report = all.into_iter().find(|r| r.accepted.is_none());
        let report = report.ok_or(Rule::ReportNothingOpen)?;
        if report.version != version {
            return Err(AppError::Stale {
                current: report.version,
            });
        }
        Ok(Self {
            tx,
            before: report.state.code(),
            report,
            now: app.clock.now(),
        })
    }

    /// The signature of the person who acts, now.
    pub(super) fn signed(&self, actor: &Actor) -> Result<Signature, AppError> {
        Ok(Signature {
            by: actor.id().ok_or(AppError::NotSignedIn)?,
            at: self.now,
        })
    }

    /// Tells the team by letter.
    pub(super) async fn tell(&mut self, app: &App, kind: MailKind) -> Result<(), AppError> {
        tell(app, &mut self.tx, kind, &self.report).await
    }

    /// Saves the next state and commits with its entry.
    pub(super) async fn close(mut self, next: PeriodicReport) -> Result<(), AppError> {
        self.tx.save_report(&next).await?;
        let happened = happened(self.now, &next).moved(self.before, next.state.code());
        self.tx.commit(happened).await
    }
}

/// What the audit trail says of a report: never what was written in it.
pub(super) fn happened(now: Instant, report: &PeriodicReport) -> Happened {
    Happened::new(now, Subject::Organization(report.organization_id.clone()))
        .with("report", report.id.to_string())
        .with("due_on", report.due_on.to_string())
}

/// A letter to the team about its report.
pub(super) async fn tell(
    app: &App,
    tx: &mut Box<dyn WriteTx>,
    kind: MailKind,
    report: &PeriodicReport,
) -> Result<(), AppError> {
    let letter = letters::Letter {
        kind,
        organization: &report.organization_id,
        application: None,
        parameters: vec![(Placeholder::Due, report.due_on.to_string())],
    };
    letters::notify(app, tx, letter).await?;
    Ok(())
}
