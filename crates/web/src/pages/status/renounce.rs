//! Giving up the status, with a page that asks first.

use super::account::{organization_id, settled};
use crate::{kit::*, lists};
use parvis_app::status::{self, StatusView};

#[derive(Template)]
#[template(path = "status/renounce.html")]
struct Renounce {
    page: Page,
    base: String,
    name: lists::Named,
    form: Form,
    version: i32,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Answer {
    let id = organization_id(&id)?;
    authorize(visit.actor(), Action::RenounceStatus, On::Organization(&id))?;
    let view = status::view(visit.app(), visit.actor(), &id).await?;
    if !view.steps.contains(&Action::RenounceStatus) || view.waiting().is_some() {
        return Ok(go(visit.locale, &format!("/organizations/{id}/status")));
    }
    let today = visit.app().clock.today().to_string();
    let form = Form::new(visit.t, vec![("from".into(), today)]);
    let version = view.version;
    Ok(ok(&body(&visit, &view, form, version)))
}

pub(super) async fn post(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let id = organization_id(&id)?;
    let input = posted.input();
    let version = posted.version()?;
    match status::renounce(visit.app(), visit.actor(), &id, version, &input).await {
        Ok(_) => Ok(go_done(
            visit.locale,
            &format!("/organizations/{id}/status"),
            "renounced",
        )),
        Err(error) => {
            let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::CONFLICT);
            let version = match error {
                AppError::Stale { current } => current,
                _ => version,
            };
            let form = visit.faulty_form(&input, error)?;
            let view = status::view(visit.app(), visit.actor(), &id).await?;
            Ok(show(status, &body(&visit, &view, form, version)))
        }
    }
}

pub(super) async fn take_back(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let id = organization_id(&id)?;
    let done = status::take_back(visit.app(), visit.actor(), &id, posted.version()?).await;
    settled(&visit, &id, done, "taken-back").await
}

fn body(visit: &Visit, view: &StatusView, form: Form, version: i32) -> Renounce {
    let mut page = visit.page(visit.t.status_renounce_title(), Nav::Account);
    page.faulty = form.is_faulty();
    Renounce {
        base: page.href(&format!("/organizations/{}", view.organization.id)),
        name: lists::shown_name(&view.organization.profile, visit.locale),
        form,
        version,
        page,
    }
}
