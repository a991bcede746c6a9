//! What follows from consultations: outcomes, recommendations, action points,
//! and the report on them with which the next one of the series opens.

mod bracket;
mod content;
mod duty;
mod fields;
mod list;
mod names;
mod opening;
mod outcomes;
mod points;
mod view;

pub use content::{Counts, PointContent, RecommendationContent, ReportContent, StepContent};
pub use content::{FrozenReport, PartContent};
pub use duty::{freeze_opening_reports, remind};
pub use fields::{
    OUTCOME_FIELDS, POINT_FIELDS, POINT_FILTER_FIELDS, POINT_REPORT_FIELDS, POINT_STEP_FIELDS,
    RECOMMENDATION_FIELDS, outcomes_to_input, point_to_input, recommendation_to_input,
};
pub(crate) use list::seen;
pub use list::{PointFilter, list, of_organization};
pub(crate) use names::Names;
pub use names::Shown;
pub use opening::{OpeningReport, opening_report};
pub use outcomes::{publish, put_recommendation, save_outcomes};
pub use points::{put_point, report, step};
pub use view::{FollowUpView, PointView, StepView, point, view};

use parvis_domain::organization::OrganizationId;
use uuid::Uuid;

/// Which action points.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PointQuery {
    /// The one with this identity.
    pub id: Option<Uuid>,
    /// Of these consultations; of all when none.
    pub consultations: Option<Vec<Uuid>>,
    /// Owned by this organization.
    pub organization: Option<OrganizationId>,
    /// Only those that are neither done nor given up.
    pub unfinished: bool,
}

impl PointQuery {
    /// Those of one consultation.
    #[must_use]
    pub fn of(consultation: Uuid) -> Self {
        Self {
            consultations: Some(vec![consultation]),
            ..Self::default()
        }
    }
}
