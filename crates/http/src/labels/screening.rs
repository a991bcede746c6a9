//! Labels of the name screening.

use parvis_domain::screening::{Answer, EntryKind, HitState, ListedNameKind, Method, NameSource};
use parvis_i18n::Texts;

/// Where a question stands.
#[must_use]
pub fn hit_state(t: &Texts, it: HitState) -> String {
    match it {
        HitState::Open => t.screening_state_open(),
        HitState::SameProposed => t.screening_state_same_proposed(),
        HitState::Same => t.screening_state_same(),
        HitState::NotSame => t.screening_state_not_same(),
        HitState::Delisted => t.screening_state_delisted(),
        HitState::Replaced => t.screening_state_replaced(),
    }
}

/// An answer, and what follows from it.
#[must_use]
pub fn screening_answer(t: &Texts, it: Answer) -> (String, String) {
    match it {
        Answer::Same => (t.screening_answer_same(), t.screening_answer_same_hint()),
        Answer::NotSame => (
            t.screening_answer_not_same(),
            t.screening_answer_not_same_hint(),
        ),
    }
}

/// A person or an organization.
#[must_use]
pub fn entry_kind(t: &Texts, it: EntryKind) -> String {
    match it {
        EntryKind::Individual => t.screening_kind_individual(),
        EntryKind::Entity => t.screening_kind_entity(),
    }
}

/// Where a screened name stands in the register.
#[must_use]
pub fn name_source(t: &Texts, it: NameSource) -> String {
    match it {
        NameSource::Official => t.screening_source_official(),
        NameSource::Translation => t.screening_source_translation(),
        NameSource::Acronym => t.screening_source_acronym(),
        NameSource::Former => t.screening_source_former(),
        NameSource::Executive => t.screening_source_executive(),
        NameSource::Representative => t.screening_source_representative(),
        NameSource::Signatory => t.screening_source_signatory(),
    }
}

/// What a name of an entry is.
#[must_use]
pub fn listed_name_kind(t: &Texts, it: ListedNameKind) -> String {
    match it {
        ListedNameKind::Main => t.screening_name_main(),
        ListedNameKind::OriginalScript => t.screening_name_original_script(),
        ListedNameKind::GoodAlias => t.screening_name_good_alias(),
        ListedNameKind::LowAlias => t.screening_name_low_alias(),
        ListedNameKind::FormerName => t.screening_name_former(),
    }
}

/// By what a name was found.
#[must_use]
pub fn screening_method(t: &Texts, it: Method) -> String {
    match it {
        Method::Words => t.screening_method_words(),
        Method::Whole => t.screening_method_whole(),
        Method::Acronym => t.screening_method_acronym(),
    }
}

/// What a fact of an entry is; the code itself for one that is not known here.
#[must_use]
pub fn listed_fact(t: &Texts, code: &str) -> String {
    match code {
        "born" => t.screening_fact_born(),
        "born_from" => t.screening_fact_born_from(),
        "born_until" => t.screening_fact_born_until(),
        "nationality" => t.screening_fact_nationality(),
        "function" => t.screening_fact_function(),
        "country" => t.screening_fact_country(),
        "remark" => t.screening_fact_remark(),
        other => other.to_owned(),
    }
}
