//! "This is us": asking to join.

use super::view::parse;
use crate::{
    kit::*,
    lists::{self, Named},
};
use parvis_app::{organizations, team};

#[derive(Template)]
#[template(path = "team/join.html")]
struct JoinPage {
    page: Page,
    form: Form,
    id: String,
    organization: Option<Named>,
}

pub(super) async fn get(visit: Visit, asked: Asked) -> Answer {
    authorize(visit.actor(), Action::AskToJoin, On::Nothing)?;
    let id = asked.value("organization").to_owned();
    let form = visit.form(&Input::default());
    Ok(ok(&body(&visit, id, form).await?))
}

pub(super) async fn post(visit: Visit, posted: Posted) -> Answer {
    let input = posted.input();
    match team::ask_to_join(visit.app(), visit.actor(), &input).await {
        Ok(_) => Ok(go_done(visit.locale, "/home", "team-asked")),
        Err(error) => {
            let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::CONFLICT);
            let form = visit.faulty_form(&input, error)?;
            let id = input.text("organization").to_owned();
            Ok(show(status, &body(&visit, id, form).await?))
        }
    }
}

pub(super) async fn take_back(visit: Visit, posted: Posted) -> Answer {
    team::take_back(visit.app(), visit.actor(), &posted.input()).await?;
    Ok(go_done(visit.locale, "/home", "team-taken-back"))
}

/// An entry that the reader may not see is as unknown as one that does not
/// exist: the page then leads back to the search.
async fn body(visit: &Visit, id: String, form: Form) -> Result<JoinPage, AppError> {
    let t = visit.t;
    let mut page = visit.page(t.team_join_title(), Nav::Apply);
    page.faulty = form.is_faulty();
    let found = match parse(&id) {
        Ok(id) => organizations::view(visit.app(), visit.actor(), &id).await,
        Err(error) => Err(error),
    };
    let organization = match found {
        Ok(view) => Some(lists::shown_name(&view.organization.profile, visit.locale)),
        Err(AppError::NotFound) => None,
        Err(other) => return Err(other),
    };
    Ok(JoinPage {
        page,
        form,
        id,
        organization,
    })
}
