//! Agenda, questions of the form and documents: each on its own page.

use super::words::title;
use crate::{kit::*, pages::staff::retry, uploaded::Uploaded};
use parvis_app::{
    consultations::{self, ConsultationView, DOCUMENT_FIELDS},
    input::Value,
};
use parvis_domain::{
    consultation::{Audience, DocumentKind, QuestionKind},
    text::Locale,
};
use uuid::Uuid;

#[derive(Template)]
#[template(path = "consultation/part.html")]
struct PartPage {
    page: Page,
    form: Form,
    action: String,
    remove: String,
    back: String,
    name: String,
    what: &'static str,
    version: i32,
    kinds: Vec<Choice>,
    languages: Vec<Choice>,
    audiences: Vec<Choice>,
    document_kinds: Vec<Choice>,
}

/// What is edited.
#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Agenda,
    Questions,
}

impl What {
    const fn word(self) -> &'static str {
        match self {
            Self::Agenda => "agenda",
            Self::Questions => "questions",
        }
    }
}

fn item(text: &str) -> Result<Uuid, AppError> {
    text.parse().map_err(|_| AppError::NotFound)
}

async fn load(visit: &Visit, code: &str) -> Result<ConsultationView, AppError> {
    authorize(visit.actor(), Action::EditConsultation, On::Nothing)?;
    consultations::view(visit.app(), visit.actor(), code).await
}

pub(super) async fn new_point(visit: Visit, Path(code): Path<String>) -> Answer {
    new(visit, code, What::Agenda).await
}

pub(super) async fn new_question(visit: Visit, Path(code): Path<String>) -> Answer {
    new(visit, code, What::Questions).await
}

async fn new(visit: Visit, code: String, what: What) -> Answer {
    let view = load(&visit, &code).await?;
    let form = Form::new(visit.t, vec![("kind".to_owned(), "text".to_owned())]);
    let at = (StatusCode::OK, view.it.version);
    show_part(&visit, &view, what, None, form, at)
}

pub(super) async fn edit_point(visit: Visit, Path((code, id)): Path<(String, String)>) -> Answer {
    let view = load(&visit, &code).await?;
    let id = item(&id)?;
    let all = view.it.agenda.iter().enumerate();
    let found = all.into_iter().find(|(_, a)| a.id == id);
    let (i, point) = found.ok_or(AppError::NotFound)?;
    let form = visit.form(&consultations::agenda_to_input(i + 1, point));
    let at = (StatusCode::OK, view.it.version);
    show_part(&visit, &view, What::Agenda, Some(id), form, at)
}

pub(super) async fn edit_question(
    visit: Visit,
    Path((code, id)): Path<(String, String)>,
) -> Answer {
    let view = load(&visit, &code).await?;
    let id = item(&id)?;
    let all = view.it.questions.iter().enumerate();
    let found = all.into_iter().find(|(_, q)| q.id == id);
    let (i, question) = found.ok_or(AppError::NotFound)?;
    let form = visit.form(&consultations::question_to_input(i + 1, question));
    let at = (StatusCode::OK, view.it.version);
    show_part(&visit, &view, What::Questions, Some(id), form, at)
}

pub(super) async fn add_point(visit: Visit, Path(code): Path<String>, posted: Posted) -> Answer {
    put(visit, code, What::Agenda, None, posted).await
}

pub(super) async fn add_question(visit: Visit, Path(code): Path<String>, posted: Posted) -> Answer {
    put(visit, code, What::Questions, None, posted).await
}

pub(super) async fn save_point(
    visit: Visit,
    Path((code, id)): Path<(String, String)>,
    posted: Posted,
) -> Answer {
    put(visit, code, What::Agenda, Some(item(&id)?), posted).await
}

pub(super) async fn save_question(
    visit: Visit,
    Path((code, id)): Path<(String, String)>,
    posted: Posted,
) -> Answer {
    put(visit, code, What::Questions, Some(item(&id)?), posted).await
}

async fn put(visit: Visit, code: String, what: What, id: Option<Uuid>, posted: Posted) -> Answer {
    let input = posted.with_lines(&["choices_en", "choices_fr", "choices_es"]);
    let version = posted.version()?;
    let (app, actor) = (visit.app(), visit.actor());
    let done = match what {
        What::Agenda => {
            consultations::put_agenda_item(app, actor, &code, version, id, &input).await
        }
        What::Questions => {
            consultations::put_form_question(app, actor, &code, version, id, &input).await
        }
    };
    match done {
        Ok(_) => Ok(back(&visit, &code)),
        Err(error) => {
            let at = retry(&error, version);
            let form = visit.faulty_form(&input, error)?;
            let view = load(&visit, &code).await?;
            show_part(&visit, &view, what, id, form, at)
        }
    }
}

