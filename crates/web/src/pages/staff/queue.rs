//! The queue of applications.

use super::case::encoded;
use crate::{
    components::{Pager, tag},
    kit::*,
    lists,
};
use parvis_app::{
    applications::{self, CaseRow, QueueSort, QueueView},
    desk::{self, BulkAct, SavedView},
    reference,
};
use parvis_domain::{application::Party, session::CouncilSession};

#[derive(Template)]
#[template(path = "staff/queue.html")]
struct Queue {
    page: Page,
    form: Form,
    count: String,
    stages: Vec<StageLink>,
    rows: Vec<Row>,
    officers: Vec<Choice>,
    sessions: Vec<Choice>,
    parties: Vec<Choice>,
    orders: Vec<Choice>,
    overdue: Vec<Choice>,
    closed: Vec<Choice>,
    acts: Vec<Choice>,
    views: Vec<View>,
    query: String,
    csv: String,
    pages: usize,
    number: usize,
    address: String,
}

struct StageLink {
    href: String,
    label: String,
    number: usize,
    current: bool,
}

struct View {
    id: String,
    href: String,
    name: String,
    by: Option<String>,
    remove: Option<String>,
}

/// A line of the queue, also of the lists of one's work.
pub(super) struct Row {
    pub(super) key: String,
    pub(super) choose: String,
    pub(super) href: String,
    pub(super) reference: String,
    pub(super) organization: String,
    pub(super) lang: String,
    pub(super) stage: String,
    pub(super) stage_class: &'static str,
    pub(super) assessed: u64,
    pub(super) officer: String,
    pub(super) due: String,
    pub(super) late: bool,
    pub(super) session: String,
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
    let query = if form.is_faulty() {
        String::new()
    } else {
        kept(&asked, &["page", "_done"])
    };
    let body = Queue {
        count: t.staff_queue_count(view.total),
        stages: stage_links(&visit, &page, &view),
        rows: view.cases.iter().map(|c| row(&visit, c, &query)).collect(),
        officers: officers(&visit).await?,
        sessions: sessions(&visit).await?,
        parties: parties(&visit),
        orders: orders(&visit),
        overdue: vec![Choice::new("true", t.desk_filter_overdue())],
        closed: vec![Choice::new("true", t.staff_queue_closed())],
        acts: acts(&visit),
        views: views(&visit, &page).await?,
        csv: page.href(&format!("/staff/queue.csv?{query}")),
        address: page.href(&format!("/staff?{query}&page=")),
        pages: view.pages,
        number: view.page,
        query,
        form,
        page,
    };
    Ok(show(status, &body))
}

impl Queue {
    fn pager(&self) -> Pager<'_> {
        Pager {
            t: self.page.t,
            address: self.address.as_str().into(),
            page: self.number as u64,
            pages: self.pages as u64,
        }
    }
}

/// The query of the address without empty values and these names.
fn kept(asked: &Asked, without: &[&str]) -> String {
    let pairs: Vec<(&str, &str)> = asked
        .0
        .iter()
        .map(|(n, v)| (n.as_str(), v.as_str()))
        .filter(|(n, v)| !v.is_empty() && !without.contains(n))
        .collect();
    encoded(&pairs)
}

async fn officers(visit: &Visit) -> Result<Vec<Choice>, AppError> {
    let t = visit.t;
    let mut all = vec![
        Choice::new("me", t.desk_filter_me()),
        Choice::new("none", t.desk_filter_nobody()),
    ];
    let colleagues = desk::colleagues(visit.app(), visit.actor()).await?;
    all.extend(
        colleagues
            .iter()
            .map(|c| Choice::new(c.id.to_string(), &c.name)),
    );
    Ok(all)
}

async fn sessions(visit: &Visit) -> Result<Vec<Choice>, AppError> {
    let all = reference::sessions(visit.app()).await?;
    let choice = |s: &CouncilSession| {
        let title = lists::session_title(visit.t, s, visit.locale);
        Choice::new(&s.code, title)
    };
    Ok(all.iter().map(choice).collect())
}

fn parties(visit: &Visit) -> Vec<Choice> {
    let open = [Party::Cso, Party::Ipd, Party::Council];
    open.iter()
        .map(|&p| Choice::new(p.code(), labels::party(visit.t, p)))
        .collect()
}

