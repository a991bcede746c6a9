//! Tab: the assessment, criterion by criterion.

use super::{
    super::parts::{Finding, finding},
    Frame, load,
};
use crate::{
    kit::*,
    proposals::{self, CriterionRow},
};
use parvis_domain::criteria::TextStatus;

#[derive(Template)]
#[template(path = "staff/case/criteria.html")]
struct Criteria {
    page: Page,
    frame: Frame,
    criteria: Vec<(CriterionRow, Option<Finding>)>,
    can_assess: bool,
    unofficial: bool,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Answer {
    let view = load(&visit, &id).await?;
    let frame = Frame::load(&visit, &view, "/criteria").await?;
    let rows = proposals::rows(&visit, &view).await?;
    let found = view
        .criteria
        .iter()
        .map(|c| c.assessment.as_ref().map(|a| finding(&visit, a)));
    Ok(ok(&Criteria {
        criteria: rows.into_iter().zip(found).collect(),
        can_assess: view.steps.contains(&Action::AssessCriterion),
        unofficial: view.criteria_set.text_status == TextStatus::OfficialTextNotEntered,
        page: frame.page(&visit, &view),
        frame,
    }))
}
