//! The official list of observers as a file.

use crate::{Dialect, Writer};
use parvis_app::organizations::ObserverEntry;
use parvis_domain::{
    Day,
    text::{LanguageTag, Locale},
};
use std::collections::HashMap;

const COLUMNS: &[&str] = &[
    "as_at",
    "id",
    "name",
    "name_lang",
    "acronym",
    "standing",
    "observer_since",
    "admitted_session",
    "country",
    "country_name",
    "basis",
    "source",
    "evidence",
    "record_url",
    "observer_status",
    "status_since",
    "report_overdue_since",
    "name_then",
];

/// Writes the list as at a day. A line whose organization is not named for
/// safety has empty cells and the standing.
#[must_use]
pub fn observers_csv(
    entries: &[ObserverEntry],
    as_at: Day,
    countries: &HashMap<String, String>,
    base_url: &str,
    locale: Locale,
    dialect: Dialect,
) -> Vec<u8> {
    let mut writer = Writer::new(dialect, COLUMNS);
    for entry in entries {
        let organization = entry.organization.as_ref();
        let name = organization.and_then(|o| o.profile.official_name());
        let country = organization
            .and_then(|o| o.profile.country.clone())
            .unwrap_or_default();
        let named = |text: &str| {
            if organization.is_some() {
                text.to_owned()
            } else {
                String::new()
            }
        };
        writer.row([
            as_at.to_string(),
            organization.map(|o| o.id.to_string()).unwrap_or_default(),
            organization
                .map(|o| o.profile.display_name(locale).to_owned())
                .unwrap_or_default(),
            name.and_then(|n| n.language.as_ref())
                .map(LanguageTag::as_str)
                .unwrap_or_default()
                .to_owned(),
            organization
                .and_then(|o| o.profile.acronym())
                .unwrap_or_default()
                .to_owned(),
            entry.standing.code().to_owned(),
            entry.on.listed_since.to_string(),
            entry.status.session.clone().unwrap_or_default(),
            country.clone(),
            countries.get(&country).cloned().unwrap_or_default(),
            entry.status.basis.clone(),
            named(&entry.status.source),
            named(&entry.status.evidence),
            organization
                .map(|o| format!("{base_url}/en/organizations/{}", o.id))
                .unwrap_or_default(),
            entry.on.status.code().to_owned(),
            entry.on.since.to_string(),
            entry
                .overdue_since
                .map(|d| d.to_string())
                .unwrap_or_default(),
            entry.name_then.clone().unwrap_or_default(),
        ]);
    }
    writer.finish()
}
