//! The form of a delegate: nominating, changing, substituting, withdrawing.

use crate::{
    kit::*,
    pages::{consultation::title, staff::retry, status::organization_id},
};
use parvis_app::{
    input::Value,
    procedure::procedure,
    registrations::{self, OwnConsultation},
};
use parvis_domain::{
    consultation::{FormQuestion, QuestionKind},
    organization::OrganizationId,
    procedure::Setting,
    text::Locale,
};
use uuid::Uuid;

#[derive(Template)]
#[template(path = "registration/delegate.html")]
struct DelegateForm {
    page: Page,
    form: Form,
    action: String,
    back: String,
    name: String,
    hint: String,
    button: String,
    version: i32,
    languages: Vec<Choice>,
    questions: Vec<Question>,
    privacy: String,
}

struct Question {
    field: String,
    label: String,
    kind: &'static str,
    choices: Vec<Choice>,
    required: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Doing {
    Nominate,
    Change,
    Substitute,
}

/// A registration of an organization, by its address.
struct Place {
    id: OrganizationId,
    code: String,
    person: Option<Uuid>,
}

impl Place {
    fn of(id: &str, code: String, person: Option<&str>) -> Result<Self, AppError> {
        let person = person.map(|p| p.parse().map_err(|_| AppError::NotFound));
        Ok(Self {
            id: organization_id(id)?,
            code,
            person: person.transpose()?,
        })
    }

