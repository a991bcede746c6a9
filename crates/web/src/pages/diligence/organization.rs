//! What was found about an organization.

use super::{
    organization_id,
    screening::{HitLine, line},
};
use crate::{
    kit::*,
    lists::{self, Named},
};
use parvis_app::{organizations, screening};

#[derive(Template)]
#[template(path = "diligence/organization.html")]
struct Diligence {
    page: Page,
    organization: Named,
    entry_href: String,
    hits: Vec<HitLine>,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Answer {
    let id = organization_id(&id)?;
    let hits = screening::hits_of(visit.app(), visit.actor(), &id).await?;
    let view = organizations::view(visit.app(), visit.actor(), &id).await?;
    let profile = &view.organization.profile;
    let page = visit.page(visit.t.diligence_title(), Nav::Screening);
    Ok(ok(&Diligence {
        organization: lists::shown_name(profile, visit.locale),
        entry_href: page.href(&format!("/organizations/{id}")),
        hits: hits.iter().map(|h| line(&visit, h)).collect(),
        page,
    }))
}
