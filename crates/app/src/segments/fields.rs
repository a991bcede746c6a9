//! The fields of a segment, and reading them.

use crate::{
    App,
    error::AppError,
    faults::FaultCode,
    input::{Field, Input, Kind, Reader, Value, optional, required},
    reference,
};
use parvis_domain::{
    organization::{Level, Visibility},
    segment::{Conditions, PastDialogue, SegmentStatus},
    text::Locale,
};

const STATUSES: Field = optional("statuses", Kind::Codes("segment-statuses"), 20);
const REGIONS: Field = optional("regions", Kind::Codes("regions"), 20);
const COUNTRIES: Field = optional("countries", Kind::Codes("countries"), 2);
const BY_ACTIVITY: Field = optional("by_activity", Kind::Flag, 5);
const THEMES: Field = optional("themes", Kind::Codes("themes"), 60);
const ALL_THEMES: Field = optional("all_themes", Kind::Flag, 5);
const CATEGORIES: Field = optional("categories", Kind::Codes("cso-categories"), 40);
const LEVELS: Field = optional("levels", Kind::Codes("levels"), 20);
const LANGUAGES: Field = optional("mail_languages", Kind::Codes("languages"), 2);
const VISIBILITIES: Field = optional("visibilities", Kind::Codes("visibilities"), 20);
const PAST: Field = optional("past", Kind::Codes("past-dialogue"), 20);
const PAST_SERIES: Field = optional("past_series", Kind::Line, 40);
const PAST_SINCE: Field = optional("past_since", Kind::Number, 4);

/// A segment: name, what it is for, conditions.
pub const SEGMENT_FIELDS: &[Field] = &[
    required("name", Kind::Line, 80),
    optional("note", Kind::Text, 1000),
    STATUSES,
    REGIONS,
    COUNTRIES,
    BY_ACTIVITY,
    THEMES,
    ALL_THEMES,
    CATEGORIES,
    LEVELS,
    LANGUAGES,
    VISIBILITIES,
    PAST,
    PAST_SERIES,
    PAST_SINCE,
];

/// Conditions alone, to be counted.
pub const CONDITION_FIELDS: &[Field] = &[
    optional("name", Kind::Line, 80),
    optional("note", Kind::Text, 1000),
    STATUSES,
    REGIONS,
    COUNTRIES,
    BY_ACTIVITY,
    THEMES,
    ALL_THEMES,
    CATEGORIES,
    LEVELS,
    LANGUAGES,
    VISIBILITIES,
    PAST,
    PAST_SERIES,
    PAST_SINCE,
];

/// Reads the conditions; what is wrong is with the reader.
pub(super) async fn conditions(app: &App, r: &mut Reader<'_>) -> Result<Conditions, AppError> {
    let regions = codes(app, "regions").await?;
    let countries = codes(app, "countries").await?;
    let themes = codes(app, "themes").await?;
    let categories = codes(app, "cso-categories").await?;
    let past = all(
        r.codes("past", |c| PastDialogue::from_code(c).is_some()),
        PastDialogue::from_code,
    );
    let (past_series, since) = (r.text("past_series"), r.number("past_since", 1951, 2200));
    if past.is_empty() && (past_series.is_some() || since.is_some()) {
        // A series or a year alone would silently ask nothing.
        r.faults.add("past", FaultCode::Required);
    }
    let within = |list: &[String], code: &str| list.iter().any(|c| c == code);
    Ok(Conditions {
        statuses: all(
            r.codes("statuses", |c| SegmentStatus::from_code(c).is_some()),
            SegmentStatus::from_code,
        ),
        regions: r.codes("regions", |c| within(&regions, c)),
        countries: r.codes("countries", |c| within(&countries, c)),
        by_activity: r.flag("by_activity") == Some(true),
        themes: r.codes("themes", |c| within(&themes, c)),
        all_themes: r.flag("all_themes") == Some(true),
        categories: r.codes("categories", |c| within(&categories, c)),
        levels: all(
            r.codes("levels", |c| Level::from_code(c).is_some()),
            Level::from_code,
        ),
        languages: all(
            r.codes("mail_languages", |c| Locale::from_code(c).is_some()),
            Locale::from_code,
        ),
        visibilities: all(
            r.codes("visibilities", |c| Visibility::from_code(c).is_some()),
            Visibility::from_code,
        ),
        past,
        past_series,
        past_since: since.and_then(|y| i32::try_from(y).ok()),
    })
}

fn all<T>(codes: Vec<String>, read: impl Fn(&str) -> Option<T>) -> Vec<T> {
    codes.iter().filter_map(|c| read(c)).collect()
}

async fn codes(app: &App, list: &str) -> Result<Vec<String>, AppError> {
    let entries = reference::code_list(app, list).await?;
    Ok(entries.into_iter().map(|e| e.code).collect())
}

/// The conditions as the fields of a form.
#[must_use]
pub fn to_input(of: &Conditions) -> Input {
    fn own(codes: &[String]) -> Vec<&str> {
        codes.iter().map(String::as_str).collect()
    }
    let lists = [
        ("statuses", of.statuses.iter().map(|s| s.code()).collect()),
        ("regions", own(&of.regions)),
        ("countries", own(&of.countries)),
        ("themes", own(&of.themes)),
        ("categories", own(&of.categories)),
        ("levels", of.levels.iter().map(|l| l.code()).collect()),
        (
            "mail_languages",
            of.languages.iter().map(|l| l.code()).collect(),
        ),
        (
            "visibilities",
            of.visibilities.iter().map(|v| v.code()).collect(),
        ),
        ("past", of.past.iter().map(|p| p.code()).collect()),
    ];
    let text = |code: &str| Value::Text(code.to_owned());
    let mut pairs: Vec<(String, Value)> = lists
        .into_iter()
        .filter(|(_, codes)| !codes.is_empty())
        .map(|(name, codes)| {
            (
                name.to_owned(),
                Value::List(codes.into_iter().map(text).collect()),
            )
        })
        .collect();
    for (name, on) in [
        ("by_activity", of.by_activity),
        ("all_themes", of.all_themes),
    ] {
        if on {
            pairs.push((name.to_owned(), Value::Flag(true)));
        }
    }
    let since = of.past_since.map(|y| y.to_string());
    for (name, value) in [("past_series", &of.past_series), ("past_since", &since)] {
        if let Some(value) = value {
            pairs.push((name.to_owned(), text(value)));
        }
    }
    Input(pairs)
}
