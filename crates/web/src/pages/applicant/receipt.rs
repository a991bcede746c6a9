//! The receipt, to print or to keep.

use super::application_id;
use crate::{
    kit::*,
    lists::{self, Named},
};
use parvis_app::applications;

#[derive(Template)]
#[template(path = "applicant/receipt.html")]
struct Receipt {
    page: Page,
    base: String,
    organization: Named,
    reference: String,
    submitted: String,
    signed_by: String,
    criteria: String,
    documents: Vec<(String, String)>,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Answer {
    let t = visit.t;
    let id = application_id(&id)?;
    let view = applications::view(visit.app(), visit.actor(), id).await?;
    let submission = view
        .application
        .submission
        .as_ref()
        .ok_or(AppError::NotFound)?;
    let page = visit.page(t.application_receipt_title(), Nav::Account);
    let title = view
        .criteria_set
        .title
        .best(visit.locale)
        .map_or("", |(x, _)| x);
    Ok(ok(&Receipt {
        base: page.href(&format!("/applications/{id}")),
        organization: lists::shown_name(&view.organization.profile, visit.locale),
        reference: submission.reference.clone(),
        submitted: labels::moment(t, submission.signed.at),
        signed_by: format!(
            "{}, {}",
            submission.signatory_name, submission.signatory_title
        ),
        criteria: format!("{title} ({})", submission.criteria_set),
        documents: view
            .documents
            .iter()
            .map(|d| (d.file_name.clone(), d.sha256.clone()))
            .collect(),
        page,
    }))
}
