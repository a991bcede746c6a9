//! What happened.

use parvis_app::policy::Action;
use parvis_i18n::Texts;

/// An action as an event, in plain past-tense words. `criterion` is named
/// where a finding was recorded.
#[must_use]
pub fn action(t: &Texts, it: Action, criterion: &str) -> String {
    match it {
        Action::StartApplication => t.event_start_application(),
        Action::EditDraft => t.event_edit_draft(),
        Action::SubmitApplication => t.event_submit_application(),
        Action::WithdrawApplication => t.event_withdraw_application(),
        Action::TakeCase => t.event_take_case(),
        Action::AssessCriterion => t.event_assess_criterion(criterion),
        Action::AskQuestions => t.event_ask_questions(),
        Action::SaveAnswers => t.event_save_answers(),
        Action::SendAnswers => t.event_send_answers(),
        Action::AskExtension => t.event_ask_extension(),
        Action::GrantExtension => t.event_grant_extension(),
        Action::RefuseExtension => t.event_refuse_extension(),
        Action::TakeBackQuestions => t.event_take_back_questions(),
        Action::RemindApplicant => t.event_remind_applicant(),
        Action::CloseCase => t.event_close_case(),
        Action::FinishAssessment => t.event_finish_assessment(),
        Action::ReopenAssessment => t.event_reopen_assessment(),
        Action::Recommend => t.event_recommend(),
        Action::SendBack => t.event_send_back(),
        Action::ClearRecommendation => t.event_clear_recommendation(),
        Action::ListCase => t.event_list_case(),
        Action::UnlistCase => t.event_unlist_case(),
        Action::RecordDecision => t.event_record_decision(),
        Action::RejectRecord => t.event_reject_record(),
        Action::ConfirmDecision => t.event_confirm_decision(),
        Action::CreateAccount => t.event_create_account(),
        Action::SignIn => t.event_sign_in(),
        Action::OwnAccount => t.event_own_account(),
        Action::InviteStaff => t.event_invite_staff(),
        Action::DisableAccount => t.event_disable_account(),
        Action::RegisterOrganization => t.event_register_organization(),
        Action::EditOrganization => t.event_edit_organization(),
        Action::ImportOrganizations => t.event_import_organizations(),
        Action::ChangeName => t.event_change_name(),
        Action::SettleName => t.event_settle_name(),
        Action::RecordSuccession => t.event_record_succession(),
        Action::ConfirmSuccession => t.event_confirm_succession(),
        Action::RejectSuccession => t.event_reject_succession(),
        Action::ManageRepresentatives => t.event_manage_representatives(),
        Action::OpenReport => t.event_open_report(),
        Action::RemindReport => t.event_remind_report(),
        Action::EditReport => t.event_edit_report(),
        Action::SubmitReport => t.event_submit_report(),
        Action::SettleReport => t.event_settle_report(),
        Action::ConfirmEntry => t.event_confirm_entry(),
        Action::RecordStatus => t.event_record_status(),
        Action::ConfirmStatus => t.event_confirm_status(),
        Action::RejectStatus => t.event_reject_status(),
        Action::RenounceStatus => t.event_renounce_status(),
        Action::EditCouncilList => t.event_edit_council_list(),
        Action::FreezeCouncilList => t.event_freeze_council_list(),
        Action::ConfirmCouncilList => t.event_confirm_council_list(),
        Action::EditResolution => t.event_edit_resolution(),
        Action::ManageSessions => t.event_manage_sessions(),
        Action::DeclareConflict => t.event_declare_conflict(),
        Action::ChangeSetting => t.event_change_setting(),
        Action::LoadReference => t.event_load_reference(),
        Action::DraftCriteria => t.versions_event_draft(),
        Action::EditCriteria => t.versions_event_edit(),
        Action::ProposeCriteria => t.versions_event_propose(),
        Action::ReturnCriteria => t.versions_event_return(),
        Action::ApproveCriteria => t.versions_event_approve(),
        Action::DiscardCriteria => t.versions_event_discard(),
        Action::ManageTeam => t.event_manage_team(),
        Action::LeaveTeam => t.event_leave_team(),
        Action::TransferOwnership => t.event_transfer_ownership(),
        Action::ConfirmHandover => t.event_confirm_handover(),
        Action::AcceptInvitation => t.event_accept_invitation(),
        Action::AnswerInvitation => t.event_answer_invitation(),
        Action::AskToJoin => t.event_ask_to_join(),
        Action::DecideJoin => t.event_decide_join(),
        Action::DecideClaim => t.event_decide_claim(),
        Action::AssignCase => t.event_assign_case(),
        Action::WriteNote => t.event_write_note(),
        Action::EditNote => t.event_edit_note(),
        Action::EndMention => t.event_end_mention(),
        Action::MarkSeen => t.event_mark_seen(),
        Action::KeepViews => t.event_keep_views(),
        Action::SendMailAgain => t.event_send_mail_again(),
        Action::WriteLetterText => t.event_write_letter_text(),
        Action::CheckLetterText => t.event_check_letter_text(),
        Action::FileLetter => t.event_file_letter(),
        Action::RollOver => t.time_event_roll_over(),
        Action::RemindOfDraft => t.time_event_remind_of_draft(),
        Action::LoadScreeningList => t.event_load_screening_list(),
        Action::ScreenNames => t.event_screen_names(),
        Action::Observe => t.event_observe(),
        Action::EscalateObservation => t.event_escalate_observation(),
        Action::RuleOnObservation => t.event_rule_on_observation(),
        Action::DiscloseObservation => t.event_disclose_observation(),
        Action::WithdrawObservation => t.event_withdraw_observation(),
        Action::ReplyToObservation => t.event_reply_to_observation(),
        Action::ReviewHit => t.event_review_hit(),
        Action::ConfirmHit => t.event_confirm_hit(),
        // Reading leaves no entry.
        Action::ReadPublic
        | Action::ViewMail
        | Action::ReadMail
        | Action::ViewLetterText
        | Action::ViewAccounts
        | Action::ViewOrganization
        | Action::ExportInventory
        | Action::ViewDraft
        | Action::ViewApplication
        | Action::ViewQueue
        | Action::ViewAssessment
        | Action::ViewCriteriaDrafts
        | Action::ViewTeam
        | Action::ViewNotes
        | Action::ActOnSeveral
        | Action::ViewCouncilList
        | Action::ViewScreening
        | Action::ViewDueDiligence
        | Action::ViewDisclosed
        | Action::ViewReports
        | Action::ViewRepresentatives
        | Action::ViewAudit => t.event_other(),
    }
}
