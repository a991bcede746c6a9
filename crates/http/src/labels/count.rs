//! Counts: what is counted, and how exactly.

use parvis_i18n::Texts;

/// What is counted; the code itself for a measure that is not known here, as
/// reported counts are data.
#[must_use]
pub fn measure(t: &Texts, code: &str) -> String {
    match code {
        "member_states" => t.measure_member_states(),
        "observer_states" => t.measure_observer_states(),
        "cso_observers" => t.measure_cso_observers(),
        "ngo_observers" => t.measure_ngo_observers(),
        "observer_organizations_igo_ngo" => t.measure_observer_organizations_igo_ngo(),
        "cso_partners" => t.measure_cso_partners(),
        "ngos_admitted_at_session_107" => t.measure_ngos_admitted_at_session_107(),
        "countries_present" => t.measure_countries_present(),
        "un_network_entities" => t.measure_un_network_entities(),
        "un_network_executive_committee" => t.measure_un_network_executive_committee(),
        "gmg_members" => t.measure_gmg_members(),
        "organizations" => t.measure_organizations(),
        other => other.to_owned(),
    }
}

/// A number with how exactly it is known.
#[must_use]
pub fn qualified(t: &Texts, qualifier: &str, value: i64) -> String {
    let number = number(t, value);
    match qualifier {
        "exact" => t.qualifier_exact(number),
        "more_than" => t.qualifier_more_than(number),
        "about" => t.qualifier_about(number),
        "estimate" => t.qualifier_estimate(number),
        other => format!("{number} ({other})"),
    }
}

/// A number with its thousands grouped.
#[must_use]
pub fn number(t: &Texts, value: i64) -> String {
    let digits = value.unsigned_abs().to_string();
    let separator = t.common_thousands();
    let groups: Vec<&str> = digits
        .as_bytes()
        .rchunks(3)
        .rev()
        .filter_map(|g| std::str::from_utf8(g).ok())
        .collect();
    let sign = if value < 0 { "-" } else { "" };
    format!("{sign}{}", groups.join(&separator))
}
