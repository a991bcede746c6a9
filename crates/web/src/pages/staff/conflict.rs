//! Declaring a conflict of interest.

use crate::kit::*;
use parvis_app::{accounts, organizations};
use parvis_domain::{
    account::{self, StaffRole},
    organization::OrganizationId,
};

#[derive(Template)]
#[template(path = "staff/conflict.html")]
struct Conflict {
    page: Page,
    form: Form,
    action: String,
    organization: String,
    /// Colleagues for whom an approver can record it.
    people: Vec<Choice>,
    known: Vec<String>,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Answer {
    let organization = OrganizationId::parse(&id).ok_or(AppError::NotFound)?;
    let form = visit.form(&Input::default());
    Ok(ok(&body(&visit, &organization, form).await?))
}

pub(super) async fn post(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let organization = OrganizationId::parse(&id).ok_or(AppError::NotFound)?;
    let mut input = posted.input();
    // The empty choice is no person: it is one's own conflict.
    input
        .0
        .retain(|(name, _)| name != "person" || !posted.value("person").is_empty());
    match accounts::declare_conflict(visit.app(), visit.actor(), &organization, &input).await {
        Ok(_) => Ok(go_done(visit.locale, "/staff", "conflict")),
        Err(error) => {
            let form = visit.faulty_form(&input, error)?;
            Ok(again(&body(&visit, &organization, form).await?))
        }
    }
}

async fn body(visit: &Visit, id: &OrganizationId, form: Form) -> Result<Conflict, Trouble> {
    let t = visit.t;
    let known = accounts::conflicts_on(visit.app(), visit.actor(), id).await?;
    let entry = organizations::view(visit.app(), visit.actor(), id).await?;
    let mut page = visit.page(t.conflict_title(), Nav::Queue);
    page.faulty = form.is_faulty();
    let mut people = Vec::new();
    if visit.actor().has(StaffRole::Approver) {
        let staff = accounts::staff_who_act(visit.app(), visit.actor()).await?;
        let choice = |(id, name): (account::AccountId, String)| Choice::new(id.to_string(), name);
        people.extend(staff.into_iter().map(choice));
    }
    let line = |(_, name, c): &(account::AccountId, String, account::Conflict)| {
        let day = labels::day(t, c.declared_at.date_naive());
        t.conflict_known_line(name.as_str(), day, c.reason.as_str())
    };
    let name = entry.organization.profile.display_name(visit.locale);
    Ok(Conflict {
        action: page.href(&format!("/staff/organizations/{id}/conflict")),
        organization: name.to_owned(),
        people,
        known: known.iter().map(line).collect(),
        form,
        page,
    })
}
