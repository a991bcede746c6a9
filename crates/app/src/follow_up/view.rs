//! Reading outcomes: staff everything, an organization what it owns, everybody
//! the public part once it is published.

use super::{
    PointQuery,
    names::{Names, Shown},
};
use crate::{
    App,
    accounts::name_of,
    actor::Actor,
    consultations,
    error::AppError,
    policy::{Action, On, audience, may},
    ports::ConsultationReads,
};
use parvis_domain::{
    consultation::{Audience, Consultation, ConsultationDocument},
    follow_up::{ActionPoint, ActionState, ActionStep, Outcomes, Reach, Recommendation},
    text::LocalizedText,
};
use std::collections::HashMap;
use uuid::Uuid;

/// A step as somebody sees it.
#[derive(Debug, Clone)]
pub struct StepView {
    /// It.
    pub step: ActionStep,
    /// Who; for staff only.
    pub by: Option<String>,
    /// The document that is evidence, where this person may read it.
    pub document: Option<ConsultationDocument>,
}

/// An action point as somebody sees it.
#[derive(Debug, Clone)]
pub struct PointView {
    /// It, without organizations that this person may not know of.
    pub point: ActionPoint,
    /// Code of its consultation.
    pub code: String,
    /// Title of its consultation.
    pub title: LocalizedText,
    /// Year of its consultation.
    pub year: i32,
    /// Its owner.
    pub owner: Shown,
    /// The organizations that it concerns.
    pub organizations: Vec<Shown>,
    /// What was done, oldest first.
    pub steps: Vec<StepView>,
    /// Whether its day has passed and nothing finished it.
    pub overdue: bool,
    /// Where this person can lead it.
    pub next: &'static [ActionState],
    /// Whether this person can report on it.
    pub can_report: bool,
}

/// The outcomes of a consultation as somebody sees them.
#[derive(Debug, Clone)]
pub struct FollowUpView {
    /// The consultation.
    pub of: Consultation,
    /// Summary; minutes for staff only.
    pub outcomes: Outcomes,
    /// Recommendations, by number.
    pub recommendations: Vec<Recommendation>,
    /// Action points, by number.
    pub points: Vec<PointView>,
    /// Whether this person writes outcomes.
    pub can_edit: bool,
    /// Whether the public part can be published, or is.
    pub can_publish: bool,
}

impl FollowUpView {
    /// Whether there is nothing to show.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.outcomes.version == 0 && self.recommendations.is_empty() && self.points.is_empty()
    }
}

/// Whether this person reads the internal part.
pub(super) fn is_staff(actor: &Actor) -> bool {
    may(actor, Action::ViewFollowUp, On::Nothing)
}

/// The outcomes of a consultation.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn view(app: &App, actor: &Actor, code: &str) -> Result<FollowUpView, AppError> {
    let of = consultations::find(app, actor, code).await?;
    let reads = app.store.reads();
    let staff = is_staff(actor);
    let kept = reads.outcomes_of(of.id).await?;
    let mut outcomes = kept.unwrap_or_else(|| Outcomes::none(of.id));
    let published = outcomes.published_at.is_some();
    let mut recommendations = reads.recommendations_of(&[of.id]).await?;
    if !staff {
        outcomes.internal = LocalizedText::default();
        recommendations.retain(|r| published && r.reach == Reach::Public);
        if !published {
            outcomes = Outcomes::none(of.id);
        }
    }
    let points = reads.find_action_points(&PointQuery::of(of.id)).await?;
    let points = assemble(app, actor, points).await?;
    Ok(FollowUpView {
        can_edit: of.is_public() && may(actor, Action::EditFollowUp, On::Nothing),
        can_publish: !published && may(actor, Action::PublishOutcomes, On::Nothing),
        of,
        outcomes,
        recommendations,
        points,
    })
}

/// One action point.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn point(
    app: &App,
    actor: &Actor,
    code: &str,
    number: u32,
) -> Result<PointView, AppError> {
    let of = consultations::find(app, actor, code).await?;
    let mut points = app
        .store
        .reads()
        .find_action_points(&PointQuery::of(of.id))
        .await?;
    points.retain(|p| p.number == number);
    let found = assemble(app, actor, points).await?.pop();
    found.ok_or(AppError::NotFound)
}

