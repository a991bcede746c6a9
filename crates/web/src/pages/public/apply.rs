//! How to apply.

use super::criteria::layer_class;
use crate::{
    kit::*,
    lists,
    plan::{PlanPart, plan_part},
};
use parvis_app::{reference, time};
use parvis_domain::criteria::TextStatus;

#[derive(Template)]
#[template(path = "public/apply.html")]
struct Apply {
    page: Page,
    unofficial: bool,
    criteria: Vec<Criterion>,
    documents: Vec<Document>,
    sessions: Vec<(String, String, String)>,
    start: String,
    plan: Option<PlanPart>,
}

struct Criterion {
    code: String,
    text: String,
    layer: String,
    layer_class: &'static str,
}

struct Document {
    label: String,
    required: bool,
    basis: String,
}

pub(super) async fn get(visit: Visit) -> Answer {
    let t = visit.t;
    let page = visit.page(t.apply_title(), Nav::Apply);
    let set = reference::criteria_set(visit.app(), None).await?;
    let documents = reference::code_list(visit.app(), "required-documents").await?;
    let criteria = set.criteria.iter().map(|c| Criterion {
        code: c.code.clone(),
        text: c.text.best(visit.locale).map_or("", |(x, _)| x).to_owned(),
        layer: labels::layer(t, c.layer),
        layer_class: layer_class(c.layer),
    });
    let documents = documents.iter().filter(|d| !d.retired).map(|d| Document {
        label: d.label.best(visit.locale).map_or("", |(x, _)| x).to_owned(),
        required: d.attribute("required") == "true",
        basis: lists::basis(t, &d.basis),
    });
    let plan = time::plan_for_newcomer(visit.app()).await?;
    let start = if visit.actor().person.is_some() {
        page.href("/home")
    } else {
        page.href("/register")
    };
    Ok(ok(&Apply {
        unofficial: set.text_status == TextStatus::OfficialTextNotEntered,
        criteria: criteria.collect(),
        documents: documents.collect(),
        sessions: calendar(&visit, &page).await?,
        start,
        plan: plan.map(|p| plan_part(&visit, &p)),
        page,
    }))
}

/// The coming sessions: address, title with dates, deadline.
async fn calendar(visit: &Visit, page: &Page) -> Result<Vec<(String, String, String)>, AppError> {
    let t = visit.t;
    let today = visit.app().clock.today();
    let mut sessions = reference::sessions(visit.app()).await?;
    sessions.retain(|s| !s.is_over(today));
    sessions.reverse();
    let line = |s: &parvis_domain::session::CouncilSession| {
        let title = lists::session_title(t, s, visit.locale);
        let deadline = match s.application_deadline {
            Some(day) => t.home_next_deadline(labels::day(t, day)),
            None => t.home_next_no_deadline(),
        };
        (
            page.href(&format!("/sessions/{}", s.code)),
            format!("{title}, {}", lists::session_dates(t, s)),
            deadline,
        )
    };
    Ok(sessions.iter().map(line).collect())
}
