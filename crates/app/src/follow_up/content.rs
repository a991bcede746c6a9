//! What the report with which a consultation opens says. Once kept it does not
//! change: files and pages are made of this alone.

use super::names::Shown;
use crate::council::Words;
use chrono::{DateTime, NaiveDate, Utc};
use parvis_domain::{Instant, organization::OrganizationId};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A report as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrozenReport {
    /// The consultation that it opened.
    pub consultation_id: Uuid,
    /// [`ReportContent`] as JSON.
    pub content: String,
    /// SHA-256 of the content in hexadecimal.
    pub sha256: String,
    /// When it was kept.
    pub frozen_at: Instant,
}

/// The report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportContent {
    /// Code of the consultation that it opens.
    pub code: String,
    /// Its title.
    pub title: Words,
    /// The series.
    pub series: String,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// The day for which "overdue" holds.
    pub as_of: NaiveDate,
    /// The earlier consultations of the series, newest first.
    pub parts: Vec<PartContent>,
}

/// What an earlier consultation left to be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartContent {
    /// Its code.
    pub code: String,
    /// Its title.
    pub title: Words,
    /// Its first day, as far as it is known.
    pub date_from: String,
    /// Whether its public part was published.
    pub published: bool,
    /// Its recommendations.
    pub recommendations: Vec<RecommendationContent>,
    /// Its action points.
    pub points: Vec<PointContent>,
}

/// A recommendation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecommendationContent {
    /// Its number.
    pub number: u32,
    /// What is recommended.
    pub text: Words,
    /// Codes of those to whom it is addressed.
    pub addressed_to: Vec<String>,
    /// Whether everybody may read it.
    pub public: bool,
}

/// An action point.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PointContent {
    /// Its number.
    pub number: u32,
    /// What is to be done.
    pub text: Words,
    /// The number of the recommendation from which it comes.
    pub recommendation: Option<u32>,
    /// Who answers for it.
    pub owner: Shown,
    /// Its last day.
    pub due_on: NaiveDate,
    /// Code of its state.
    pub state: String,
    /// Whether its last day had passed, and nothing finished it.
    pub overdue: bool,
    /// Whether everybody may read it.
    pub public: bool,
    /// What was done, oldest first.
    pub steps: Vec<StepContent>,
}

/// A step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepContent {
    /// When.
    pub at: DateTime<Utc>,
    /// Code of the state after it.
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

/// How many action points stand where.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
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
    /// Of the first two, those whose day has passed.
    pub overdue: usize,
}

impl ReportContent {
    /// The public part. Organizations that `known` does not let through are
    /// not named: whoever became unlisted since is not named by an old report.
    #[must_use]
    pub fn public(mut self, known: impl Fn(&OrganizationId) -> bool) -> Self {
        self.parts.retain(|p| p.published);
        for part in &mut self.parts {
            part.recommendations.retain(|r| r.public);
            part.points.retain(|p| p.public);
            for point in &mut part.points {
                point.steps.retain(|s| s.public);
                if point.owner.organization().is_some_and(|id| !known(&id)) {
                    point.owner = point.owner.withheld();
                }
            }
        }
        self
    }

    /// The organizations that it names.
    #[must_use]
    pub fn organizations(&self) -> Vec<OrganizationId> {
        let points = self.parts.iter().flat_map(|p| &p.points);
        points.filter_map(|p| p.owner.organization()).collect()
    }

    /// How many of its action points stand where.
    #[must_use]
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for point in self.parts.iter().flat_map(|p| &p.points) {
            counts.all += 1;
            counts.overdue += usize::from(point.overdue);
            match point.state.as_str() {
                "open" => counts.open += 1,
                "in_progress" => counts.in_progress += 1,
                "done" => counts.done += 1,
                _ => counts.dropped += 1,
            }
        }
        counts
    }
}
