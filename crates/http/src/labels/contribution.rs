//! Labels of what organizations bring to consultations.

use parvis_app::policy::Action;
use parvis_domain::contribution::{
    CallOpenTo, ContributionKind, ContributionReach, ContributionRefusal, ContributionState,
};
use parvis_i18n::Texts;

/// What is handed in.
#[must_use]
pub fn contribution_kind(t: &Texts, it: ContributionKind) -> String {
    match it {
        ContributionKind::Statement => t.contribution_kind_statement(),
        ContributionKind::Contribution => t.contribution_kind_contribution(),
    }
}

/// How far it may be read.
#[must_use]
pub fn contribution_reach(t: &Texts, it: ContributionReach) -> String {
    match it {
        ContributionReach::Public => t.contribution_reach_public(),
        ContributionReach::Participants => t.contribution_reach_participants(),
        ContributionReach::Staff => t.contribution_reach_staff(),
    }
}

/// Where it stands.
#[must_use]
pub fn contribution_state(t: &Texts, it: ContributionState) -> String {
    match it {
        ContributionState::Submitted => t.contribution_state_submitted(),
        ContributionState::Returned => t.contribution_state_returned(),
        ContributionState::Accepted => t.contribution_state_accepted(),
        ContributionState::Withdrawn => t.contribution_state_withdrawn(),
    }
}

/// Who may answer a call.
#[must_use]
pub fn call_open_to(t: &Texts, it: CallOpenTo) -> String {
    match it {
        CallOpenTo::TakingPart => t.contribution_open_to_taking_part(),
        CallOpenTo::Register => t.contribution_open_to_register(),
    }
}

/// Why nothing can be handed in or changed.
#[must_use]
pub fn contribution_refusal(t: &Texts, it: ContributionRefusal) -> String {
    match it {
        ContributionRefusal::CalledOff => t.contribution_rule_called_off(),
        ContributionRefusal::NoCall => t.contribution_rule_no_call(),
        ContributionRefusal::NotTakingPart => t.contribution_rule_not_taking_part(),
        ContributionRefusal::TooLate => t.contribution_rule_too_late(),
        ContributionRefusal::NotNow => t.contribution_rule_not_now(),
        ContributionRefusal::NobodySpoke => t.contribution_rule_nobody_spoke(),
    }
}

/// The words of actions on contributions.
pub(super) const WORDS: &[(Action, super::event::Say)] = &[
    (Action::CallForContributions, Texts::contribution_event_call),
    (Action::EnterContribution, Texts::contribution_event_enter),
    (Action::AcceptContribution, Texts::contribution_event_accept),
    (Action::ReturnContribution, Texts::contribution_event_return),
    (
        Action::HandInContribution,
        Texts::contribution_event_hand_in,
    ),
    (
        Action::WithdrawContribution,
        Texts::contribution_event_withdraw,
    ),
    (Action::RecordInterventions, Texts::contribution_event_spoke),
];

/// The names of fields.
pub(super) fn field(t: &Texts, name: &str) -> Option<String> {
    Some(match name {
        "agenda_item" => t.contribution_field_agenda_item(),
        "remove_file" => t.contribution_field_remove_file(),
        "received_on" => t.contribution_field_received_on(),
        "correct_by" => t.contribution_field_correct_by(),
        "open_to" => t.contribution_field_open_to(),
        "note_en" => t.contribution_field_note_en(),
        "note_fr" => t.contribution_field_note_fr(),
        "note_es" => t.contribution_field_note_es(),
        "delegate" => t.contribution_field_delegate(),
        "several" => t.contribution_field_several(),
        _ => return None,
    })
}
