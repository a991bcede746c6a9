//! The pages behind the links of an invitation and of a handover. Opening a
//! link changes nothing: mail scanners follow links.

use crate::{kit::*, lists};
use parvis_app::{error::Rule, input::Value, team};

#[derive(Template)]
#[template(path = "team/invitation.html")]
struct InvitationPage {
    page: Page,
    form: Form,
    token: String,
    text: String,
    new: bool,
}

#[derive(Template)]
#[template(path = "team/handover.html")]
struct HandoverPage {
    page: Page,
    form: Form,
    token: String,
    text: String,
}

pub(super) async fn get(visit: Visit, asked: Asked) -> Answer {
    let form = with_token(&visit, asked.value("token"));
    Ok(ok(&invitation(&visit, form).await?))
}

pub(super) async fn post(visit: Visit, posted: Posted) -> Answer {
    let input = posted.input();
    match team::accept(visit.app(), visit.actor(), &input).await {
        Ok(()) => Ok(go_done(visit.locale, "/home", "team-joined")),
        Err(error) => {
            let form = visit.faulty_form(&input, error)?;
            Ok(again(&invitation(&visit, form).await?))
        }
    }
}

pub(super) async fn answer(visit: Visit, posted: Posted) -> Answer {
    let input = posted.input();
    team::answer(visit.app(), visit.actor(), &input).await?;
    let accepted = input.text("accept") == "true";
    let notice = if accepted {
        "team-joined"
    } else {
        "team-declined"
    };
    Ok(go_done(visit.locale, "/home", notice))
}

pub(super) async fn handover(visit: Visit, asked: Asked) -> Answer {
    let form = with_token(&visit, asked.value("token"));
    Ok(ok(&confirmation(&visit, form).await?))
}

pub(super) async fn confirm(visit: Visit, posted: Posted) -> Answer {
    let input = posted.input();
    match team::confirm_handover(visit.app(), visit.actor(), &input).await {
        Ok(true) => Ok(go_done(visit.locale, "/home", "team-passed")),
        Ok(false) => Ok(go_done(visit.locale, "/home", "team-half")),
        Err(error) => {
            let form = visit.faulty_form(&input, error)?;
            Ok(again(&confirmation(&visit, form).await?))
        }
    }
}

fn with_token(visit: &Visit, token: &str) -> Form {
    let values = vec![("token".to_owned(), Value::Text(token.to_owned()))];
    visit.form(&Input(values))
}

/// The organization behind the link; a form with the fault when the link does
/// not work.
async fn behind(visit: &Visit, form: Form) -> Result<(Form, String, bool), AppError> {
    let token = form.value("token").to_owned();
    match team::link(visit.app(), visit.actor(), &token).await {
        Ok(view) => {
            let name = lists::title_of(&view.organization, visit.locale);
            Ok((form, name, view.new))
        }
        Err(AppError::Refused(rule @ Rule::LinkNotValid)) if !form.is_faulty() => {
            let fault = crate::components::FieldFault::new("", labels::rule(visit.t, rule));
            Ok((form.with_faults(vec![fault]), String::new(), false))
        }
        Err(AppError::Refused(Rule::LinkNotValid)) => Ok((form, String::new(), false)),
        Err(other) => Err(other),
    }
}

fn frame(visit: &Visit, title: String, form: &Form) -> Page {
    let mut page = visit.page(title, Nav::None);
    // The secret stays out of the links to the other languages.
    page.path = "/home".to_owned();
    page.faulty = form.is_faulty();
    page
}

async fn invitation(visit: &Visit, form: Form) -> Result<InvitationPage, AppError> {
    let t = visit.t;
    let (form, name, new) = behind(visit, form).await?;
    Ok(InvitationPage {
        page: frame(visit, t.team_invitation_page(), &form),
        token: form.value("token").to_owned(),
        text: if name.is_empty() {
            String::new()
        } else {
            t.team_invitation_text(name)
        },
        form,
        new,
    })
}

async fn confirmation(visit: &Visit, form: Form) -> Result<HandoverPage, AppError> {
    let t = visit.t;
    let (form, name, _) = behind(visit, form).await?;
    Ok(HandoverPage {
        page: frame(visit, t.team_handover_page(), &form),
        token: form.value("token").to_owned(),
        text: if name.is_empty() {
            String::new()
        } else {
            t.team_handover_page_text(name)
        },
        form,
    })
}
