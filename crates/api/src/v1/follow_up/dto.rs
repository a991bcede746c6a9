//! Outcomes and action points as JSON.

use crate::{
    schema::{input_params, input_schema},
    v1::localized::Localized,
};
use chrono::{DateTime, NaiveDate, Utc};
use parvis_app::{
    council::Words,
    follow_up::{
        self as app, FollowUpView, OUTCOME_FIELDS, OpeningReport, POINT_FIELDS,
        POINT_FILTER_FIELDS, POINT_REPORT_FIELDS, POINT_STEP_FIELDS, PointView,
        RECOMMENDATION_FIELDS, Shown,
    },
};
use parvis_domain::text::{Locale, LocalizedText};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

input_schema! {
    /// Summary for everybody, minutes for staff.
    OutcomesInput = OUTCOME_FIELDS
}
input_schema! {
    /// A recommendation.
    RecommendationInput = RECOMMENDATION_FIELDS
}
input_schema! {
    /// An action point.
    ActionPointInput = POINT_FIELDS
}
input_schema! {
    /// A step of an action point.
    ActionStepInput = POINT_STEP_FIELDS
}
input_schema! {
    /// What the organization that owns an action point reports.
    ActionReportInput = POINT_REPORT_FIELDS
}
input_params! {
    /// Filters of the list.
    ActionPointQuery = POINT_FILTER_FIELDS
}

fn words(it: &Words) -> Localized {
    let text =
        LocalizedText::from_columns(it.get(Locale::En), it.get(Locale::Fr), it.get(Locale::Es));
    Localized::from(&text)
}

/// A unit or office of IOM, or an organization.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ActionOwner {
    /// Code of the list `action-owner-kinds`.
    pub kind: String,
    /// Code of the list `units` or `offices`, or identifier; none where the
    /// organization is not public.
    pub code: Option<String>,
    /// Its name.
    pub name: Localized,
}

impl From<&Shown> for ActionOwner {
    fn from(it: &Shown) -> Self {
        Self {
            kind: it.kind.clone(),
            code: it.code.clone(),
            name: words(&it.name),
        }
    }
}

/// A recommendation of a consultation.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ConsultationRecommendation {
    /// Its number, from 1.
    pub number: u32,
    /// What is recommended.
    pub text: Localized,
    /// Codes of the list `addressees`.
    pub addressed_to: Vec<String>,
    /// Code of the list `reaches`.
    pub reach: String,
    /// For `If-Match` when it is changed.
    pub version: i32,
}

/// A step in the life of an action point.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ActionStep {
    /// When.
    pub at: DateTime<Utc>,
    /// State before; code of the list `action-states`.
    pub before: String,
    /// State after.
    pub after: String,
    /// What was done, or why.
    pub note: String,
    /// Where the evidence is.
    pub link: Option<String>,
    /// The document of the consultation that is evidence, where you may read
    /// it.
    pub document: Option<Uuid>,
    /// Whether its owner reported it.
    pub by_owner: bool,
    /// Whether the owner says that it is done.
    pub says_done: bool,
    /// Code of the list `reaches`.
    pub reach: String,
    /// Who; for staff only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub by: Option<String>,
}

/// An action point.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ActionPoint {
    /// Identity.
    pub id: Uuid,
    /// Code of its consultation.
    pub consultation: String,
    /// Its number in the consultation, from 1.
    pub number: u32,
    /// What is to be done.
    pub text: Localized,
    /// The number of the recommendation from which it comes.
    pub recommendation: Option<u32>,
    /// Who answers for it.
    pub owner: ActionOwner,
    /// Last day.
    pub due_on: NaiveDate,
    /// Code of the list `action-states`.
    pub state: String,
    /// Whether its day has passed and nothing finished it.
    pub overdue: bool,
    /// Since when its owner says that it is done, until staff answer; for
    /// staff and the owner.
    pub said_done_at: Option<DateTime<Utc>>,
    /// Code of the list `reaches`.
    pub reach: String,
    /// The organizations that it concerns.
    pub organizations: Vec<ActionOwner>,
    /// Codes of the list `policy-documents`.
    pub policy_documents: Vec<String>,
    /// What was done, oldest first.
    pub steps: Vec<ActionStep>,
    /// Version, also in `ETag`.
    pub version: i32,
    /// States to which you can lead it.
    pub next: Vec<String>,
}

