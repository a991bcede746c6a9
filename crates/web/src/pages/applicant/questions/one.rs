//! One question: words, a new content, documents, or why it cannot be answered.

use super::super::{
    application_id,
    question_parts::{QuestionPart, caption, prepared_part, shown_value},
};
use crate::{components::FieldFault, kit::*, uploaded::Uploaded};
use parvis_app::applications::{self, NewDocument, QuestionView, QuestionsView};
use parvis_domain::application::{EcosocStatus, QuestionId, Subject};

#[derive(Template)]
#[template(path = "applicant/question.html")]
struct One {
    page: Page,
    form: Form,
    base: String,
    here: String,
    caption: String,
    version: i32,
    question: QuestionPart,
    is_field: bool,
    is_document: bool,
    choices: Vec<Choice>,
    present: String,
    codes: Vec<Choice>,
    files: Vec<(String, String, String)>,
    replaces: Vec<Choice>,
}

fn question_id(text: &str) -> Result<QuestionId, AppError> {
    let id = uuid::Uuid::parse_str(text).map(QuestionId);
    id.map_err(|_| AppError::NotFound)
}

async fn load(
    visit: &Visit,
    id: &str,
    question: &str,
) -> Result<Option<(QuestionsView, QuestionView)>, AppError> {
    let view = applications::questions(visit.app(), visit.actor(), application_id(id)?).await?;
    let can = visit.can(Action::SaveAnswers, &view.case)?;
    let wanted = question_id(question)?;
    let rounds = view.rounds.iter();
    let open = rounds.filter(|r| r.round.ended_as.is_none());
    let mut open = open.flat_map(|r| &r.questions);
    let found = open.find(|q| q.question.id == wanted && can).cloned();
    Ok(found.map(|q| (view, q)))
}

fn list(visit: &Visit, id: &str) -> Response {
    go(visit.locale, &format!("/applications/{id}/questions"))
}

pub(super) async fn get(visit: Visit, Path((id, question)): Path<(String, String)>) -> Answer {
    let Some((view, found)) = load(&visit, &id, &question).await? else {
        return Ok(list(&visit, &id));
    };
    let form = Form::new(visit.t, filled(&view, &found));
    let version = view.case.application.version;
    Ok(ok(&body(&visit, &view, &found, form, version)))
}

/// The reply as saved; a field that was not changed yet shows what it holds.
fn filled(view: &QuestionsView, of: &QuestionView) -> Vec<(String, String)> {
    let reply = &of.question.reply;
    let pair = |name: &str, value: Option<String>| (name.to_owned(), value.unwrap_or_default());
    let mut pairs = vec![
        pair("answer", reply.text.clone()),
        pair("cannot_reason", reply.cannot.clone()),
    ];
    if let Subject::Answer(field) = &of.question.subject {
        let present = present(view, field);
        let value = reply.value.clone().or(present);
        pairs.push(pair("value", value));
    }
    if reply.replaces {
        pairs.push(pair("replaces", Some("true".into())));
    }
    pairs
}

fn present(view: &QuestionsView, field: &str) -> Option<String> {
    let input = applications::draft_to_input(&view.case.application.dossier);
    Some(input.text(field).to_owned()).filter(|text| !text.is_empty())
}

pub(super) async fn post(
    visit: Visit,
    Path((id, question)): Path<(String, String)>,
    posted: Posted,
) -> Answer {
    let case = application_id(&id)?;
    let version = posted.version()?;
    let mut input = posted.input();
    // What is as it was is no new content.
    if let Some((view, found)) = load(&visit, &id, &question).await?
        && let Subject::Answer(field) = &found.question.subject
        && present(&view, field).is_some_and(|old| same(&old, input.text("value")))
    {
        input.0.retain(|(name, _)| name != "value");
    }
    let of = question_id(&question)?;
    match applications::save_answer(visit.app(), visit.actor(), case, version, of, &input).await {
        Ok(_) => Ok(go_done(
            visit.locale,
            &format!("/applications/{id}/questions"),
            "answer-saved",
        )),
        Err(error) => {
            let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::CONFLICT);
            let Some((view, found)) = load(&visit, &id, &question).await? else {
                return Err(error.into());
            };
            let form = visit.faulty_form(&posted.input(), error)?;
            let version = view.case.application.version;
            Ok(show(status, &body(&visit, &view, &found, form, version)))
        }
    }
}

