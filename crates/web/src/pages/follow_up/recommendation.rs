//! Writing a recommendation.

use super::words::{number, reaches};
use crate::{
    kit::*,
    pages::{consultation::title, staff::retry},
};
use parvis_app::follow_up;
use parvis_domain::follow_up::Addressee;

#[derive(Template)]
#[template(path = "follow_up/recommendation.html")]
struct Edit {
    page: Page,
    form: Form,
    action: String,
    back: String,
    name: String,
    version: i32,
    addressees: Vec<Choice>,
    reaches: Vec<Choice>,
}

pub(super) async fn new(visit: Visit, Path(code): Path<String>) -> Answer {
    authorize(visit.actor(), Action::EditFollowUp, On::Nothing)?;
    let form = Form::new(visit.t, vec![]);
    page(&visit, &code, None, form, (StatusCode::OK, 0)).await
}

pub(super) async fn create(visit: Visit, Path(code): Path<String>, posted: Posted) -> Answer {
    put(visit, code, None, posted).await
}

pub(super) async fn get(visit: Visit, Path((code, at)): Path<(String, String)>) -> Answer {
    authorize(visit.actor(), Action::EditFollowUp, On::Nothing)?;
    let at = number(&at)?;
    let view = follow_up::view(visit.app(), visit.actor(), &code).await?;
    let found = view.recommendations.iter().find(|r| r.number == at);
    let found = found.ok_or(AppError::NotFound)?;
    let form = visit.form(&follow_up::recommendation_to_input(found));
    page(
        &visit,
        &code,
        Some(at),
        form,
        (StatusCode::OK, found.version),
    )
    .await
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
    let (input, version) = (posted.input(), posted.version()?);
    let (app, actor) = (visit.app(), visit.actor());
    let which = at.map(|n| (n, version));
    match follow_up::put_recommendation(app, actor, &code, which, &input).await {
        Ok(_) => {
            let path = format!("/staff/consultations/{code}/outcomes");
            Ok(go_done(visit.locale, &path, "outcomes-saved"))
        }
        Err(error) => {
            let again = retry(&error, version);
            let form = visit.faulty_form(&input, error)?;
            page(&visit, &code, at, form, again).await
        }
    }
}

async fn page(
    visit: &Visit,
    code: &str,
    at: Option<u32>,
    form: Form,
    (status, version): (StatusCode, i32),
) -> Answer {
    let t = visit.t;
    let view = follow_up::view(visit.app(), visit.actor(), code).await?;
    let heading = match at {
        None => t.followup_add_recommendation(),
        Some(n) => t.followup_recommendation_title(n.to_string()),
    };
    let mut page = visit.page(heading, Nav::PrepareConsultations);
    page.faulty = form.is_faulty();
    let base = page.href(&format!("/staff/consultations/{code}"));
    let which = at.map_or_else(|| "new".to_owned(), |n| n.to_string());
    let to = Addressee::ALL.iter();
    let body = Edit {
        action: format!("{base}/recommendations/{which}"),
        back: format!("{base}/outcomes"),
        name: title(&view.of, visit.locale),
        addressees: to
            .map(|&a| Choice::new(a.code(), labels::addressee(t, a)))
            .collect(),
        reaches: reaches(visit),
        form,
        version,
        page,
    };
    Ok(show(status, &body))
}