impl From<&PointView> for ActionPoint {
    fn from(it: &PointView) -> Self {
        let p = &it.point;
        let step = |s: &app::StepView| ActionStep {
            at: s.step.at,
            before: s.step.before.code().to_owned(),
            after: s.step.after.code().to_owned(),
            note: s.step.note.clone(),
            link: s.step.link.clone(),
            document: s.document.as_ref().map(|d| d.id),
            by_owner: s.step.by_owner,
            says_done: s.step.says_done,
            reach: s.step.reach.code().to_owned(),
            by: s.by.clone(),
        };
        Self {
            id: p.id,
            consultation: it.code.clone(),
            number: p.number,
            text: Localized::from(&p.text),
            recommendation: p.recommendation,
            owner: ActionOwner::from(&it.owner),
            due_on: p.due_on,
            state: p.state.code().to_owned(),
            overdue: it.overdue,
            said_done_at: p.said_done_at,
            reach: p.reach.code().to_owned(),
            organizations: it.organizations.iter().map(ActionOwner::from).collect(),
            policy_documents: p.policy_documents.clone(),
            steps: it.steps.iter().map(step).collect(),
            version: p.version,
            next: it.next.iter().map(|s| s.code().to_owned()).collect(),
        }
    }
}

/// What a consultation came to.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ConsultationOutcomes {
    /// Code of the consultation.
    pub consultation: String,
    /// The summary for everybody.
    pub summary: Localized,
    /// Minutes; for staff only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub internal: Option<Localized>,
    /// When the public part was published.
    pub published_at: Option<DateTime<Utc>>,
    /// Its recommendations, by number.
    pub recommendations: Vec<ConsultationRecommendation>,
    /// Its action points, by number.
    pub action_points: Vec<ActionPoint>,
    /// Version of summary and minutes, also in `ETag`; 0 while there are none.
    pub version: i32,
}

impl From<&FollowUpView> for ConsultationOutcomes {
    fn from(it: &FollowUpView) -> Self {
        let o = &it.outcomes;
        let advice = it
            .recommendations
            .iter()
            .map(|r| ConsultationRecommendation {
                number: r.number,
                text: Localized::from(&r.text),
                addressed_to: r.addressed_to.iter().map(|a| a.code().to_owned()).collect(),
                reach: r.reach.code().to_owned(),
                version: r.version,
            });
        Self {
            consultation: it.of.code.clone(),
            summary: Localized::from(&o.summary),
            internal: it.can_edit.then(|| Localized::from(&o.internal)),
            published_at: o.published_at,
            recommendations: advice.collect(),
            action_points: it.points.iter().map(ActionPoint::from).collect(),
            version: o.version,
        }
    }
}

/// Action points of an opening report in numbers.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ActionPointCounts {
    /// All.
    pub all: usize,
    /// Nothing was done yet.
    pub open: usize,
    /// Somebody works on it.
    pub in_progress: usize,
    /// Done.
    pub done: usize,
    /// Given up.
    pub dropped: usize,
    /// Neither done nor given up, and its day has passed.
    pub overdue: usize,
}

/// A recommendation in an opening report.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ReportedRecommendation {
    /// Its number.
    pub number: u32,
    /// What is recommended.
    pub text: Localized,
    /// Codes of the list `addressees`.
    pub addressed_to: Vec<String>,
    /// Whether everybody may read it.
    pub public: bool,
}

