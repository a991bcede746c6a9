//! One organization follows another: recorded by one person, confirmed by
//! another. The observer status does not pass with it.

use super::{HistoryView, view};
use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::{AppError, Rule},
    faults::FaultCode,
    input::{Field, Input, Kind, Reader, required},
    policy::{Action, On, authorize},
    ports::WriteTx,
};
use parvis_domain::{
    application::{Refusal, Signature},
    observer_status::EventState,
    organization::{Organization, OrganizationId, Succession, SuccessionKind},
    text::PartialDate,
};

/// Who follows, how, since when, and by which document that is known.
pub const SUCCESSION_FIELDS: &[Field] = &[
    required("successor", Kind::Line, 20),
    required("succession", Kind::Code("succession-kinds"), 20),
    required("effective_on", Kind::Line, 10),
    required("symbol", Kind::Line, 100),
    required("reason", Kind::Text, 2000),
];

struct Open {
    tx: Box<dyn WriteTx>,
    organization: Organization,
    signed: Signature,
}

async fn begin(
    app: &App,
    actor: &Actor,
    action: Action,
    id: &OrganizationId,
    version: i32,
) -> Result<Open, AppError> {
    let permit = authorize(actor, action, On::Organization(id))?;
    let mut tx = app.store.begin(permit).await?;
    let organization = tx.organization(id).await?.ok_or(AppError::NotFound)?;
    if organization.version != version {
        return Err(AppError::Stale {
            current: organization.version,
        });
    }
    Ok(Open {
        tx,
        organization,
        signed: Signature {
            by: actor.id().ok_or(AppError::NotSignedIn)?,
            at: app.clock.now(),
        },
    })
}

impl Open {
    /// Saves, so that the version rises, and commits.
    async fn close(mut self, succession: &Succession) -> Result<(), AppError> {
        self.organization.updated_at = self.signed.at;
        self.tx.save_organization(&self.organization).await?;
        let subject = Subject::Organization(self.organization.id.clone());
        let happened = Happened::new(self.signed.at, subject)
            .with("successor", succession.successor.to_string())
            .with("kind", succession.kind.code())
            .with("effective_on", succession.effective_on.to_string())
            .with("state", succession.state.code());
        self.tx.commit(happened).await
    }

    async fn waiting(&mut self) -> Result<Succession, AppError> {
        let id = &self.organization.id;
        let all = self.tx.successions(id).await?;
        let waits = |s: &Succession| s.predecessor == *id && s.state == EventState::Recorded;
        Ok(all.into_iter().find(waits).ok_or(Rule::NothingToAnswer)?)
    }
}

/// Records that another organization follows this one.
///
/// # Errors
/// Faults: no such organization, itself, or one that itself has a successor;
/// [`Rule::Simultaneous`] when a successor is recorded already.
pub async fn record(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
    version: i32,
    input: &Input,
) -> Result<HistoryView, AppError> {
    let mut open = begin(app, actor, Action::RecordSuccession, id, version).await?;
    let mut r = Reader::new(input, SUCCESSION_FIELDS);
    let text = r.text("successor").unwrap_or_default();
    let successor = OrganizationId::parse(&text).filter(|s| s != id);
    let known = match &successor {
        Some(other) => open.tx.organization(other).await?.is_some(),
        None => false,
    };
    // A chain is followed from one end to the other, so it may not close.
    let gone = match &successor {
        Some(other) => {
            let theirs = open.tx.successions(other).await?;
            let left = |s: &Succession| s.predecessor == *other && s.state != EventState::Rejected;
            theirs.iter().any(left)
        }
        None => false,
    };
    if !text.is_empty() && (!known || gone) {
        let list = vec![("list", "organizations".to_owned())];
        r.faults.add_with("successor", FaultCode::NotInList, list);
    }
    let kind = r.code("succession", |c| SuccessionKind::from_code(c).is_some());
    let effective_on = r.partial_date("effective_on");
    let succession = Succession {
        id: app.ids.uuid(),
        predecessor: id.clone(),
        successor: successor.unwrap_or_else(|| id.clone()),
        kind: kind
            .as_deref()
            .and_then(SuccessionKind::from_code)
            .unwrap_or(SuccessionKind::Successor),
        effective_on: effective_on.unwrap_or(PartialDate::Day(app.clock.today())),
        symbol: r.text("symbol").unwrap_or_default(),
        reason: r.text("reason").unwrap_or_default(),
        state: EventState::Recorded,
        recorded: open.signed,
        confirmed: None,
    };
    r.faults.or(())?;
    open.tx.add_succession(&succession).await?;
    open.close(&succession).await?;
    view(app, actor, id).await
}

/// Confirms the record, as another person: from now on the old page leads to
/// the successor.
///
/// # Errors
/// A second person is needed; [`Rule::NothingToAnswer`]; [`AppError::Stale`].
pub async fn confirm(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
    version: i32,
) -> Result<HistoryView, AppError> {
    let mut open = begin(app, actor, Action::ConfirmSuccession, id, version).await?;
    let mut succession = open.waiting().await?;
    if succession.recorded.by == open.signed.by {
        return Err(AppError::Workflow(Refusal::SecondPersonNeeded));
    }
    succession.state = EventState::Holds;
    succession.confirmed = Some(open.signed);
    open.tx.settle_succession(&succession).await?;
    open.close(&succession).await?;
    view(app, actor, id).await
}

/// Rejects the record; it has no effect.
///
/// # Errors
/// [`Rule::NothingToAnswer`]; [`AppError::Stale`].
pub async fn reject(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
    version: i32,
) -> Result<HistoryView, AppError> {
    let mut open = begin(app, actor, Action::RejectSuccession, id, version).await?;
    let mut succession = open.waiting().await?;
    succession.state = EventState::Rejected;
    open.tx.settle_succession(&succession).await?;
    open.close(&succession).await?;
    view(app, actor, id).await
}
