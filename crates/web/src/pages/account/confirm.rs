//! The link that confirms a mail address. Opening it changes nothing: mail
//! scanners follow links; the button does.

use crate::kit::*;
use parvis_app::accounts;

#[derive(Template)]
#[template(path = "account/confirm.html")]
struct Confirm {
    page: Page,
    token: String,
}

pub(super) async fn get(visit: Visit, asked: Asked) -> Answer {
    let mut page = visit.page(visit.t.account_confirm_title(), Nav::None);
    // The secret stays out of the links to the other languages.
    page.path = "/sign-in".to_owned();
    Ok(ok(&Confirm {
        token: asked.value("token").to_owned(),
        page,
    }))
}

pub(super) async fn post(visit: Visit, posted: Posted) -> Answer {
    accounts::confirm_email(visit.app(), visit.actor(), posted.value("token")).await?;
    let to = if visit.actor().person.is_some() {
        "/home"
    } else {
        "/sign-in"
    };
    Ok(go_done(visit.locale, to, "email"))
}
