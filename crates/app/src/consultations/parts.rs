//! Agenda and questions of the form of a consultation.

use super::{
    ConsultationView,
    bracket::Open,
    fields::{clock, localized},
    view,
};
use crate::{
    App,
    actor::Actor,
    error::AppError,
    faults::{FaultCode, Faults},
    input::{Field, Input, Kind, Reader, Value, optional, required},
    policy::Action,
};
use parvis_domain::{
    consultation::{AgendaItem, FormQuestion, QuestionKind},
    text::{Locale, LocalizedText},
};
use uuid::Uuid;

/// The most points of an agenda, and questions of a form.
const MOST: usize = 60;

/// A point of the agenda. Its place is counted from 1; without one it comes
/// last.
pub const AGENDA_FIELDS: &[Field] = &[
    optional("position", Kind::Number, 3),
    optional("day", Kind::Day, 10),
    optional("at", Kind::Line, 5),
    optional("title_en", Kind::Line, 300),
    optional("title_fr", Kind::Line, 300),
    optional("title_es", Kind::Line, 300),
    optional("speaker", Kind::Line, 200),
];

/// A question of the form. Choices stand one to a line, in the same order in
/// each language.
pub const FORM_QUESTION_FIELDS: &[Field] = &[
    optional("position", Kind::Number, 3),
    required("kind", Kind::Code("form-question-kinds"), 20),
    optional("label_en", Kind::Line, 300),
    optional("label_fr", Kind::Line, 300),
    optional("label_es", Kind::Line, 300),
    optional("choices_en", Kind::Lines, 200),
    optional("choices_fr", Kind::Lines, 200),
    optional("choices_es", Kind::Lines, 200),
    optional("required", Kind::Flag, 5),
];

/// Puts something at its place, counted from 1, or at the end.
fn place<T>(list: &mut Vec<T>, position: Option<i64>, it: T) {
    let at = position.and_then(|p| usize::try_from(p - 1).ok());
    let at = at.unwrap_or(list.len()).min(list.len());
    list.insert(at, it);
}

fn not_too_many(length: usize, faults: &mut Faults) {
    if length >= MOST {
        faults.add_with("", FaultCode::TooMany, vec![("max", MOST.to_string())]);
    }
}

/// Adds a point to the agenda or, with its identity, changes one.
///
/// # Errors
/// Every fault at once; [`AppError::NotFound`]; it is over or called off.
pub async fn put_agenda_item(
    app: &App,
    actor: &Actor,
    code: &str,
    version: i32,
    item: Option<Uuid>,
    input: &Input,
) -> Result<ConsultationView, AppError> {
    let open = Open::begin(app, actor, Action::EditConsultation, code, version).await?;
    open.it.changeable()?;
    let mut r = Reader::new(input, AGENDA_FIELDS);
    let mut next = open.it.clone();
    let mut position = r.number("position", 1, 99);
    let id = match item {
        Some(id) => {
            let at = next.agenda.iter().position(|a| a.id == id);
            let at = at.ok_or(AppError::NotFound)?;
            next.agenda.remove(at);
            position = position.or_else(|| i64::try_from(at + 1).ok());
            id
        }
        None => {
            not_too_many(next.agenda.len(), &mut r.faults);
            app.ids.uuid()
        }
    };
    let new = AgendaItem {
        id,
        day: r.day("day"),
        at: clock(&mut r, "at"),
        title: localized(&mut r, ["title_en", "title_fr", "title_es"]),
        speaker: r.text("speaker").unwrap_or_default(),
    };
    if new.title == LocalizedText::default() {
        r.faults.add("title_en", FaultCode::Required);
    }
    r.faults.or(())?;
    place(&mut next.agenda, position, new);
    next.updated_at = open.now;
    open.close(next, vec![("part", "agenda".to_owned())])
        .await?;
    view(app, actor, code).await
}

/// Adds a question to the form or, with its identity, changes one.
///
/// # Errors
/// Every fault at once; [`AppError::NotFound`]; it is over or called off.
pub async fn put_form_question(
    app: &App,
    actor: &Actor,
    code: &str,
    version: i32,
    item: Option<Uuid>,
    input: &Input,
) -> Result<ConsultationView, AppError> {
    let open = Open::begin(app, actor, Action::EditConsultation, code, version).await?;
    open.it.changeable()?;
    let mut r = Reader::new(input, FORM_QUESTION_FIELDS);
    let mut next = open.it.clone();
    let mut position = r.number("position", 1, 99);
    let id = match item {
        Some(id) => {
            let at = next.questions.iter().position(|q| q.id == id);
            let at = at.ok_or(AppError::NotFound)?;
            next.questions.remove(at);
            position = position.or_else(|| i64::try_from(at + 1).ok());
            id
        }
        None => {
            not_too_many(next.questions.len(), &mut r.faults);
            app.ids.uuid()
        }
    };
    let new = question(&mut r, id);
    r.faults.or(())?;
    place(&mut next.questions, position, new);
    next.updated_at = open.now;
    let detail = vec![("part", "questions".to_owned())];
    open.close(next, detail).await?;
    view(app, actor, code).await
}

