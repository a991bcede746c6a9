//! Labels of days, sessions missed and waiting times.

use parvis_domain::{
    application::{Party, Waiting},
    session::{DayBasis, Milestone, RollOver},
};
use parvis_i18n::Texts;

use super::stage;

/// Why a case goes on to a later session, in a sentence.
#[must_use]
pub fn roll_over(t: &Texts, it: RollOver) -> String {
    match it {
        RollOver::HandedInLate => t.time_roll_over_handed_in_late(),
        RollOver::AnswerLate => t.time_roll_over_answer_late(),
        RollOver::NotExamined => t.time_roll_over_not_examined(),
        RollOver::Deferred => t.time_roll_over_deferred(),
    }
}

/// A day that counts.
#[must_use]
pub fn milestone(t: &Texts, it: Milestone) -> String {
    match it {
        Milestone::CutOff => t.time_milestone_cut_off(),
        Milestone::LastSafeReply => t.time_milestone_last_safe_reply(),
        Milestone::ListFreeze => t.time_milestone_list_freeze(),
        Milestone::Notice => t.time_milestone_notice(),
        Milestone::Agenda => t.time_milestone_agenda(),
        Milestone::Opening => t.time_milestone_opening(),
    }
}

/// What a day rests on.
#[must_use]
pub fn day_basis(t: &Texts, it: DayBasis) -> String {
    match it {
        DayBasis::CouncilRules => t.time_basis_council_rules(),
        DayBasis::Session => t.time_basis_session(),
        DayBasis::Setting => t.time_basis_setting(),
        DayBasis::Design => t.time_basis_design(),
    }
}

/// Who is waited for.
#[must_use]
pub fn waiting_party(t: &Texts, it: Party) -> String {
    match it {
        Party::Cso => t.time_party_cso(),
        Party::Ipd => t.time_party_ipd(),
        Party::Council => t.time_party_council(),
        Party::Nobody => t.time_party_nobody(),
    }
}

/// What is measured.
#[must_use]
pub fn waiting(t: &Texts, it: Waiting) -> String {
    match it {
        Waiting::In(at) => stage(t, at),
        Waiting::For(party) => waiting_party(t, party),
    }
}
