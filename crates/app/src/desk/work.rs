//! What a member of staff finds in the morning.

use super::{Dialogue, Mention, dialogue::dialogue};
use crate::{
    App,
    actor::Actor,
    applications::{self, CaseRow},
    error::AppError,
    input::{Input, Value},
    policy::{Action, On, authorize},
    ports::DeskReads,
    team::{JoinRequest, claims},
};
use parvis_domain::{
    account::AccountId,
    application::{Party, Stage},
};

/// A person's work.
#[derive(Debug, Clone)]
pub struct Work {
    /// Their own open cases, what is due first, first.
    pub mine: Vec<CaseRow>,
    /// Cases of theirs that wait for the applicant.
    pub awaiting: Vec<CaseRow>,
    /// Cases of theirs that are late.
    pub overdue: Vec<CaseRow>,
    /// Cases that nobody has.
    pub free: Vec<CaseRow>,
    /// Recommendations that the person can clear.
    pub to_clear: Vec<CaseRow>,
    /// Records that the person can confirm.
    pub to_confirm: Vec<CaseRow>,
    /// Requests to join that staff can decide.
    pub claims: Vec<JoinRequest>,
    /// Notes that call the person.
    pub mentions: Vec<Mention>,
    /// Inquiries, nominations and action points.
    pub dialogue: Dialogue,
}

/// The work of the person who asks.
///
/// # Errors
/// [`AppError::Denied`] for those who do not examine cases.
pub async fn work(app: &App, actor: &Actor) -> Result<Work, AppError> {
    authorize(actor, Action::ViewQueue, On::Nothing)?;
    let me = actor.id().ok_or(AppError::NotSignedIn)?;
    let today = app.clock.today();
    let by_due = Input(vec![("sort".to_owned(), Value::Text("due".to_owned()))]);
    let open = applications::queue_whole(app, actor, &by_due).await?;
    let of = |fits: &dyn Fn(&CaseRow) -> bool| -> Vec<CaseRow> {
        open.iter().filter(|c| fits(c)).cloned().collect()
    };
    let mine = |c: &CaseRow| c.officer == Some(me) && c.waiting_for != Party::Nobody;
    Ok(Work {
        mine: of(&|c| mine(c) && c.waiting_for == Party::Ipd && !c.is_overdue(today)),
        awaiting: of(&|c| mine(c) && c.waiting_for == Party::Cso && !c.is_overdue(today)),
        overdue: of(&|c| mine(c) && c.is_overdue(today)),
        free: of(&|c| c.officer.is_none() && c.stage == Stage::Submitted),
        to_clear: able(app, actor, &open, Action::ClearRecommendation).await?,
        to_confirm: able(app, actor, &open, Action::ConfirmDecision).await?,
        claims: claims(app, actor).await?,
        mentions: mentions(app, actor, me).await?,
        dialogue: dialogue(app, actor).await?,
    })
}

/// The notes that call the person; not those about an organization that they
/// are bound to, which they cannot read on its case either.
async fn mentions(app: &App, actor: &Actor, me: AccountId) -> Result<Vec<Mention>, AppError> {
    let mut all = DeskReads::mentions(app.store.reads(), me).await?;
    all.retain(|m| !actor.is_bound_to(&m.organization));
    Ok(all)
}

/// The cases on which the person can do this now: the rules on second persons
/// are those of the case's own page.
async fn able(
    app: &App,
    actor: &Actor,
    open: &[CaseRow],
    action: Action,
) -> Result<Vec<CaseRow>, AppError> {
    let stages: &[Stage] = match action {
        Action::ConfirmDecision => &[Stage::DecisionRecorded, Stage::CorrectionRecorded],
        _ => &[Stage::Recommended],
    };
    let mut out = Vec::new();
    for case in open.iter().filter(|c| stages.contains(&c.stage)) {
        let steps = applications::steps_of(app, actor, case.id).await?;
        if steps.contains(&action) {
            out.push(case.clone());
        }
    }
    Ok(out)
}
