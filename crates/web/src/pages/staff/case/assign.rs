//! Giving the case to a colleague.

use super::{
    super::{
        acts::{back, not_now, retry},
        parts::{Head, head},
    },
    load,
    summary::can_assign,
};
use crate::kit::*;
use parvis_app::{applications::ApplicationView, desk};
use parvis_domain::account::StaffRole;

#[derive(Template)]
#[template(path = "staff/case/assign.html")]
struct AssignPage {
    page: Page,
    head: Head,
    form: Form,
    version: i32,
    officers: Vec<Choice>,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Answer {
    let view = load(&visit, &id).await?;
    if !can_assign(&visit, &view) {
        return Ok(not_now(&visit, &id));
    }
    let form = visit.form(&Input::default());
    let version = view.application.version;
    Ok(ok(&body(&visit, &view, form, version).await?))
}

pub(super) async fn post(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let view = load(&visit, &id).await?;
    let input = posted.input();
    let version = posted.version()?;
    let case = view.application.id;
    match desk::assign(visit.app(), visit.actor(), case, version, &input).await {
        Ok(_) => Ok(back(&visit, &id, "assigned")),
        Err(error) => {
            let (status, version) = retry(&error, version);
            let form = visit.faulty_form(&input, error)?;
            Ok(show(status, &body(&visit, &view, form, version).await?))
        }
    }
}

async fn body(
    visit: &Visit,
    view: &ApplicationView,
    form: Form,
    version: i32,
) -> Result<AssignPage, AppError> {
    let mut page = visit.page(visit.t.desk_assign_title(), Nav::Queue);
    page.faulty = form.is_faulty();
    let colleagues = desk::colleagues(visit.app(), visit.actor()).await?;
    let officers = colleagues
        .iter()
        .filter(|c| c.roles.contains(&StaffRole::Officer))
        .map(|c| Choice::new(c.id.to_string(), &c.name));
    Ok(AssignPage {
        head: head(visit, view),
        officers: officers.collect(),
        form,
        version,
        page,
    })
}
