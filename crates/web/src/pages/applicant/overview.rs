//! An application: a task list while it is a draft, a tracker afterwards.

use super::letters::{LetterRow, letter_rows};
use super::{DocumentRow, Event, answer_rows, application_id, document_rows, timeline_rows};
use crate::{
    kit::*,
    lists::{self, Named},
    pages::{DecisionLine, decision_line},
    plan::{PlanPart, plan_part},
};
use parvis_app::{
    applications::{self, ApplicationView},
    home, time,
};
use parvis_domain::{application::Stage, organization::OrganizationId};

#[derive(Template)]
#[template(path = "applicant/draft.html")]
struct DraftPage {
    page: Page,
    base: String,
    organization: Named,
    organization_href: String,
    answers: (String, &'static str),
    documents: (String, &'static str),
    documents_hint: String,
    can_submit: bool,
    can_withdraw: bool,
    saved: String,
    plan: Option<PlanPart>,
}

#[derive(Template)]
#[template(path = "applicant/tracker.html")]
struct TrackerPage {
    page: Page,
    base: String,
    organization: Named,
    reference: String,
    headline: String,
    next: String,
    waiting: Vec<String>,
    plan: Option<PlanPart>,
    steps: Vec<(String, bool, bool)>,
    decisions: Vec<DecisionLine>,
    events: Vec<Event>,
    answers: Vec<(String, String)>,
    documents: Vec<DocumentRow>,
    letters: Vec<LetterRow>,
    can_withdraw: bool,
    conflict: bool,
    /// What to do with open questions; empty while there are none.
    open_questions: String,
    closing: String,
    earlier: Option<String>,
    start: Option<String>,
}

pub(super) async fn start(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let id = OrganizationId::parse(&id).ok_or(AppError::NotFound)?;
    let view = applications::start(visit.app(), visit.actor(), &id, &posted.input()).await?;
    Ok(go(
        visit.locale,
        &format!("/applications/{}", view.application.id),
    ))
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Answer {
    let id = application_id(&id)?;
    let view = applications::view(visit.app(), visit.actor(), id).await?;
    if view.examination.is_some() {
        return Ok(go(visit.locale, &format!("/staff/applications/{id}")));
    }
    let plan = time::plan_of(visit.app(), visit.actor(), id).await?;
    let plan = plan.map(|p| plan_part(&visit, &p));
    if view.application.stage == Stage::Draft {
        return Ok(ok(&draft(&visit, &view, plan)));
    }
    let entries = applications::timeline(visit.app(), visit.actor(), id).await?;
    let events = timeline_rows(&visit, &entries);
    let progress = home::progress(visit.app(), visit.actor(), id).await?;
    let waiting = super::home::waiting_notes(&visit, &progress);
    let letters = letter_rows(&visit, id).await?;
    let parts = Beside {
        events,
        waiting,
        letters,
        plan,
    };
    Ok(ok(&tracker(&visit, &view, parts)))
}

fn draft(visit: &Visit, view: &ApplicationView, plan: Option<PlanPart>) -> DraftPage {
    let t = visit.t;
    let page = visit.page(t.application_title(), Nav::Account);
    let d = &view.application.dossier;
    let needed = [&d.aims, &d.executive_name, &d.executive_title];
    let started = needed.iter().any(|a| a.is_some())
        || d.cooperation_with_iom.is_some()
        || d.funding_sources.is_some();
    let kinds = document_rows(visit, &page, view);
    let required: Vec<&DocumentRow> = kinds.iter().filter(|k| k.required).collect();
    let given = required.iter().filter(|k| !k.files.is_empty()).count();
    let explained = d.missing_documents_reason.is_some();
    DraftPage {
        base: page.href(&format!("/applications/{}", view.application.id)),
        organization: lists::shown_name(&view.organization.profile, visit.locale),
        organization_href: page.href(&format!("/organizations/{}", view.organization.id)),
        answers: state(visit, needed.iter().all(|a| a.is_some()), started),
        documents: state(
            visit,
            given == required.len() || explained,
            !view.documents.is_empty(),
        ),
        documents_hint: t
            .application_task_documents_hint(given.to_string(), required.len().to_string()),
        can_submit: view.steps.contains(&Action::SubmitApplication),
        can_withdraw: view.steps.contains(&Action::WithdrawApplication),
        saved: t.application_last_saved(labels::moment(t, view.application.updated_at)),
        plan,
        page,
    }
}

/// The state of a task and the class of its tag.
fn state(visit: &Visit, complete: bool, started: bool) -> (String, &'static str) {
    let t = visit.t;
    match (complete, started) {
        (true, _) => (t.application_status_complete(), ""),
        (false, true) => (
            t.application_status_started(),
            "govuk-tag govuk-tag--light-blue",
        ),
        (false, false) => (
            t.application_status_not_started(),
            "govuk-tag govuk-tag--blue",
        ),
    }
}

/// What the tracker shows beside the case itself.
struct Beside {
    events: Vec<Event>,
    waiting: Vec<String>,
    letters: Vec<LetterRow>,
    plan: Option<PlanPart>,
}

fn tracker(visit: &Visit, view: &ApplicationView, beside: Beside) -> TrackerPage {
    let t = visit.t;
    let stage = view.application.stage;
    let page = visit.page(t.application_title(), Nav::Account);
    let submission = view.application.submission.as_ref();
    TrackerPage {
        base: page.href(&format!("/applications/{}", view.application.id)),
        organization: lists::shown_name(&view.organization.profile, visit.locale),
        reference: submission.map(|s| s.reference.clone()).unwrap_or_default(),
        headline: labels::plain_stage(t, stage),
        next: next(visit, view),
        waiting: beside.waiting,
        plan: beside.plan,
        steps: steps(visit, stage),
        decisions: view
            .decisions
            .iter()
            .map(|d| decision_line(visit, d))
            .collect(),
        events: beside.events,
        answers: answer_rows(visit, view),
        documents: document_rows(visit, &page, view),
        letters: beside.letters,
        can_withdraw: view.steps.contains(&Action::WithdrawApplication),
        conflict: visit.actor().is_case_staff(),
        open_questions: open_questions(visit, view),
        closing: view
            .application
            .closing
            .as_ref()
            .map(|c| c.reason.clone())
            .unwrap_or_default(),
        earlier: earlier(&page, view),
        start: start_again(visit, &page, view),
        page,
    }
}

/// That questions are open, and until when.
fn open_questions(visit: &Visit, view: &ApplicationView) -> String {
    let round = view.application.round.as_ref();
    round.map_or_else(String::new, |r| {
        visit.t.questions_state_open(labels::day(visit.t, r.due))
    })
}

/// The address of the earlier application.
fn earlier(page: &Page, view: &ApplicationView) -> Option<String> {
    let id = view.application.earlier?;
    Some(page.href(&format!("/applications/{id}")))
}

/// Where a new application begins after this one, for those who may.
fn start_again(visit: &Visit, page: &Page, view: &ApplicationView) -> Option<String> {
    let stage = view.application.stage;
    let ended = matches!(stage, Stage::Withdrawn | Stage::Closed | Stage::NotAdmitted);
    let id = &view.organization.id;
    let can = may(
        visit.actor(),
        Action::StartApplication,
        On::Organization(id),
    );
    (ended && can).then(|| page.href(&format!("/organizations/{id}/applications")))
}

/// Who has the next move, and which.
fn next(visit: &Visit, view: &ApplicationView) -> String {
    let t = visit.t;
    match view.application.stage {
        Stage::Draft | Stage::Submitted => t.application_next_submitted(),
        Stage::UnderExamination | Stage::Assessed | Stage::Recommended | Stage::Cleared => {
            t.application_next_examined()
        }
        Stage::InformationRequested => t.application_next_information_requested(),
        Stage::Listed | Stage::DecisionRecorded | Stage::CorrectionRecorded => {
            let session = view.session.as_ref();
            let title = session.map(|s| {
                let title = lists::session_title(t, s, visit.locale);
                format!("{title} ({})", lists::session_dates(t, s))
            });
            t.application_next_listed(title.unwrap_or_default())
        }
        Stage::Admitted => t.application_next_admitted(),
        Stage::Deferred => t.application_next_deferred(),
        Stage::NotAdmitted => t.application_next_not_admitted(),
        Stage::Withdrawn => t.application_next_withdrawn(),
        Stage::Closed => t.application_next_closed(),
    }
}

/// The four steps: label, done, current.
fn steps(visit: &Visit, stage: Stage) -> Vec<(String, bool, bool)> {
    let t = visit.t;
    let at = match stage {
        Stage::Draft | Stage::Submitted => 0,
        Stage::UnderExamination
        | Stage::InformationRequested
        | Stage::Assessed
        | Stage::Recommended
        | Stage::Cleared
        | Stage::Deferred => 1,
        Stage::Listed | Stage::DecisionRecorded | Stage::CorrectionRecorded => 2,
        Stage::Admitted | Stage::NotAdmitted => 3,
        Stage::Withdrawn | Stage::Closed => return vec![],
    };
    let labels = [
        t.application_step_submitted(),
        t.application_step_examined(),
        t.application_step_council(),
        t.application_step_decided(),
    ];
    let steps = labels.into_iter().enumerate();
    steps.map(|(i, label)| (label, i < at, i == at)).collect()
}
