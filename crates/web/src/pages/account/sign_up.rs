//! Creating an account.

use crate::kit::*;
use parvis_app::accounts;
use parvis_http::Limited;

#[derive(Template)]
#[template(path = "account/sign_up.html")]
struct SignUp {
    page: Page,
    form: Form,
}

/// "Look at your mail": after signing up and after asking for a new password.
#[derive(Template)]
#[template(path = "account/sent.html")]
pub(super) struct Sent {
    pub(super) page: Page,
    pub(super) text: String,
    pub(super) to_folder: bool,
}

pub(super) async fn get(visit: Visit) -> Answer {
    let form = visit.form(&Input::default());
    Ok(ok(&body(&visit, form)))
}

pub(super) async fn post(visit: Visit, posted: Posted) -> Answer {
    let address = &visit.visitor.address;
    visit.state.limits.check(Limited::Account(address))?;
    let input = posted.input();
    match accounts::sign_up(visit.app(), visit.actor(), &input).await {
        Ok(()) => Ok(go(visit.locale, "/sign-up/sent")),
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
        text: t.account_sent_text(),
        to_folder: !visit.state.site.sends_mail,
    }))
}

fn body(visit: &Visit, form: Form) -> SignUp {
    let mut page = visit.page(visit.t.account_sign_up_title(), Nav::None);
    page.faulty = form.is_faulty();
    SignUp { page, form }
}
