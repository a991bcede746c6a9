//! The rule of seats with its result, as everybody sees it.

use crate::{kit::*, lists::Words};
use parvis_app::registrations::{self, Figures};
use parvis_domain::consultation::{Group, QuotaRule};

/// The box on the page of a consultation.
pub(crate) struct SeatsBox {
    /// Whether anybody was nominated.
    pub(crate) any: bool,
    pub(crate) rule: Vec<String>,
    pub(crate) facts: Vec<(String, String)>,
    pub(crate) groups: Vec<(String, Vec<(String, usize)>)>,
}

/// The rule in sentences.
pub(super) fn rule_lines(
    visit: &Visit,
    rule: &QuotaRule,
    was_set: bool,
    words: &[Words; 2],
) -> Vec<String> {
    let t = visit.t;
    let mut lines = vec![t.registration_seats_per_organization(
        rule.quota(false).to_string(),
        rule.quota(true).to_string(),
    )];
    lines.extend(rule.reserved.iter().map(|kept| {
        let group = match &kept.group {
            Group::Region(code) => words[0].of(code),
            Group::Category(code) => words[1].of(code),
        };
        t.registration_seats_kept(group, kept.seats.to_string())
    }));
    lines.push(labels::seat_order(t, rule.order));
    if !was_set {
        lines.push(t.registration_seats_default());
    }
    lines
}

/// Numbers by what they count.
pub(super) fn facts(visit: &Visit, it: &Figures) -> Vec<(String, usize)> {
    let t = visit.t;
    vec![
        (t.registration_seats_given(), it.seats),
        (t.registration_seats_organizations(), it.organizations),
        (t.registration_seats_waiting_full(), it.waiting_full),
        (t.registration_seats_waiting_quota(), it.waiting_quota),
    ]
}

/// The words of regions and categories.
pub(super) async fn group_words(visit: &Visit) -> Result<[Words; 2], AppError> {
    Ok([
        visit.words("regions").await?,
        visit.words("cso-categories").await?,
    ])
}

/// A group in words.
pub(super) fn group(visit: &Visit, words: &Words, code: &str) -> String {
    match code {
        "other" => visit.t.registration_seats_other(),
        "" => visit.t.registration_seats_unknown(),
        code => words.of(code),
    }
}

/// The rule of a consultation with its result.
pub(crate) async fn seats_box(visit: &Visit, code: &str) -> Result<SeatsBox, AppError> {
    let t = visit.t;
    let result = registrations::seat_result(visit.app(), visit.actor(), code).await?;
    let words = group_words(visit).await?;
    let figures = &result.figures;
    let mut told = Vec::new();
    for (heading, groups, words) in [
        (
            t.registration_seats_by_region(),
            &figures.regions,
            &words[0],
        ),
        (
            t.registration_seats_by_category(),
            &figures.categories,
            &words[1],
        ),
    ] {
        let rows = groups.iter();
        let rows: Vec<(String, usize)> = rows.map(|(c, n)| (group(visit, words, c), *n)).collect();
        if !rows.is_empty() {
            told.push((heading, rows));
        }
    }
    let facts = facts(visit, figures);
    Ok(SeatsBox {
        any: facts.iter().any(|(_, n)| *n > 0),
        rule: rule_lines(visit, &result.rule, result.was_set, &words),
        facts: facts
            .into_iter()
            .map(|(name, n)| (name, n.to_string()))
            .collect(),
        groups: told,
    })
}
