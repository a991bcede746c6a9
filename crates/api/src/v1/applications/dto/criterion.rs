//! Criteria of a case.

use crate::v1::criteria_sets::dto::Criterion;
use chrono::{DateTime, Utc};
use parvis_app::applications::CriterionView;
use parvis_domain::criteria;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// A datum that a proposal used.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct DatumUsed {
    /// Code of the list `data`.
    pub datum: String,
    /// Its value.
    pub value: String,
}

/// What the register proposes, and from what. A person confirms or overrules.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Proposal {
    /// Code of the list `suggestions`.
    pub suggestion: String,
    /// The data used.
    pub data: Vec<DatumUsed>,
}

impl From<&criteria::Proposal> for Proposal {
    fn from(proposal: &criteria::Proposal) -> Self {
        Self {
            suggestion: proposal.suggestion.code().to_owned(),
            data: proposal
                .data
                .iter()
                .map(|(datum, value)| DatumUsed {
                    datum: datum.code().to_owned(),
                    value: value.clone(),
                })
                .collect(),
        }
    }
}

/// A person's verdict.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Assessment {
    /// Identity.
    pub id: Uuid,
    /// Code of the list `verdicts`.
    pub verdict: String,
    /// Why.
    pub reason: String,
    /// What the register had proposed then.
    pub proposal: Proposal,
    /// By whom.
    pub by: Uuid,
    /// When.
    pub at: DateTime<Utc>,
}

/// A criterion of the case with what is known about it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CaseCriterion {
    /// The criterion.
    #[serde(flatten)]
    pub criterion: Criterion,
    /// What the register proposes.
    pub proposal: Proposal,
    /// The verdict; only staff see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub assessment: Option<Assessment>,
}

impl From<&CriterionView> for CaseCriterion {
    fn from(view: &CriterionView) -> Self {
        Self {
            criterion: Criterion::from(&view.criterion),
            proposal: Proposal::from(&view.proposal),
            assessment: view.assessment.as_ref().map(|a| Assessment {
                id: a.id,
                verdict: a.verdict.code().to_owned(),
                reason: a.reason.clone(),
                proposal: Proposal::from(&a.proposal),
                by: a.by.0,
                at: a.at,
            }),
        }
    }
}
