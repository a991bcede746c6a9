//! Changing the entry of one's organization.

use super::form::{Lists, OrganizationForm};
use crate::kit::*;
use parvis_app::organizations;
use parvis_domain::organization::OrganizationId;

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Answer {
    let id = OrganizationId::parse(&id).ok_or(AppError::NotFound)?;
    let view = organizations::view(visit.app(), visit.actor(), &id).await?;
    authorize(
        visit.actor(),
        Action::EditOrganization,
        On::Organization(&id),
    )?;
    let form = visit.form(&organizations::to_input(&view.organization.profile));
    let version = view.organization.version;
    Ok(ok(&body(&visit, form, &id, version).await?))
}

pub(super) async fn post(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let id = OrganizationId::parse(&id).ok_or(AppError::NotFound)?;
    let input = super::form::read(&posted);
    let version = posted.version()?;
    match organizations::edit(visit.app(), visit.actor(), &id, version, &input).await {
        Ok(_) => Ok(go_done(
            visit.locale,
            &format!("/organizations/{id}"),
            "entry",
        )),
        Err(error) => {
            let status = StatusCode::from_u16(error.status()).unwrap_or_default();
            let version = match error {
                AppError::Stale { current } => current,
                _ => version,
            };
            let form = visit.faulty_form(&input, error)?;
            Ok(show(status, &body(&visit, form, &id, version).await?))
        }
    }
}

async fn body(
    visit: &Visit,
    form: Form,
    id: &OrganizationId,
    version: i32,
) -> Result<OrganizationForm, AppError> {
    let t = visit.t;
    let mut page = visit.page(t.organization_edit_title(), Nav::Account);
    page.faulty = form.is_faulty();
    Ok(OrganizationForm {
        action: page.href(&format!("/organizations/{id}/edit")),
        button: t.common_save(),
        version: version.to_string(),
        lists: Lists::load(visit).await?,
        form,
        page,
    })
}
