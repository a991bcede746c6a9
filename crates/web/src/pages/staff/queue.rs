//! The queue of applications.

use crate::{components::tag, kit::*, lists};
use parvis_app::{
    applications::{self, CaseRow, QueueView},
    reference,
};

#[derive(Template)]
#[template(path = "staff/queue.html")]
struct Queue {
    page: Page,
    form: Form,
    count: String,
    stages: Vec<StageLink>,
    rows: Vec<Row>,
    sessions: Vec<Choice>,
    mine: Vec<Choice>,
    closed: Vec<Choice>,
}

struct StageLink {
    href: String,
    label: String,
    number: usize,
    current: bool,
}

struct Row {
    href: String,
    reference: String,
    organization: String,
    lang: String,
    stage: String,
    stage_class: &'static str,
    assessed: u64,
    officer: String,
    submitted: String,
    session: String,
}

pub(super) async fn get(visit: Visit, asked: Asked) -> Answer {
    let t = visit.t;
    let input = asked.input();
    let app = visit.app();
    let (view, form) = match applications::queue(app, visit.actor(), &input).await {
        Ok(view) => (view, visit.form(&input)),
        Err(error @ AppError::Invalid(_)) => {
            let form = visit.faulty_form(&input, error)?;
            (
                applications::queue(app, visit.actor(), &Input::default()).await?,
                form,
            )
        }
        Err(other) => return Err(other.into()),
    };
    let status = if form.is_faulty() {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    let mut page = visit.page(t.staff_queue_title(), Nav::Queue);
    page.faulty = form.is_faulty();
    let sessions = reference::sessions(app).await?;
    let sessions = sessions
        .iter()
        .map(|s| Choice::new(&s.code, lists::session_title(t, s, visit.locale)));
    let body = Queue {
        count: t.staff_queue_count(view.cases.len()),
        stages: stage_links(&visit, &page, &view),
        rows: view.cases.iter().map(|c| row(&visit, &page, c)).collect(),
        sessions: sessions.collect(),
        mine: vec![Choice::new("true", t.staff_queue_mine())],
        closed: vec![Choice::new("true", t.staff_queue_closed())],
        form,
        page,
    };
    Ok(show(status, &body))
}

fn stage_links(visit: &Visit, page: &Page, view: &QueueView) -> Vec<StageLink> {
    let all = StageLink {
        href: page.href("/staff"),
        label: visit.t.staff_queue_all_open(),
        number: view.stages.iter().map(|(_, n)| n).sum(),
        current: view.filter.stage.is_none(),
    };
    let each = view.stages.iter().map(|&(stage, number)| StageLink {
        href: page.href(&format!("/staff?stage={}", stage.code())),
        label: labels::stage(visit.t, stage),
        number,
        current: view.filter.stage == Some(stage),
    });
    std::iter::once(all).chain(each).collect()
}

fn row(visit: &Visit, page: &Page, case: &CaseRow) -> Row {
    let t = visit.t;
    let mine = case.officer.is_some() && case.officer == visit.actor().id();
    let officer = case
        .officer_name
        .clone()
        .unwrap_or_else(|| t.staff_officer_none());
    Row {
        href: page.href(&format!("/staff/applications/{}", case.id)),
        reference: case.reference.clone().unwrap_or_default(),
        organization: case.organization_name.clone(),
        lang: case.organization_name_language.clone().unwrap_or_default(),
        stage: labels::stage(t, case.stage),
        stage_class: tag::stage_class(case.stage),
        assessed: case.assessed,
        officer: if mine {
            format!("{officer} ({})", t.staff_you())
        } else {
            officer
        },
        submitted: case
            .submitted_at
            .map(|at| labels::day(t, at.date_naive()))
            .unwrap_or_default(),
        session: case.session.clone().unwrap_or_default(),
    }
}
