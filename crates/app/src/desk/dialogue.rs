//! What waits for staff in the dialogue: inquiries, nominations, action points.

use crate::{
    App,
    actor::Actor,
    consultations::{self, ConsultationFilter},
    contributions::{self, ContributionQuery},
    error::AppError,
    follow_up::{self, PointFilter},
    input::{Input, Value},
    inquiries,
    policy::{Action, On, may},
};
use parvis_domain::{
    consultation::{Consultation, ConsultationState, RegistrationState},
    contribution::ContributionState,
    follow_up::{ActionState, Owner},
};

/// What waits in the dialogue, counted.
#[derive(Debug, Clone, Default)]
pub struct Dialogue {
    /// Inquiries whose proposal nobody has confirmed.
    pub unrouted: u64,
    /// Inquiries whose day has passed.
    pub overdue: u64,
    /// Open inquiries of the person who asks.
    pub mine: u64,
    /// Consultations with nominations at which nobody has looked.
    pub nominations: Vec<(Consultation, usize)>,
    /// Consultations with contributions at which nobody has looked.
    pub contributions: Vec<(Consultation, usize)>,
    /// Action points of units and offices whose day has passed.
    pub points: usize,
}

impl Dialogue {
    /// Whether nothing waits.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.unrouted == 0
            && self.overdue == 0
            && self.mine == 0
            && self.points == 0
            && self.nominations.is_empty()
            && self.contributions.is_empty()
    }
}

/// What waits for the person who asks, as far as they may see it.
///
/// # Errors
/// [`AppError::Unavailable`].
pub(super) async fn dialogue(app: &App, actor: &Actor) -> Result<Dialogue, AppError> {
    let mut found = Dialogue::default();
    if may(actor, Action::ViewInquiries, On::Nothing) {
        found.unrouted = inquiries_with(app, actor, &["unrouted"]).await?;
        found.overdue = inquiries_with(app, actor, &["overdue"]).await?;
        found.mine = inquiries_with(app, actor, &["mine"]).await?;
    }
    let all = consultations::list(app, actor, announced()).await?;
    if may(actor, Action::ModerateRegistrations, On::Nothing) {
        found.nominations = nominations(app, actor, &all).await?;
    }
    if may(actor, Action::AcceptContribution, On::Nothing) {
        found.contributions = contributions(app, actor, &all).await?;
    }
    if may(actor, Action::ViewFollowUp, On::Nothing) {
        let overdue = PointFilter {
            overdue: true,
            ..PointFilter::default()
        };
        let all = follow_up::list(app, actor, &overdue).await?;
        let ours = all.iter().filter(|p| {
            let open = matches!(p.point.state, ActionState::Open | ActionState::InProgress);
            open && !matches!(p.point.owner, Owner::Organization(_))
        });
        found.points = ours.count();
    }
    Ok(found)
}

/// How many open inquiries the list shows with these filters.
async fn inquiries_with(app: &App, actor: &Actor, flags: &[&str]) -> Result<u64, AppError> {
    let flags = flags.iter().map(|f| ((*f).to_owned(), Value::Flag(true)));
    let open = ("state".to_owned(), Value::Text("open".to_owned()));
    let input = Input(flags.chain([open]).collect());
    Ok(inquiries::list(app, actor, &input).await?.0.total)
}

fn announced() -> ConsultationFilter {
    ConsultationFilter {
        state: Some(ConsultationState::Published),
        ..ConsultationFilter::default()
    }
}

async fn nominations(
    app: &App,
    actor: &Actor,
    all: &[Consultation],
) -> Result<Vec<(Consultation, usize)>, AppError> {
    let now = app.clock.now();
    let mut out = Vec::new();
    for it in all.iter().filter(|c| !c.is_over(now)) {
        let all = app.store.reads().registrations_for(it.id).await?;
        let new = all.iter().filter(|r| {
            r.state == RegistrationState::Nominated && !actor.is_bound_to(&r.organization_id)
        });
        out.push((it.clone(), new.count()));
    }
    out.retain(|(_, n)| *n > 0);
    Ok(out)
}

async fn contributions(
    app: &App,
    actor: &Actor,
    all: &[Consultation],
) -> Result<Vec<(Consultation, usize)>, AppError> {
    let mut out = Vec::new();
    for it in all {
        let all = contributions::seen(app, actor, &ContributionQuery::to(it.id)).await?;
        let new = all.iter().filter(|c| {
            let one = &c.it;
            one.state == ContributionState::Submitted && !actor.is_bound_to(&one.organization_id)
        });
        out.push((it.clone(), new.count()));
    }
    out.retain(|(_, n)| *n > 0);
    Ok(out)
}
