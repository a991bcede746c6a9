//! Labels of what follows from consultations.

use parvis_app::{follow_up::Shown, participation::Dimension, policy::Action};
use parvis_domain::{
    follow_up::{ActionState, Addressee, Reach},
    text::Locale,
};
use parvis_i18n::Texts;

/// Where an action point stands.
#[must_use]
pub fn action_state(t: &Texts, it: ActionState) -> String {
    match it {
        ActionState::Open => t.followup_state_open(),
        ActionState::InProgress => t.followup_state_in_progress(),
        ActionState::Done => t.followup_state_done(),
        ActionState::Dropped => t.followup_state_dropped(),
    }
}

/// To whom a recommendation is addressed.
#[must_use]
pub fn addressee(t: &Texts, it: Addressee) -> String {
    match it {
        Addressee::Iom => t.followup_addressee_iom(),
        Addressee::States => t.followup_addressee_states(),
        Addressee::Csos => t.followup_addressee_csos(),
        Addressee::UnSystem => t.followup_addressee_un_system(),
    }
}

/// Who may read it.
#[must_use]
pub fn reach(t: &Texts, it: Reach) -> String {
    match it {
        Reach::Public => t.followup_reach_public(),
        Reach::Internal => t.followup_reach_internal(),
    }
}

/// The kind of an owner, by code.
#[must_use]
pub fn owner_kind(t: &Texts, code: &str) -> String {
    match code {
        "unit" => t.followup_owner_unit(),
        "office" => t.followup_owner_office(),
        _ => t.followup_owner_organization(),
    }
}

/// An owner by name; one that may not be named by its kind.
#[must_use]
pub fn follow_up_owner(t: &Texts, it: &Shown, locale: Locale) -> String {
    let best = [locale, Locale::En, Locale::Fr, Locale::Es].into_iter();
    let mut names = best.map(|l| it.name.get(l)).filter(|n| !n.is_empty());
    names
        .next()
        .map_or_else(|| t.followup_owner_withheld(), str::to_owned)
}

/// By what participation is counted.
#[must_use]
pub fn participation_dimension(t: &Texts, it: Dimension) -> String {
    match it {
        Dimension::Year => t.participation_by_year(),
        Dimension::Series => t.participation_by_series(),
        Dimension::Region => t.participation_by_region(),
        Dimension::Category => t.participation_by_category(),
    }
}

/// The words of actions on what follows from consultations.
pub(super) const WORDS: &[(Action, super::event::Say)] = &[
    (Action::EditFollowUp, Texts::followup_event_edit),
    (Action::PublishOutcomes, Texts::followup_event_publish),
    (Action::SettleActionPoint, Texts::followup_event_settle),
    (Action::ReportActionPoint, Texts::followup_event_report),
    (Action::RemindActionPoint, Texts::followup_event_remind),
    (Action::FreezeOpeningReport, Texts::followup_event_freeze),
];

/// The names of fields.
pub(super) fn field(t: &Texts, name: &str) -> Option<String> {
    Some(match name {
        "internal_en" => t.followup_field_internal_en(),
        "internal_fr" => t.followup_field_internal_fr(),
        "internal_es" => t.followup_field_internal_es(),
        "addressed_to" => t.followup_field_addressed_to(),
        "reach" => t.followup_field_reach(),
        "recommendation" => t.followup_field_recommendation(),
        "owner_kind" => t.followup_field_owner_kind(),
        "owner_unit" => t.followup_field_owner_unit(),
        "owner_office" => t.followup_field_owner_office(),
        "owner_organization" => t.followup_field_owner_organization(),
        "due_on" => t.followup_field_due_on(),
        "organizations" => t.followup_field_organizations(),
        "policy_documents" => t.followup_field_policy_documents(),
        "link" => t.followup_field_link(),
        "done" => t.followup_field_done(),
        "overdue" => t.followup_field_overdue(),
        "owner" => t.followup_field_owner(),
        "consultation" => t.followup_field_consultation(),
        "by" => t.participation_by(),
        _ => return None,
    })
}
