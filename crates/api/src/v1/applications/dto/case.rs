//! Lines of lists of applications.

use chrono::NaiveDate;
use chrono::{DateTime, Utc};
use parvis_app::applications::{CaseRow, PAGE_SIZE, QueueView};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// A line.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Case {
    /// The application.
    pub id: Uuid,
    /// Its reference; null for a draft.
    pub reference: Option<String>,
    /// The applicant.
    pub organization_id: String,
    /// The applicant's official name.
    pub organization_name: String,
    /// Language of that name.
    pub organization_name_lang: Option<String>,
    /// Code of the list `stages`, as the reader sees it.
    pub stage: String,
    /// Code of the session.
    pub session: Option<String>,
    /// The officer in charge; only staff see this.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub officer: Option<Uuid>,
    /// The officer's name; only staff see this.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub officer_name: Option<String>,
    /// When it was handed in.
    pub submitted_at: Option<DateTime<Utc>>,
    /// When it last changed.
    pub updated_at: DateTime<Utc>,
    /// Who has the next move: `cso`, `ipd`, `council` or `nobody`.
    pub waiting_for: String,
    /// The day that matters next, in the queue of staff.
    pub due: Option<NaiveDate>,
}

impl From<CaseRow> for Case {
    fn from(row: CaseRow) -> Self {
        Self {
            id: row.id.0,
            reference: row.reference,
            organization_id: row.organization_id.to_string(),
            organization_name: row.organization_name,
            organization_name_lang: row.organization_name_language,
            stage: row.stage.code().to_owned(),
            session: row.session,
            officer: row.officer.map(|o| o.0),
            officer_name: row.officer_name,
            submitted_at: row.submitted_at,
            updated_at: row.updated_at,
            waiting_for: row.waiting_for.code().to_owned(),
            due: row.due,
        }
    }
}

/// A stage and how many open cases stand in it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct StageCount {
    /// Code of the list `stages`.
    pub stage: String,
    /// How many.
    pub count: usize,
}

/// The queue.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Queue {
    /// The cases, oldest submission first.
    pub items: Vec<Case>,
    /// How many there are.
    pub total: u64,
    /// The page, from 1.
    pub page: u64,
    /// Cases on a page; all of them where no page was asked for.
    pub page_size: u64,
    /// Open cases by stage.
    pub stages: Vec<StageCount>,
}

impl Queue {
    /// The queue, whole or a page of it.
    pub(crate) fn new(view: QueueView, whole: bool) -> Self {
        let total = view.total as u64;
        Self {
            items: view.cases.into_iter().map(Case::from).collect(),
            total,
            page: if whole { 1 } else { view.page as u64 },
            page_size: if whole { total } else { PAGE_SIZE as u64 },
            stages: view
                .stages
                .into_iter()
                .map(|(stage, count)| StageCount {
                    stage: stage.code().to_owned(),
                    count,
                })
                .collect(),
        }
    }
}
