//! Entering a session of the Council and changing its dates.

use crate::kit::*;
use parvis_app::{input::Value, reference};
use parvis_domain::session::SessionKind;

#[derive(Template)]
#[template(path = "staff/session.html")]
struct SessionForm {
    page: Page,
    form: Form,
    action: String,
    code: String,
    kinds: Vec<Choice>,
}

pub(super) async fn new(visit: Visit) -> Answer {
    authorize(visit.actor(), Action::ManageSessions, On::Nothing)?;
    let given = vec![
        ("kind".to_owned(), SessionKind::Regular.code().to_owned()),
        ("place".to_owned(), "Geneva".to_owned()),
    ];
    Ok(ok(&body(&visit, Form::new(visit.t, given), "")))
}

pub(super) async fn edit(visit: Visit, Path(code): Path<String>) -> Answer {
    authorize(visit.actor(), Action::ManageSessions, On::Nothing)?;
    let session = reference::session(visit.app(), &code).await?;
    let form = visit.form(&reference::session_to_input(&session));
    Ok(ok(&body(&visit, form, &code)))
}

pub(super) async fn create(visit: Visit, posted: Posted) -> Answer {
    write(&visit, posted.input(), "").await
}

pub(super) async fn save(visit: Visit, Path(code): Path<String>, posted: Posted) -> Answer {
    // The code of a session stands in its address and is never changed.
    let mut input = posted.input();
    input.0.retain(|(name, _)| name != "code");
    input.0.push(("code".to_owned(), Value::Text(code.clone())));
    write(&visit, input, &code).await
}

async fn write(visit: &Visit, input: Input, code: &str) -> Answer {
    match reference::save_session(visit.app(), visit.actor(), &input).await {
        Ok(session) => {
            let path = format!("/sessions/{}", session.code);
            Ok(go_done(visit.locale, &path, "session"))
        }
        Err(error) => {
            let form = visit.faulty_form(&input, error)?;
            Ok(again(&body(visit, form, code)))
        }
    }
}

fn body(visit: &Visit, form: Form, code: &str) -> SessionForm {
    let t = visit.t;
    let mut page = visit.page(t.session_form_title(), Nav::Sessions);
    page.faulty = form.is_faulty();
    let kind = |&k: &SessionKind| Choice::new(k.code(), labels::session_kind(t, k));
    SessionForm {
        action: if code.is_empty() {
            page.href("/staff/sessions/new")
        } else {
            page.href(&format!("/staff/sessions/{code}/edit"))
        },
        code: code.to_owned(),
        kinds: SessionKind::ALL.iter().map(kind).collect(),
        form,
        page,
    }
}
