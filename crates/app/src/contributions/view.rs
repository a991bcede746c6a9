//! Reading contributions: staff everything, an organization its own, others
//! what was accepted, as far as it may be read, of organizations that they may
//! know of.

use super::{ContributionQuery, bracket::load};
use crate::{
    App,
    actor::Actor,
    consultations::{self, takes_part},
    error::AppError,
    follow_up::{Names, Shown},
    policy::{Action, On, audience, authorize, may},
    ports::{ConsultationReads, ContributionReads},
};
use parvis_domain::{
    consultation::Consultation,
    contribution::{
        Call, Contribution, ContributionFile, ContributionReach, ContributionRefusal,
        ContributionState,
    },
    organization::OrganizationId,
    text::LocalizedText,
};
use std::collections::HashMap;
use uuid::Uuid;

/// A contribution as somebody sees it.
#[derive(Debug, Clone)]
pub struct ContributionView {
    /// It, without what this person may not see.
    pub it: Contribution,
    /// Code of its consultation.
    pub code: String,
    /// Title of its consultation.
    pub title: LocalizedText,
    /// The organization.
    pub organization: Shown,
    /// The point of the agenda to which it speaks.
    pub agenda_item: Option<LocalizedText>,
    /// Whether this person sees all of it: staff, and the organization.
    pub whole: bool,
    /// Whether the organization may change it now, or why not.
    pub may_change: Result<(), ContributionRefusal>,
    /// Whether this person can change it now.
    pub can_change: bool,
    /// Whether this person can accept it now.
    pub can_accept: bool,
    /// Whether this person can send it back now.
    pub can_return: bool,
}

/// What is known of a consultation.
struct Around {
    of: Consultation,
    call: Option<Call>,
    takes_part: bool,
}

/// Whether somebody reads all of them.
pub(super) fn is_staff(actor: &Actor) -> bool {
    may(actor, Action::ViewContributions, On::Nothing)
}

/// Those of the contributions that this person may read, as they may.
async fn assemble(
    app: &App,
    actor: &Actor,
    all: Vec<Contribution>,
) -> Result<Vec<ContributionView>, AppError> {
    let reads = app.store.reads();
    let (staff, audience) = (is_staff(actor), audience(actor));
    let mut around: HashMap<Uuid, Around> = HashMap::new();
    for it in &all {
        let id = it.consultation_id;
        if around.contains_key(&id) {
            continue;
        }
        if let Some(of) = ConsultationReads::consultation_by_id(reads, id).await? {
            let call = ContributionReads::call_of(reads, id).await?;
            let takes_part = takes_part(app, actor, id).await?;
            let known = Around {
                of,
                call,
                takes_part,
            };
            around.insert(id, known);
        }
    }
    let ids = all.iter().map(|c| c.organization_id.clone());
    let names = Names::load(app, ids.collect()).await?;
    let mut out = Vec::new();
    for it in all {
        let Some(known) = around.get(&it.consultation_id) else {
            continue;
        };
        let id = &it.organization_id;
        let whole = staff || may(actor, Action::ViewOwnContributions, On::Organization(id));
        let meant = match it.content.reach {
            ContributionReach::Public => true,
            ContributionReach::Participants => known.takes_part,
            ContributionReach::Staff => false,
        };
        let accepted = it.state == ContributionState::Accepted;
        let read = accepted && meant && known.of.is_public() && names.known(&audience, id);
        if whole || read {
            out.push(shown(app, actor, known, (it, whole), &names));
        }
    }
    Ok(out)
}

fn shown(
    app: &App,
    actor: &Actor,
    known: &Around,
    (mut it, whole): (Contribution, bool),
    names: &Names,
) -> ContributionView {
    let id = it.organization_id.clone();
    let can = |action| may(actor, action, On::Organization(&id));
    let may_change = it.may_change(&known.of, known.call.as_ref(), app.clock.now());
    let now = app.clock.now();
    let accepts = it.clone().accept(now).is_ok();
    let today = app.clock.today();
    let returns = it.clone().send_back(String::new(), today, now).is_ok();
    let points = known.of.agenda.iter();
    let mut points = points.filter(|a| Some(a.id) == it.content.agenda_item);
    if !whole {
        it.reason = None;
        it.correct_by = None;
    }
    ContributionView {
        code: known.of.code.clone(),
        title: known.of.details.title.clone(),
        organization: names.organization(&id),
        agenda_item: points.next().map(|a| a.title.clone()),
        whole,
        can_change: may_change.is_ok() && can(Action::HandInContribution),
        may_change,
        can_accept: accepts && can(Action::AcceptContribution),
        can_return: returns && can(Action::ReturnContribution),
        it,
    }
}

/// Those to a consultation that this person may read, in the order of arrival.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn of_consultation(
    app: &App,
    actor: &Actor,
    code: &str,
) -> Result<Vec<ContributionView>, AppError> {
    let of = consultations::find(app, actor, code).await?;
    seen(app, actor, &ContributionQuery::to(of.id)).await
}

/// Those of an organization, for its team and for staff, the newest first.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn of_organization(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
) -> Result<Vec<ContributionView>, AppError> {
    authorize(actor, Action::ViewOwnContributions, On::Organization(id))?;
    let mut all = seen(app, actor, &ContributionQuery::by(id)).await?;
    all.reverse();
    Ok(all)
}

/// Those that fit and that this person may read.
///
/// # Errors
/// [`AppError::Unavailable`].
pub async fn seen(
    app: &App,
    actor: &Actor,
    query: &ContributionQuery,
) -> Result<Vec<ContributionView>, AppError> {
    let all = ContributionReads::find_contributions(app.store.reads(), query).await?;
    assemble(app, actor, all).await
}

/// One to this consultation.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn one(
    app: &App,
    actor: &Actor,
    code: &str,
    id: Uuid,
) -> Result<ContributionView, AppError> {
    let found = one_of(app, actor, id).await?;
    if found.code != code {
        return Err(AppError::NotFound);
    }
    Ok(found)
}

/// One of an organization, for its team and for staff.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn own(
    app: &App,
    actor: &Actor,
    of: &OrganizationId,
    id: Uuid,
) -> Result<ContributionView, AppError> {
    authorize(actor, Action::ViewOwnContributions, On::Organization(of))?;
    let found = one_of(app, actor, id).await?;
    if found.it.organization_id != *of {
        return Err(AppError::NotFound);
    }
    Ok(found)
}

pub(super) async fn one_of(
    app: &App,
    actor: &Actor,
    id: Uuid,
) -> Result<ContributionView, AppError> {
    let found = load(app, id).await?;
    let mut seen = assemble(app, actor, vec![found]).await?;
    seen.pop().ok_or(AppError::NotFound)
}

/// The file of one that this person may read.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn read_file(
    app: &App,
    actor: &Actor,
    code: &str,
    id: Uuid,
) -> Result<(ContributionFile, Vec<u8>), AppError> {
    let found = one(app, actor, code, id).await?;
    let file = found.it.content.file.ok_or(AppError::NotFound)?;
    let bytes = app.files.get(&file.sha256).await?;
    Ok((file, bytes))
}