fn same(one: &str, other: &str) -> bool {
    one.trim() == other.replace("\r\n", "\n").trim()
}

pub(super) async fn upload(
    visit: Visit,
    Path((id, question)): Path<(String, String)>,
    sent: Uploaded,
) -> Answer {
    let case = application_id(&id)?;
    let of = question_id(&question)?;
    let new = NewDocument {
        code: sent.value("code").to_owned(),
        file_name: sent.file_name,
        bytes: sent.bytes,
    };
    match applications::hold_document(visit.app(), visit.actor(), case, of, new).await {
        Ok(_) => Ok(go_done(
            visit.locale,
            &format!("/applications/{id}/questions/{question}"),
            "uploaded",
        )),
        Err(AppError::Invalid(faults)) => {
            let Some((view, found)) = load(&visit, &id, &question).await? else {
                return Ok(list(&visit, &id));
            };
            let faults: Vec<FieldFault> = visit.field_faults(&faults);
            let form = Form::new(visit.t, filled(&view, &found)).with_faults(faults);
            let version = view.case.application.version;
            Ok(again(&body(&visit, &view, &found, form, version)))
        }
        Err(other) => Err(other.into()),
    }
}

pub(super) async fn remove(
    visit: Visit,
    Path((id, question, document)): Path<(String, String, String)>,
    posted: Posted,
) -> Answer {
    let case = application_id(&id)?;
    let document = uuid::Uuid::parse_str(&document).map_err(|_| AppError::NotFound)?;
    let version = posted.version()?;
    applications::drop_reply_document(visit.app(), visit.actor(), case, version, document).await?;
    Ok(go_done(
        visit.locale,
        &format!("/applications/{id}/questions/{question}"),
        "removed",
    ))
}

pub(super) async fn download(visit: Visit, Path((id, document)): Path<(String, String)>) -> Answer {
    let id = application_id(&id)?;
    let document = uuid::Uuid::parse_str(&document).map_err(|_| AppError::NotFound)?;
    let (row, bytes) =
        applications::read_reply_document(visit.app(), visit.actor(), id, document).await?;
    Ok(super::super::documents::as_file(&row, bytes))
}

fn body(visit: &Visit, view: &QuestionsView, of: &QuestionView, form: Form, version: i32) -> One {
    let t = visit.t;
    let question = prepared_part(visit, &view.case, &of.question);
    let title = t.questions_one_title(&question.number);
    let mut page = visit.page(title, Nav::Account);
    page.faulty = form.is_faulty();
    let base = page.href(&format!("/applications/{}", view.case.application.id));
    let field = match &of.question.subject {
        Subject::Answer(field) => field.clone(),
        _ => String::new(),
    };
    let here = format!("{base}/questions/{}", of.question.id);
    let files = of.documents.iter().map(|d| {
        let file = d.document.id;
        let remove = format!("{here}/documents/{file}/remove");
        let open = format!("{base}/questions/documents/{file}");
        (d.document.file_name.clone(), open, remove)
    });
    let choice = |&s: &EcosocStatus| Choice::new(s.code(), labels::ecosoc_status(t, s));
    let kinds = view.case.document_kinds.iter().map(|k| {
        let label = k.label.best(visit.locale).map_or(k.code.as_str(), |l| l.0);
        Choice::new(&k.code, label)
    });
    One {
        files: files.collect(),
        here: here.clone(),
        choices: if field == "ecosoc_status" {
            EcosocStatus::ALL.iter().map(choice).collect()
        } else {
            vec![]
        },
        present: present(view, &field)
            .map(|value| shown_value(visit, &field, &value))
            .unwrap_or_default(),
        is_field: !field.is_empty(),
        is_document: matches!(of.question.subject, Subject::Document(_)),
        codes: kinds.collect(),
        replaces: vec![Choice::new("true", t.field_replaces())],
        caption: caption(visit, &view.case),
        question,
        form,
        version,
        base,
        page,
    }
}
