//! Why an act on an application was refused.

use parvis_domain::application::Refusal;
use parvis_i18n::Texts;

use super::{act, day};

/// The reason in a sentence.
#[must_use]
pub fn refusal(t: &Texts, it: &Refusal) -> String {
    match it {
        // Not where it stands: the steps within IPD are not the applicant's.
        Refusal::WrongStage { act: wanted, .. } => t.refusal_wrong_stage(act(t, *wanted)),
        Refusal::SecondPersonNeeded => t.refusal_second_person_needed(),
        Refusal::NotTheOfficer => t.refusal_not_the_officer(),
        Refusal::NotAssessed(criteria) => t.refusal_not_assessed(criteria.join(", ")),
        Refusal::CorrectionReasonNeeded => t.refusal_correction_reason_needed(),
        Refusal::NothingCorrected => t.refusal_nothing_corrected(),
        Refusal::NotTheDecisionInForce => t.refusal_not_the_decision_in_force(),
        Refusal::DeferralUnexplained => t.refusal_deferral_unexplained(),
        Refusal::QuestionsOpen => t.refusal_questions_open(),
        Refusal::NoQuestionsOpen => t.refusal_no_questions_open(),
        Refusal::ExtensionWaiting => t.refusal_extension_waiting(),
        Refusal::NoExtensionAsked => t.refusal_no_extension_asked(),
        Refusal::NotLater { due } => t.refusal_not_later(day(t, *due)),
        Refusal::NotOverdue { due } => t.refusal_not_overdue(day(t, *due)),
        Refusal::RemindersMissing { sent, needed } => {
            t.refusal_reminders_missing(sent.to_string(), needed.to_string())
        }
    }
}
