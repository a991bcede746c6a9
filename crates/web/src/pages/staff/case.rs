//! The page of a case.

use crate::{
    components::tag,
    kit::*,
    lists::{self, Named},
    pages::{
        DecisionLine,
        applicant::{DocumentRow, Event, answer_rows, application_id, document_rows, timeline_rows},
        decision_line,
    },
    proposals::{self, CriterionRow},
};
use parvis_app::applications::{self, ApplicationView, Assessment, ExaminationView};
use parvis_domain::{application::Stage, criteria::TextStatus};

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

/// The identity bar of a case, on its page and on the pages of its acts.
pub(super) struct Head {
    pub(super) base: String,
    pub(super) version: i32,
    pub(super) organization: Named,
    pub(super) reference: String,
    pub(super) stage: String,
    pub(super) stage_class: &'static str,
    pub(super) officer: String,
    pub(super) session: String,
}

/// Something that can be done: a link to its page, or a button of its own.
struct Act {
    href: String,
    label: String,
    is_form: bool,
    main: bool,
}

/// The recommendation of the present round.
pub(super) struct RecommendationPart {
    pub(super) outcome: String,
    pub(super) reason: String,
    pub(super) by: String,
    pub(super) cleared: String,
}

/// A record that waits for its confirmation.
pub(super) struct RecordPart {
    pub(super) outcome: String,
    pub(super) session: String,
    pub(super) decided_on: String,
    pub(super) symbol: String,
    pub(super) reason: String,
    pub(super) by: String,
    pub(super) corrects: bool,
}

