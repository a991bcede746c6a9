//! The invitations of one's own organization.

use super::answer::{Shown, own_page, said, shown};
use crate::{kit::*, lists, pages::status::organization_id};
use parvis_app::{
    invitations::{self, InvitationView},
    ports::DirectoryReads,
};
use parvis_domain::organization::OrganizationId;

#[derive(Template)]
#[template(path = "invitation/own.html")]
struct Own {
    page: Page,
    base: String,
    name: lists::Named,
    can_answer: bool,
    rows: Vec<(String, Shown)>,
}

pub(super) async fn list(visit: Visit, Path(id): Path<String>) -> Answer {
    let id = organization_id(&id)?;
    let all = invitations::of_organization(visit.app(), visit.actor(), &id).await?;
    let organization = DirectoryReads::organization(visit.app().store.reads(), &id).await?;
    let organization = organization.ok_or(AppError::NotFound)?;
    let page = visit.page(visit.t.invitation_own_title(), Nav::None);
    let base = page.href(&format!("/organizations/{id}"));
    let mut rows = Vec::new();
    for of in &all {
        let href = format!("{base}/invitations/{}", of.consultation.code);
        rows.push((href, shown(&visit, of).await?));
    }
    Ok(ok(&Own {
        name: lists::shown_name(&organization.profile, visit.locale),
        can_answer: may(
            visit.actor(),
            Action::RespondToInvitation,
            On::Organization(&id),
        ),
        rows,
        base,
        page,
    }))
}

async fn one(visit: &Visit, id: &OrganizationId, code: &str) -> Result<InvitationView, AppError> {
    authorize(
        visit.actor(),
        Action::RespondToInvitation,
        On::Organization(id),
    )?;
    let all = invitations::of_organization(visit.app(), visit.actor(), id).await?;
    let mut all = all.into_iter();
    all.find(|v| v.consultation.code == code)
        .ok_or(AppError::NotFound)
}

pub(super) async fn get(visit: Visit, Path((id, code)): Path<(String, String)>) -> Answer {
    let id = organization_id(&id)?;
    let of = one(&visit, &id, &code).await?;
    let form = visit.form(&Input(said(&of)));
    Ok(ok(&own_page(&visit, &of, form).await?))
}

pub(super) async fn post(
    visit: Visit,
    Path((id, code)): Path<(String, String)>,
    posted: Posted,
) -> Answer {
    let id = organization_id(&id)?;
    let of = one(&visit, &id, &code).await?;
    let input = posted.input();
    match invitations::answer(visit.app(), visit.actor(), &id, &code, &input).await {
        Ok(_) => Ok(go_done(
            visit.locale,
            &format!("/organizations/{id}/invitations"),
            "invitation-answered",
        )),
        Err(error) => {
            let form = visit.faulty_form(&input, error)?;
            Ok(again(&own_page(&visit, &of, form).await?))
        }
    }
}
