//! What the criteria would ask of an organization.

use crate::{
    answer,
    asking::Asking,
    body::JsonBody,
    problem::Answer,
    schema::input_schema,
    v1::{
        applications::dto::DatumUsed,
        criteria_sets::dto::{CriteriaSetHead, Criterion},
    },
};
use axum::http::StatusCode;
use parvis_app::criteria::{self, Checked, ELIGIBILITY_FIELDS};
use serde::Serialize;
use utoipa::ToSchema;

input_schema! {
    /// Facts about an organization; every one can be left out.
    EligibilityInput = ELIGIBILITY_FIELDS
}

/// A criterion with what the answers give.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CheckedCriterion {
    /// The criterion.
    #[serde(flatten)]
    pub criterion: Criterion,
    /// Code of the list `outlooks`. Never a verdict.
    pub outlook: String,
    /// The data used.
    pub data: Vec<DatumUsed>,
    /// Codes of the documents that show it and are not at hand.
    pub missing_documents: Vec<String>,
}

impl From<&Checked> for CheckedCriterion {
    fn from(checked: &Checked) -> Self {
        Self {
            criterion: Criterion::from(&checked.criterion),
            outlook: checked.told.outlook.code().to_owned(),
            data: checked
                .told
                .data
                .iter()
                .map(|(datum, value)| DatumUsed {
                    datum: datum.code().to_owned(),
                    value: value.clone(),
                })
                .collect(),
            missing_documents: checked.told.missing.clone(),
        }
    }
}

/// What would still have to be shown, criterion by criterion.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct EligibilityCheck {
    /// The version of the criteria in force today.
    pub criteria_set: CriteriaSetHead,
    /// Code of the coming session that dates were compared with.
    pub session: Option<String>,
    /// The criteria.
    pub criteria: Vec<CheckedCriterion>,
}

/// Tells what the criteria in force would still ask of an organization. Stores
/// nothing and gives no verdict.
#[utoipa::path(
    post, path = "/eligibility-checks", tag = "Reference",
    request_body(content = EligibilityInput, example = json!({
        "category": "ngo", "works_on_migration": true, "country_count": 3, "founded_year": 2011,
        "documents": ["D01", "D02"]
    })),
    responses((status = 200, description = "What could be told.", body = EligibilityCheck)),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn create_eligibility_check(asking: Asking, body: JsonBody) -> Answer {
    let found = criteria::self_check(asking.app(), &body.input).await?;
    let check = EligibilityCheck {
        criteria_set: CriteriaSetHead::from(&found.set),
        session: found.session.map(|s| s.code),
        criteria: found.criteria.iter().map(CheckedCriterion::from).collect(),
    };
    Ok(answer::json(StatusCode::OK, &check))
}
