//! Labels of an organization's entry.

use parvis_domain::organization::{Level, MatchReason, NameKind, Origin, Visibility};
use parvis_i18n::Texts;

/// The level of work.
#[must_use]
pub fn level(t: &Texts, it: Level) -> String {
    match it {
        Level::International => t.level_international(),
        Level::Regional => t.level_regional(),
        Level::National => t.level_national(),
        Level::Local => t.level_local(),
    }
}

/// The level of work, explained.
#[must_use]
pub fn level_hint(t: &Texts, it: Level) -> String {
    match it {
        Level::International => t.level_hint_international(),
        Level::Regional => t.level_hint_regional(),
        Level::National => t.level_hint_national(),
        Level::Local => t.level_hint_local(),
    }
}

/// What the public sees.
#[must_use]
pub fn visibility(t: &Texts, it: Visibility) -> String {
    match it {
        Visibility::Public => t.visibility_public(),
        Visibility::LocationWithheld => t.visibility_location_withheld(),
        Visibility::Unlisted => t.visibility_unlisted(),
    }
}

/// What the public sees, explained.
#[must_use]
pub fn visibility_hint(t: &Texts, it: Visibility) -> String {
    match it {
        Visibility::Public => t.visibility_hint_public(),
        Visibility::LocationWithheld => t.visibility_hint_location_withheld(),
        Visibility::Unlisted => t.visibility_hint_unlisted(),
    }
}

/// What a name is.
#[must_use]
pub fn name_kind(t: &Texts, it: NameKind) -> String {
    match it {
        NameKind::Official => t.name_kind_official(),
        NameKind::Translation => t.name_kind_translation(),
        NameKind::Acronym => t.name_kind_acronym(),
        NameKind::Former => t.name_kind_former(),
    }
}

/// How the entry came in.
#[must_use]
pub fn origin(t: &Texts, it: Origin) -> String {
    match it {
        Origin::SelfRegistered => t.origin_self_registered(),
        Origin::Imported => t.origin_imported(),
        Origin::Source => t.origin_source(),
        Origin::Demonstration => t.origin_demonstration(),
    }
}

/// Why an entry is thought to be the same.
#[must_use]
pub fn match_reason(t: &Texts, it: MatchReason) -> String {
    match it {
        MatchReason::SameName => t.match_same_name(),
        MatchReason::SimilarName => t.match_similar_name(),
        MatchReason::SameAcronym => t.match_same_acronym(),
    }
}
