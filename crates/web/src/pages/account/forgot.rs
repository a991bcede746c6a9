//! Asking for a link to choose a new password.

use super::sign_up::Sent;
use crate::kit::*;
use parvis_app::accounts;
use parvis_http::Limited;

#[derive(Template)]
#[template(path = "account/forgot.html")]
struct Forgot {
    page: Page,
    form: Form,
}

pub(super) async fn get(visit: Visit) -> Answer {
    let form = visit.form(&Input::default());
    Ok(ok(&body(&visit, form)))
}

pub(super) async fn post(visit: Visit, posted: Posted) -> Answer {
    let address = &visit.visitor.address;
    visit.state.limits.check(Limited::Account(address))?;
    let input = posted.input();
    match accounts::request_reset(visit.app(), visit.actor(), &input).await {
        Ok(()) => Ok(go(visit.locale, "/forgot-password/sent")),
        Err(error) => {
            let form = visit.faulty_form(&input, error)?;
            Ok(again(&body(&visit, form)))
        }
    }
}

pub(super) async fn sent(visit: Visit) -> Answer {
    let t = visit.t;
    Ok(ok(&Sent {
        page: visit.page(t.account_sent_title(), Nav::None),
        text: t.account_reset_sent_text(),
        to_folder: !visit.state.site.sends_mail,
    }))
}

fn body(visit: &Visit, form: Form) -> Forgot {
    let mut page = visit.page(visit.t.account_forgot_title(), Nav::None);
    page.faulty = form.is_faulty();
    Forgot { page, form }
}
