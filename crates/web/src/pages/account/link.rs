//! Links that set a password: invitation, reset, first administrator.

use crate::kit::*;
use parvis_app::{accounts, input::Value};

#[derive(Template)]
#[template(path = "account/link.html")]
struct LinkPage {
    page: Page,
    form: Form,
    token: String,
    first: bool,
}

pub(super) async fn password(visit: Visit, asked: Asked) -> Answer {
    Ok(ok(&open(&visit, asked.value("token"), false)))
}

pub(super) async fn first(visit: Visit, asked: Asked) -> Answer {
    Ok(ok(&open(&visit, asked.value("token"), true)))
}

pub(super) async fn set_password(visit: Visit, posted: Posted) -> Answer {
    redeem(visit, posted, false).await
}

pub(super) async fn create_first(visit: Visit, posted: Posted) -> Answer {
    redeem(visit, posted, true).await
}

async fn redeem(visit: Visit, posted: Posted, first: bool) -> Answer {
    let input = posted.input();
    match accounts::redeem(visit.app(), visit.actor(), &input).await {
        Ok(()) => Ok(go_done(visit.locale, "/sign-in", "password")),
        Err(error) => {
            let form = visit.faulty_form(&input, error)?;
            Ok(again(&body(&visit, form, first)))
        }
    }
}

fn open(visit: &Visit, token: &str, first: bool) -> LinkPage {
    let values = vec![("token".to_owned(), Value::Text(token.to_owned()))];
    body(visit, visit.form(&Input(values)), first)
}

fn body(visit: &Visit, form: Form, first: bool) -> LinkPage {
    let t = visit.t;
    let title = if first {
        t.account_first_title()
    } else {
        t.account_set_password_title()
    };
    let mut page = visit.page(title, Nav::None);
    // The secret stays out of the links to the other languages.
    page.path = "/sign-in".to_owned();
    page.faulty = form.is_faulty();
    LinkPage {
        page,
        token: form.value("token").to_owned(),
        form,
        first,
    }
}
