//! The contributions of an organization, for its team.

use super::words::{Item, id_of, item};
use crate::{
    kit::*,
    lists::{self, Named},
    pages::{
        consultation::{Said, title},
        staff::retry,
        status::organization_id,
    },
};
use parvis_app::{
    contributions::{self, OpenCall},
    organizations,
};

#[derive(Template)]
#[template(path = "contribution/list.html")]
struct List {
    page: Page,
    base: String,
    name: Named,
    open: Vec<(String, Said, String)>,
    items: Vec<Item>,
}

#[derive(Template)]
#[template(path = "contribution/own.html")]
struct Own {
    page: Page,
    fault: String,
    list: String,
    base: String,
    name: Named,
    it: Item,
    version: i32,
    can_change: bool,
    refusal: String,
}

pub(super) async fn list(visit: Visit, Path(id): Path<String>) -> Answer {
    let id = organization_id(&id)?;
    let (app, actor, t) = (visit.app(), visit.actor(), visit.t);
    let all = contributions::of_organization(app, actor, &id).await?;
    let open = contributions::open_calls(app, actor, &id).await?;
    let view = organizations::view(app, actor, &id).await?;
    let page = visit.page(t.contribution_own_title(), Nav::Account);
    let base = page.href(&format!("/organizations/{id}"));
    let hands_in = may(actor, Action::HandInContribution, On::Organization(&id));
    let call = |o: &OpenCall| {
        let mut said = Said::of(&visit, &o.of.details.title);
        if said.text.is_empty() {
            said.text = title(&o.of, visit.locale);
        }
        let until = o.call.as_ref().map(|c| labels::day(t, c.until));
        let until = until.map(|d| t.contribution_call_until(d));
        let href = format!("{base}/consultations/{}/contribute", o.of.code);
        (href, said, until.unwrap_or_default())
    };
    Ok(ok(&List {
        open: open.iter().filter(|_| hands_in).map(call).collect(),
        items: all
            .iter()
            .map(|c| item(&visit, c, format!("{base}/contributions/{}", c.it.id)))
            .collect(),
        name: lists::shown_name(&view.organization.profile, visit.locale),
        base,
        page,
    }))
}

pub(super) async fn one(visit: Visit, Path((id, one)): Path<(String, String)>) -> Answer {
    page(&visit, &id, &one, StatusCode::OK, String::new()).await
}

async fn page(visit: &Visit, id: &str, one: &str, status: StatusCode, fault: String) -> Answer {
    let id = organization_id(id)?;
    let (app, actor, one) = (visit.app(), visit.actor(), id_of(one)?);
    let view = contributions::own(app, actor, &id, one).await?;
    let organization = organizations::view(app, actor, &id).await?.organization;
    let heading = view.it.content.title.clone();
    let mut page = visit.page(heading, Nav::Account);
    page.faulty = !fault.is_empty();
    let list = page.href(&format!("/organizations/{id}/contributions"));
    let base = format!("{list}/{one}");
    let refusal = view.may_change.err();
    let body = Own {
        it: item(visit, &view, base.clone()),
        name: lists::shown_name(&organization.profile, visit.locale),
        version: view.it.version,
        can_change: view.can_change,
        refusal: refusal.map_or_else(String::new, |r| labels::contribution_refusal(visit.t, r)),
        fault,
        list,
        base,
        page,
    };
    Ok(show(status, &body))
}

pub(super) async fn withdraw(
    visit: Visit,
    Path((id, one)): Path<(String, String)>,
    posted: Posted,
) -> Answer {
    let (app, actor, version) = (visit.app(), visit.actor(), posted.version()?);
    let (of, at) = (organization_id(&id)?, id_of(&one)?);
    match contributions::withdraw(app, actor, &of, at, version).await {
        Ok(_) => {
            let path = format!("/organizations/{of}/contributions/{at}");
            Ok(go_done(visit.locale, &path, "contribution-withdrawn"))
        }
        Err(error @ (AppError::Refused(_) | AppError::Stale { .. })) => {
            let (status, _) = retry(&error, version);
            let (_, sentence) = labels::error(visit.t, &error);
            page(&visit, &id, &one, status, sentence).await
        }
        Err(other) => Err(other.into()),
    }
}
