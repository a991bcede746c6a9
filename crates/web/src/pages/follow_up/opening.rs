//! The report with which a consultation opens.

use super::words::{Point, Step, kept, tag};
use crate::{
    kit::*,
    pages::consultation::{Said, title},
};
use parvis_app::follow_up::{self, OpeningReport, PartContent, PointContent, StepContent};
use parvis_domain::{
    follow_up::{ActionState, Addressee},
    text::PartialDate,
};
use parvis_http::papers;

#[derive(Template)]
#[template(path = "follow_up/opening.html")]
struct Opening {
    page: Page,
    base: String,
    name: String,
    lede: String,
    state: String,
    as_of: String,
    whole: bool,
    hash: String,
    counts: Vec<(String, usize)>,
    parts: Vec<Part>,
}

struct Part {
    href: String,
    title: Said,
    when: String,
    advice: Vec<super::words::Advice>,
    points: Vec<Point>,
}

pub(super) async fn get(visit: Visit, Path(code): Path<String>) -> Answer {
    let report = follow_up::opening_report(visit.app(), visit.actor(), &code).await?;
    let t = visit.t;
    let page = visit.page(t.followup_opening_title(), Nav::Consultations);
    let counts = report.content.counts();
    let content = &report.content;
    let frozen = report.frozen.as_ref();
    Ok(ok(&Opening {
        base: page.href(&format!("/consultations/{code}")),
        name: title(&report.of, visit.locale),
        lede: t.followup_opening_lede(&content.series),
        state: frozen.map_or_else(
            || t.followup_live(),
            |(_, at)| t.followup_frozen(labels::moment(t, *at)),
        ),
        as_of: t.followup_as_of(labels::day(t, content.as_of)),
        whole: report.whole,
        hash: frozen
            .filter(|_| report.whole)
            .map_or_else(String::new, |(hash, _)| hash.clone()),
        counts: vec![
            (t.followup_count_all(), counts.all),
            (t.followup_state_open(), counts.open),
            (t.followup_state_in_progress(), counts.in_progress),
            (t.followup_state_done(), counts.done),
            (t.followup_state_dropped(), counts.dropped),
            (t.followup_overdue(), counts.overdue),
        ],
        parts: parts(&visit, &page, &report),
        page,
    }))
}

pub(super) async fn pdf(visit: Visit, Path(code): Path<String>) -> Answer {
    let report = follow_up::opening_report(visit.app(), visit.actor(), &code).await?;
    let paper = papers::opening_report(&report, visit.locale)?;
    Ok(file(paper.media_type, &paper.name, paper.bytes))
}

fn parts(visit: &Visit, page: &Page, report: &OpeningReport) -> Vec<Part> {
    let t = visit.t;
    let one = |it: &PartContent| {
        let date = PartialDate::parse(&it.date_from);
        let mut title = kept(visit, &it.title);
        if title.text.is_empty() {
            title.text.clone_from(&it.code);
        }
        let advice = it.recommendations.iter().map(|r| {
            let to = r
                .addressed_to
                .iter()
                .filter_map(|c| Addressee::from_code(c));
            let to: Vec<String> = to.map(|a| labels::addressee(t, a)).collect();
            super::words::Advice {
                number: r.number,
                text: kept(visit, &r.text),
                to: if to.is_empty() {
                    String::new()
                } else {
                    t.followup_addressed(to.join(", "))
                },
                internal: !r.public,
            }
        });
        Part {
            href: page.href(&format!("/consultations/{}", it.code)),
            when: date.map_or_else(|_| it.date_from.clone(), |d| labels::partial_date(t, d)),
            advice: advice.collect(),
            points: it.points.iter().map(|p| point(visit, it, p)).collect(),
            title,
        }
    };
    report.content.parts.iter().map(one).collect()
}

fn point(visit: &Visit, of: &PartContent, it: &PointContent) -> Point {
    let t = visit.t;
    let state = ActionState::from_code(&it.state).unwrap_or(ActionState::Open);
    let from = it.recommendation;
    Point {
        number: it.number,
        text: kept(visit, &it.text),
        from: from.map_or_else(String::new, |n| {
            t.followup_from_recommendation(n.to_string())
        }),
        owner: labels::follow_up_owner(t, &it.owner, visit.locale),
        owner_href: it.owner.organization().map_or_else(String::new, |id| {
            format!("/{}/organizations/{id}", visit.locale)
        }),
        due: labels::day(t, it.due_on),
        state: labels::action_state(t, state),
        tag: tag(state),
        overdue: it.overdue,
        said_done: false,
        internal: !it.public,
        code: of.code.clone(),
        title: Said::default(),
        concerned: vec![],
        steps: it.steps.iter().map(|s| step(visit, s)).collect(),
    }
}

fn step(visit: &Visit, it: &StepContent) -> Step {
    let t = visit.t;
    let state = ActionState::from_code(&it.state).unwrap_or(ActionState::Open);
    let day = labels::day(t, it.at.date_naive());
    Step {
        what: t.followup_step_to(labels::action_state(t, state), day),
        note: it.note.clone(),
        link: it.link.clone().unwrap_or_default(),
        document: None,
        by: String::new(),
        by_owner: it.by_owner,
        says_done: false,
        internal: !it.public,
    }
}
