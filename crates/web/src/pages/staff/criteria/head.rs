//! Title, document, status of the text and the day in mind.

use super::base;
use crate::{kit::*, pages::staff::acts::retry};
use parvis_app::criteria;
use parvis_domain::criteria::{TextStatus, VersionState};

#[derive(Template)]
#[template(path = "staff/criteria/head.html")]
struct Head {
    page: Page,
    form: Form,
    version: i32,
    name: String,
    base: String,
    statuses: Vec<Choice>,
}

pub(super) async fn get(visit: Visit, Path(name): Path<String>) -> Answer {
    authorize(visit.actor(), Action::EditCriteria, On::Nothing)?;
    let version = criteria::version(visit.app(), visit.actor(), &name).await?;
    if version.state != VersionState::Draft {
        return Ok(go(visit.locale, &base(&name)));
    }
    let form = visit.form(&criteria::head_to_input(&version.set));
    Ok(ok(&body(&visit, &name, form, version.version)))
}

pub(super) async fn post(visit: Visit, Path(name): Path<String>, posted: Posted) -> Answer {
    let (input, version) = (posted.input(), posted.version()?);
    match criteria::edit_head(visit.app(), visit.actor(), &name, version, &input).await {
        Ok(_) => Ok(go_done(visit.locale, &base(&name), "criteria-saved")),
        Err(error) => {
            let (status, version) = retry(&error, version);
            let form = visit.faulty_form(&input, error)?;
            Ok(show(status, &body(&visit, &name, form, version)))
        }
    }
}

fn body(visit: &Visit, name: &str, form: Form, version: i32) -> Head {
    let t = visit.t;
    let mut page = visit.page(t.versions_edit_head(), Nav::Criteria);
    page.faulty = form.is_faulty();
    let status = |&s: &TextStatus| Choice::new(s.code(), labels::text_status(t, s));
    Head {
        base: page.href(&base(name)),
        name: name.to_owned(),
        statuses: TextStatus::ALL.iter().map(status).collect(),
        version,
        form,
        page,
    }
}
