//! What can be done to a case now, and why something cannot.

use super::parts::Head;
use crate::kit::*;
use parvis_app::applications::ApplicationView;
use parvis_domain::application::Stage;

/// Something that can be done: a link to its page, or a button of its own.
pub(super) struct Act {
    pub(super) href: String,
    pub(super) label: String,
    pub(super) is_form: bool,
    pub(super) main: bool,
}

/// The links and buttons, in the order of the workflow.
pub(super) fn acts(visit: &Visit, view: &ApplicationView, head: &Head) -> Vec<Act> {
    let t = visit.t;
    let listed = view.application.stage == Stage::Listed;
    let corrects = view.application.decision.is_some() && !listed;
    let open = view.criteria.iter().find(|c| c.assessment.is_none());
    let assess = open.map(|c| format!("/criteria/{}", c.criterion.code));
    let mut all = vec![
        take(visit, view),
        link(
            Action::AssessCriterion,
            "",
            t.staff_assess_link(),
            open.is_some(),
        ),
        link(
            Action::AskQuestions,
            "/questions",
            t.act_ask_questions(),
            false,
        ),
        link(
            Action::GrantExtension,
            "/questions",
            t.questions_extension_title(),
            true,
        ),
        link(
            Action::TakeBackQuestions,
            "/questions/take-back",
            t.act_take_back_questions(),
            false,
        ),
        link(Action::CloseCase, "/close", t.act_close(), true),
        button(
            Action::FinishAssessment,
            "/finish",
            t.act_finish_assessment(),
            open.is_none(),
        ),
        link(
            Action::Recommend,
            "/recommend",
            t.staff_recommend_title(),
            true,
        ),
        button(
            Action::ReopenAssessment,
            "/reopen",
            t.act_reopen_assessment(),
            false,
        ),
        link(Action::ClearRecommendation, "/clear", t.act_clear(), true),
        link(Action::SendBack, "/send-back", t.act_send_back(), false),
        link(Action::ListCase, "/list", t.act_list(), true),
        if corrects {
            link(
                Action::RecordDecision,
                "/decision",
                t.staff_decision_correct_title(),
                false,
            )
        } else {
            link(
                Action::RecordDecision,
                "/decision",
                t.act_record_decision(),
                true,
            )
        },
        button(
            Action::UnlistCase,
            "/unlist",
            t.staff_unlist_button(),
            false,
        ),
        link(
            Action::ConfirmDecision,
            "/confirm",
            t.act_confirm_decision(),
            true,
        ),
        button(
            Action::RejectRecord,
            "/reject-record",
            t.staff_reject_button(),
            false,
        ),
    ];
    all.retain(|(action, _)| view.steps.contains(action));
    let finish = |(action, mut act): (Action, Act)| {
        if action == Action::AssessCriterion {
            act.href = assess.clone().unwrap_or_else(|| "/criteria".to_owned());
        }
        act.href = format!("{}{}", head.base, act.href);
        act
    };
    all.into_iter().map(finish).collect()
}

fn link(action: Action, path: &str, label: String, main: bool) -> (Action, Act) {
    let act = Act {
        href: path.to_owned(),
        label,
        is_form: false,
        main,
    };
    (action, act)
}

fn button(action: Action, path: &str, label: String, main: bool) -> (Action, Act) {
    let (action, act) = link(action, path, label, main);
    (
        action,
        Act {
            is_form: true,
            ..act
        },
    )
}

/// Taking, taking over, or taking again after a deferral.
fn take(visit: &Visit, view: &ApplicationView) -> (Action, Act) {
    let t = visit.t;
    let officer = view.examination.as_ref().and_then(|e| e.officer.clone());
    let (label, main) = match (view.application.stage, officer) {
        (Stage::Deferred, _) => (t.staff_take_again_button(), true),
        (_, Some((_, name))) => (t.staff_take_over_button(name), false),
        (_, None) => (t.staff_take_button(), true),
    };
    button(Action::TakeCase, "/take", label, main)
}

/// Why a button is missing that the reader may look for.
pub(super) fn why_not(visit: &Visit, view: &ApplicationView) -> Vec<String> {
    let t = visit.t;
    let a = &view.application;
    let me = visit.actor().id();
    let missing = |action: Action| !view.steps.contains(&action);
    let recommender = a.recommendation.as_ref().map(|r| r.signed.by);
    let recorder = a.recorded.as_ref().map(|r| r.recorded.by);
    let mine = me.is_some() && (recommender == me || recorder == me);
    let open = view.criteria.iter();
    let open = open.filter(|c| c.assessment.is_none()).count();
    let mut out = Vec::new();
    if open > 0 && !missing(Action::AssessCriterion) {
        out.push(t.staff_assess_left(open));
    }
    match a.stage {
        Stage::UnderExamination if missing(Action::FinishAssessment) => {
            out.push(t.refusal_not_the_officer());
        }
        Stage::Assessed if missing(Action::Recommend) => {
            out.push(t.refusal_not_the_officer());
        }
        Stage::Recommended if missing(Action::ClearRecommendation) => {
            out.push(t.staff_why_approver());
            out.extend(mine.then(|| t.refusal_second_person_needed()));
        }
        Stage::DecisionRecorded | Stage::CorrectionRecorded if missing(Action::ConfirmDecision) => {
            out.push(t.staff_why_confirmer());
            out.extend(mine.then(|| t.refusal_second_person_needed()));
        }
        _ => {}
    }
    out
}
