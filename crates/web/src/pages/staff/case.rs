//! The page of a case.

use super::{
    parts::{Finding, Head, RecommendationPart, RecordPart, finding, head, recommendation, record},
    steps::{Act, acts, why_not},
};
use crate::{
    kit::*,
    lists,
    pages::{
        DecisionLine,
        applicant::{
            DocumentRow, Event, answer_rows, application_id, document_rows, timeline_rows,
        },
        decision_line,
    },
    proposals::{self, CriterionRow},
};
use parvis_app::applications::{self, ApplicationView, ExaminationView};
use parvis_domain::criteria::TextStatus;

#[derive(Template)]
#[template(path = "staff/case.html")]
struct Case {
    page: Page,
    head: Head,
    acts: Vec<Act>,
    why_not: Vec<String>,
    recommendation: Option<RecommendationPart>,
    record: Option<RecordPart>,
    decisions: Vec<DecisionLine>,
    criteria: Vec<(CriterionRow, Option<Finding>)>,
    can_assess: bool,
    unofficial: bool,
    facts: Vec<(String, String)>,
    organization_href: String,
    answers: Vec<(String, String)>,
    documents: Vec<DocumentRow>,
    events: Vec<Event>,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Answer {
    let view = load(&visit, &id).await?;
    let examination = view.examination.clone().ok_or(AppError::NotFound)?;
    let entries = applications::timeline(visit.app(), visit.actor(), view.application.id).await?;
    let rows = proposals::rows(&visit, &view).await?;
    let found = view
        .criteria
        .iter()
        .map(|c| c.assessment.as_ref().map(|a| finding(&visit, a)));
    let criteria = rows.into_iter().zip(found).collect();
    let events = timeline_rows(&visit, &entries);
    Ok(ok(&body(&visit, &view, &examination, criteria, events)))
}

/// The case, for those who examine it.
pub(super) async fn load(visit: &Visit, id: &str) -> Result<ApplicationView, AppError> {
    let id = application_id(id)?;
    let view = applications::view(visit.app(), visit.actor(), id).await?;
    let application = &view.application;
    let on = On::Application(&application.organization_id, application.stage);
    authorize(visit.actor(), Action::ViewAssessment, on)?;
    Ok(view)
}

fn body(
    visit: &Visit,
    view: &ApplicationView,
    examination: &ExaminationView,
    criteria: Vec<(CriterionRow, Option<Finding>)>,
    events: Vec<Event>,
) -> Case {
    let head = head(visit, view);
    let title = format!(
        "{}, {}",
        head.reference,
        lists::title_of(&view.organization, visit.locale)
    );
    let page = visit.page(title, Nav::Queue);
    Case {
        acts: acts(visit, view, &head),
        why_not: why_not(visit, view),
        recommendation: recommendation(visit, examination),
        record: record(visit, view, examination),
        decisions: view
            .decisions
            .iter()
            .map(|d| decision_line(visit, d))
            .collect(),
        criteria,
        can_assess: view.steps.contains(&Action::AssessCriterion),
        unofficial: view.criteria_set.text_status == TextStatus::OfficialTextNotEntered,
        facts: facts(visit, view),
        organization_href: page.href(&format!("/organizations/{}", view.organization.id)),
        answers: answer_rows(visit, view),
        documents: document_rows(visit, &page, view),
        events,
        head,
        page,
    }
}

fn facts(visit: &Visit, view: &ApplicationView) -> Vec<(String, String)> {
    let t = visit.t;
    let Some(s) = view.application.submission.as_ref() else {
        return vec![];
    };
    let mut facts = vec![
        (t.staff_column_submitted(), labels::moment(t, s.signed.at)),
        (
            t.staff_signatory(),
            format!("{}, {}", s.signatory_name, s.signatory_title),
        ),
        (t.application_receipt_criteria(), s.criteria_set.clone()),
    ];
    facts.extend(
        s.session_hoped_for
            .clone()
            .map(|c| (t.staff_session_hoped(), c)),
    );
    facts
}
