//! Recording that another organization follows this one.

use crate::{kit::*, lists, pages::status::organization_id};
use parvis_app::history::{self, HistoryView};
use parvis_domain::organization::SuccessionKind;

#[derive(Template)]
#[template(path = "history/succession.html")]
struct Follows {
    page: Page,
    base: String,
    name: lists::Named,
    form: Form,
    version: i32,
    kinds: Vec<Choice>,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Answer {
    let id = organization_id(&id)?;
    authorize(
        visit.actor(),
        Action::RecordSuccession,
        On::Organization(&id),
    )?;
    let view = history::view(visit.app(), visit.actor(), &id).await?;
    if !view.steps.contains(&Action::RecordSuccession) {
        return Ok(go(visit.locale, &format!("/organizations/{id}/history")));
    }
    let form = visit.form(&Input::default());
    let version = view.organization.version;
    Ok(ok(&body(&visit, &view, form, version)))
}

pub(super) async fn post(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let id = organization_id(&id)?;
    let (input, version) = (posted.input(), posted.version()?);
    match history::record(visit.app(), visit.actor(), &id, version, &input).await {
        Ok(_) => Ok(go_done(
            visit.locale,
            &format!("/organizations/{id}/history"),
            "succession",
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

fn body(visit: &Visit, view: &HistoryView, form: Form, version: i32) -> Follows {
    let mut page = visit.page(visit.t.history_succession_title(), Nav::None);
    page.faulty = form.is_faulty();
    Follows {
        base: page.href(&format!("/organizations/{}", view.organization.id)),
        name: lists::shown_name(&view.organization.profile, visit.locale),
        kinds: SuccessionKind::ALL
            .iter()
            .map(|&k| Choice::new(k.code(), labels::succession_kind(visit.t, k)))
            .collect(),
        form,
        version,
        page,
    }
}
