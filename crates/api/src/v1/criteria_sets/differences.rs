//! What changed between two versions.

use super::dto::Criterion;
use crate::{
    answer,
    asking::{Asking, At},
    problem::Answer,
};
use parvis_app::criteria;
use parvis_domain::criteria as rules;
use serde::Serialize;
use utoipa::ToSchema;

/// A part of a criterion that is not the same.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct PartChange {
    /// Code of the list `criterion-parts`.
    pub part: String,
    /// In the older version; empty for nothing.
    pub before: String,
    /// In the newer version; empty for nothing.
    pub after: String,
}

/// What happened to a criterion.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CriterionChange {
    /// Code of the list `change-kinds`.
    pub kind: String,
    /// The criterion: of the newer version, or of the older if it was retired.
    pub criterion: Criterion,
    /// The parts that changed.
    pub parts: Vec<PartChange>,
}

impl From<&rules::CriterionChange> for CriterionChange {
    fn from(change: &rules::CriterionChange) -> Self {
        Self {
            kind: change.kind.code().to_owned(),
            criterion: Criterion::from(&change.criterion),
            parts: change
                .parts
                .iter()
                .map(|p| PartChange {
                    part: p.part.code().to_owned(),
                    before: p.before.clone(),
                    after: p.after.clone(),
                })
                .collect(),
        }
    }
}

/// What changed between two versions.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CriteriaDifference {
    /// The version compared with.
    pub older: String,
    /// The version in question.
    pub newer: String,
    /// Criterion by criterion, those that are as they were among them.
    pub changes: Vec<CriterionChange>,
}

/// Compares two versions, criterion by criterion. Versions that are not
/// approved exist for staff only.
#[utoipa::path(
    get, path = "/criteria-sets/{version}/differences/{other}", tag = "Reference",
    params(
        ("version" = String, Path, description = "Name of the newer version."),
        ("other" = String, Path, description = "Name of the version compared with."),
    ),
    responses((status = 200, description = "The differences.", body = CriteriaDifference)),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn get_criteria_differences(
    asking: Asking,
    At((newer, older)): At<(String, String)>,
) -> Answer {
    let found = criteria::difference(asking.app(), &asking.actor, &older, &newer).await?;
    let difference = CriteriaDifference {
        older,
        newer,
        changes: found.changes.iter().map(CriterionChange::from).collect(),
    };
    answer::public(&asking, &difference)
}
