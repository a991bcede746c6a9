//! What staff read of the screening. Nobody else does, by any door.

use super::{EntryRow, Hit, HitFilter, ListVersion};
use crate::{
    App,
    actor::Actor,
    error::AppError,
    policy::{Action, On, authorize, may},
    ports::{AccountReads, DirectoryReads, ScreeningReads},
};
use parvis_domain::organization::{Organization, OrganizationId};
use std::collections::HashMap;
use uuid::Uuid;

/// A question with what a person needs to answer it.
#[derive(Debug, Clone)]
pub struct HitView {
    /// The question.
    pub hit: Hit,
    /// The entry as it is now.
    pub entry: EntryRow,
    /// The organization.
    pub organization: Organization,
    /// The names of those who answered, in the order of the answers.
    pub answered_by: Vec<String>,
    /// Whether the reader can answer now.
    pub can_answer: bool,
}

/// The screening of the whole register.
#[derive(Debug, Clone)]
pub struct Overview {
    /// The versions of the list, newest first.
    pub lists: Vec<ListVersion>,
    /// The questions that wait for a person, highest score first.
    pub open: Vec<HitView>,
}

/// The versions of the list and the open questions.
///
/// # Errors
/// [`AppError::Denied`].
pub async fn overview(app: &App, actor: &Actor) -> Result<Overview, AppError> {
    authorize(actor, Action::ViewScreening, On::Nothing)?;
    let filter = HitFilter {
        only_open: true,
        ..HitFilter::default()
    };
    let reads = app.store.reads();
    let hits = reads.screening_hits(&filter).await?;
    // Those of an organization that the reader has to do with are not theirs.
    let theirs = |h: &Hit| {
        may(
            actor,
            Action::ViewDueDiligence,
            On::Organization(&h.organization_id),
        )
    };
    let hits = hits.into_iter().filter(theirs).collect();
    let mut open = views(app, actor, hits).await?;
    open.sort_by_key(|v| std::cmp::Reverse(v.hit.score.value));
    Ok(Overview {
        lists: reads.screening_lists().await?,
        open,
    })
}

/// The questions about an organization, open ones first, then newest first.
///
/// # Errors
/// [`AppError::Denied`], [`AppError::NotFound`].
pub async fn hits_of(
    app: &App,
    actor: &Actor,
    organization: &OrganizationId,
) -> Result<Vec<HitView>, AppError> {
    authorize(
        actor,
        Action::ViewDueDiligence,
        On::Organization(organization),
    )?;
    let filter = HitFilter {
        organization: Some(organization.clone()),
        ..HitFilter::default()
    };
    let hits = ScreeningReads::screening_hits(app.store.reads(), &filter).await?;
    let mut views = views(app, actor, hits).await?;
    views.sort_by_key(|v| {
        (
            !v.hit.review.state.is_open(),
            std::cmp::Reverse(v.hit.found_at),
        )
    });
    Ok(views)
}

/// One question.
///
/// # Errors
/// [`AppError::Denied`], [`AppError::NotFound`].
pub async fn hit(
    app: &App,
    actor: &Actor,
    organization: &OrganizationId,
    id: Uuid,
) -> Result<HitView, AppError> {
    authorize(
        actor,
        Action::ViewDueDiligence,
        On::Organization(organization),
    )?;
    let filter = HitFilter {
        id: Some(id),
        organization: Some(organization.clone()),
        ..HitFilter::default()
    };
    let hits = ScreeningReads::screening_hits(app.store.reads(), &filter).await?;
    views(app, actor, hits)
        .await?
        .pop()
        .ok_or(AppError::NotFound)
}

/// How many questions about an organization wait for a person. For commands
/// and for pages of staff.
///
/// # Errors
/// [`AppError::Unavailable`].
pub async fn open_hits(app: &App, organization: &OrganizationId) -> Result<usize, AppError> {
    let filter = HitFilter {
        organization: Some(organization.clone()),
        only_open: true,
        ..HitFilter::default()
    };
    let hits = ScreeningReads::screening_hits(app.store.reads(), &filter).await?;
    Ok(hits.len())
}

async fn views(app: &App, actor: &Actor, hits: Vec<Hit>) -> Result<Vec<HitView>, AppError> {
    let reads = app.store.reads();
    if hits.is_empty() {
        return Ok(vec![]);
    }
    let entries: HashMap<String, EntryRow> = reads
        .screening_entries(false)
        .await?
        .into_iter()
        .map(|e| (e.entry.key(), e))
        .collect();
    let mut out = Vec::with_capacity(hits.len());
    for hit in hits {
        let entry = entries.get(&hit.entry_key).cloned().ok_or_else(|| {
            AppError::Inconsistent(format!("screening_hit.entry_key of {}", hit.id))
        })?;
        let organization = DirectoryReads::organization(reads, &hit.organization_id)
            .await?
            .ok_or(AppError::NotFound)?;
        let mut answered_by = Vec::new();
        for answer in &hit.review.answers {
            let account = AccountReads::account(reads, answer.signed.by).await?;
            answered_by.push(account.map(|a| a.name).unwrap_or_default());
        }
        out.push(HitView {
            can_answer: can_answer(actor, &hit),
            hit,
            entry,
            organization,
            answered_by,
        });
    }
    Ok(out)
}

fn can_answer(actor: &Actor, hit: &Hit) -> bool {
    use parvis_domain::screening::HitState;
    let on = On::Organization(&hit.organization_id);
    match hit.review.state {
        HitState::Open => may(actor, Action::ReviewHit, on),
        HitState::SameProposed => {
            let last = hit.review.answers.last().map(|a| a.signed.by);
            may(actor, Action::ConfirmHit, on) && last != actor.id()
        }
        _ => false,
    }
}
