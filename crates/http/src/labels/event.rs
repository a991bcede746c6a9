//! What happened.

use parvis_app::policy::Action;
use parvis_i18n::Texts;

/// An action as an event, in plain past-tense words, with what its entry says
/// of it: which criterion a finding is about, what a question that was only
/// prepared is about.
#[must_use]
pub fn action(t: &Texts, it: Action, detail: impl Fn(&str) -> String) -> String {
    match it {
        Action::AssessCriterion => return t.event_assess_criterion(detail("criterion")),
        // A question that was prepared is not asked yet.
        Action::AskQuestions if !detail("prepared").is_empty() => {
            return t.event_prepare_question();
        }
        _ => {}
    }
    let words = all().find(|(action, _)| *action == it);
    words.map_or_else(|| t.event_other(), |(_, say)| say(t))
}

/// The words of every area.
fn all() -> impl Iterator<Item = &'static (Action, Say)> {
    WORDS
        .iter()
        .chain(super::consultation::WORDS)
        .chain(super::inquiry::WORDS)
        .chain(super::follow_up::WORDS)
        .chain(super::contribution::WORDS)
}

/// One method for each message.
pub(super) type Say = fn(&Texts) -> String;

/// The words of each action that leaves an entry in the history.
const WORDS: &[(Action, Say)] = &[
    (Action::StartApplication, Texts::event_start_application),
    (Action::EditDraft, Texts::event_edit_draft),
    (Action::SubmitApplication, Texts::event_submit_application),
    (
        Action::WithdrawApplication,
        Texts::event_withdraw_application,
    ),
    (Action::TakeCase, Texts::event_take_case),
    (Action::AskQuestions, Texts::event_ask_questions),
    (Action::SaveAnswers, Texts::event_save_answers),
    (Action::SendAnswers, Texts::event_send_answers),
    (Action::AskExtension, Texts::event_ask_extension),
    (Action::GrantExtension, Texts::event_grant_extension),
    (Action::RefuseExtension, Texts::event_refuse_extension),
    (Action::TakeBackQuestions, Texts::event_take_back_questions),
    (Action::RemindApplicant, Texts::event_remind_applicant),
    (Action::CloseCase, Texts::event_close_case),
    (Action::FinishAssessment, Texts::event_finish_assessment),
    (Action::ReopenAssessment, Texts::event_reopen_assessment),
    (Action::Recommend, Texts::event_recommend),
    (Action::SendBack, Texts::event_send_back),
    (
        Action::ClearRecommendation,
        Texts::event_clear_recommendation,
    ),
    (Action::ListCase, Texts::event_list_case),
    (Action::UnlistCase, Texts::event_unlist_case),
    (Action::RecordDecision, Texts::event_record_decision),
    (Action::RejectRecord, Texts::event_reject_record),
    (Action::ConfirmDecision, Texts::event_confirm_decision),
    (Action::CreateAccount, Texts::event_create_account),
    (Action::SignIn, Texts::event_sign_in),
    (Action::OwnAccount, Texts::event_own_account),
    (Action::InviteStaff, Texts::event_invite_staff),
    (Action::DisableAccount, Texts::event_disable_account),
    (
        Action::RegisterOrganization,
        Texts::event_register_organization,
    ),
    (Action::EditOrganization, Texts::event_edit_organization),
    (
        Action::ImportOrganizations,
        Texts::event_import_organizations,
    ),
    (Action::ChangeName, Texts::event_change_name),
    (Action::SettleName, Texts::event_settle_name),
    (Action::RecordSuccession, Texts::event_record_succession),
    (Action::ConfirmSuccession, Texts::event_confirm_succession),
    (Action::RejectSuccession, Texts::event_reject_succession),
    (
        Action::ManageRepresentatives,
        Texts::event_manage_representatives,
    ),
    (Action::ManageSegments, Texts::event_manage_segments),
    (Action::SendInvitations, Texts::event_send_invitations),
    (Action::RemindInvited, Texts::event_remind_invited),
    (Action::RespondByLink, Texts::event_respond_by_link),
    (
        Action::RespondToInvitation,
        Texts::event_respond_to_invitation,
    ),
    (Action::OpenReport, Texts::event_open_report),
    (Action::RemindReport, Texts::event_remind_report),
    (Action::EditReport, Texts::event_edit_report),
    (Action::SubmitReport, Texts::event_submit_report),
    (Action::SettleReport, Texts::event_settle_report),
    (Action::NoteAttendance, Texts::event_note_attendance),
    (Action::ConfirmEntry, Texts::event_confirm_entry),
    (Action::RecordStatus, Texts::event_record_status),
    (Action::ConfirmStatus, Texts::event_confirm_status),
    (Action::RejectStatus, Texts::event_reject_status),
    (Action::RenounceStatus, Texts::event_renounce_status),
    (Action::EditCouncilList, Texts::event_edit_council_list),
    (Action::FreezeCouncilList, Texts::event_freeze_council_list),
    (
        Action::ConfirmCouncilList,
        Texts::event_confirm_council_list,
    ),
    (Action::EditResolution, Texts::event_edit_resolution),
    (Action::ManageSessions, Texts::event_manage_sessions),
    (Action::DeclareConflict, Texts::event_declare_conflict),
    (Action::ChangeSetting, Texts::event_change_setting),
    (Action::LoadReference, Texts::event_load_reference),
    (Action::DraftCriteria, Texts::versions_event_draft),
    (Action::EditCriteria, Texts::versions_event_edit),
    (Action::ProposeCriteria, Texts::versions_event_propose),
    (Action::ReturnCriteria, Texts::versions_event_return),
    (Action::ApproveCriteria, Texts::versions_event_approve),
    (Action::DiscardCriteria, Texts::versions_event_discard),
    (Action::ManageTeam, Texts::event_manage_team),
    (Action::LeaveTeam, Texts::event_leave_team),
    (Action::TransferOwnership, Texts::event_transfer_ownership),
    (Action::ConfirmHandover, Texts::event_confirm_handover),
    (Action::AcceptInvitation, Texts::event_accept_invitation),
    (Action::AnswerInvitation, Texts::event_answer_invitation),
    (Action::AskToJoin, Texts::event_ask_to_join),
    (Action::DecideJoin, Texts::event_decide_join),
    (Action::DecideClaim, Texts::event_decide_claim),
    (Action::AssignCase, Texts::event_assign_case),
    (Action::WriteNote, Texts::event_write_note),
    (Action::EditNote, Texts::event_edit_note),
    (Action::EndMention, Texts::event_end_mention),
    (Action::MarkSeen, Texts::event_mark_seen),
    (Action::KeepViews, Texts::event_keep_views),
    (Action::SendMailAgain, Texts::event_send_mail_again),
    (Action::WriteLetterText, Texts::event_write_letter_text),
    (Action::CheckLetterText, Texts::event_check_letter_text),
    (Action::FileLetter, Texts::event_file_letter),
    (Action::RollOver, Texts::time_event_roll_over),
    (Action::RemindOfDraft, Texts::time_event_remind_of_draft),
    (Action::LoadScreeningList, Texts::event_load_screening_list),
    (Action::ScreenNames, Texts::event_screen_names),
    (Action::Observe, Texts::event_observe),
    (
        Action::EscalateObservation,
        Texts::event_escalate_observation,
    ),
    (Action::RuleOnObservation, Texts::event_rule_on_observation),
    (
        Action::DiscloseObservation,
        Texts::event_disclose_observation,
    ),
    (
        Action::WithdrawObservation,
        Texts::event_withdraw_observation,
    ),
    (
        Action::ReplyToObservation,
        Texts::event_reply_to_observation,
    ),
    (Action::ReviewHit, Texts::event_review_hit),
    (Action::ConfirmHit, Texts::event_confirm_hit),
    (Action::RecordBodyFact, Texts::event_record_body_fact),
    (Action::RetractBodyFact, Texts::event_retract_body_fact),
    (Action::ImportBodyFacts, Texts::event_import_body_facts),
];

