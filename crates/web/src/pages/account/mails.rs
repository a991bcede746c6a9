//! Which mails the person wants.

use crate::kit::*;
use parvis_app::{
    input::Value,
    letters::{self, Preference},
};

#[derive(Template)]
#[template(path = "account/mails.html")]
struct Mails {
    page: Page,
    form: Form,
    kinds: Vec<Choice>,
}

const PATH: &str = "/account/mails";

pub(super) async fn get(visit: Visit) -> Answer {
    let all = letters::preferences(visit.app(), visit.actor()).await?;
    let wanted = all.iter().filter(|p| p.wanted);
    let wanted = wanted.map(|p| Value::Text(p.kind.code().to_owned()));
    let given = Input(vec![("mails".to_owned(), Value::List(wanted.collect()))]);
    Ok(ok(&body(&visit, &all, visit.form(&given))))
}

pub(super) async fn post(visit: Visit, posted: Posted) -> Answer {
    let saved = letters::save_preferences(visit.app(), visit.actor(), &posted.input()).await;
    match saved {
        Ok(_) => Ok(go_done(visit.locale, PATH, "mails-saved")),
        Err(error) => {
            let all = letters::preferences(visit.app(), visit.actor()).await?;
            let form = visit.faulty_form(&posted.input(), error)?;
            Ok(again(&body(&visit, &all, form)))
        }
    }
}

fn body(visit: &Visit, all: &[Preference], form: Form) -> Mails {
    let t = visit.t;
    let mut page = visit.page(t.account_mails_title(), Nav::Account);
    page.faulty = form.is_faulty();
    let choice = |p: &Preference| Choice::new(p.kind.code(), labels::mail_kind(t, p.kind));
    Mails {
        kinds: all.iter().map(choice).collect(),
        form,
        page,
    }
}
