//! One version.

use super::dto::CriteriaSet;
use crate::{
    answer,
    asking::{Asking, At},
    problem::Answer,
};
use parvis_app::reference;

/// Shows a version of the criteria; each says what it rests on.
#[utoipa::path(
    get, path = "/criteria-sets/{version}", tag = "Reference",
    params(("version" = String, Path, description = "Name of the version.")),
    responses((status = 200, description = "The version with its criteria.", body = CriteriaSet)),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn get_criteria_set(asking: Asking, At(version): At<String>) -> Answer {
    let set = reference::criteria_set(asking.app(), Some(&version)).await?;
    answer::public(&asking, &CriteriaSet::from(&set))
}
