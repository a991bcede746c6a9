//! Find yourself first; then enter the organization.

use super::form::{Lists, OrganizationForm};
use crate::{kit::*, lists};
use parvis_app::{
    input::Value,
    organizations::{self, DirectoryFilter},
};

#[derive(Template)]
#[template(path = "applicant/find.html")]
struct Find {
    page: Page,
    form: Form,
    name: String,
    found: Vec<(String, String, String, String)>,
    new: Option<String>,
}

pub(super) async fn find(visit: Visit, asked: Asked) -> Answer {
    let t = visit.t;
    let name: String = asked.value("name").trim().chars().take(300).collect();
    let page = visit.page(t.organization_find_title(), Nav::Apply);
    let found = candidates(&visit, &page, &name).await?;
    let can = may(visit.actor(), Action::RegisterOrganization, On::Nothing);
    let query = form_urlencoded::Serializer::new(String::new())
        .append_pair("_name", &name)
        .finish();
    Ok(ok(&Find {
        form: Form::new(t, vec![("name".into(), name.clone())]),
        found,
        new: can.then(|| page.href(&format!("/register/new?{query}"))),
        name,
        page,
    }))
}

/// Entries of a like name, best first, then those that hold the words sought:
/// address, name, why, and where to ask to join.
async fn candidates(
    visit: &Visit,
    page: &Page,
    name: &str,
) -> Result<Vec<(String, String, String, String)>, AppError> {
    let t = visit.t;
    if name.is_empty() {
        return Ok(vec![]);
    }
    let join = |id: &parvis_domain::organization::OrganizationId| {
        page.href(&format!("/join?organization={id}"))
    };
    let mut found: Vec<(String, String, String, String)> =
        organizations::suggest(visit.app(), visit.actor(), name)
            .await?
            .into_iter()
            .map(|m| {
                let href = page.href(&format!("/organizations/{}", m.organization_id));
                let reason = labels::match_reason(t, m.reason);
                (href, m.name, reason, join(&m.organization_id))
            })
            .collect();
    let words = Input(vec![("q".to_owned(), Value::Text(name.to_owned()))]);
    let filter =
        DirectoryFilter::parse(&words, visit.app().clock.today()).map_err(AppError::from)?;
    let listed = organizations::directory(visit.app(), visit.actor(), filter).await?;
    for (organization, _) in listed.items.iter().take(10) {
        let href = page.href(&format!("/organizations/{}", organization.id));
        if !found.iter().any(|(known, ..)| *known == href) {
            let name = lists::shown_name(&organization.profile, visit.locale).name;
            let join = join(&organization.id);
            found.push((href, name, t.match_similar_name(), join));
        }
    }
    Ok(found)
}

pub(super) async fn get(visit: Visit, asked: Asked) -> Answer {
    authorize(visit.actor(), Action::RegisterOrganization, On::Nothing)?;
    let given = vec![
        ("name".to_owned(), asked.value("_name").to_owned()),
        ("name_language".to_owned(), visit.locale.code().to_owned()),
        ("visibility".to_owned(), "public".to_owned()),
    ];
    let form = Form::new(visit.t, given);
    Ok(ok(&body(&visit, form).await?))
}

pub(super) async fn post(visit: Visit, posted: Posted) -> Answer {
    let input = super::form::read(&posted);
    match organizations::register(visit.app(), visit.actor(), &input).await {
        Ok(_) => Ok(go_done(visit.locale, "/home", "registered")),
        Err(error) => {
            let form = visit.faulty_form(&input, error)?;
            Ok(again(&body(&visit, form).await?))
        }
    }
}

async fn body(visit: &Visit, form: Form) -> Result<OrganizationForm, AppError> {
    let t = visit.t;
    let mut page = visit.page(t.organization_new_title(), Nav::Apply);
    page.faulty = form.is_faulty();
    Ok(OrganizationForm {
        action: page.href("/register/new"),
        button: t.organization_new_button(),
        version: String::new(),
        lists: Lists::load(visit).await?,
        form,
        page,
    })
}
