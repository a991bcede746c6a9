//! Why a command or a query gave no answer: title and sentence.

use parvis_app::error::{AppError, Denial, Rule};
use parvis_i18n::Texts;

use super::{refusal, status_refusal};

/// The error in words: a title, and what it means and what to do. The second
/// is empty where the faults say it.
#[must_use]
pub fn error(t: &Texts, it: &AppError) -> (String, String) {
    match it {
        AppError::Invalid(_) => (t.problem_invalid_title(), t.problem_invalid_text()),
        AppError::Workflow(why) => (t.problem_refused_title(), refusal(t, why)),
        AppError::Status(why) => (t.problem_refused_title(), status_refusal(t, *why)),
        AppError::Refused(why) => (t.problem_refused_title(), rule(t, *why)),
        AppError::NotSignedIn => (
            t.problem_not_signed_in_title(),
            t.problem_not_signed_in_text(),
        ),
        AppError::WrongCredentials => (
            t.problem_wrong_credentials_title(),
            t.problem_wrong_credentials_text(),
        ),
        AppError::Denied(why) => (t.problem_denied_title(), denial(t, *why)),
        AppError::NotFound => (t.problem_not_found_title(), t.problem_not_found_text()),
        AppError::Stale { .. } => (t.problem_stale_title(), t.problem_stale_text()),
        AppError::VersionRequired => (
            t.problem_version_required_title(),
            t.problem_version_required_text(),
        ),
        AppError::TooManyAttempts { retry_after } => (
            t.problem_too_many_attempts_title(),
            t.problem_too_many_attempts_text(retry_after.to_string()),
        ),
        AppError::Unavailable(_) => (t.problem_unavailable_title(), t.problem_unavailable_text()),
        AppError::Inconsistent(_) => (t.problem_internal_title(), t.problem_internal_text()),
    }
}

