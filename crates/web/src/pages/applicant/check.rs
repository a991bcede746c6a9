//! Everything of the draft on one page, and what the register can already tell
//! about each criterion.

use super::{DocumentRow, answer_rows, application_id, document_rows};
use crate::{
    kit::*,
    lists::{self, Named},
    proposals::{self, CriterionRow},
};
use parvis_app::applications::{self, ApplicationView};
use parvis_domain::{application::Stage, criteria::TextStatus};

#[derive(Template)]
#[template(path = "applicant/check.html")]
struct Check {
    page: Page,
    base: String,
    organization: Named,
    organization_href: String,
    answers: Vec<(String, String)>,
    documents: Vec<DocumentRow>,
    criteria: Vec<CriterionRow>,
    unofficial: bool,
    draft: bool,
    can_submit: bool,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Answer {
    let id = application_id(&id)?;
    let view = applications::view(visit.app(), visit.actor(), id).await?;
    let criteria = proposals::rows(&visit, &view).await?;
    Ok(ok(&body(&visit, &view, criteria)))
}

fn body(visit: &Visit, view: &ApplicationView, criteria: Vec<CriterionRow>) -> Check {
    let page = visit.page(visit.t.application_check_title(), Nav::Account);
    Check {
        base: page.href(&format!("/applications/{}", view.application.id)),
        organization: lists::shown_name(&view.organization.profile, visit.locale),
        organization_href: page.href(&format!("/organizations/{}", view.organization.id)),
        answers: answer_rows(visit, view),
        documents: document_rows(visit, &page, view),
        criteria,
        unofficial: view.criteria_set.text_status == TextStatus::OfficialTextNotEntered,
        draft: view.application.stage == Stage::Draft,
        can_submit: view.steps.contains(&Action::SubmitApplication),
        page,
    }
}
