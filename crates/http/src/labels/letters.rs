//! Names of mails and of what they can speak of.

use parvis_app::letters::{MailKind, MailState, Placeholder};
use parvis_i18n::Texts;

/// The name of a mail.
#[must_use]
pub fn mail_kind(t: &Texts, it: MailKind) -> String {
    match it {
        MailKind::ConfirmEmail => t.letters_kind_confirm_email(),
        MailKind::AlreadyRegistered => t.letters_kind_already_registered(),
        MailKind::StaffInvitation => t.letters_kind_staff_invitation(),
        MailKind::ResetPassword => t.letters_kind_reset_password(),
        MailKind::TeamInvitation => t.letters_kind_team_invitation(),
        MailKind::Handover => t.letters_kind_handover(),
        MailKind::JoinRequested => t.letters_kind_join_requested(),
        MailKind::JoinGranted => t.letters_kind_join_granted(),
        MailKind::JoinRefused => t.letters_kind_join_refused(),
        MailKind::Acknowledgement => t.letters_kind_acknowledgement(),
        MailKind::QuestionsAsked => t.letters_kind_questions_asked(),
        MailKind::QuestionReminder => t.letters_kind_question_reminder(),
        MailKind::QuestionsTakenBack => t.letters_kind_questions_taken_back(),
        MailKind::AnswersReceived => t.letters_kind_answers_received(),
        MailKind::ExtensionAnswered => t.letters_kind_extension_answered(),
        MailKind::ClosedWithoutPrejudice => t.letters_kind_closed_without_prejudice(),
        MailKind::Withdrawn => t.letters_kind_withdrawn(),
        MailKind::Decision => t.letters_kind_decision(),
        MailKind::DecisionCorrected => t.letters_kind_decision_corrected(),
        MailKind::RolledOver => t.time_letter_rolled_over(),
        MailKind::DraftDeadline => t.time_letter_draft_deadline(),
        MailKind::DraftIdle => t.time_letter_draft_idle(),
        MailKind::ObservationDisclosed => t.letters_kind_observation_disclosed(),
        MailKind::InquiryReceived => t.letters_kind_inquiry_received(),
        MailKind::InquiryAnswered => t.letters_kind_inquiry_answered(),
        MailKind::InquiryAsked => t.letters_kind_inquiry_asked(),
        MailKind::EntryCheck => t.letters_kind_entry_check(),
        MailKind::ReportAccepted => t.letters_kind_report_accepted(),
        MailKind::ReportOverdue => t.letters_kind_report_overdue(),
        MailKind::ReportReminder => t.letters_kind_report_reminder(),
        MailKind::ReportReturned => t.letters_kind_report_returned(),
        MailKind::SeatGiven => t.consultation_letter_seat_given(),
        MailKind::NominationRefused => t.consultation_letter_nomination_refused(),
        MailKind::ConsultationCancelled => t.consultation_letter_cancelled(),
        MailKind::DelegateSeat => t.invitation_letter_seat(),
        MailKind::DelegateChanged => t.invitation_letter_changed(),
        MailKind::DelegateReleased => t.invitation_letter_released(),
        MailKind::DelegateCalledOff => t.invitation_letter_called_off(),
        MailKind::ConsultationInvitation => t.invitation_letter_invitation(),
        MailKind::ConsultationReminder => t.invitation_letter_reminder(),
        MailKind::ActionPointAssigned => t.followup_letter_assigned(),
        MailKind::ActionPointOverdue => t.followup_letter_overdue(),
        MailKind::ActionPointReminder => t.followup_letter_reminder(),
        MailKind::ContributionAccepted => t.contribution_letter_accepted(),
        MailKind::ContributionReturned => t.contribution_letter_returned(),
        MailKind::StatusChanged => t.letters_kind_status_changed(),
    }
}

/// What a placeholder stands for.
#[must_use]
pub fn placeholder(t: &Texts, it: Placeholder) -> String {
    match it {
        Placeholder::Name => t.letters_placeholder_name(),
        Placeholder::Organization => t.letters_placeholder_organization(),
        Placeholder::Reference => t.letters_placeholder_reference(),
        Placeholder::Link => t.letters_placeholder_link(),
        Placeholder::Outcome => t.letters_placeholder_outcome(),
        Placeholder::DecidedOn => t.letters_placeholder_decided_on(),
        Placeholder::Symbol => t.letters_placeholder_symbol(),
        Placeholder::Session => t.letters_placeholder_session(),
        Placeholder::Due => t.letters_placeholder_due(),
        Placeholder::Questions => t.letters_placeholder_questions(),
        Placeholder::When => t.invitation_placeholder_when(),
        Placeholder::Where => t.invitation_placeholder_where(),
        Placeholder::Extra => t.invitation_placeholder_extra(),
        Placeholder::Why => t.time_placeholder_why(),
        Placeholder::Consultation => t.consultation_placeholder(),
    }
}

/// What became of a mail.
#[must_use]
pub fn mail_state(t: &Texts, it: MailState) -> String {
    match it {
        MailState::Waiting => t.letters_state_waiting(),
        MailState::Retrying => t.letters_state_retrying(),
        MailState::Sent => t.letters_state_sent(),
        MailState::GivenUp => t.letters_state_given_up(),
    }
}
