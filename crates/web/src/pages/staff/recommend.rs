//! The officer recommends.

use super::{
    acts::{back, not_now, retry},
    case::load,
    parts::{Head, head},
};
use crate::kit::*;
use parvis_app::applications::{self, ApplicationView};
use parvis_domain::application::Outcome;

#[derive(Template)]
#[template(path = "staff/recommend.html")]
struct Recommend {
    page: Page,
    head: Head,
    form: Form,
    version: i32,
    outcomes: Vec<Choice>,
    left: Option<String>,
    findings: Vec<(String, String)>,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Answer {
    let view = load(&visit, &id).await?;
    if !visit.can(Action::Recommend, &view)? {
        return Ok(not_now(&visit, &id));
    }
    let form = visit.form(&Input::default());
    let version = view.application.version;
    Ok(ok(&body(&visit, &view, form, version)))
}

pub(super) async fn post(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let view = load(&visit, &id).await?;
    let input = posted.input();
    let version = posted.version()?;
    let case = view.application.id;
    match applications::recommend(visit.app(), visit.actor(), case, version, &input).await {
        Ok(_) => Ok(back(&visit, &id, "recommended")),
        Err(error) => {
            let (status, version) = retry(&error, version);
            let form = visit.faulty_form(&input, error)?;
            Ok(show(status, &body(&visit, &view, form, version)))
        }
    }
}

fn body(visit: &Visit, view: &ApplicationView, form: Form, version: i32) -> Recommend {
    let t = visit.t;
    let mut page = visit.page(t.staff_recommend_title(), Nav::Queue);
    page.faulty = form.is_faulty();
    let open = view
        .criteria
        .iter()
        .filter(|c| c.assessment.is_none())
        .count();
    let outcome = |&o: &Outcome| Choice::new(o.code(), labels::recommended_outcome(t, o));
    let findings = view.criteria.iter().map(|c| {
        let verdict = c.assessment.as_ref().map(|a| labels::verdict(t, a.verdict));
        let text = c.criterion.text.best(visit.locale).map_or("", |(x, _)| x);
        (
            format!("{} {text}", c.criterion.code),
            verdict.unwrap_or_else(|| t.staff_assess_none()),
        )
    });
    Recommend {
        head: head(visit, view),
        outcomes: Outcome::ALL.iter().map(outcome).collect(),
        left: (open > 0).then(|| t.staff_assess_left(open)),
        findings: findings.collect(),
        form,
        version,
        page,
    }
}
