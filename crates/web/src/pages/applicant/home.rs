//! The account's own page: what needs its action, organizations, applications.

use crate::{
    kit::*,
    lists::{self, Named},
};
use parvis_app::organizations::{self, OwnOrganization};
use parvis_domain::application::Stage;

#[derive(Template)]
#[template(path = "applicant/home.html")]
struct Home {
    page: Page,
    name: String,
    needs: Vec<(String, Option<String>)>,
    organizations: Vec<Own>,
}

struct Own {
    href: String,
    name: Named,
    role: String,
    start: Option<String>,
    applications: Vec<Row>,
}

struct Row {
    href: String,
    label: String,
    state: String,
}

pub(super) async fn get(visit: Visit) -> Answer {
    let t = visit.t;
    let own = organizations::own(visit.app(), visit.actor()).await?;
    let page = visit.page(t.account_home_title(), Nav::Account);
    let person = visit.actor().person.as_ref().ok_or(AppError::NotSignedIn)?;
    let mut needs = Vec::new();
    if !person.confirmed {
        needs.push((t.account_home_need_confirm(), None));
    } else if own.is_empty() && !visit.actor().is_case_staff() {
        needs.push((t.account_home_need_register(), Some(page.href("/register"))));
    }
    for organization in &own {
        let drafts = organization.applications.iter();
        for draft in drafts.filter(|a| a.stage == Stage::Draft) {
            let name = lists::title_of(&organization.organization, visit.locale);
            let href = page.href(&format!("/applications/{}", draft.id));
            needs.push((t.account_home_need_draft(name), Some(href)));
        }
    }
    Ok(ok(&Home {
        name: person.name.clone(),
        needs,
        organizations: own.iter().map(|o| row(&visit, &page, o)).collect(),
        page,
    }))
}

fn row(visit: &Visit, page: &Page, own: &OwnOrganization) -> Own {
    let t = visit.t;
    let base = format!("/organizations/{}", own.organization.id);
    Own {
        href: page.href(&base),
        name: lists::shown_name(&own.organization.profile, visit.locale),
        role: t.account_home_role(labels::team_role(t, own.role)),
        start: own
            .can_start
            .then(|| page.href(&format!("{base}/applications"))),
        applications: own
            .applications
            .iter()
            .map(|a| Row {
                href: page.href(&format!("/applications/{}", a.id)),
                label: a.reference.clone().unwrap_or_else(|| {
                    t.account_home_draft(labels::day(t, a.updated_at.date_naive()))
                }),
                state: labels::plain_stage(t, a.stage),
            })
            .collect(),
    }
}