/// The rule that refuses, in a sentence.
#[must_use]
pub fn rule(t: &Texts, it: Rule) -> String {
    match it {
        Rule::OpenApplication => t.rule_open_application(),
        Rule::AlreadyObserver => t.rule_already_observer(),
        Rule::WaitBeforeReapplying => t.rule_wait_before_reapplying(),
        Rule::NoCriteriaInForce => t.rule_no_criteria_in_force(),
        Rule::SessionOver => t.rule_session_over(),
        Rule::LinkNotValid => t.rule_link_not_valid(),
        Rule::EmailNotConfirmed => t.rule_email_not_confirmed(),
        Rule::RolesExclusive => t.rule_roles_exclusive(),
        Rule::KeyReused => t.rule_key_reused(),
        Rule::Simultaneous => t.rule_simultaneous(),
        Rule::LastOne => t.rule_last_one(),
        Rule::OwnersDecide => t.rule_owners_decide(),
        Rule::NoteClosed => t.rule_note_closed(),
        Rule::AttendanceNotOpen => t.attendance_refused_not_open(),
        Rule::AttendanceNotOnThatDay => t.attendance_refused_not_on_that_day(),
        Rule::AttendanceNotYet => t.attendance_refused_not_yet(),
        Rule::AttendanceNotOver => t.attendance_refused_not_over(),
        Rule::AttendanceUnknown => t.attendance_refused_unknown(),
        Rule::AttendanceNoSeat => t.attendance_refused_no_seat(),
        Rule::AttendanceReasonMisplaced => t.attendance_refused_reason_misplaced(),
        Rule::NameChangeNeeded => t.rule_name_change_needed(),
        Rule::NothingToAnswer => t.rule_nothing_to_answer(),
        Rule::LastFocalPoint => t.rule_last_focal_point(),
        Rule::InvitationNotPublished => t.invitation_rule_not_published(),
        Rule::InvitationClosed => t.invitation_rule_closed(),
        Rule::InvitationNobodyLeft => t.invitation_rule_nobody_left(),
        Rule::InvitationSelectionChanged => t.invitation_rule_selection_changed(),
        Rule::InvitationNotOpen => t.invitation_rule_not_open(),
        Rule::ConsultationNotADraft => t.consultation_rule_not_a_draft(),
        Rule::ConsultationNotPublished => t.consultation_rule_not_published(),
        Rule::ConsultationIncomplete => t.consultation_rule_incomplete(),
        Rule::NobodySeated => t.registration_rule_nobody_seated(),
        Rule::StatedAlready => t.bodies_rule_stated_already(),
        Rule::ConsultationClosed => t.consultation_rule_closed(),
        Rule::ConsultationInThePast => t.consultation_rule_in_the_past(),
        Rule::RegistrationNotOpen => t.registration_rule_not_open(),
        Rule::RegistrationNotObserver => t.registration_rule_not_observer(),
        Rule::RegistrationNotInvited => t.registration_rule_not_invited(),
        Rule::RegistrationQuotaUsed => t.registration_rule_quota_used(),
        Rule::RegistrationNotNow => t.registration_rule_not_now(),
        Rule::InquiryClosed => t.rule_inquiry_closed(),
        Rule::InquiryWithOrganization => t.rule_inquiry_with_organization(),
        Rule::InquiryRoutedAlready => t.rule_inquiry_routed_already(),
        Rule::InquiryNotRouted => t.rule_inquiry_not_routed(),
        Rule::InquirySameHolder => t.rule_inquiry_same_holder(),
        Rule::ActionPointFinished => t.followup_rule_finished(),
        Rule::ActionPointNoSuchStep => t.followup_rule_no_such_step(),
        Rule::OutcomesNothingToPublish => t.followup_rule_nothing_to_publish(),
        Rule::ContributionCalledOff => t.contribution_rule_called_off(),
        Rule::ContributionNoCall => t.contribution_rule_no_call(),
        Rule::ContributionNotTakingPart => t.contribution_rule_not_taking_part(),
        Rule::ContributionTooLate => t.contribution_rule_too_late(),
        Rule::ContributionNotNow => t.contribution_rule_not_now(),
        Rule::InterventionNobodySpoke => t.contribution_rule_nobody_spoke(),
        Rule::ReportNothingOpen => t.rule_report_nothing_open(),
        Rule::ReportWithStaff => t.rule_report_with_staff(),
        Rule::ReportWithOrganization => t.rule_report_with_organization(),
        Rule::NotADraft => t.rule_not_a_draft(),
        Rule::CriteriaState => t.versions_rule_criteria_state(),
        Rule::CriteriaOpen => t.versions_rule_criteria_open(),
        Rule::CriteriaUnchanged => t.versions_rule_criteria_unchanged(),
        Rule::CriteriaEmpty => t.versions_rule_criteria_empty(),
        Rule::CriteriaNotOfficial => t.versions_rule_criteria_not_official(),
        Rule::MailNotRepeatable => t.rule_mail_not_repeatable(),
        Rule::ListEmpty => t.rule_list_empty(),
        Rule::ListIncomplete => t.rule_list_incomplete(),
        Rule::ListUnchanged => t.rule_list_unchanged(),
        Rule::ListSuperseded => t.rule_list_superseded(),
        Rule::ListConfirmed => t.rule_list_confirmed(),
        Rule::ListNotFrozen => t.rule_list_not_frozen(),
        Rule::StillNamed => t.rule_still_named(),
        Rule::ListOlder => t.rule_list_older(),
        Rule::ListShrank => t.rule_list_shrank(),
        Rule::NotHeard => t.rule_not_heard(),
        Rule::NotWaiting => t.rule_not_waiting(),
        Rule::ScreeningOpen => t.rule_screening_open(),
    }
}

/// Why this person may not, in a sentence.
#[must_use]
pub fn denial(t: &Texts, it: Denial) -> String {
    match it {
        Denial::Role => t.denial_role(),
        Denial::ConflictOfInterest => t.denial_conflict_of_interest(),
        Denial::RightsChanged => t.denial_rights_changed(),
    }
}
