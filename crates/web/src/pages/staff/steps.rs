//! What can be done to a case now, and why something cannot.

use super::parts::Head;
use crate::kit::*;
use parvis_app::applications::ApplicationView;
use parvis_domain::application::Stage;
use parvis_i18n::Texts;

/// Something that can be done: a link to its page, or a button of its own.
pub(super) struct Act {
    pub(super) href: String,
    pub(super) label: String,
    pub(super) is_form: bool,
    pub(super) main: bool,
}

/// A link or a button, its address after that of the case, its words, and
/// whether it is the main step of its stage.
type Step = (Action, Kind, &'static str, fn(&Texts) -> String, bool);

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Link,
    Button,
}
use Kind::{Button, Link};

/// In the order of the workflow; taking comes before them.
const STEPS: &[Step] = &[
    (
        Action::AssessCriterion,
        Link,
        "/criteria",
        Texts::staff_assess_link,
        true,
    ),
    (
        Action::AskQuestions,
        Link,
        "/questions",
        Texts::act_ask_questions,
        false,
    ),
    (
        Action::GrantExtension,
        Link,
        "/questions",
        Texts::questions_extension_title,
        true,
    ),
    (
        Action::TakeBackQuestions,
        Link,
        "/questions/take-back",
        Texts::act_take_back_questions,
        false,
    ),
    (Action::CloseCase, Link, "/close", Texts::act_close, true),
    (
        Action::FinishAssessment,
        Button,
        "/finish",
        Texts::act_finish_assessment,
        true,
    ),
    (
        Action::Recommend,
        Link,
        "/recommend",
        Texts::staff_recommend_title,
        true,
    ),
    (
        Action::ReopenAssessment,
        Button,
        "/reopen",
        Texts::act_reopen_assessment,
        false,
    ),
    (
        Action::ClearRecommendation,
        Link,
        "/clear",
        Texts::act_clear,
        true,
    ),
    (
        Action::SendBack,
        Link,
        "/send-back",
        Texts::act_send_back,
        false,
    ),
    (Action::ListCase, Link, "/list", Texts::act_list, true),
    (
        Action::RecordDecision,
        Link,
        "/decision",
        Texts::act_record_decision,
        true,
    ),
    (
        Action::UnlistCase,
        Button,
        "/unlist",
        Texts::staff_unlist_button,
        false,
    ),
    (
        Action::ConfirmDecision,
        Link,
        "/confirm",
        Texts::act_confirm_decision,
        true,
    ),
    (
        Action::RejectRecord,
        Button,
        "/reject-record",
        Texts::staff_reject_button,
        false,
    ),
];

/// The links and buttons, in the order of the workflow.
pub(super) fn acts(visit: &Visit, view: &ApplicationView, head: &Head) -> Vec<Act> {
    let steps = STEPS.iter().filter(|s| view.steps.contains(&s.0));
    let rest = steps.map(|step| act(visit, view, head, step));
    let take = view.steps.contains(&Action::TakeCase);
    take.then(|| take_case(visit, view, head))
        .into_iter()
        .chain(rest)
        .collect()
}

fn act(visit: &Visit, view: &ApplicationView, head: &Head, step: &Step) -> Act {
    let &(action, kind, path, say, main) = step;
    let open = view.criteria.iter().find(|c| c.assessment.is_none());
    let corrects = view.application.decision.is_some() && view.application.stage != Stage::Listed;
    let mut act = Act {
        href: format!("{}{path}", head.base),
        label: say(visit.t),
        is_form: kind == Button,
        main,
    };
    match (action, open) {
        (Action::AssessCriterion, Some(next)) => {
            act.href = format!("{}/{}", act.href, next.criterion.code)
        }
        (Action::AssessCriterion, None) | (Action::FinishAssessment, Some(_)) => act.main = false,
        (Action::RecordDecision, _) if corrects => {
            act.label = visit.t.staff_decision_correct_title();
            act.main = false;
        }
        _ => {}
    }
    act
}

/// Taking, taking over, or taking again after a deferral.
fn take_case(visit: &Visit, view: &ApplicationView, head: &Head) -> Act {
    let t = visit.t;
    let officer = view.examination.as_ref().and_then(|e| e.officer.clone());
    let (label, main) = match (view.application.stage, officer) {
        (Stage::Deferred, _) => (t.staff_take_again_button(), true),
        (_, Some((_, name))) => (t.staff_take_over_button(name), false),
        (_, None) => (t.staff_take_button(), true),
    };
    Act {
        href: format!("{}/take", head.base),
        label,
        is_form: true,
        main,
    }
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
