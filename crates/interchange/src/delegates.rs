//! What delegates of a consultation need, as a file for staff.

use crate::{Dialect, Writer};
use parvis_app::registrations::RegistrationRow;
use parvis_domain::text::Locale;

const COLUMNS: &[&str] = &[
    "organization",
    "organization_name",
    "country",
    "state",
    "name",
    "email",
    "function",
    "language",
    "visa_letter",
    "accessibility",
    "interpretation",
    "diet",
];

/// Writes a line for each delegate with a place and a need.
#[must_use]
pub fn delegate_needs_csv(rows: &[RegistrationRow], locale: Locale, dialect: Dialect) -> Vec<u8> {
    let mut writer = Writer::new(dialect, COLUMNS);
    let own = |v: &Option<String>| v.clone().unwrap_or_default();
    for row in rows.iter().filter(|r| r.registration.state.is_live()) {
        let Some(delegate) = &row.registration.delegate else {
            continue;
        };
        let needs = &delegate.needs;
        let all = [
            &needs.visa_letter,
            &needs.accessibility,
            &needs.interpretation,
            &needs.diet,
        ];
        if all.iter().all(|n| n.is_none()) {
            continue;
        }
        let profile = &row.organization.profile;
        let head = [
            row.organization.id.to_string(),
            profile.display_name(locale).to_owned(),
            own(&profile.country),
            row.registration.state.code().to_owned(),
            delegate.name.clone(),
            delegate.email.clone(),
            delegate.function.clone(),
            delegate.language.code().to_owned(),
        ];
        writer.row(head.into_iter().chain(all.into_iter().map(own)));
    }
    writer.finish()
}
