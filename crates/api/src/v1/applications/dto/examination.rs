//! What only staff see of a case.

use super::decision::RecordedDecision;
use chrono::{DateTime, Utc};
use parvis_app::applications::ApplicationView;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// A recommendation.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Recommendation {
    /// Code of the list `outcomes`.
    pub outcome: String,
    /// Why.
    pub reason: String,
    /// By whom.
    pub by: Uuid,
    /// Their name.
    pub by_name: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// What only staff see.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Examination {
    /// The officer in charge.
    pub officer: Option<Uuid>,
    /// Their name.
    pub officer_name: Option<String>,
    /// The recommendation of the present round.
    pub recommendation: Option<Recommendation>,
    /// Name of the person who cleared it.
    pub cleared_by: Option<String>,
    /// When it was cleared.
    pub cleared_at: Option<DateTime<Utc>>,
    /// The decision that waits for confirmation.
    pub recorded: Option<RecordedDecision>,
}

impl Examination {
    /// The examination, if the reader sees it.
    pub(super) fn of(view: &ApplicationView) -> Option<Self> {
        let seen = view.examination.as_ref()?;
        let application = &view.application;
        let (officer, officer_name) = seen.officer.clone().unzip();
        Some(Self {
            officer: officer.map(|o| o.0),
            officer_name,
            recommendation: seen
                .recommendation
                .as_ref()
                .map(|(r, name)| Recommendation {
                    outcome: r.outcome.code().to_owned(),
                    reason: r.reason.clone(),
                    by: r.signed.by.0,
                    by_name: name.clone(),
                    at: r.signed.at,
                }),
            cleared_by: seen.cleared_by.clone(),
            cleared_at: application.clearance.map(|c| c.at),
            recorded: application
                .recorded
                .as_ref()
                .map(|r| RecordedDecision::new(r, seen.recorded_by.clone())),
        })
    }
}