/// A person's verdict.
pub(super) struct Finding {
    pub(super) verdict: String,
    pub(super) verdict_class: &'static str,
    pub(super) reason: String,
    pub(super) when: String,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Answer {
    let view = load(&visit, &id).await?;
    let examination = view.examination.clone().ok_or(AppError::NotFound)?;
    let entries =
        applications::timeline(visit.app(), visit.actor(), view.application.id).await?;
    let rows = proposals::rows(&visit, &view).await?;
    let found = view.criteria.iter().map(|c| {
        c.assessment.as_ref().map(|a| finding(&visit, a))
    });
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
    let title = format!("{}, {}", head.reference, lists::title_of(&view.organization, visit.locale));
    let page = visit.page(title, Nav::Queue);
    Case {
        acts: acts(visit, view, &head),
        why_not: why_not(visit, view),
        recommendation: recommendation(visit, examination),
        record: record(visit, view, examination),
        decisions: view.decisions.iter().map(|d| decision_line(visit, d)).collect(),
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

/// The identity bar.
pub(super) fn head(visit: &Visit, view: &ApplicationView) -> Head {
    let t = visit.t;
    let application = &view.application;
    let officer = view.examination.as_ref().and_then(|e| e.officer.clone());
    Head {
        base: format!("/{}/staff/applications/{}", visit.locale.code(), application.id),
        version: application.version,
        organization: lists::shown_name(&view.organization.profile, visit.locale),
        reference: application
            .submission
            .as_ref()
            .map(|s| s.reference.clone())
            .unwrap_or_default(),
        stage: labels::stage(t, application.stage),
        stage_class: tag::stage_class(application.stage),
        officer: match officer {
            Some((id, name)) if Some(id) == visit.actor().id() => {
                format!("{name} ({})", t.staff_you())
            }
            Some((_, name)) => name,
            None => t.staff_officer_none(),
        },
        session: application.session.clone().unwrap_or_default(),
    }
}

fn acts(visit: &Visit, view: &ApplicationView, head: &Head) -> Vec<Act> {
    let t = visit.t;
    let mut out = Vec::new();
    let mut add = |action: Action, path: &str, label: String, is_form: bool, main: bool| {
        if view.steps.contains(&action) {
            out.push(Act {
                href: format!("{}{path}", head.base),
                label,
                is_form,
                main,
            });
        }
    };
    let officer = view.examination.as_ref().and_then(|e| e.officer.clone());
    let take = match (view.application.stage, officer) {
        (Stage::Deferred, _) => t.staff_take_again_button(),
        (_, Some((_, name))) => t.staff_take_over_button(name),
        (_, None) => t.staff_take_button(),
    };
    let first = view.application.officer.is_none() || view.application.stage == Stage::Deferred;
    add(Action::TakeCase, "/take", take, true, first);
    add(Action::AssessCriterion, "#criteria", t.staff_assess_link(), false, false);
    add(Action::Recommend, "/recommend", t.staff_recommend_title(), false, true);
    add(Action::ClearRecommendation, "/clear", t.act_clear(), false, true);
    add(Action::SendBack, "/send-back", t.act_send_back(), false, false);
    add(Action::ListCase, "/list", t.act_list(), false, true);
    let decision = if view.application.decision.is_some() && view.application.stage != Stage::Listed {
        t.staff_decision_correct_title()
    } else {
        t.act_record_decision()
    };
    let correct = view.application.stage == Stage::Listed;
    add(Action::RecordDecision, "/decision", decision, false, correct);
    add(Action::UnlistCase, "/unlist", t.staff_unlist_button(), true, false);
    add(Action::ConfirmDecision, "/confirm", t.act_confirm_decision(), false, true);
    add(Action::RejectRecord, "/reject-record", t.staff_reject_button(), true, false);
    out
}

/// Why a button is missing that the reader may look for.
fn why_not(visit: &Visit, view: &ApplicationView) -> Vec<String> {
    let t = visit.t;
    let a = &view.application;
    let me = visit.actor().id();
    let missing = |action: Action| !view.steps.contains(&action);
    let recommended_by_me = a.recommendation.as_ref().is_some_and(|r| Some(r.signed.by) == me);
    let recorded_by_me = a.recorded.as_ref().is_some_and(|r| Some(r.recorded.by) == me);
    let mut out = Vec::new();
    match a.stage {
        Stage::UnderExamination if missing(Action::Recommend) => out.push(t.refusal_not_the_officer()),
        Stage::Recommended if missing(Action::ClearRecommendation) => {
            out.push(t.staff_why_approver());
            if recommended_by_me {
                out.push(t.refusal_second_person_needed());
            }
        }
        Stage::DecisionRecorded | Stage::CorrectionRecorded if missing(Action::ConfirmDecision) => {
            out.push(t.staff_why_confirmer());
            if recommended_by_me || recorded_by_me {
                out.push(t.refusal_second_person_needed());
            }
        }
        _ => {}
    }
    out
}

/// The recommendation of the present round.
pub(super) fn recommendation(
    visit: &Visit,
    examination: &ExaminationView,
) -> Option<RecommendationPart> {
    let t = visit.t;
    examination.recommendation.as_ref().map(|(r, name)| RecommendationPart {
        outcome: labels::recommended_outcome(t, r.outcome),
        reason: r.reason.clone(),
        by: t.staff_recommendation_by(name, labels::moment(t, r.signed.at)),
        cleared: examination
            .cleared_by
            .as_ref()
            .map(|n| t.staff_cleared_by(n))
            .unwrap_or_default(),
    })
}

/// The record that waits for its confirmation.
pub(super) fn record(
    visit: &Visit,
    view: &ApplicationView,
    examination: &ExaminationView,
) -> Option<RecordPart> {
    let t = visit.t;
    view.application.recorded.as_ref().map(|r| RecordPart {
        outcome: labels::outcome(t, r.outcome),
        session: r.session.clone(),
        decided_on: labels::day(t, r.decided_on),
        symbol: r.symbol.clone(),
        reason: r.reason.clone().unwrap_or_default(),
        by: examination
            .recorded_by
            .as_ref()
            .map(|n| t.staff_record_by(n))
            .unwrap_or_default(),
        corrects: r.supersedes.is_some(),
    })
}

/// A person's verdict, in words.
pub(super) fn finding(visit: &Visit, it: &Assessment) -> Finding {
    Finding {
        verdict: labels::verdict(visit.t, it.verdict),
        verdict_class: tag::verdict_class(it.verdict),
        reason: it.reason.clone(),
        when: labels::moment(visit.t, it.at),
    }
}

fn facts(visit: &Visit, view: &ApplicationView) -> Vec<(String, String)> {
    let t = visit.t;
    let Some(s) = view.application.submission.as_ref() else {
        return vec![];
    };
    let mut facts = vec![
        (t.staff_column_submitted(), labels::moment(t, s.signed.at)),
        (t.staff_signatory(), format!("{}, {}", s.signatory_name, s.signatory_title)),
        (t.application_receipt_criteria(), s.criteria_set.clone()),
    ];
    facts.extend(s.session_hoped_for.clone().map(|c| (t.staff_session_hoped(), c)));
    facts
}
