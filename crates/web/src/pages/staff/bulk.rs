//! One act on several cases: a page that shows what would be done, then one
//! that shows what was done.

use super::acts::retry;
use crate::{
    kit::*,
    lists::{self, Named},
};
use parvis_app::{
    desk::{self, BulkAct, BulkItem, BulkPlan},
    input::Value,
    reference,
};
use parvis_domain::account::StaffRole;

#[derive(Template)]
#[template(path = "staff/bulk.html")]
struct Bulk {
    page: Page,
    form: Form,
    act: BulkAct,
    items: Vec<Item>,
    button: Option<String>,
    officers: Vec<Choice>,
    sessions: Vec<Choice>,
}

#[derive(Template)]
#[template(path = "staff/bulk_result.html")]
struct BulkResult {
    page: Page,
    title: String,
    count: String,
    items: Vec<Item>,
}

struct Item {
    key: String,
    href: String,
    reference: String,
    organization: Named,
    refused: Option<String>,
}

/// The name of an act on several cases.
pub(super) fn label(visit: &Visit, act: BulkAct) -> String {
    match act {
        BulkAct::Assign => visit.t.desk_bulk_assign(),
        BulkAct::List => visit.t.desk_bulk_list(),
        BulkAct::Note => visit.t.desk_bulk_note(),
    }
}

pub(super) async fn preview(visit: Visit, posted: Posted) -> Answer {
    let input = several(&posted);
    let plan = desk::plan(visit.app(), visit.actor(), &input).await?;
    let form = visit.form(&Input::default());
    Ok(ok(&page(&visit, &plan, form).await?))
}

pub(super) async fn run(visit: Visit, posted: Posted) -> Answer {
    let input = several(&posted);
    match desk::run(visit.app(), visit.actor(), &input).await {
        Ok(plan) => Ok(ok(&result(&visit, &plan))),
        Err(error @ AppError::Invalid(_)) => {
            // Without cases there is no page to show the fault on.
            desk::read_bulk(&input)?;
            let (status, _) = retry(&error, 0);
            let form = visit.faulty_form(&input, error)?;
            let plan = desk::plan(visit.app(), visit.actor(), &input).await?;
            Ok(show(status, &page(&visit, &plan, form).await?))
        }
        Err(other) => Err(other.into()),
    }
}

/// One case chosen comes as a text, several as a list.
fn several(posted: &Posted) -> Input {
    let mut input = posted.input();
    for (name, value) in &mut input.0 {
        if name == "cases" && matches!(value, Value::Text(_)) {
            *value = Value::List(vec![value.clone()]);
        }
    }
    input
}

async fn page(visit: &Visit, plan: &BulkPlan, form: Form) -> Result<Bulk, AppError> {
    let t = visit.t;
    let mut page = visit.page(label(visit, plan.act), Nav::Queue);
    page.path = "/staff".to_owned();
    page.faulty = form.is_faulty();
    let can = plan.items.iter().filter(|i| i.refused.is_none()).count();
    let today = visit.app().clock.today();
    let mut sessions = reference::sessions(visit.app()).await?;
    sessions.retain(|s| !s.is_over(today));
    sessions.reverse();
    let colleagues = desk::colleagues(visit.app(), visit.actor()).await?;
    let officers = colleagues
        .iter()
        .filter(|c| c.roles.contains(&StaffRole::Officer))
        .map(|c| Choice::new(c.id.to_string(), &c.name));
    Ok(Bulk {
        act: plan.act,
        items: plan.items.iter().map(|i| item(visit, i)).collect(),
        button: (can > 0).then(|| t.desk_bulk_do(can)),
        officers: officers.collect(),
        sessions: sessions
            .iter()
            .map(|s| Choice::new(&s.code, lists::session_title(t, s, visit.locale)))
            .collect(),
        form,
        page,
    })
}

fn result(visit: &Visit, plan: &BulkPlan) -> BulkResult {
    let t = visit.t;
    let refused = plan.items.iter().filter(|i| i.refused.is_some()).count();
    let done = plan.items.len() - refused;
    let mut page = visit.page(t.desk_bulk_result(), Nav::Queue);
    page.path = "/staff".to_owned();
    BulkResult {
        title: label(visit, plan.act),
        count: t.desk_bulk_result_text(done.to_string(), refused.to_string()),
        items: plan.items.iter().map(|i| item(visit, i)).collect(),
        page,
    }
}

fn item(visit: &Visit, it: &BulkItem) -> Item {
    let a = &it.view.application;
    let reference = a.submission.as_ref().map(|s| s.reference.clone());
    Item {
        key: format!("{}:{}", a.id, it.version),
        href: format!("/{}/staff/applications/{}", visit.locale.code(), a.id),
        reference: reference.unwrap_or_default(),
        organization: lists::shown_name(&it.view.organization.profile, visit.locale),
        refused: it.refused.as_ref().map(|error| {
            let (title, text) = labels::error(visit.t, error);
            if text.is_empty() { title } else { text }
        }),
    }
}
