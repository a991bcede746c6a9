//! Tab: what can be done now, and the case in short.

use super::{
    super::{
        parts::{RecommendationPart, RecordPart, recommendation, record},
        steps::{Act, acts, why_not},
    },
    Frame, load,
};
use crate::{
    kit::*,
    pages::{DecisionLine, decision_line},
};
use parvis_app::applications::ApplicationView;

#[derive(Template)]
#[template(path = "staff/case/summary.html")]
struct Summary {
    page: Page,
    frame: Frame,
    acts: Vec<Act>,
    why_not: Vec<String>,
    recommendation: Option<RecommendationPart>,
    record: Option<RecordPart>,
    decisions: Vec<DecisionLine>,
    facts: Vec<(String, String)>,
    organization_href: String,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Answer {
    let view = load(&visit, &id).await?;
    let examination = view.examination.as_ref().ok_or(AppError::NotFound)?;
    let frame = Frame::load(&visit, &view, "").await?;
    let page = frame.page(&visit, &view);
    Ok(ok(&Summary {
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
        organization_href: page.href(&format!("/organizations/{}", view.organization.id)),
        frame,
        page,
    }))
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
