//! Bodies, queries and lists of organizations.

use crate::schema::{input_params, input_schema};
use parvis_app::{
    input::{Field, Kind, required},
    organizations::{DirectoryPage, FIELDS, FILTER_FIELDS},
};
use parvis_domain::{
    observer_status::StatusOn,
    organization::{self, Match},
    text::Locale,
};
use serde::Serialize;
use utoipa::ToSchema;

/// The name to look for.
pub(super) const SUGGEST_FIELDS: &[Field] = &[required("name", Kind::Line, 300)];

input_schema! {
    /// An organization's entry.
    OrganizationInput = FIELDS
}
input_params! {
    /// The filters of the directory.
    DirectoryQuery = FILTER_FIELDS
}
input_params! {
    /// The name to look for.
    SuggestQuery = SUGGEST_FIELDS
}

/// A name with its language and kind.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(crate) struct Name {
    /// BCP 47 tag; missing for acronyms and former names.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub lang: Option<String>,
    /// The name, in its own script.
    pub value: String,
    /// Code of the list `name-kinds`.
    pub kind: String,
}

impl From<&organization::Name> for Name {
    fn from(name: &organization::Name) -> Self {
        Self {
            lang: name.language.as_ref().map(|l| l.as_str().to_owned()),
            value: name.value.clone(),
            kind: name.kind.code().to_owned(),
        }
    }
}

/// A line of the directory.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(crate) struct OrganizationSummary {
    /// Identifier for ever.
    #[schema(example = "CSO-7K3M-9P2X")]
    pub id: String,
    /// The name in the reader's language, or the official one.
    pub name: String,
    /// All names.
    pub names: Vec<Name>,
    /// Acronym.
    pub acronym: Option<String>,
    /// Code of the list `cso-categories`.
    pub category: String,
    /// ISO 3166-1 alpha-2 code of the seat; null where not known or withheld.
    pub country: Option<String>,
    /// Code of the list `levels`.
    pub level: Option<String>,
    /// Codes of the list `themes`.
    pub themes: Vec<String>,
    /// Code of the list `standings` today; null when it is no observer.
    pub standing: Option<String>,
    /// Code of the list `observer-statuses` today, former ones included; null
    /// when it never had one.
    pub observer_status: Option<String>,
    /// Since when this status holds, as well as known.
    pub status_since: Option<String>,
    /// How the entry came in: code of the list `origins`.
    pub origin: String,
}

impl OrganizationSummary {
    /// Shows an entry in a language.
    pub(crate) fn new(
        entry: &organization::Organization,
        status: Option<StatusOn>,
        locale: Locale,
    ) -> Self {
        let profile = &entry.profile;
        Self {
            id: entry.id.to_string(),
            name: profile.display_name(locale).to_owned(),
            names: profile.names.iter().map(Name::from).collect(),
            acronym: profile.acronym().map(str::to_owned),
            category: profile.category.clone(),
            country: profile.country.clone(),
            level: profile.level.map(|l| l.code().to_owned()),
            themes: profile.themes.clone(),
            standing: status
                .filter(|s| s.status.is_listed())
                .map(|s| s.standing.code().to_owned()),
            observer_status: status.map(|s| s.status.code().to_owned()),
            status_since: status.map(|s| s.since.to_string()),
            origin: entry.origin.code().to_owned(),
        }
    }
}

/// A code and how many entries have it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CodeCount {
    /// The code.
    pub code: String,
    /// How many.
    pub count: u64,
}

impl CodeCount {
    fn list(counts: Vec<(String, u64)>) -> Vec<Self> {
        let make = |(code, count)| Self { code, count };
        counts.into_iter().map(make).collect()
    }
}

/// Counts for the same filter.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Facets {
    /// By category.
    pub categories: Vec<CodeCount>,
    /// By country of seat; withheld ones are not counted.
    pub countries: Vec<CodeCount>,
    /// Observers today, those suspended included.
    pub observers: u64,
    /// Observers whose status is suspended today.
    pub suspended: u64,
    /// Former observers.
    pub former: u64,
}

/// A page of the directory.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Directory {
    /// The entries.
    pub items: Vec<OrganizationSummary>,
    /// How many match.
    pub total: u64,
    /// The page, from 1.
    pub page: u64,
    /// Entries on a page.
    pub page_size: u64,
    /// Counts.
    pub facets: Facets,
}

impl Directory {
    /// Shows a page in a language.
    pub(super) fn new(page: DirectoryPage, locale: Locale) -> Self {
        Self {
            items: page
                .items
                .iter()
                .map(|(o, status)| OrganizationSummary::new(o, *status, locale))
                .collect(),
            total: page.total,
            page: page.filter.page,
            page_size: page.filter.page_size,
            facets: Facets {
                categories: CodeCount::list(page.facets.categories),
                countries: CodeCount::list(page.facets.countries),
                observers: page.facets.observers,
                suspended: page.facets.suspended,
                former: page.facets.former,
            },
        }
    }
}

/// An entry that may be the one sought.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Suggestion {
    /// The entry.
    pub id: String,
    /// Its name that is like the one sought.
    pub name: String,
    /// How alike, from 0 to 1.
    pub score: f64,
    /// Code of the list `match-reasons`.
    pub reason: String,
}

impl From<Match> for Suggestion {
    fn from(found: Match) -> Self {
        Self {
            id: found.organization_id.to_string(),
            name: found.name,
            score: (found.score * 1000.0).round() / 1000.0,
            reason: found.reason.code().to_owned(),
        }
    }
}
