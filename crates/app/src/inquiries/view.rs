//! An inquiry as its organization sees it, and as staff see it.

use crate::{
    App,
    actor::Actor,
    error::AppError,
    focal_points::{Contact, known, proposal},
    policy::{Action, On, authorize, may},
    ports::{AccountReads, DirectoryReads},
};
use parvis_domain::{
    account::AccountId,
    inquiry::{Inquiry, InquiryState, Message, MessageKind, Stretch, Wait, waits},
    organization::{Organization, OrganizationId},
};
use std::collections::HashMap;
use uuid::Uuid;

/// A text of the thread.
#[derive(Debug, Clone)]
pub struct ThreadEntry {
    /// The text.
    pub message: Message,
    /// Who wrote it: the colleague of the organization for its team and staff;
    /// the officer for staff only.
    pub by: Option<String>,
}

/// A stretch, for staff.
#[derive(Debug, Clone)]
pub struct TrailEntry {
    /// The stretch.
    pub stretch: Stretch,
    /// Who began it.
    pub by: Option<String>,
    /// The colleague who acted for the holder.
    pub officer: Option<String>,
}

/// An inquiry.
#[derive(Debug, Clone)]
pub struct InquiryView {
    /// The inquiry; without the colleague for its organization.
    pub inquiry: Inquiry,
    /// Who asks.
    pub organization: Organization,
    /// Whether the reader is of the staff.
    pub staff: bool,
    /// Whether it is open beyond its day.
    pub overdue: bool,
    /// The thread; notes for staff only.
    pub thread: Vec<ThreadEntry>,
    /// Who had it when and why; for staff only.
    pub trail: Vec<TrailEntry>,
    /// How long each had it; for staff only.
    pub waits: Vec<Wait>,
    /// To whom it can go, with reasons; for staff only.
    pub proposal: Vec<Contact>,
    /// Name of the colleague who acts for the holder; for staff only.
    pub officer: Option<String>,
    /// What this person can do now.
    pub steps: Vec<Action>,
}

/// An inquiry, for its team and for staff.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn view(app: &App, actor: &Actor, id: Uuid) -> Result<InquiryView, AppError> {
    let reads = app.store.reads();
    let found = reads.inquiry_by_id(id).await?;
    let mut inquiry = found.ok_or(AppError::NotFound)?;
    let on = On::Organization(&inquiry.organization_id);
    authorize(actor, Action::ViewInquiry, on)?;
    let staff = may(actor, Action::NoteInquiry, on);
    let organization = DirectoryReads::organization(reads, &inquiry.organization_id)
        .await?
        .ok_or(AppError::NotFound)?;
    let mut names = Names::default();
    let mut thread = Vec::new();
    for mut message in reads.messages(id).await? {
        let own = message.kind == MessageKind::Written;
        if !staff && message.kind == MessageKind::Note {
            continue;
        }
        let by = if own || staff {
            names.of(app, Some(message.by)).await?
        } else {
            None
        };
        if !own && !staff {
            message.by = AccountId(Uuid::nil());
        }
        thread.push(ThreadEntry { message, by });
    }
    let mut trail = Vec::new();
    let mut waiting = Vec::new();
    if staff {
        let stretches = reads.stretches(id).await?;
        waiting = waits(&stretches, app.clock.now());
        for stretch in stretches {
            trail.push(TrailEntry {
                by: names.of(app, Some(stretch.by)).await?,
                officer: names.of(app, stretch.officer).await?,
                stretch,
            });
        }
    }
    let today = app.clock.today();
    let proposal = if staff {
        let (topic, country) = (inquiry.topic.as_deref(), inquiry.country.as_deref());
        let arrived = inquiry.arrived_at.date_naive();
        let day = if inquiry.routed { arrived } else { today };
        proposal(&known(app).await?, topic, country, day)
    } else {
        vec![]
    };
    let officer = if staff {
        names.of(app, inquiry.officer).await?
    } else {
        inquiry.officer = None;
        None
    };
    Ok(InquiryView {
        overdue: inquiry.is_overdue(today),
        steps: steps(actor, &inquiry),
        organization,
        staff,
        thread,
        trail,
        waits: waiting,
        proposal,
        officer,
        inquiry,
    })
}

/// Names of accounts, each read once.
#[derive(Default)]
struct Names(HashMap<AccountId, Option<String>>);

impl Names {
    async fn of(&mut self, app: &App, id: Option<AccountId>) -> Result<Option<String>, AppError> {
        let Some(id) = id else { return Ok(None) };
        if let Some(known) = self.0.get(&id) {
            return Ok(known.clone());
        }
        let account = AccountReads::account(app.store.reads(), id).await?;
        let name = account.map(|a| a.name);
        self.0.insert(id, name.clone());
        Ok(name)
    }
}

fn steps(actor: &Actor, inquiry: &Inquiry) -> Vec<Action> {
    let mut possible = match inquiry.state {
        InquiryState::Open if inquiry.routed => vec![
            Action::HandOverInquiry,
            Action::AnswerInquiry,
            Action::AskAboutInquiry,
        ],
        InquiryState::Open => vec![
            Action::RouteInquiry,
            Action::AnswerInquiry,
            Action::AskAboutInquiry,
        ],
        InquiryState::Asked | InquiryState::Answered => vec![],
        InquiryState::Closed => return vec![],
    };
    possible.extend([
        Action::NoteInquiry,
        Action::WriteInInquiry,
        Action::CloseInquiry,
    ]);
    let can = |action: &Action| may(actor, *action, On::Organization(&inquiry.organization_id));
    possible.into_iter().filter(can).collect()
}

/// The inquiries of an organization, newest first, for its team and for staff.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn of_organization(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
) -> Result<(Organization, Vec<Inquiry>), AppError> {
    authorize(actor, Action::ViewInquiry, On::Organization(id))?;
    let reads = app.store.reads();
    let organization = DirectoryReads::organization(reads, id)
        .await?
        .ok_or(AppError::NotFound)?;
    let mut all = reads.inquiries_of(id).await?;
    if !may(actor, Action::NoteInquiry, On::Organization(id)) {
        all.iter_mut().for_each(|i| i.officer = None);
    }
    Ok((organization, all))
}

/// The inquiries of an organization that need its action: a question of IOM to
/// answer, an answer to read and close.
///
/// # Errors
/// [`AppError::Unavailable`].
pub async fn waits_for(app: &App, id: &OrganizationId) -> Result<Vec<Inquiry>, AppError> {
    let all = app.store.reads().inquiries_of(id).await?;
    let waits = |i: &Inquiry| matches!(i.state, InquiryState::Asked | InquiryState::Answered);
    Ok(all.into_iter().filter(waits).collect())
}
