//! Creating a consultation and changing its parts, each on its own page.

use crate::{kit::*, pages::staff::retry};
use parvis_app::consultations::{self, Part};
use parvis_domain::consultation::{Access, ConsultationKind};

#[derive(Template)]
#[template(path = "consultation/edit.html")]
struct Edit {
    page: Page,
    form: Form,
    action: String,
    back: String,
    part: &'static str,
    version: i32,
    kinds: Vec<Choice>,
    regions: Vec<Choice>,
    countries: Vec<Choice>,
    accesses: Vec<Choice>,
}

pub(super) async fn new(visit: Visit) -> Answer {
    authorize(visit.actor(), Action::EditConsultation, On::Nothing)?;
    let form = Form::new(visit.t, vec![]);
    create_page(&visit, form, StatusCode::OK).await
}

pub(super) async fn create(visit: Visit, posted: Posted) -> Answer {
    let input = posted.input();
    match consultations::create(visit.app(), visit.actor(), &input).await {
        Ok(view) => {
            let path = format!("/staff/consultations/{}", view.it.code);
            Ok(go_done(visit.locale, &path, "consultation-created"))
        }
        Err(error) => {
            let form = visit.faulty_form(&input, error)?;
            create_page(&visit, form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

async fn create_page(visit: &Visit, form: Form, status: StatusCode) -> Answer {
    let page = visit.page(visit.t.consultation_new(), Nav::PrepareConsultations);
    let action = page.href("/staff/consultations/new");
    let back = page.href("/staff/consultations");
    let body = Edit {
        version: 0,
        ..body(visit, page, form, "new", (action, back)).await?
    };
    Ok(show(status, &body))
}

fn part(name: &str) -> Result<Part, AppError> {
    Part::from_code(name).ok_or(AppError::NotFound)
}

pub(super) async fn get(visit: Visit, Path((code, name)): Path<(String, String)>) -> Answer {
    authorize(visit.actor(), Action::EditConsultation, On::Nothing)?;
    let part = part(&name)?;
    let view = consultations::view(visit.app(), visit.actor(), &code).await?;
    let form = visit.form(&consultations::to_input(part, &view.it.details));
    part_page(&visit, &code, part, form, (StatusCode::OK, view.it.version)).await
}

pub(super) async fn post(
    visit: Visit,
    Path((code, name)): Path<(String, String)>,
    posted: Posted,
) -> Answer {
    authorize(visit.actor(), Action::EditConsultation, On::Nothing)?;
    let part = part(&name)?;
    let input = posted.with_lines(&["languages"]);
    let version = posted.version()?;
    let (app, actor) = (visit.app(), visit.actor());
    match consultations::edit(app, actor, &code, version, part, &input).await {
        Ok(_) => {
            let path = format!("/staff/consultations/{code}");
            Ok(go_done(visit.locale, &path, "consultation-saved"))
        }
        Err(error) => {
            let again = retry(&error, version);
            let form = visit.faulty_form(&input, error)?;
            part_page(&visit, &code, part, form, again).await
        }
    }
}

async fn part_page(
    visit: &Visit,
    code: &str,
    part: Part,
    form: Form,
    (status, version): (StatusCode, i32),
) -> Answer {
    let page = visit.page(
        labels::consultation_part(visit.t, part),
        Nav::PrepareConsultations,
    );
    let back = page.href(&format!("/staff/consultations/{code}"));
    let action = format!("{back}/parts/{}", part.code());
    let body = Edit {
        version,
        ..body(visit, page, form, part.code(), (action, back)).await?
    };
    Ok(show(status, &body))
}

async fn body(
    visit: &Visit,
    mut page: Page,
    form: Form,
    part: &'static str,
    (action, back): (String, String),
) -> Result<Edit, AppError> {
    let t = visit.t;
    page.faulty = form.is_faulty();
    let kind = |&k: &ConsultationKind| Choice::new(k.code(), labels::consultation_kind(t, k));
    let access = |&a: &Access| Choice::new(a.code(), labels::consultation_access(t, a));
    Ok(Edit {
        form,
        action,
        back,
        part,
        version: 0,
        kinds: ConsultationKind::ALL.iter().map(kind).collect(),
        regions: visit.choices("regions").await?,
        countries: visit.choices("countries").await?,
        accesses: Access::ALL.iter().map(access).collect(),
        page,
    })
}
