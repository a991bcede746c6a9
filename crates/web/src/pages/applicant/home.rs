//! The account's own page: what needs its action, organizations, applications,
//! requests to join.

use crate::{
    kit::*,
    lists::{self, Named, Words},
};
use parvis_app::{
    applications::CaseRow,
    home::{self, Progress, Task, TaskKind},
    organizations::{self, OwnOrganization},
    team::{self, JoinRequest},
};
use parvis_domain::{
    application::{Party, Stage},
    team::Ending,
};
use parvis_i18n::isolate;

#[derive(Template)]
#[template(path = "applicant/home.html")]
struct Home {
    page: Page,
    name: String,
    needs: Vec<Need>,
    organizations: Vec<Own>,
    requests: Vec<Request>,
}

/// Something to do: a link, or an answer on the spot.
struct Need {
    text: String,
    href: Option<String>,
    due: String,
    invitation: Option<String>,
}

struct Own {
    href: String,
    team: String,
    inquiries: String,
    name: Named,
    role: String,
    start: Option<String>,
    applications: Vec<Row>,
}

struct Row {
    href: String,
    label: String,
    state: String,
    notes: Vec<String>,
}

struct Request {
    id: String,
    text: String,
    reason: String,
    open: bool,
}

pub(super) async fn get(visit: Visit) -> Answer {
    let t = visit.t;
    let own = organizations::own(visit.app(), visit.actor()).await?;
    let tasks = home::tasks(visit.app(), visit.actor()).await?;
    let requests = team::own_requests(visit.app(), visit.actor()).await?;
    let documents = visit.words("required-documents").await?;
    let page = visit.page(t.account_home_title(), Nav::Account);
    let person = visit.actor().person.as_ref().ok_or(AppError::NotSignedIn)?;
    let mut organizations = Vec::new();
    for organization in &own {
        organizations.push(entry(&visit, &page, organization, &documents).await?);
    }
    Ok(ok(&Home {
        name: person.name.clone(),
        needs: tasks.iter().map(|task| need(&visit, &page, task)).collect(),
        organizations,
        requests: requests.iter().map(|r| request(&visit, r)).collect(),
        page,
    }))
}

/// A task in words, with the page where it is done.
fn need(visit: &Visit, page: &Page, task: &Task) -> Need {
    let t = visit.t;
    let name = task.organization.as_ref();
    let name = name.map_or_else(String::new, |o| lists::title_of(o, visit.locale));
    let at = |path: &str| {
        let organization = task.organization.as_ref()?;
        Some(page.href(&format!("/organizations/{}/{path}", organization.id)))
    };
    let application = |id| page.href(&format!("/applications/{id}"));
    let inquiry = |id| page.href(&format!("/inquiries/{id}"));
    let (text, href) = match task.kind {
        TaskKind::ConfirmEmail => (t.task_confirm_email(), None),
        TaskKind::AnswerQuestions => {
            let reference = task.reference.as_deref().unwrap_or_default();
            (
                t.task_answer_questions(reference),
                task.application.map(application),
            )
        }
        TaskKind::AnswerInvitation => (t.task_answer_invitation(name), None),
        TaskKind::AnswerObservation => (t.task_answer_observation(name), at("observations")),
        TaskKind::AnswerInquiry => {
            let reference = task.reference.as_deref().unwrap_or_default();
            (t.task_answer_inquiry(reference), task.inquiry.map(inquiry))
        }
        TaskKind::ReadAnswer => {
            let reference = task.reference.as_deref().unwrap_or_default();
            (t.task_read_answer(reference), task.inquiry.map(inquiry))
        }
        TaskKind::AnswerConsultation => (
            t.task_answer_consultation(task.count, name),
            at("invitations"),
        ),
        TaskKind::WriteReport => (t.task_write_report(name), at("report")),
        TaskKind::NominateDelegates => {
            let code = task.reference.as_deref().unwrap_or_default();
            (
                t.registration_task(code, name),
                at(&format!("consultations/{code}")),
            )
        }
        TaskKind::ReportActionPoints => (
            t.task_report_action_points(task.count, name),
            at("action-points"),
        ),
        TaskKind::DecideJoin => (t.task_decide_join(task.count, name), at("team")),
        TaskKind::FinishDraft => (t.task_finish_draft(name), task.application.map(application)),
        TaskKind::FindOrganization => (t.task_find_organization(), Some(page.href("/register"))),
    };
    Need {
        text,
        href,
        due: task
            .due
            .map(|day| t.task_due(labels::day(t, day)))
            .unwrap_or_default(),
        invitation: task.invitation.map(|id| id.to_string()),
    }
}

