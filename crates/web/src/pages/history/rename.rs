//! Saying that the organization has another name.

use crate::{kit::*, lists, pages::status::organization_id};
use parvis_app::history::{self, HistoryView};

#[derive(Template)]
#[template(path = "history/rename.html")]
struct Rename {
    page: Page,
    base: String,
    name: lists::Named,
    form: Form,
    version: i32,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Answer {
    let id = organization_id(&id)?;
    authorize(visit.actor(), Action::ChangeName, On::Organization(&id))?;
    let view = history::view(visit.app(), visit.actor(), &id).await?;
    if !view.steps.contains(&Action::ChangeName) {
        return Ok(go(visit.locale, &format!("/organizations/{id}/history")));
    }
    let form = visit.form(&Input::default());
    let version = view.organization.version;
    Ok(ok(&body(&visit, &view, form, version)))
}

pub(super) async fn post(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let id = organization_id(&id)?;
    let (input, version) = (posted.input(), posted.version()?);
    match history::rename(visit.app(), visit.actor(), &id, version, &input).await {
        Ok(_) => Ok(go_done(
            visit.locale,
            &format!("/organizations/{id}/history"),
            "renamed",
        )),
        Err(error) => {
            let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::CONFLICT);
            let version = match error {
                AppError::Stale { current } => current,
                _ => version,
            };
            let form = visit.faulty_form(&input, error)?;
            let view = history::view(visit.app(), visit.actor(), &id).await?;
            Ok(show(status, &body(&visit, &view, form, version)))
        }
    }
}

fn body(visit: &Visit, view: &HistoryView, form: Form, version: i32) -> Rename {
    let mut page = visit.page(visit.t.history_rename_title(), Nav::None);
    page.faulty = form.is_faulty();
    Rename {
        base: page.href(&format!("/organizations/{}", view.organization.id)),
        name: lists::shown_name(&view.organization.profile, visit.locale),
        form,
        version,
        page,
    }
}
