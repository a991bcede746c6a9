//! Withdrawing an application, with a page that asks first.

use super::application_id;
use crate::{kit::*, lists};
use parvis_app::applications;

#[derive(Template)]
#[template(path = "applicant/withdraw.html")]
struct Withdraw {
    page: Page,
    base: String,
    version: i32,
    what: String,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Answer {
    let t = visit.t;
    let id = application_id(&id)?;
    let view = applications::view(visit.app(), visit.actor(), id).await?;
    if !visit.can(Action::WithdrawApplication, &view)? {
        return Ok(go(visit.locale, &format!("/applications/{id}")));
    }
    let page = visit.page(t.application_withdraw_title(), Nav::Account);
    let reference = view
        .application
        .submission
        .as_ref()
        .map(|s| s.reference.clone());
    let name = lists::title_of(&view.organization, visit.locale);
    Ok(ok(&Withdraw {
        base: page.href(&format!("/applications/{id}")),
        version: view.application.version,
        what: [Some(name), reference]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(", "),
        page,
    }))
}

pub(super) async fn post(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let id = application_id(&id)?;
    applications::withdraw(visit.app(), visit.actor(), id, posted.version()?).await?;
    Ok(go_done(
        visit.locale,
        &format!("/applications/{id}"),
        "withdrawn",
    ))
}