#[cfg(test)]
mod tests {
    use super::*;

    /// Reading leaves no entry; bulk acts leave those of the single acts.
    const SILENT: &[Action] = &[
        Action::ReadPublic,
        Action::ViewMail,
        Action::ReadMail,
        Action::ViewLetterText,
        Action::ViewAccounts,
        Action::ViewOrganization,
        Action::ExportInventory,
        Action::ViewDraft,
        Action::ViewApplication,
        Action::ViewQueue,
        Action::ViewAssessment,
        Action::ViewCriteriaDrafts,
        Action::ViewTeam,
        Action::ViewNotes,
        Action::ActOnSeveral,
        Action::ViewCouncilList,
        Action::ViewScreening,
        Action::ViewDueDiligence,
        Action::ViewDisclosed,
        Action::ViewReports,
        Action::ViewInquiry,
        Action::ViewInquiries,
        Action::ViewConsultationDrafts,
        Action::ViewDelegates,
        Action::ViewRegistrations,
        Action::ViewAttendance,
        Action::ViewFollowUp,
        Action::ViewParticipation,
        Action::ViewOwnActionPoints,
        Action::ViewContributions,
        Action::ViewOwnContributions,
        Action::ViewSegments,
        Action::ViewInvitations,
        Action::ViewOwnInvitations,
        Action::ViewRepresentatives,
        Action::ViewAudit,
    ];

    #[test]
    fn every_action_that_leaves_an_entry_has_words() {
        for &action in Action::ALL {
            let says = all().filter(|(a, _)| *a == action).count();
            let expected =
                usize::from(action != Action::AssessCriterion && !SILENT.contains(&action));
            assert_eq!(says, expected, "{action}");
        }
    }
}
