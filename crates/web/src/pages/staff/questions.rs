//! The acts around questions: prepare, preview, ask, take back, more time, close.

use super::{
    acts::{back, not_now, retry},
    case::{load, questions},
    parts::{Head, head},
};
use crate::{
    kit::*,
    pages::applicant::{QuestionPart, application_id, prepared_part},
};
use parvis_app::{
    applications::{self, ApplicationView, QuestionsView},
    jobs::Job,
    letters::{MailKind, Placeholder},
};
use parvis_domain::application::{ApplicationId, QuestionId};

pub(super) fn routes() -> Routes {
    let at = |act: &str| format!("/staff/applications/{{id}}{act}");
    let ask = Action::AskQuestions;
    let take_back = Action::TakeBackQuestions;
    Routes::default()
        .post(&at("/questions"), ask, prepare)
        .post(&at("/questions/{question}/drop"), ask, drop_one)
        .get(&at("/questions/preview"), ask, preview)
        .post(&at("/questions/ask"), ask, send)
        .post(&at("/questions/grant"), Action::GrantExtension, grant)
        .post(&at("/questions/refuse"), Action::RefuseExtension, refuse)
        .get(&at("/questions/take-back"), take_back, take_back_form)
        .post(&at("/questions/take-back"), take_back, take_back_now)
        .get(&at("/close"), Action::CloseCase, close_form)
        .post(&at("/close"), Action::CloseCase, close_now)
}

/// To the tab of questions, with a word on what was done; or the tab again.
async fn then(
    visit: &Visit,
    id: &str,
    done: Result<ApplicationView, AppError>,
    posted: &Posted,
    word: &str,
) -> Answer {
    match done {
        Ok(_) => Ok(go_done(
            visit.locale,
            &format!("/staff/applications/{id}/questions"),
            word,
        )),
        Err(error) => {
            let (status, version) = retry(&error, posted.version()?);
            let form = visit.faulty_form(&posted.input(), error)?;
            questions::page(visit, id, status, form, version).await
        }
    }
}

async fn prepare(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let (case, version, input) = read(&id, &posted)?;
    let done =
        applications::prepare_question(visit.app(), visit.actor(), case, version, &input).await;
    then(&visit, &id, done, &posted, "question-added").await
}

async fn drop_one(
    visit: Visit,
    Path((id, question)): Path<(String, String)>,
    posted: Posted,
) -> Answer {
    let (case, version, _) = read(&id, &posted)?;
    let question = uuid::Uuid::parse_str(&question).map_err(|_| AppError::NotFound)?;
    let question = QuestionId(question);
    let done =
        applications::drop_question(visit.app(), visit.actor(), case, version, question).await;
    then(&visit, &id, done, &posted, "question-removed").await
}

async fn grant(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let (case, version, input) = read(&id, &posted)?;
    let done =
        applications::grant_extension(visit.app(), visit.actor(), case, version, &input).await;
    then(&visit, &id, done, &posted, "extension-answered").await
}

async fn refuse(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let (case, version, input) = read(&id, &posted)?;
    let done =
        applications::refuse_extension(visit.app(), visit.actor(), case, version, &input).await;
    then(&visit, &id, done, &posted, "extension-answered").await
}

fn read(id: &str, posted: &Posted) -> Result<(ApplicationId, i32, Input), AppError> {
    Ok((application_id(id)?, posted.version()?, posted.input()))
}

#[derive(Template)]
#[template(path = "staff/question_preview.html")]
struct Preview {
    page: Page,
    head: Head,
    form: Form,
    version: i32,
    questions: Vec<QuestionPart>,
    /// Language of the applicant.
    lang: &'static str,
    subject: String,
    mail: String,
    last_safe: String,
}

async fn preview(visit: Visit, Path(id): Path<String>) -> Answer {
    let seen = load(&visit, &id).await?;
    if !visit.can(Action::AskQuestions, &seen)? {
        return Ok(not_now(&visit, &id));
    }
    let view = applications::questions(visit.app(), visit.actor(), seen.application.id).await?;
    let due = vec![("due".to_owned(), view.default_due.to_string())];
    let form = Form::new(visit.t, due);
    let version = seen.application.version;
    Ok(ok(&preview_of(&visit, &view, form, version).await?))
}

async fn send(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let (case, version, input) = read(&id, &posted)?;
    match applications::ask_questions(visit.app(), visit.actor(), case, version, &input).await {
        Ok(_) => Ok(back(&visit, &id, "questions-asked")),
        Err(error) => {
            let (status, version) = retry(&error, version);
            let form = visit.faulty_form(&input, error)?;
            let view = applications::questions(visit.app(), visit.actor(), case).await?;
            Ok(show(
                status,
                &preview_of(&visit, &view, form, version).await?,
            ))
        }
    }
}

