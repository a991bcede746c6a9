//! "Is your entry still right?", on one page.

use crate::{kit::*, lists, pages::status::organization_id};
use parvis_app::{
    input::Value,
    organizations::to_input,
    reports::{self, EntryCheck},
};

#[derive(Template)]
#[template(path = "report/entry.html")]
struct Entry {
    page: Page,
    base: String,
    name: lists::Named,
    version: i32,
    form: Form,
    confirmed: String,
    facts: Vec<(String, String)>,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Answer {
    let id = organization_id(&id)?;
    let check = reports::check_entry(visit.app(), visit.actor(), &id).await?;
    let form = visit.form(&Input::default());
    Ok(ok(&body(&visit, &check, form).await?))
}

pub(super) async fn post(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let id = organization_id(&id)?;
    let version = posted.version()?;
    match reports::confirm_entry(visit.app(), visit.actor(), &id, version).await {
        Ok(_) => Ok(go_done(
            visit.locale,
            &format!("/organizations/{id}/confirm"),
            "entry-right",
        )),
        Err(error) => {
            let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::CONFLICT);
            let form = visit.faulty_form(&Input::default(), error)?;
            let check = reports::check_entry(visit.app(), visit.actor(), &id).await?;
            Ok(show(status, &body(&visit, &check, form).await?))
        }
    }
}

async fn body(visit: &Visit, check: &EntryCheck, form: Form) -> Result<Entry, AppError> {
    let t = visit.t;
    let mut page = visit.page(t.entry_title(), Nav::Account);
    page.faulty = form.is_faulty();
    let organization = &check.view.organization;
    let words = [
        visit.words("cso-categories").await?,
        visit.words("countries").await?,
        visit.words("themes").await?,
    ];
    let text = |value: &Value| match value {
        Value::Text(text) | Value::Number(text) => text.clone(),
        _ => String::new(),
    };
    let shown = |name: &str, value: &Value| match (name, value) {
        ("category", _) => words[0].of(&text(value)),
        ("country", Value::Text(code)) => words[1].of(code),
        ("level", _) => organization
            .profile
            .level
            .map(|l| labels::level(t, l))
            .unwrap_or_default(),
        ("visibility", _) => labels::visibility(t, organization.profile.visibility),
        ("role_address_public", _) => String::new(),
        (_, Value::List(list)) => {
            let codes: Vec<String> = list.iter().map(text).collect();
            match name {
                "activity_countries" => words[1].of_all(&codes).join(", "),
                "themes" => words[2].of_all(&codes).join(", "),
                _ => codes.join(", "),
            }
        }
        _ => text(value),
    };
    let facts = to_input(&organization.profile).0;
    Ok(Entry {
        base: page.href(&format!("/organizations/{}", organization.id)),
        name: lists::shown_name(&organization.profile, visit.locale),
        version: organization.version,
        confirmed: check.confirmed_at.map_or_else(
            || t.entry_never(),
            |at| t.entry_confirmed_on(labels::day(t, at.date_naive())),
        ),
        facts: facts
            .iter()
            .map(|(name, value)| (labels::field(t, name), shown(name, value)))
            .filter(|(_, value)| !value.is_empty())
            .collect(),
        form,
        page,
    })
}
