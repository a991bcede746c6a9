//! The bracket that every act on registrations shares. Whoever gives seats
//! first draws the next turn of the consultation: its row stays locked until
//! the end, so that no two acts give the same seat.

use super::{
    calendar::{seated, tell_moved},
    facts::default_rule,
};
use crate::{
    App,
    audit::{Happened, Subject},
    consultations::find_for_writing,
    error::AppError,
    letters::{self, MailKind, Placeholder},
    policy::Permit,
    ports::WriteTx,
};
use parvis_domain::{
    Instant,
    consultation::{Consultation, QuotaRule, Registration, RegistrationState, moving_up},
    organization::OrganizationId,
};
use std::collections::HashSet;
use uuid::Uuid;

/// The registrations of a consultation, opened for writing.
pub(super) struct Desk {
    pub tx: Box<dyn WriteTx>,
    pub it: Consultation,
    pub all: Vec<Registration>,
    pub rule: QuotaRule,
    /// Who had a seat when the act began.
    seated: HashSet<Uuid>,
    /// The turn of a new nomination.
    pub turn: i64,
    pub now: Instant,
}

impl Desk {
    /// Begins and loads.
    pub(super) async fn begin(app: &App, permit: Permit, code: &str) -> Result<Self, AppError> {
        let mut tx = app.store.begin(permit).await?;
        let turn = tx.next_number(&format!("registration:{code}")).await?;
        let it = find_for_writing(&mut tx, code).await?;
        let all = tx.registrations(it.id).await?;
        let rule = rule(&mut tx, &it).await?;
        Ok(Self {
            seated: seated(&all),
            tx,
            it,
            all,
            rule,
            turn,
            now: app.clock.now(),
        })
    }

    /// One registration of an organization, in the version that the person saw.
    pub(super) fn one(
        &self,
        id: Uuid,
        of: Option<&OrganizationId>,
        version: i32,
    ) -> Result<Registration, AppError> {
        let found = self.all.iter().find(|r| r.id == id);
        let found = found
            .filter(|r| of.is_none_or(|o| r.organization_id == *o))
            .ok_or(AppError::NotFound)?;
        if found.version != version {
            return Err(AppError::Stale {
                current: found.version,
            });
        }
        Ok(found.clone())
    }

    /// Adds one.
    pub(super) async fn add(&mut self, new: Registration) -> Result<(), AppError> {
        self.tx.add_registration(&new).await?;
        self.all.push(new);
        Ok(())
    }

    /// Writes one.
    pub(super) async fn save(&mut self, next: Registration) -> Result<(), AppError> {
        save(&mut self.tx, &mut self.all, next).await
    }

    /// Gives the seats that are free, tells whose delegates move up, and says
    /// what happened. `by` is the organization that acts and sees for itself.
    pub(super) async fn close(
        mut self,
        app: &App,
        by: Option<&OrganizationId>,
        happened: Happened,
    ) -> Result<(), AppError> {
        let now = self.now;
        let up = give(&mut self.tx, &self.it, &self.rule, &mut self.all, now).await?;
        for seated in up.iter().filter(|r| Some(&r.organization_id) != by) {
            tell(app, &mut self.tx, &self.it, seated, MailKind::SeatGiven).await?;
        }
        tell_moved(app, &mut self.tx, &self.seated, &self.all).await?;
        self.tx
            .commit(happened.with("moved_up", up.len().to_string()))
            .await
    }
}

async fn rule(tx: &mut Box<dyn WriteTx>, it: &Consultation) -> Result<QuotaRule, AppError> {
    match tx.quota_rule(it.id).await? {
        Some(rule) => Ok(rule),
        None => Ok(default_rule(&tx.procedure().await?)),
    }
}

async fn save(
    tx: &mut Box<dyn WriteTx>,
    all: &mut [Registration],
    next: Registration,
) -> Result<(), AppError> {
    tx.save_registration(&next).await?;
    if let Some(known) = all.iter_mut().find(|r| r.id == next.id) {
        *known = next;
        known.version += 1;
    }
    Ok(())
}

/// Moves up who can; gives them.
async fn give(
    tx: &mut Box<dyn WriteTx>,
    it: &Consultation,
    rule: &QuotaRule,
    all: &mut [Registration],
    now: Instant,
) -> Result<Vec<Registration>, AppError> {
    let up = moving_up(rule, it.details.capacity, all, now);
    for next in &up {
        save(tx, all, next.clone()).await?;
    }
    Ok(up)
}

/// The same after a change of the consultation itself, in its transaction:
/// more places, another rule.
pub(crate) async fn move_up(
    app: &App,
    tx: &mut Box<dyn WriteTx>,
    it: &Consultation,
) -> Result<usize, AppError> {
    tx.next_number(&format!("registration:{}", it.code)).await?;
    let mut all = tx.registrations(it.id).await?;
    let rule = rule(tx, it).await?;
    let before = seated(&all);
    let up = give(tx, it, &rule, &mut all, app.clock.now()).await?;
    for next in &up {
        tell(app, tx, it, next, MailKind::SeatGiven).await?;
    }
    tell_moved(app, tx, &before, &all).await?;
    Ok(up.len())
}

/// A letter to the organization about one of its delegates, who is not named.
pub(super) async fn tell(
    app: &App,
    tx: &mut Box<dyn WriteTx>,
    it: &Consultation,
    about: &Registration,
    kind: MailKind,
) -> Result<(), AppError> {
    letter(app, tx, it, &about.organization_id, kind).await
}

async fn letter(
    app: &App,
    tx: &mut Box<dyn WriteTx>,
    it: &Consultation,
    organization: &OrganizationId,
    kind: MailKind,
) -> Result<(), AppError> {
    let letter = letters::Letter {
        kind,
        organization,
        application: None,
        parameters: vec![(Placeholder::Consultation, it.code.clone())],
    };
    letters::notify(app, tx, letter).await?;
    Ok(())
}

/// A letter to every organization with delegates; gives their number.
pub(crate) async fn tell_participants(
    app: &App,
    tx: &mut Box<dyn WriteTx>,
    it: &Consultation,
    kind: MailKind,
) -> Result<usize, AppError> {
    let all = tx.registrations(it.id).await?;
    let live = all.iter().filter(|r| RegistrationState::is_live(r.state));
    let mut organizations: Vec<&OrganizationId> = live.map(|r| &r.organization_id).collect();
    organizations.sort_unstable();
    organizations.dedup();
    for organization in &organizations {
        letter(app, tx, it, organization, kind).await?;
    }
    Ok(organizations.len())
}

/// The entry about a registration: the organization's, without the delegate.
pub(super) fn happened(desk: &Desk, organization: &OrganizationId) -> Happened {
    Happened::new(desk.now, Subject::Organization(organization.clone()))
        .with("consultation", desk.it.code.clone())
}
