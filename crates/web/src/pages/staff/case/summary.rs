//! Tab: what can be done now, and the case in short.

use super::{
    super::{
        acts::back,
        parts::{RecommendationPart, RecordPart, recommendation, record},
        steps::{self, acts, why_not},
    },
    Frame, load,
};
use crate::{
    kit::*,
    pages::{
        DecisionLine,
        applicant::{Event, application_id, timeline_rows},
        decision_line,
    },
    plan::{PlanPart, plan_part},
};
use parvis_app::{
    applications::{ApplicationView, TimelineEntry},
    desk::{self, Changes},
    time,
};
use parvis_domain::application::{Act, Move, destination};

#[derive(Template)]
#[template(path = "staff/case/summary.html")]
struct Summary {
    page: Page,
    frame: Frame,
    acts: Vec<steps::Act>,
    why_not: Vec<String>,
    recommendation: Option<RecommendationPart>,
    record: Option<RecordPart>,
    decisions: Vec<DecisionLine>,
    facts: Vec<(String, String)>,
    organization_href: String,
    since: String,
    changes: Vec<Event>,
    can_assign: bool,
    plan: Option<PlanPart>,
    /// The earlier application of the same organization.
    earlier: Option<String>,
    closing: String,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Answer {
    let view = load(&visit, &id).await?;
    let examination = view.examination.as_ref().ok_or(AppError::NotFound)?;
    let frame = Frame::load(&visit, &view, "").await?;
    let changes = desk::changes(visit.app(), visit.actor(), view.application.id).await?;
    let page = frame.page(&visit, &view);
    let plan = time::plan_of(visit.app(), visit.actor(), view.application.id).await?;
    Ok(ok(&Summary {
        plan: plan.map(|p| plan_part(&visit, &p)),
        acts: acts(&visit, &view, &frame.head),
        why_not: why_not(&visit, &view),
        recommendation: recommendation(&visit, examination),
        record: record(&visit, &view, examination),
        decisions: view
            .decisions
            .iter()
            .map(|d| decision_line(&visit, d))
            .collect(),
        facts: facts(&visit, &view),
        since: changes.since.map_or_else(
            || visit.t.desk_changes_never(),
            |at| visit.t.desk_changes_since(labels::moment(visit.t, at)),
        ),
        changes: news(&visit, &changes),
        can_assign: can_assign(&visit, &view),
        organization_href: page.href(&format!("/organizations/{}", view.organization.id)),
        earlier: view
            .application
            .earlier
            .map(|id| page.href(&format!("/staff/applications/{id}"))),
        closing: view
            .application
            .closing
            .as_ref()
            .map(|c| c.reason.clone())
            .unwrap_or_default(),
        frame,
        page,
    }))
}

/// The case is seen until now.
pub(super) async fn seen(visit: Visit, Path(id): Path<String>, _: Posted) -> Answer {
    desk::mark_seen(visit.app(), visit.actor(), application_id(&id)?).await?;
    Ok(back(&visit, &id, "seen"))
}

/// What others did, newest first; of notes only that there is one.
fn news(visit: &Visit, changes: &Changes) -> Vec<Event> {
    let t = visit.t;
    let notes = changes.notes.iter().rev().map(|n| Event {
        what: t.desk_changes_note(&n.note.author_name),
        when: labels::moment(t, n.note.edited_at.unwrap_or(n.note.at)),
        who: String::new(),
        detail: String::new(),
    });
    let written = [Action::WriteNote.code(), Action::EditNote.code()];
    let events: Vec<TimelineEntry> = changes
        .events
        .iter()
        .filter(|e| !written.contains(&e.action.as_str()))
        .cloned()
        .collect();
    notes.chain(timeline_rows(visit, &events)).collect()
}

/// Whether the case can be given to a colleague now.
pub(super) fn can_assign(visit: &Visit, view: &ApplicationView) -> bool {
    let a = &view.application;
    let on = On::Application(&a.organization_id, a.stage);
    may(visit.actor(), Action::AssignCase, on) && destination(a.stage, Act::Take) != Move::Refused
}

fn facts(visit: &Visit, view: &ApplicationView) -> Vec<(String, String)> {
    let t = visit.t;
    let Some(s) = view.application.submission.as_ref() else {
        return vec![];
    };
    let found = view.criteria.iter().filter(|c| c.assessment.is_some());
    let mut facts = vec![
        (t.staff_column_submitted(), labels::moment(t, s.signed.at)),
        (
            t.staff_signatory(),
            format!("{}, {}", s.signatory_name, s.signatory_title),
        ),
        (t.application_receipt_criteria(), s.criteria_set.clone()),
        (
            t.desk_findings(),
            format!("{}/{}", found.count(), view.criteria.len()),
        ),
    ];
    facts.extend(
        s.session_hoped_for
            .clone()
            .map(|c| (t.staff_session_hoped(), c)),
    );
    facts
}
