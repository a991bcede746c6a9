//! What the pages of outcomes share.

use crate::{kit::*, pages::consultation::Said};
use parvis_app::{
    consultations,
    follow_up::{self, FollowUpView, PointView, Shown, StepView},
};
use parvis_domain::{
    follow_up::{ActionState, Reach, Recommendation},
    text::{Locale, LocalizedText},
};

/// A recommendation in a list.
#[derive(Debug, Clone)]
pub(crate) struct Advice {
    pub number: u32,
    pub text: Said,
    pub to: String,
    pub internal: bool,
}

/// An action point in a list.
#[derive(Debug, Clone)]
pub(crate) struct Point {
    pub number: u32,
    pub text: Said,
    pub from: String,
    pub owner: String,
    pub owner_href: String,
    pub due: String,
    pub state: String,
    pub tag: &'static str,
    pub overdue: bool,
    pub said_done: bool,
    pub internal: bool,
    pub code: String,
    pub title: Said,
    pub concerned: Vec<(String, String)>,
    pub steps: Vec<Step>,
}

/// A step in a history.
#[derive(Debug, Clone)]
pub(crate) struct Step {
    pub what: String,
    pub note: String,
    pub link: String,
    pub document: Option<(String, String)>,
    pub by: String,
    pub by_owner: bool,
    pub says_done: bool,
    pub internal: bool,
}

/// What a page about a consultation shows of its outcomes.
#[derive(Debug, Clone, Default)]
pub(crate) struct OnPage {
    pub summary: Said,
    pub advice: Vec<Advice>,
    pub points: Vec<Point>,
    pub published: String,
    pub opening: Option<String>,
}

impl OnPage {
    /// Whether the outcomes have anything to show.
    pub(crate) fn any(&self) -> bool {
        !self.summary.text.is_empty() || !self.advice.is_empty() || !self.points.is_empty()
    }
}

/// The published outcomes of a consultation and its opening report, for its
/// public page: the same for staff as for everybody.
pub(crate) async fn on_page(visit: &Visit, code: &str) -> Result<OnPage, AppError> {
    let (app, actor) = (visit.app(), visit.actor());
    let opening = match follow_up::opening_report(app, actor, code).await {
        Ok(_) => Some(format!(
            "/{}/consultations/{code}/opening-report",
            visit.locale
        )),
        Err(AppError::NotFound) => None,
        Err(other) => return Err(other),
    };
    let mut view = follow_up::view(app, actor, code).await?;
    let Some(at) = view.outcomes.published_at else {
        return Ok(OnPage {
            opening,
            ..OnPage::default()
        });
    };
    view.recommendations.retain(|r| r.reach == Reach::Public);
    view.points.retain(|p| p.point.reach == Reach::Public);
    for point in &mut view.points {
        point.steps.retain(|s| s.step.reach == Reach::Public);
        point.point.said_done_at = None;
    }
    Ok(OnPage {
        summary: Said::of(visit, &view.outcomes.summary),
        advice: advice(visit, &view),
        points: points(visit, &view.points),
        published: visit
            .t
            .followup_published(labels::day(visit.t, at.date_naive())),
        opening,
    })
}

pub(super) fn advice(visit: &Visit, view: &FollowUpView) -> Vec<Advice> {
    let t = visit.t;
    let one = |r: &Recommendation| {
        let to = r.addressed_to.iter().map(|&a| labels::addressee(t, a));
        let to: Vec<String> = to.collect();
        Advice {
            number: r.number,
            text: Said::of(visit, &r.text),
            to: if to.is_empty() {
                String::new()
            } else {
                t.followup_addressed(to.join(", "))
            },
            internal: r.reach == Reach::Internal,
        }
    };
    view.recommendations.iter().map(one).collect()
}

pub(crate) fn points(visit: &Visit, all: &[PointView]) -> Vec<Point> {
    all.iter().map(|p| point(visit, p)).collect()
}

pub(super) fn point(visit: &Visit, it: &PointView) -> Point {
    let t = visit.t;
    let p = &it.point;
    let from = p.recommendation;
    let named = |s: &Shown| {
        let name = labels::follow_up_owner(t, s, visit.locale);
        (name, place(visit, s))
    };
    let (owner, owner_href) = named(&it.owner);
    Point {
        number: p.number,
        text: Said::of(visit, &p.text),
        from: from.map_or_else(String::new, |n| {
            t.followup_from_recommendation(n.to_string())
        }),
        owner,
        owner_href,
        due: labels::day(t, p.due_on),
        state: labels::action_state(t, p.state),
        tag: tag(p.state),
        overdue: it.overdue,
        said_done: p.said_done_at.is_some(),
        internal: p.reach == Reach::Internal,
        code: it.code.clone(),
        title: titled(visit, &it.title, &it.code),
        concerned: it.organizations.iter().map(named).collect(),
        steps: it.steps.iter().map(|s| step(visit, s, &it.code)).collect(),
    }
}

/// The title of a consultation, or its code.
pub(super) fn titled(visit: &Visit, title: &LocalizedText, code: &str) -> Said {
    let mut said = Said::of(visit, title);
    if said.text.is_empty() {
        code.clone_into(&mut said.text);
    }
    said
}

/// The page of an organization; nothing for others.
fn place(visit: &Visit, it: &Shown) -> String {
    it.organization().map_or_else(String::new, |id| {
        format!("/{}/organizations/{id}", visit.locale)
    })
}

fn step(visit: &Visit, it: &StepView, code: &str) -> Step {
    let t = visit.t;
    let s = &it.step;
    Step {
        what: t.followup_step_to(
            labels::action_state(t, s.after),
            labels::day(t, s.at.date_naive()),
        ),
        note: s.note.clone(),
        link: s.link.clone().unwrap_or_default(),
        document: it.document.as_ref().map(|d| {
            let base = format!("/{}/consultations/{code}/documents", visit.locale);
            (format!("{base}/{}", d.id), d.title.clone())
        }),
        by: it.by.clone().unwrap_or_default(),
        by_owner: s.by_owner,
        says_done: s.says_done,
        internal: s.reach == Reach::Internal,
    }
}

/// The colour of a state.
pub(super) const fn tag(it: ActionState) -> &'static str {
    match it {
        ActionState::Open => "govuk-tag--blue",
        ActionState::InProgress => "govuk-tag--yellow",
        ActionState::Done => "govuk-tag--green",
        ActionState::Dropped => "govuk-tag--grey",
    }
}

/// The two kinds of readers as choices.
pub(super) fn reaches(visit: &Visit) -> Vec<Choice> {
    let one = |&r: &Reach| Choice::new(r.code(), labels::reach(visit.t, r));
    Reach::ALL.iter().map(one).collect()
}

/// A text in the reader's language or another, of what was kept.
pub(super) fn kept(visit: &Visit, words: &parvis_app::council::Words) -> Said {
    let text = LocalizedText::from_columns(
        words.get(Locale::En),
        words.get(Locale::Fr),
        words.get(Locale::Es),
    );
    Said::of(visit, &text)
}

/// The documents of the consultation that this person may read, as evidence.
pub(super) async fn evidence(visit: &Visit, code: &str) -> Result<Vec<Choice>, AppError> {
    let view = consultations::view(visit.app(), visit.actor(), code).await?;
    let all = view.documents.iter();
    Ok(all
        .map(|d| Choice::new(d.id.to_string(), &d.title))
        .collect())
}

/// A number in the address.
pub(super) fn number(text: &str) -> Result<u32, AppError> {
    text.parse().map_err(|_| AppError::NotFound)
}