async fn entry(
    visit: &Visit,
    page: &Page,
    own: &OwnOrganization,
    documents: &Words,
) -> Result<Own, AppError> {
    let t = visit.t;
    let base = format!("/organizations/{}", own.organization.id);
    let mut applications = Vec::new();
    for case in &own.applications {
        applications.push(row(visit, page, case, documents).await?);
    }
    Ok(Own {
        href: page.href(&base),
        team: page.href(&format!("{base}/team")),
        inquiries: page.href(&format!("{base}/inquiries")),
        name: lists::shown_name(&own.organization.profile, visit.locale),
        role: t.account_home_role(labels::team_role(t, own.role)),
        start: own
            .can_start
            .then(|| page.href(&format!("{base}/applications"))),
        applications,
    })
}

async fn row(
    visit: &Visit,
    page: &Page,
    case: &CaseRow,
    documents: &Words,
) -> Result<Row, AppError> {
    let t = visit.t;
    let progress = home::progress(visit.app(), visit.actor(), case.id).await?;
    let notes = if case.stage == Stage::Draft {
        draft_notes(visit, &progress, documents)
    } else {
        waiting_notes(visit, &progress)
    };
    Ok(Row {
        href: page.href(&format!("/applications/{}", case.id)),
        label: case
            .reference
            .clone()
            .unwrap_or_else(|| t.account_home_draft(labels::day(t, case.updated_at.date_naive()))),
        state: labels::plain_stage(t, case.stage),
        notes,
    })
}

/// How far a draft is, what it lacks and who can fill it in.
fn draft_notes(visit: &Visit, progress: &Progress, documents: &Words) -> Vec<String> {
    let t = visit.t;
    let mut notes = vec![t.task_percent(progress.percent.to_string())];
    if !progress.lacks.is_empty() {
        let names = progress.lacks.iter().map(|code| {
            let field = labels::field(t, code);
            if field == *code {
                documents.of(code)
            } else {
                field
            }
        });
        notes.push(t.task_lacks(names.collect::<Vec<_>>().join(", ")));
    }
    notes.push(t.task_who());
    notes
}

/// Who moves next, for how long already, and which day matters.
pub(super) fn waiting_notes(visit: &Visit, progress: &Progress) -> Vec<String> {
    let t = visit.t;
    let waiting = &progress.waiting;
    let due = waiting.due.map(|day| labels::day(t, day));
    let (who, until) = match waiting.party {
        Party::Cso => (t.task_waiting_cso(), due.map(|day| t.task_answers_by(day))),
        Party::Ipd => {
            let days = usize::try_from(waiting.days).unwrap_or_default();
            (
                t.task_waiting_ipd(days),
                due.map(|day| t.task_agenda_by(day)),
            )
        }
        Party::Council => (t.task_waiting_council(), None),
        Party::Nobody => return vec![],
    };
    std::iter::once(who).chain(until).collect()
}

fn request(visit: &Visit, it: &JoinRequest) -> Request {
    let t = visit.t;
    let name = isolate(&it.organization_name);
    let at = it.decided_at.unwrap_or(it.at);
    let day = labels::day(t, at.date_naive());
    Request {
        id: it.id.to_string(),
        text: match it.ended {
            None => t.team_join_waits(day, name),
            Some(Ending::Accepted) => t.team_join_accepted(day, name),
            Some(Ending::Refused) => t.team_join_refused(day, name),
            Some(Ending::Withdrawn) => t.team_join_withdrawn(day, name),
        },
        reason: it.reason.clone().unwrap_or_default(),
        open: it.ended.is_none(),
    }
}
