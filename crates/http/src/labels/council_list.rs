//! Labels of the list for a session.

use parvis_app::council::{DecisionVerdict, EntryChange};
use parvis_domain::council::{Lack, ListMark};
use parvis_i18n::Texts;

/// As what an application stands on the list.
#[must_use]
pub fn list_mark(t: &Texts, it: ListMark) -> String {
    match it {
        ListMark::Recommended => t.list_mark_recommended(),
        ListMark::Deferred => t.list_mark_deferred(),
        ListMark::NotReady => t.list_mark_not_ready(),
    }
}

/// What is missing.
#[must_use]
pub fn lack(t: &Texts, it: Lack) -> String {
    match it {
        Lack::NameEn => t.lack_name_en(),
        Lack::NameFr => t.lack_name_fr(),
        Lack::NameEs => t.lack_name_es(),
        Lack::SummaryEn => t.lack_summary_en(),
        Lack::SummaryFr => t.lack_summary_fr(),
        Lack::SummaryEs => t.lack_summary_es(),
        Lack::Letter => t.lack_letter(),
        Lack::Clearance => t.lack_clearance(),
    }
}

/// What changed between two versions.
#[must_use]
pub fn entry_change(t: &Texts, it: EntryChange) -> String {
    match it {
        EntryChange::Added => t.entry_change_added(),
        EntryChange::Removed => t.entry_change_removed(),
        EntryChange::Moved => t.entry_change_moved(),
        EntryChange::Mark => t.entry_change_mark(),
        EntryChange::Name => t.entry_change_name(),
        EntryChange::Summary => t.entry_change_summary(),
        EntryChange::Country => t.entry_change_country(),
    }
}

/// What becomes of a row of decisions.
#[must_use]
pub fn decision_verdict(t: &Texts, it: DecisionVerdict) -> String {
    match it {
        DecisionVerdict::Record => t.decision_verdict_record(),
        DecisionVerdict::Correct => t.decision_verdict_correct(),
        DecisionVerdict::Unchanged => t.decision_verdict_unchanged(),
        DecisionVerdict::Faulty => t.decision_verdict_faulty(),
    }
}