/// What the applicant will see, in the applicant's language.
async fn preview_of(
    visit: &Visit,
    view: &QuestionsView,
    form: Form,
    version: i32,
) -> Result<Preview, AppError> {
    let case = &view.case;
    let due = match form.value("due") {
        "" => view.default_due.to_string(),
        typed => typed.to_owned(),
    };
    let locale = view.recipient.as_ref().map_or(visit.locale, |a| a.locale);
    let (subject, mail) = match &view.recipient {
        Some(account) => {
            let mut mail = Job::mail(MailKind::QuestionsAsked, account.id);
            mail.application = Some(case.application.id.0);
            mail.parameters
                .insert(Placeholder::Due.code().to_owned(), due);
            let site = &visit.state.site;
            let written =
                parvis_http::letters::compose(visit.app(), site, &account.into(), &mail).await?;
            (written.subject, written.body)
        }
        None => Default::default(),
    };
    let mut theirs = visit.clone();
    theirs.locale = locale;
    theirs.t = labels::texts_of(locale);
    let mut page = visit.page(visit.t.questions_preview(), Nav::Queue);
    page.faulty = form.is_faulty();
    let mut questions: Vec<QuestionPart> = view
        .prepared
        .iter()
        .map(|q| prepared_part(&theirs, case, q))
        .collect();
    let before = view.rounds.iter().flat_map(|r| &r.questions).count();
    for (i, question) in questions.iter_mut().enumerate() {
        question.number = (before + i + 1).to_string();
    }
    Ok(Preview {
        head: head(visit, case),
        questions,
        lang: locale.code(),
        subject,
        mail,
        last_safe: view
            .last_safe
            .map(|d| visit.t.questions_last_safe(labels::day(visit.t, d)))
            .unwrap_or_default(),
        form,
        version,
        page,
    })
}

#[derive(Template)]
#[template(path = "staff/question_end.html")]
struct End {
    page: Page,
    head: Head,
    form: Form,
    version: i32,
    text: String,
    action: String,
    button: String,
    back: String,
}

async fn take_back_form(visit: Visit, Path(id): Path<String>) -> Answer {
    end_form(visit, id, Action::TakeBackQuestions).await
}

async fn close_form(visit: Visit, Path(id): Path<String>) -> Answer {
    end_form(visit, id, Action::CloseCase).await
}

async fn end_form(visit: Visit, id: String, action: Action) -> Answer {
    let view = load(&visit, &id).await?;
    if !visit.can(action, &view)? {
        return Ok(not_now(&visit, &id));
    }
    let form = visit.form(&Input::default());
    let version = view.application.version;
    Ok(ok(&end(&visit, &view, form, version, action)))
}

async fn take_back_now(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let (case, version, input) = read(&id, &posted)?;
    let done =
        applications::take_back_questions(visit.app(), visit.actor(), case, version, &input).await;
    ended(visit, id, done, posted, Action::TakeBackQuestions).await
}

async fn close_now(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let (case, version, input) = read(&id, &posted)?;
    let done = applications::close_case(visit.app(), visit.actor(), case, version, &input).await;
    ended(visit, id, done, posted, Action::CloseCase).await
}

async fn ended(
    visit: Visit,
    id: String,
    done: Result<ApplicationView, AppError>,
    posted: Posted,
    action: Action,
) -> Answer {
    match done {
        Ok(_) if action == Action::CloseCase => Ok(back(&visit, &id, "closed")),
        Ok(_) => Ok(back(&visit, &id, "questions-back")),
        Err(error) => {
            let view = load(&visit, &id).await?;
            let (status, version) = retry(&error, posted.version()?);
            let form = visit.faulty_form(&posted.input(), error)?;
            Ok(show(status, &end(&visit, &view, form, version, action)))
        }
    }
}

fn end(visit: &Visit, view: &ApplicationView, form: Form, version: i32, action: Action) -> End {
    let t = visit.t;
    let (title, text, path) = if action == Action::CloseCase {
        (t.act_close(), t.questions_close_text(), "/close")
    } else {
        let title = t.act_take_back_questions();
        (title, t.questions_take_back_text(), "/questions/take-back")
    };
    let mut page = visit.page(title.clone(), Nav::Queue);
    page.faulty = form.is_faulty();
    let head = head(visit, view);
    End {
        action: format!("{}{path}", head.base),
        back: format!("{}/questions", head.base),
        button: title,
        text,
        head,
        form,
        version,
        page,
    }
}