fn question(r: &mut Reader<'_>, id: Uuid) -> FormQuestion {
    let kind = r.code("kind", |c| QuestionKind::from_code(c).is_some());
    let kind = kind.as_deref().and_then(QuestionKind::from_code);
    let label = localized(r, ["label_en", "label_fr", "label_es"]);
    if label == LocalizedText::default() {
        r.faults.add("label_en", FaultCode::Required);
    }
    let [en, fr, es] = ["choices_en", "choices_fr", "choices_es"].map(|n| r.texts(n));
    let length = en.len().max(fr.len()).max(es.len());
    let of = |list: &[String], i: usize| list.get(i).cloned();
    let choices: Vec<LocalizedText> = (0..length)
        .map(|i| LocalizedText {
            en: of(&en, i),
            fr: of(&fr, i),
            es: of(&es, i),
        })
        .collect();
    let wanted = kind == Some(QuestionKind::Choice);
    if wanted && length < 2 {
        let two = vec![("min", "2".to_owned())];
        r.faults.add_with("choices_en", FaultCode::TooShort, two);
    }
    // A language has every choice or none, or they would not agree.
    for (name, list) in [
        ("choices_en", &en),
        ("choices_fr", &fr),
        ("choices_es", &es),
    ] {
        if !list.is_empty() && list.len() != length {
            r.faults.add(name, FaultCode::Malformed);
        }
    }
    FormQuestion {
        id,
        kind: kind.unwrap_or(QuestionKind::Text),
        label,
        choices: if wanted { choices } else { vec![] },
        required: r.flag("required").unwrap_or(false),
    }
}

/// Takes a point off the agenda, or a question off the form. Answers that were
/// given to it are not shown any more.
///
/// # Errors
/// [`AppError::NotFound`]; it is over or called off.
pub async fn remove_item(
    app: &App,
    actor: &Actor,
    code: &str,
    version: i32,
    item: Uuid,
) -> Result<ConsultationView, AppError> {
    let open = Open::begin(app, actor, Action::EditConsultation, code, version).await?;
    open.it.changeable()?;
    let mut next = open.it.clone();
    let before = next.agenda.len() + next.questions.len();
    next.agenda.retain(|a| a.id != item);
    next.questions.retain(|q| q.id != item);
    if next.agenda.len() + next.questions.len() == before {
        return Err(AppError::NotFound);
    }
    next.updated_at = open.now;
    let detail = vec![("part", "removed".to_owned())];
    open.close(next, detail).await?;
    view(app, actor, code).await
}

/// A point as an input: for filling its form.
#[must_use]
pub fn agenda_to_input(position: usize, it: &AgendaItem) -> Input {
    let own = |v: Option<String>| v.filter(|t| !t.is_empty()).map_or(Value::Null, Value::Text);
    let values = [
        own(Some(position.to_string())),
        own(it.day.map(|d| d.to_string())),
        own(it.at.map(|at| at.format("%H:%M").to_string())),
        own(it.title.en.clone()),
        own(it.title.fr.clone()),
        own(it.title.es.clone()),
        own(Some(it.speaker.clone())),
    ];
    let names = AGENDA_FIELDS.iter().map(|f| f.name.to_owned());
    Input(names.zip(values).collect())
}

/// A question as an input: for filling its form.
#[must_use]
pub fn question_to_input(position: usize, it: &FormQuestion) -> Input {
    let own = |v: Option<String>| v.filter(|t| !t.is_empty()).map_or(Value::Null, Value::Text);
    let choices = |locale| {
        let texts = it.choices.iter().filter_map(|c| c.get(locale));
        Value::List(texts.map(|t| Value::Text(t.to_owned())).collect())
    };
    let values = [
        own(Some(position.to_string())),
        own(Some(it.kind.code().to_owned())),
        own(it.label.en.clone()),
        own(it.label.fr.clone()),
        own(it.label.es.clone()),
        choices(Locale::En),
        choices(Locale::Fr),
        choices(Locale::Es),
        Value::Flag(it.required),
    ];
    let names = FORM_QUESTION_FIELDS.iter().map(|f| f.name.to_owned());
    Input(names.zip(values).collect())
}
