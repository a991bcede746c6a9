//! Versions with their history.

use crate::{
    schema::input_schema,
    v1::criteria_sets::dto::{CriteriaSet, CriteriaSetHead},
};
use chrono::{DateTime, Utc};
use parvis_app::criteria::{
    APPROVE_FIELDS, CRITERION_FIELDS, HEAD_FIELDS, RETURN_FIELDS, START_FIELDS,
};
use parvis_domain::{application::Signature, criteria};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

input_schema! {
    /// The name of a new version.
    CriteriaVersionStart = START_FIELDS
}
input_schema! {
    /// The head of a draft; members that are left out become empty.
    CriteriaVersionInput = HEAD_FIELDS
}
input_schema! {
    /// A criterion of a draft; members that are left out become empty.
    CriterionInput = CRITERION_FIELDS
}
input_schema! {
    /// From which day the version is in force.
    CriteriaApprovalInput = APPROVE_FIELDS
}
input_schema! {
    /// Why the version is returned.
    CriteriaReturnInput = RETURN_FIELDS
}

/// Who did a step, when.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Signed {
    /// The account.
    pub by: Uuid,
    /// The moment.
    pub at: DateTime<Utc>,
}

impl From<Signature> for Signed {
    fn from(signed: Signature) -> Self {
        Self {
            by: signed.by.0,
            at: signed.at,
        }
    }
}

/// The history of a version.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CriteriaHistory {
    /// Code of the list `criteria-states`.
    pub state: String,
    /// The version that it was made from; null for one loaded from a file.
    pub based_on: Option<String>,
    /// Who began it.
    pub drafted: Option<Signed>,
    /// Who handed it over for checking.
    pub proposed: Option<Signed>,
    /// Who checked it.
    pub checked: Option<Signed>,
    /// Why it was returned last.
    pub returned: Option<String>,
    /// Version of this representation, for `If-Match`.
    pub revision: i32,
}

impl From<&criteria::CriteriaVersion> for CriteriaHistory {
    fn from(version: &criteria::CriteriaVersion) -> Self {
        Self {
            state: version.state.code().to_owned(),
            based_on: version.based_on.clone(),
            drafted: version.drafted.map(Signed::from),
            proposed: version.proposed.map(Signed::from),
            checked: version.checked.map(Signed::from),
            returned: version.returned.clone(),
            revision: version.version,
        }
    }
}

/// A version with its history, without its criteria.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CriteriaVersionHead {
    /// The version. The day of a draft is the one that its drafter has in mind.
    #[serde(flatten)]
    pub head: CriteriaSetHead,
    /// Its history.
    #[serde(flatten)]
    pub history: CriteriaHistory,
}

impl From<&criteria::CriteriaVersion> for CriteriaVersionHead {
    fn from(version: &criteria::CriteriaVersion) -> Self {
        Self {
            head: CriteriaSetHead::from(&version.set),
            history: CriteriaHistory::from(version),
        }
    }
}

/// A version with its history and its criteria.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CriteriaVersion {
    /// What it says. The day of a draft is the one that its drafter has in mind.
    #[serde(flatten)]
    pub set: CriteriaSet,
    /// Its history.
    #[serde(flatten)]
    pub history: CriteriaHistory,
}

impl From<&criteria::CriteriaVersion> for CriteriaVersion {
    fn from(version: &criteria::CriteriaVersion) -> Self {
        Self {
            set: CriteriaSet::from(&version.set),
            history: CriteriaHistory::from(version),
        }
    }
}
