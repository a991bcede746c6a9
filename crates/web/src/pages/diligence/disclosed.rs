//! The organization reads what IOM told it, and answers.

use super::{organization_id, uuid};
use crate::{
    kit::*,
    lists::{self, Named},
};
use parvis_app::{
    observations::{self, Disclosed},
    organizations,
};
use parvis_domain::organization::OrganizationId;

#[derive(Template)]
#[template(path = "diligence/disclosed.html")]
struct DisclosedPage {
    page: Page,
    organization: Named,
    summary: Form,
    told: Vec<Told>,
}

struct Told {
    wording: String,
    when: String,
    due: String,
    reply: Option<(String, String)>,
    withdrawn: bool,
    action: Option<String>,
    version: i32,
    form: Form,
    waits: bool,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Answer {
    let id = organization_id(&id)?;
    let empty = visit.form(&Input::default());
    Ok(ok(&body(&visit, &id, None, empty).await?))
}

pub(super) async fn reply(
    visit: Visit,
    Path((id, observation)): Path<(String, String)>,
    posted: Posted,
) -> Answer {
    let (id, which) = (organization_id(&id)?, uuid(&observation)?);
    let (input, version) = (posted.input(), posted.version()?);
    let (app, actor) = (visit.app(), visit.actor());
    match observations::reply(app, actor, &id, which, version, &input).await {
        Ok(_) => {
            let path = format!("/organizations/{id}/observations");
            Ok(go_done(visit.locale, &path, "replied"))
        }
        Err(error) => {
            let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::CONFLICT);
            let form = visit.faulty_form(&input, error)?;
            Ok(show(status, &body(&visit, &id, Some(which), form).await?))
        }
    }
}

async fn body(
    visit: &Visit,
    id: &OrganizationId,
    faulty: Option<uuid::Uuid>,
    form: Form,
) -> Result<DisclosedPage, AppError> {
    let t = visit.t;
    let (app, actor) = (visit.app(), visit.actor());
    let told = observations::disclosed(app, actor, id).await?;
    let view = organizations::view(app, actor, id).await?;
    let mut page = visit.page(t.observation_disclosed_title(), Nav::Account);
    page.faulty = form.is_faulty();
    let one = |it: &Disclosed| Told {
        wording: it.wording.clone(),
        when: labels::day(t, it.at.date_naive()),
        due: labels::day(t, it.due),
        reply: it.reply.as_ref().map(|(text, at, late)| {
            let when = labels::moment(t, *at);
            let words = if *late {
                t.observation_your_reply_late(when)
            } else {
                t.observation_your_reply(when)
            };
            (words, text.clone())
        }),
        withdrawn: it.withdrawn,
        action: it
            .can_reply
            .then(|| page.href(&format!("/organizations/{id}/observations/{}/reply", it.id))),
        version: it.version,
        form: if faulty == Some(it.id) {
            form.clone()
        } else {
            visit.form(&Input::default())
        },
        waits: it.reply.is_none() && !it.withdrawn,
    };
    Ok(DisclosedPage {
        organization: lists::shown_name(&view.organization.profile, visit.locale),
        told: told.iter().map(one).collect(),
        summary: form.clone(),
        page,
    })
}