fn back(visit: &Visit, code: &str) -> Response {
    let path = format!("/staff/consultations/{code}");
    go_done(visit.locale, &path, "consultation-saved")
}

pub(super) async fn remove(
    visit: Visit,
    Path((code, id)): Path<(String, String)>,
    posted: Posted,
) -> Answer {
    let (app, actor, id) = (visit.app(), visit.actor(), item(&id)?);
    consultations::remove_item(app, actor, &code, posted.version()?, id).await?;
    Ok(back(&visit, &code))
}

fn show_part(
    visit: &Visit,
    view: &ConsultationView,
    what: What,
    id: Option<Uuid>,
    form: Form,
    (status, version): (StatusCode, i32),
) -> Answer {
    let t = visit.t;
    let heading = match what {
        What::Agenda => t.consultation_agenda_point(),
        What::Questions => t.consultation_form_question(),
    };
    let code = &view.it.code;
    let base = format!("/staff/consultations/{code}/{}", what.word());
    let (action, remove) = match id {
        Some(id) => (format!("{base}/{id}"), format!("{base}/{id}/remove")),
        None => (base, String::new()),
    };
    let mut body = frame(visit, view, heading, form, what.word());
    body.action = body.page.href(&action);
    if !remove.is_empty() {
        body.remove = body.page.href(&remove);
    }
    body.version = version;
    Ok(show(status, &body))
}

fn frame(
    visit: &Visit,
    view: &ConsultationView,
    heading: String,
    form: Form,
    what: &'static str,
) -> PartPage {
    let t = visit.t;
    let mut page = visit.page(heading, Nav::PrepareConsultations);
    page.faulty = form.is_faulty();
    let kind = |&k: &QuestionKind| Choice::new(k.code(), labels::form_question_kind(t, k));
    let language = |&l: &Locale| Choice::new(l.code(), labels::language_name(t, l));
    let document_kind = |&k: &DocumentKind| Choice::new(k.code(), labels::document_kind(t, k));
    let audience = |&a: &Audience| Choice::new(a.code(), labels::document_audience(t, a));
    PartPage {
        form,
        action: String::new(),
        remove: String::new(),
        back: page.href(&format!("/staff/consultations/{}", view.it.code)),
        name: title(&view.it, visit.locale),
        what,
        version: view.it.version,
        kinds: QuestionKind::ALL.iter().map(kind).collect(),
        languages: Locale::ALL.iter().map(language).collect(),
        audiences: Audience::ALL.iter().map(audience).collect(),
        document_kinds: DocumentKind::ALL.iter().map(document_kind).collect(),
        page,
    }
}

pub(super) async fn new_document(visit: Visit, Path(code): Path<String>) -> Answer {
    let view = load(&visit, &code).await?;
    let form = Form::new(visit.t, vec![]);
    Ok(document_page(&visit, &view, form, StatusCode::OK))
}

fn document_page(
    visit: &Visit,
    view: &ConsultationView,
    form: Form,
    status: StatusCode,
) -> Response {
    let heading = visit.t.consultation_document_add();
    let mut body = frame(visit, view, heading, form, "documents");
    let path = format!("/staff/consultations/{}/documents", view.it.code);
    body.action = body.page.href(&path);
    show(status, &body)
}

pub(super) async fn add_document(visit: Visit, Path(code): Path<String>, sent: Uploaded) -> Answer {
    let values = DOCUMENT_FIELDS.iter().map(|f| {
        let text = Value::Text(sent.value(f.name).to_owned());
        (f.name.to_owned(), text)
    });
    let input = Input(values.collect());
    let (app, actor) = (visit.app(), visit.actor());
    let name = sent.file_name;
    match consultations::attach_document(app, actor, &code, &input, &name, sent.bytes).await {
        Ok(_) => Ok(back(&visit, &code)),
        Err(error) => {
            let (status, _) = retry(&error, 0);
            let form = visit.faulty_form(&input, error)?;
            let view = load(&visit, &code).await?;
            Ok(document_page(&visit, &view, form, status))
        }
    }
}

pub(super) async fn remove_document(
    visit: Visit,
    Path((code, id)): Path<(String, String)>,
    _: Posted,
) -> Answer {
    let (app, actor, id) = (visit.app(), visit.actor(), item(&id)?);
    consultations::remove_document(app, actor, &code, id).await?;
    Ok(back(&visit, &code))
}

/// The file, for those who may read it.
pub(super) async fn document(visit: Visit, Path((code, id)): Path<(String, String)>) -> Answer {
    let (app, actor, id) = (visit.app(), visit.actor(), item(&id)?);
    let (row, bytes) = consultations::read_document(app, actor, &code, id).await?;
    let kind = match row.media_type.as_str() {
        "application/pdf" => "application/pdf",
        "image/png" => "image/png",
        _ => "image/jpeg",
    };
    Ok(file(kind, &row.file_name, bytes))
}