/// Those of the action points that this person may see, as they may see them.
pub(super) async fn assemble(
    app: &App,
    actor: &Actor,
    points: Vec<ActionPoint>,
) -> Result<Vec<PointView>, AppError> {
    let staff = is_staff(actor);
    let reads = app.store.reads();
    let mut of: HashMap<Uuid, Around> = HashMap::new();
    for point in &points {
        let id = point.consultation_id;
        if !of.contains_key(&id)
            && let Some(known) = Around::load(app, actor, id).await?
        {
            of.insert(id, known);
        }
    }
    let names = Names::of(app, &points).await?;
    let ids: Vec<Uuid> = points.iter().map(|p| p.id).collect();
    let mut steps: HashMap<Uuid, Vec<ActionStep>> = HashMap::new();
    for step in reads.action_steps(&ids).await? {
        steps.entry(step.action_point_id).or_default().push(step);
    }
    let mut people = HashMap::new();
    let mut out = Vec::new();
    for point in points {
        let Some(around) = of.get(&point.consultation_id) else {
            continue;
        };
        let owns = owns(actor, &point);
        let public = around.published && point.reach == Reach::Public;
        if !(staff || owns || public) {
            continue;
        }
        let mut shown = Vec::new();
        for step in steps.remove(&point.id).unwrap_or_default() {
            if staff || step.reach == Reach::Public || (owns && step.by_owner) {
                let by = if staff {
                    named(app, &mut people, &step).await?
                } else {
                    None
                };
                let mut documents = around.documents.iter();
                let document = documents.find(|d| Some(d.id) == step.document).cloned();
                shown.push(StepView { step, by, document });
            }
        }
        out.push(one(app, actor, &around.of, (point, shown), &names));
    }
    Ok(out)
}

/// What is known of a consultation.
struct Around {
    of: Consultation,
    published: bool,
    /// Those that this person may read.
    documents: Vec<ConsultationDocument>,
}

impl Around {
    async fn load(app: &App, actor: &Actor, id: Uuid) -> Result<Option<Self>, AppError> {
        let reads = app.store.reads();
        let Some(of) = ConsultationReads::consultation_by_id(reads, id).await? else {
            return Ok(None);
        };
        let outcomes = reads.outcomes_of(id).await?;
        let whole = is_staff(actor) || consultations::takes_part(app, actor, id).await?;
        let mut documents = reads.documents_of_consultation(id).await?;
        documents.retain(|d| whole || d.audience == Audience::Public);
        Ok(Some(Self {
            of,
            published: outcomes.is_some_and(|o| o.published_at.is_some()),
            documents,
        }))
    }
}

/// Whether the point is of an organization of this person.
fn owns(actor: &Actor, point: &ActionPoint) -> bool {
    let id = point.owner.organization();
    id.is_some_and(|id| may(actor, Action::ViewOwnActionPoints, On::Organization(id)))
}

async fn named(
    app: &App,
    people: &mut HashMap<Uuid, Option<String>>,
    step: &ActionStep,
) -> Result<Option<String>, AppError> {
    if let Some(known) = people.get(&step.by.0) {
        return Ok(known.clone());
    }
    let name = name_of(app, Some(step.by)).await?;
    people.insert(step.by.0, name.clone());
    Ok(name)
}

fn one(
    app: &App,
    actor: &Actor,
    of: &Consultation,
    (mut point, steps): (ActionPoint, Vec<StepView>),
    names: &Names,
) -> PointView {
    let audience = audience(actor);
    point.organizations.retain(|id| names.known(&audience, id));
    let owner = names.restrict(&audience, names.owner(&point.owner));
    let on = match point.owner.organization() {
        Some(id) => On::Organization(id),
        None => On::Nothing,
    };
    let settles = may(actor, Action::SettleActionPoint, on);
    let reports = point.owner.organization().is_some()
        && may(actor, Action::ReportActionPoint, on)
        && !point.state.is_finished();
    PointView {
        code: of.code.clone(),
        title: of.details.title.clone(),
        year: of.year(),
        owner,
        organizations: point
            .organizations
            .iter()
            .map(|id| names.organization(id))
            .collect(),
        steps,
        overdue: point.is_overdue(app.clock.today()),
        next: if settles { point.state.next() } else { &[] },
        can_report: reports,
        point,
    }
}
