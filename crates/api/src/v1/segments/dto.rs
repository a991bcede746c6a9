//! Segments as JSON.

use crate::schema::input_schema;
use chrono::{DateTime, Utc};
use parvis_app::segments::{self, CONDITION_FIELDS, SEGMENT_FIELDS};
use parvis_domain::segment;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

input_schema! {
    /// A segment: its name and what an entry must be.
    SegmentInput = SEGMENT_FIELDS
}
input_schema! {
    /// What an entry must be, to be counted. Name and note are passed over.
    SegmentConditionsInput = CONDITION_FIELDS
}

/// A segment of the inventory.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Segment {
    /// Identity.
    pub id: Uuid,
    /// Version, for `If-Match`.
    pub version: i32,
    /// Name.
    pub name: String,
    /// What it is for.
    pub note: String,
    /// Codes of the list `segment-statuses`.
    pub statuses: Vec<String>,
    /// Codes of the list `regions`.
    pub regions: Vec<String>,
    /// Codes of the list `countries`.
    pub countries: Vec<String>,
    /// Whether a country of activity is as good as the country of seat.
    pub by_activity: bool,
    /// Codes of the list `themes`.
    pub themes: Vec<String>,
    /// Whether every theme is needed.
    pub all_themes: bool,
    /// Codes of the list `cso-categories`.
    pub categories: Vec<String>,
    /// Codes of the list `levels`.
    pub levels: Vec<String>,
    /// Codes of the list `languages`.
    pub mail_languages: Vec<String>,
    /// Codes of the list `visibilities`.
    pub visibilities: Vec<String>,
    /// Codes of the list `past-dialogue`: one of them suffices.
    pub past: Vec<String>,
    /// Series to which `past` is limited.
    pub past_series: Option<String>,
    /// Year from which `past` counts.
    pub past_since: Option<i32>,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// When it was last changed.
    pub updated_at: DateTime<Utc>,
}

impl From<&segment::Segment> for Segment {
    fn from(of: &segment::Segment) -> Self {
        let c = &of.conditions;
        Self {
            id: of.id,
            version: of.version,
            name: of.name.clone(),
            note: of.note.clone(),
            statuses: c.statuses.iter().map(ToString::to_string).collect(),
            regions: c.regions.clone(),
            countries: c.countries.clone(),
            by_activity: c.by_activity,
            themes: c.themes.clone(),
            all_themes: c.all_themes,
            categories: c.categories.clone(),
            levels: c.levels.iter().map(ToString::to_string).collect(),
            mail_languages: c.languages.iter().map(ToString::to_string).collect(),
            visibilities: c.visibilities.iter().map(ToString::to_string).collect(),
            past: c.past.iter().map(ToString::to_string).collect(),
            past_series: c.past_series.clone(),
            past_since: c.past_since,
            created_at: of.created_at,
            updated_at: of.updated_at,
        }
    }
}

/// Who is in a segment today.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SegmentSelection {
    /// How many entries are selected.
    pub selected: usize,
    /// How many of them can be written to.
    pub recipients: usize,
    /// How many cannot, by reason.
    pub excluded: Vec<ExcludedCount>,
    /// The first recipients, by name.
    pub sample: Vec<SampledOrganization>,
}

/// How many entries get no mail for a reason.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ExcludedCount {
    /// Code of the list `exclusions`.
    pub reason: String,
    /// How many.
    pub count: usize,
}

/// An organization of a sample.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SampledOrganization {
    /// Identity.
    pub id: String,
    /// Official name.
    pub name: String,
}

impl From<&segments::Selection> for SegmentSelection {
    fn from(of: &segments::Selection) -> Self {
        Self {
            selected: of.selected,
            recipients: of.recipients,
            excluded: of
                .excluded
                .iter()
                .map(|(why, count)| ExcludedCount {
                    reason: why.code().to_owned(),
                    count: *count,
                })
                .collect(),
            sample: of
                .sample
                .iter()
                .map(|(id, name)| SampledOrganization {
                    id: id.to_string(),
                    name: name.clone(),
                })
                .collect(),
        }
    }
}
