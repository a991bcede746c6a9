//! An action point, for staff: its history, the next step, writing it.

use super::words::{Point, evidence, number, point as shown, reaches};
use crate::{
    kit::*,
    pages::{consultation::title, staff::retry},
};
use parvis_app::follow_up;

#[derive(Template)]
#[template(path = "follow_up/point.html")]
struct One {
    page: Page,
    form: Form,
    base: String,
    back: String,
    it: Point,
    version: i32,
    states: Vec<Choice>,
    reaches: Vec<Choice>,
    documents: Vec<String>,
    evidence: Vec<Choice>,
    can_edit: bool,
}

#[derive(Template)]
#[template(path = "follow_up/point_edit.html")]
struct Edit {
    page: Page,
    form: Form,
    action: String,
    back: String,
    name: String,
    version: i32,
    recommendations: Vec<Choice>,
    kinds: Vec<Choice>,
    units: Vec<Choice>,
    offices: Vec<Choice>,
    documents: Vec<Choice>,
    reaches: Vec<Choice>,
}

pub(super) async fn get(visit: Visit, Path((code, at)): Path<(String, String)>) -> Answer {
    authorize(visit.actor(), Action::ViewFollowUp, On::Nothing)?;
    let form = Form::new(visit.t, vec![]);
    page(&visit, &code, number(&at)?, form, (StatusCode::OK, None)).await
}

pub(super) async fn step(
    visit: Visit,
    Path((code, at)): Path<(String, String)>,
    posted: Posted,
) -> Answer {
    let at = number(&at)?;
    let (input, version) = (posted.input(), posted.version()?);
    let (app, actor) = (visit.app(), visit.actor());
    match follow_up::step(app, actor, &code, (at, version), &input).await {
        Ok(_) => {
            let path = format!("/staff/consultations/{code}/action-points/{at}");
            Ok(go_done(visit.locale, &path, "point-step"))
        }
        Err(error) => {
            let (status, version) = retry(&error, version);
            let form = visit.faulty_form_called(
                &input,
                error,
                &[("note", visit.t.followup_field_note())],
            )?;
            page(&visit, &code, at, form, (status, Some(version))).await
        }
    }
}

async fn page(
    visit: &Visit,
    code: &str,
    at: u32,
    form: Form,
    (status, version): (StatusCode, Option<i32>),
) -> Answer {
    let t = visit.t;
    let view = follow_up::point(visit.app(), visit.actor(), code, at).await?;
    let heading = t.followup_point_title(at.to_string());
    let mut page = visit.page(heading, Nav::FollowUp);
    page.faulty = form.is_faulty();
    let words = visit.words("policy-documents").await?;
    let base = page.href(&format!("/staff/consultations/{code}"));
    let next = view.next.iter();
    let body = One {
        base: format!("{base}/action-points/{at}"),
        back: format!("{base}/outcomes"),
        it: shown(visit, &view),
        version: version.unwrap_or(view.point.version),
        states: next
            .map(|&s| Choice::new(s.code(), labels::action_state(t, s)))
            .collect(),
        reaches: reaches(visit),
        documents: words.of_all(&view.point.policy_documents),
        evidence: evidence(visit, code).await?,
        can_edit: may(visit.actor(), Action::EditFollowUp, On::Nothing),
        form,
        page,
    };
    Ok(show(status, &body))
}

pub(super) async fn new(visit: Visit, Path(code): Path<String>) -> Answer {
    authorize(visit.actor(), Action::EditFollowUp, On::Nothing)?;
    let form = Form::new(visit.t, vec![]);
    edit_page(&visit, &code, None, form, (StatusCode::OK, 0)).await
}

pub(super) async fn create(visit: Visit, Path(code): Path<String>, posted: Posted) -> Answer {
    put(visit, code, None, posted).await
}

pub(super) async fn edit(visit: Visit, Path((code, at)): Path<(String, String)>) -> Answer {
    authorize(visit.actor(), Action::EditFollowUp, On::Nothing)?;
    let at = number(&at)?;
    let view = follow_up::point(visit.app(), visit.actor(), &code, at).await?;
    let form = visit.form(&follow_up::point_to_input(&view.point));
    let seen = (StatusCode::OK, view.point.version);
    edit_page(&visit, &code, Some(at), form, seen).await
}

pub(super) async fn save(
    visit: Visit,
    Path((code, at)): Path<(String, String)>,
    posted: Posted,
) -> Answer {
    let at = number(&at)?;
    put(visit, code, Some(at), posted).await
}

async fn put(visit: Visit, code: String, at: Option<u32>, posted: Posted) -> Answer {
    let input = posted.with_lines(&["organizations"]);
    let version = posted.version()?;
    let (app, actor) = (visit.app(), visit.actor());
    let which = at.map(|n| (n, version));
    match follow_up::put_point(app, actor, &code, which, &input).await {
        Ok(view) => {
            let number = view.point.number;
            let path = format!("/staff/consultations/{code}/action-points/{number}");
            Ok(go_done(visit.locale, &path, "point-saved"))
        }
        Err(error) => {
            let again = retry(&error, version);
            let form = visit.faulty_form_called(
                &input,
                error,
                &[("note", visit.t.followup_field_note())],
            )?;
            edit_page(&visit, &code, at, form, again).await
        }
    }
}

async fn edit_page(
    visit: &Visit,
    code: &str,
    at: Option<u32>,
    form: Form,
    (status, version): (StatusCode, i32),
) -> Answer {
    let t = visit.t;
    let view = follow_up::view(visit.app(), visit.actor(), code).await?;
    let heading = match at {
        None => t.followup_add_point(),
        Some(n) => t.followup_point_title(n.to_string()),
    };
    let mut page = visit.page(heading, Nav::PrepareConsultations);
    page.faulty = form.is_faulty();
    let base = page.href(&format!("/staff/consultations/{code}"));
    let (action, back) = match at {
        None => (
            format!("{base}/action-points/new"),
            format!("{base}/outcomes"),
        ),
        Some(n) => (
            format!("{base}/action-points/{n}/edit"),
            format!("{base}/action-points/{n}"),
        ),
    };
    let numbered = view.recommendations.iter().map(|r| {
        let text = r.text.best(visit.locale).map_or("", |(text, _)| text);
        let short: String = text.chars().take(80).collect();
        Choice::new(r.number.to_string(), format!("{} {short}", r.number))
    });
    let kinds = ["unit", "office", "organization"];
    let body = Edit {
        action,
        back,
        name: title(&view.of, visit.locale),
        recommendations: numbered.collect(),
        kinds: kinds
            .map(|k| Choice::new(k, labels::owner_kind(t, k)))
            .to_vec(),
        units: visit.choices("units").await?,
        offices: visit.choices("offices").await?,
        documents: visit.choices("policy-documents").await?,
        reaches: reaches(visit),
        form,
        version,
        page,
    };
    Ok(show(status, &body))
}
