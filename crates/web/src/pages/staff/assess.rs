//! A finding on one criterion.

use super::{
    acts::{not_now, retry},
    case::load,
    parts::{Finding, Head, finding, head},
};
use crate::{
    kit::*,
    proposals::{self, CriterionRow, Vocabulary},
};
use parvis_app::{
    applications::{self, ApplicationView, CriterionView},
    input::Value,
};
use parvis_domain::criteria::Verdict;

#[derive(Template)]
#[template(path = "staff/assess.html")]
struct Assess {
    page: Page,
    head: Head,
    form: Form,
    version: i32,
    row: CriterionRow,
    finding: Option<Finding>,
    verdicts: Vec<Choice>,
}

pub(super) async fn get(visit: Visit, Path((id, code)): Path<(String, String)>) -> Answer {
    let view = load(&visit, &id).await?;
    if !visit.can(Action::AssessCriterion, &view)? {
        return Ok(not_now(&visit, &id));
    }
    let criterion = find(&view, &code)?;
    let known = criterion.assessment.as_ref().map(|a| {
        vec![
            ("verdict".to_owned(), a.verdict.code().to_owned()),
            ("reason".to_owned(), a.reason.clone()),
        ]
    });
    let form = Form::new(visit.t, known.unwrap_or_default());
    let version = view.application.version;
    Ok(ok(&body(&visit, &view, criterion, form, version).await?))
}

pub(super) async fn post(
    visit: Visit,
    Path((id, code)): Path<(String, String)>,
    posted: Posted,
) -> Answer {
    let view = load(&visit, &id).await?;
    let mut input = posted.input();
    input
        .0
        .push(("criterion".to_owned(), Value::Text(code.clone())));
    let version = posted.version()?;
    let case = view.application.id;
    match applications::assess(visit.app(), visit.actor(), case, version, &input).await {
        Ok(after) => {
            // On to the next criterion without a finding, or to the case.
            let open = after.criteria.iter().find(|c| c.assessment.is_none());
            let at = open.map(|c| format!("/criteria/{}", c.criterion.code));
            let path = format!("/staff/applications/{id}{}", at.unwrap_or_default());
            Ok(go_done(visit.locale, &path, "assessed"))
        }
        Err(error) => {
            let (status, version) = retry(&error, version);
            let form = visit.faulty_form(&input, error)?;
            let criterion = find(&view, &code)?;
            let again = body(&visit, &view, criterion, form, version).await?;
            Ok(show(status, &again))
        }
    }
}

fn find<'a>(view: &'a ApplicationView, code: &str) -> Result<&'a CriterionView, AppError> {
    let mut criteria = view.criteria.iter();
    criteria
        .find(|c| c.criterion.code == code)
        .ok_or(AppError::NotFound)
}

async fn body(
    visit: &Visit,
    view: &ApplicationView,
    criterion: &CriterionView,
    form: Form,
    version: i32,
) -> Result<Assess, AppError> {
    let t = visit.t;
    let words = Vocabulary::load(visit).await?;
    let title = format!("{} {}", t.act_assess(), criterion.criterion.code);
    let mut page = visit.page(title, Nav::Queue);
    page.faulty = form.is_faulty();
    let verdict = |&v: &Verdict| Choice::new(v.code(), labels::verdict(t, v));
    Ok(Assess {
        head: head(visit, view),
        row: proposals::row(visit, &words, criterion),
        finding: criterion.assessment.as_ref().map(|a| finding(visit, a)),
        verdicts: Verdict::ALL.iter().map(verdict).collect(),
        form,
        version,
        page,
    })
}