/// A step in an opening report.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ReportedStep {
    /// When.
    pub at: DateTime<Utc>,
    /// State after it; code of the list `action-states`.
    pub state: String,
    /// What was done, or why.
    pub note: String,
    /// Where the evidence is.
    pub link: Option<String>,
    /// Whether its owner reported it.
    pub by_owner: bool,
    /// Whether everybody may read it.
    pub public: bool,
}

/// An action point in an opening report.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ReportedActionPoint {
    /// Its number.
    pub number: u32,
    /// What is to be done.
    pub text: Localized,
    /// The number of the recommendation from which it comes.
    pub recommendation: Option<u32>,
    /// Who answers for it.
    pub owner: ActionOwner,
    /// Its last day.
    pub due_on: NaiveDate,
    /// Code of the list `action-states`.
    pub state: String,
    /// Whether its day had passed and nothing finished it.
    pub overdue: bool,
    /// Whether everybody may read it.
    pub public: bool,
    /// What was done, oldest first.
    pub steps: Vec<ReportedStep>,
}

/// What an earlier consultation left to be done.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct EarlierConsultation {
    /// Its code.
    pub consultation: String,
    /// Its title.
    pub title: Localized,
    /// Its first day, as far as it is known.
    pub date_from: String,
    /// Its recommendations.
    pub recommendations: Vec<ReportedRecommendation>,
    /// Its action points.
    pub action_points: Vec<ReportedActionPoint>,
}

/// The report with which a consultation opens.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct OpeningProgressReport {
    /// Code of the consultation that it opens.
    pub consultation: String,
    /// Its series.
    pub series: String,
    /// The day for which it holds.
    pub as_of: NaiveDate,
    /// When it was kept for good; none while it still changes.
    pub frozen_at: Option<DateTime<Utc>>,
    /// SHA-256 of what is kept; for staff, who see all of it.
    pub sha256: Option<String>,
    /// Whether this is the whole report, for staff, or its public part.
    pub whole: bool,
    /// Its action points in numbers.
    pub counts: ActionPointCounts,
    /// The earlier consultations of the series, newest first.
    pub items: Vec<EarlierConsultation>,
}

impl From<&OpeningReport> for OpeningProgressReport {
    fn from(it: &OpeningReport) -> Self {
        let c = it.content.counts();
        let frozen = it.frozen.as_ref();
        Self {
            consultation: it.content.code.clone(),
            series: it.content.series.clone(),
            as_of: it.content.as_of,
            frozen_at: frozen.map(|f| f.1),
            sha256: frozen.filter(|_| it.whole).map(|f| f.0.clone()),
            whole: it.whole,
            counts: ActionPointCounts {
                all: c.all,
                open: c.open,
                in_progress: c.in_progress,
                done: c.done,
                dropped: c.dropped,
                overdue: c.overdue,
            },
            items: it.content.parts.iter().map(part).collect(),
        }
    }
}

fn part(it: &app::PartContent) -> EarlierConsultation {
    let advice = it.recommendations.iter().map(|r| ReportedRecommendation {
        number: r.number,
        text: words(&r.text),
        addressed_to: r.addressed_to.clone(),
        public: r.public,
    });
    let step = |s: &app::StepContent| ReportedStep {
        at: s.at,
        state: s.state.clone(),
        note: s.note.clone(),
        link: s.link.clone(),
        by_owner: s.by_owner,
        public: s.public,
    };
    let points = it.points.iter().map(|p| ReportedActionPoint {
        number: p.number,
        text: words(&p.text),
        recommendation: p.recommendation,
        owner: ActionOwner::from(&p.owner),
        due_on: p.due_on,
        state: p.state.clone(),
        overdue: p.overdue,
        public: p.public,
        steps: p.steps.iter().map(step).collect(),
    });
    EarlierConsultation {
        consultation: it.code.clone(),
        title: words(&it.title),
        date_from: it.date_from.clone(),
        recommendations: advice.collect(),
        action_points: points.collect(),
    }
}