fn orders(visit: &Visit) -> Vec<Choice> {
    let t = visit.t;
    let label = |sort: QueueSort| match sort {
        QueueSort::Submitted => t.desk_sort_submitted(),
        QueueSort::Due => t.desk_sort_due(),
        QueueSort::Name => t.desk_sort_name(),
        QueueSort::Updated => t.desk_sort_updated(),
    };
    QueueSort::ALL
        .iter()
        .map(|&s| Choice::new(s.code(), label(s)))
        .collect()
}

fn acts(visit: &Visit) -> Vec<Choice> {
    BulkAct::ALL
        .iter()
        .map(|&act| Choice::new(act.code(), super::bulk::label(visit, act)))
        .collect()
}

async fn views(visit: &Visit, page: &Page) -> Result<Vec<View>, AppError> {
    let t = visit.t;
    let me = visit.actor().id();
    let view = |v: &SavedView| View {
        id: v.id.to_string(),
        href: page.href(&format!("/staff?{}", v.query)),
        name: v.name.clone(),
        by: (Some(v.owner) != me).then(|| t.desk_view_by(&v.owner_name)),
        remove: (Some(v.owner) == me).then(|| t.desk_view_remove(&v.name)),
    };
    let all = desk::views(visit.app(), visit.actor()).await?;
    Ok(all.iter().map(view).collect())
}

fn stage_links(visit: &Visit, page: &Page, view: &QueueView) -> Vec<StageLink> {
    let all = StageLink {
        href: page.href("/staff"),
        label: visit.t.staff_queue_all_open(),
        number: view.stages.iter().map(|(_, n)| n).sum(),
        current: view.stage.is_none(),
    };
    let each = view.stages.iter().map(|&(stage, number)| StageLink {
        href: page.href(&format!("/staff?stage={}", stage.code())),
        label: labels::stage(visit.t, stage),
        number,
        current: view.stage == Some(stage),
    });
    std::iter::once(all).chain(each).collect()
}

/// A line. The view of the queue goes with the link, so that the case leads to
/// the next one in it.
pub(super) fn row(visit: &Visit, case: &CaseRow, query: &str) -> Row {
    let t = visit.t;
    let mine = case.officer.is_some() && case.officer == visit.actor().id();
    let officer = case
        .officer_name
        .clone()
        .unwrap_or_else(|| t.staff_officer_none());
    let base = format!("/{}/staff/applications/{}", visit.locale.code(), case.id);
    let reference = case.reference.clone().unwrap_or_default();
    Row {
        key: format!("{}:{}", case.id, case.version),
        choose: t.desk_bulk_choose(&reference),
        href: if query.is_empty() {
            base
        } else {
            format!("{base}?{}", encoded(&[("_view", query)]))
        },
        reference,
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
        due: case.due.map(|day| labels::day(t, day)).unwrap_or_default(),
        late: case.is_overdue(visit.app().clock.today()),
        session: case.session.clone().unwrap_or_default(),
    }
}

/// The cases of the view as CSV.
pub(super) async fn csv(visit: Visit, asked: Asked) -> Answer {
    let cases = applications::queue_whole(visit.app(), visit.actor(), &asked.input()).await?;
    let bytes = parvis_interchange::queue_csv(
        &cases,
        parvis_interchange::Dialect::Spreadsheet(visit.locale),
    );
    Ok(file("text/csv; charset=utf-8", "applications.csv", bytes))
}

pub(super) async fn save_view(visit: Visit, posted: Posted) -> Answer {
    let input = posted.input();
    match desk::save_view(visit.app(), visit.actor(), &input).await {
        Ok(view) => {
            let path = match view.query.as_str() {
                "" => "/staff?_done=view-saved".to_owned(),
                query => format!("/staff?{query}&_done=view-saved"),
            };
            Ok(go(visit.locale, &path))
        }
        Err(error) => Err(error.into()),
    }
}

pub(super) async fn remove_view(visit: Visit, posted: Posted) -> Answer {
    desk::remove_view(visit.app(), visit.actor(), &posted.input()).await?;
    Ok(go_done(visit.locale, "/staff", "view-removed"))
}