    fn path(&self) -> String {
        format!("/organizations/{}/consultations/{}", self.id, self.code)
    }
}

async fn load(visit: &Visit, at: &Place) -> Result<OwnConsultation, AppError> {
    authorize(
        visit.actor(),
        Action::NominateDelegates,
        On::Organization(&at.id),
    )?;
    registrations::own(visit.app(), visit.actor(), &at.id, &at.code).await
}

pub(super) async fn new(visit: Visit, Path((id, code)): Path<(String, String)>) -> Answer {
    let at = Place::of(&id, code, None)?;
    let view = load(&visit, &at).await?;
    let language = vec![("language".to_owned(), visit.locale.code().to_owned())];
    let form = Form::new(visit.t, language);
    let form = match view.can_nominate {
        Ok(_) => form,
        Err(refusal) => form.with_faults(vec![crate::components::FieldFault::new(
            "",
            labels::registration_refusal(visit.t, refusal),
        )]),
    };
    page(
        &visit,
        &at,
        &view,
        form,
        (Doing::Nominate, StatusCode::OK, 0),
    )
    .await
}

type At3 = Path<(String, String, String)>;

pub(super) async fn edit(visit: Visit, Path((id, code, person)): At3) -> Answer {
    let at = Place::of(&id, code, Some(&person))?;
    let view = load(&visit, &at).await?;
    let found = view.registrations.iter().map(|r| &r.registration);
    let found = found.into_iter().find(|r| Some(r.id) == at.person);
    let registration = found.ok_or(AppError::NotFound)?;
    let delegate = registration.delegate.as_ref().ok_or(AppError::NotFound)?;
    let mut input = registrations::to_input(delegate);
    input.0.retain(|(name, _)| name != "answers");
    for (id, answer) in &delegate.answers {
        let pair = (format!("answer_{id}"), Value::Text(answer.clone()));
        input.0.push(pair);
    }
    let what = (Doing::Change, StatusCode::OK, registration.version);
    page(&visit, &at, &view, visit.form(&input), what).await
}

pub(super) async fn ask_substitute(visit: Visit, Path((id, code, person)): At3) -> Answer {
    let at = Place::of(&id, code, Some(&person))?;
    let view = load(&visit, &at).await?;
    let found = view.registrations.iter().map(|r| &r.registration);
    let found = found.into_iter().find(|r| Some(r.id) == at.person);
    let version = found.ok_or(AppError::NotFound)?.version;
    let language = vec![("language".to_owned(), visit.locale.code().to_owned())];
    let form = Form::new(visit.t, language);
    let what = (Doing::Substitute, StatusCode::OK, version);
    page(&visit, &at, &view, form, what).await
}

/// The answers have a field each; the command takes them as one list.
fn read(posted: &Posted) -> Input {
    let mut input = posted.input();
    let mut answers = Vec::new();
    input.0.retain(|(name, value)| {
        let Some(id) = name.strip_prefix("answer_") else {
            return true;
        };
        if let Value::Text(text) = value
            && !text.trim().is_empty()
        {
            let line = text.replace(['\r', '\n'], " ");
            answers.push(Value::Text(format!("{id}: {line}")));
        }
        false
    });
    if !answers.is_empty() {
        input.0.push(("answers".to_owned(), Value::List(answers)));
    }
    input
}

pub(super) async fn nominate(
    visit: Visit,
    Path((id, code)): Path<(String, String)>,
    posted: Posted,
) -> Answer {
    let at = Place::of(&id, code, None)?;
    let input = read(&posted);
    let (app, actor) = (visit.app(), visit.actor());
    let done = registrations::nominate(app, actor, &at.id, &at.code, &input).await;
    after(&visit, &at, &posted, done, Doing::Nominate).await
}

pub(super) async fn save(visit: Visit, Path((id, code, person)): At3, posted: Posted) -> Answer {
    let at = Place::of(&id, code, Some(&person))?;
    let which = (at.person.unwrap_or_default(), posted.version()?);
    let (app, actor) = (visit.app(), visit.actor());
    let input = read(&posted);
    let done = registrations::change(app, actor, &at.id, &at.code, which, &input).await;
    after(&visit, &at, &posted, done, Doing::Change).await
}

pub(super) async fn substitute(
    visit: Visit,
    Path((id, code, person)): At3,
    posted: Posted,
) -> Answer {
    let at = Place::of(&id, code, Some(&person))?;
    let which = (at.person.unwrap_or_default(), posted.version()?);
    let (app, actor) = (visit.app(), visit.actor());
    let input = read(&posted);
    let done = registrations::substitute(app, actor, &at.id, &at.code, which, &input).await;
    after(&visit, &at, &posted, done, Doing::Substitute).await
}

pub(super) async fn withdraw(
    visit: Visit,
    Path((id, code, person)): At3,
    posted: Posted,
) -> Answer {
    let at = Place::of(&id, code, Some(&person))?;
    let which = (at.person.unwrap_or_default(), posted.version()?);
    let (app, actor) = (visit.app(), visit.actor());
    registrations::withdraw(app, actor, &at.id, &at.code, which).await?;
    Ok(go_done(visit.locale, &at.path(), "delegate-withdrawn"))
}

async fn after(
    visit: &Visit,
    at: &Place,
    posted: &Posted,
    done: Result<OwnConsultation, AppError>,
    doing: Doing,
) -> Answer {
    let word = match doing {
        Doing::Nominate => "delegate-nominated",
        Doing::Change => "delegate-changed",
        Doing::Substitute => "delegate-substituted",
    };
    match done {
        Ok(_) => Ok(go_done(visit.locale, &at.path(), word)),
        Err(error) => {
            let version = posted.version().unwrap_or(0);
            let (status, version) = retry(&error, version);
            let form = visit.faulty_form(&posted.input(), error)?;
            let view = load(visit, at).await?;
            page(visit, at, &view, form, (doing, status, version)).await
        }
    }
}

async fn page(
    visit: &Visit,
    at: &Place,
    view: &OwnConsultation,
    form: Form,
    (doing, status, version): (Doing, StatusCode, i32),
) -> Answer {
    let t = visit.t;
    let (heading, hint, button) = match doing {
        Doing::Nominate => (
            t.registration_nominate(),
            String::new(),
            t.registration_nominate_button(),
        ),
        Doing::Change => (t.registration_change(), String::new(), t.common_save()),
        Doing::Substitute => (
            t.registration_substitute(),
            t.registration_substitute_hint(),
            t.registration_substitute_button(),
        ),
    };
    let mut page = visit.page(heading, Nav::None);
    page.faulty = form.is_faulty();
    let back = page.href(&at.path());
    let action = match (doing, at.person) {
        (Doing::Change, Some(person)) => format!("{back}/delegates/{person}"),
        (Doing::Substitute, Some(person)) => format!("{back}/delegates/{person}/substitute"),
        _ => format!("{back}/nominate"),
    };
    let days = procedure(visit.app())
        .await?
        .value(Setting::DelegateDataDays);
    let language = |&l: &Locale| Choice::new(l.code(), labels::language_name(t, l));
    let body = DelegateForm {
        form,
        action,
        back,
        name: title(&view.it, visit.locale),
        hint,
        button,
        version,
        languages: Locale::ALL.iter().map(language).collect(),
        questions: view
            .it
            .questions
            .iter()
            .map(|q| question(visit, q))
            .collect(),
        privacy: t.registration_privacy(days.to_string()),
        page,
    };
    Ok(show(status, &body))
}

fn question(visit: &Visit, it: &FormQuestion) -> Question {
    let best = |text: &parvis_domain::text::LocalizedText| {
        let found = text.best(visit.locale);
        found.map_or_else(String::new, |(words, _)| words.to_owned())
    };
    let choices = match it.kind {
        QuestionKind::Text => vec![],
        QuestionKind::Choice => {
            let all = it.choices.iter().enumerate();
            all.map(|(i, c)| Choice::new(i.to_string(), best(c)))
                .collect()
        }
        QuestionKind::YesNo => vec![
            Choice::new("true", visit.t.registration_yes()),
            Choice::new("false", visit.t.registration_no()),
        ],
    };
    Question {
        field: format!("answer_{}", it.id),
        label: best(&it.label),
        kind: it.kind.code(),
        choices,
        required: it.required,
    }
}
