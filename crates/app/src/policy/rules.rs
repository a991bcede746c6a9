//! The rule itself: one table.

use super::Action;
use parvis_domain::coded_enum;

coded_enum! {
    /// A role as the table knows it: towards the object in question.
    Role {
        /// Nobody signed in.
        Public = "public",
        /// Signed in, without a role towards the object.
        Account = "account",
        /// Viewer of the organization.
        Viewer = "viewer",
        /// Editor of the organization.
        Editor = "editor",
        /// Owner of the organization.
        Owner = "owner",
        /// Officer of IPD.
        Officer = "officer",
        /// Approver of IPD.
        Approver = "approver",
        /// Administrator.
        Admin = "admin",
        /// The program itself and the operator at the command line.
        System = "system",
    }
}

use Action as A;
use Role as R;

/// Who (left) may do what (right). Every action stands here once, or this file
/// does not compile.
const TABLE: &[(&[Role], &[Action])] = &[
    // Anybody. Of the two links in mails, the secret in the link is the right.
    (
        Role::ALL,
        &[
            A::ReadPublic,
            A::CreateAccount,
            A::SignIn,
            A::AcceptInvitation,
            A::ConfirmHandover,
            A::RespondByLink,
        ],
    ),
    // Whoever is signed in.
    (
        &[
            R::Account,
            R::Viewer,
            R::Editor,
            R::Owner,
            R::Officer,
            R::Approver,
            R::Admin,
        ],
        &[A::OwnAccount],
    ),
    // Signed in, but not staff: staff register no organization, as they could never act on it again.
    (
        &[R::Account, R::Viewer, R::Editor, R::Owner],
        &[A::RegisterOrganization, A::AnswerInvitation, A::AskToJoin],
    ),
    // Who answers for the organization.
    (
        &[R::Owner],
        &[
            A::ManageTeam,
            A::TransferOwnership,
            A::DecideJoin,
            A::SubmitApplication,
            A::WithdrawApplication,
            A::SendAnswers,
            A::RenounceStatus,
            A::SubmitReport,
            A::ChangeName,
            A::ReplyToObservation,
        ],
    ),
    // Who writes for the organization.
    (
        &[R::Editor, R::Owner],
        &[
            A::EditOrganization,
            A::StartApplication,
            A::EditDraft,
            A::SaveAnswers,
            A::AskExtension,
            A::EditReport,
            A::ConfirmEntry,
            A::ManageRepresentatives,
            A::NominateDelegates,
            A::SendInquiry,
            A::WriteInInquiry,
            A::CloseInquiry,
            A::RespondToInvitation,
            A::ReportActionPoint,
            A::HandInContribution,
            A::WithdrawContribution,
        ],
    ),
    // The team of the organization.
    (
        &[R::Viewer, R::Editor, R::Owner],
        &[A::LeaveTeam, A::ViewDraft, A::ViewDisclosed],
    ),
    // The team and IPD.
    (
        &[R::Viewer, R::Editor, R::Owner, R::Officer, R::Approver],
        &[
            A::ViewTeam,
            A::ViewApplication,
            A::ViewRepresentatives,
            A::ViewDelegates,
            A::ViewInquiry,
            A::ViewOwnActionPoints,
            A::ViewOwnContributions,
            A::ViewOwnInvitations,
        ],
    ),
    (
        &[
            R::Viewer,
            R::Editor,
            R::Owner,
            R::Officer,
            R::Approver,
            R::System,
        ],
        &[A::ViewOrganization],
    ),
    // The officer who examines.
    (
        &[R::Officer],
        &[
            A::TakeCase,
            A::AssessCriterion,
            A::AskQuestions,
            A::GrantExtension,
            A::RefuseExtension,
            A::TakeBackQuestions,
            A::FinishAssessment,
            A::ReopenAssessment,
            A::Recommend,
        ],
    ),
    // The second person: who clears, confirms, closes.
    (
        &[R::Approver],
        &[
            A::SendBack,
            A::ClearRecommendation,
            A::ConfirmDecision,
            A::CloseCase,
            A::ConfirmStatus,
            A::ConfirmCouncilList,
            A::EditResolution,
            A::ConfirmSuccession,
            A::ReturnCriteria,
            A::ApproveCriteria,
            A::ConfirmHit,
            A::RuleOnObservation,
        ],
    ),
    // IPD.
    (
        &[R::Officer, R::Approver],
        &[
            A::ViewNotes,
            A::WriteNote,
            A::EditNote,
            A::EndMention,
            A::MarkSeen,
            A::DecideClaim,
            A::AssignCase,
            A::KeepViews,
            A::ActOnSeveral,
            A::ViewQueue,
            A::DeclareConflict,
            A::ViewAssessment,
            A::ListCase,
            A::UnlistCase,
            A::RecordDecision,
            A::RejectRecord,
            A::RecordStatus,
            A::RejectStatus,
            A::ViewCouncilList,
            A::EditCouncilList,
            A::FreezeCouncilList,
            A::SettleName,
            A::RecordSuccession,
            A::RejectSuccession,
            A::SettleReport,
            A::ViewReports,
            A::ViewAttendance,
            A::NoteAttendance,
            A::ViewCriteriaDrafts,
            A::DraftCriteria,
            A::EditCriteria,
            A::ProposeCriteria,
            A::DiscardCriteria,
            A::ReadMail,
            A::ViewDueDiligence,
            A::ReviewHit,
            A::Observe,
            A::EscalateObservation,
            A::DiscloseObservation,
            A::WithdrawObservation,
            A::ViewInquiries,
            A::RouteInquiry,
            A::HandOverInquiry,
            A::AnswerInquiry,
            A::AskAboutInquiry,
            A::NoteInquiry,
            A::ViewConsultationDrafts,
            A::EditConsultation,
            A::PublishConsultation,
            A::CancelConsultation,
            A::ViewRegistrations,
            A::ModerateRegistrations,
            A::SetQuota,
            A::RecordBodyFact,
            A::RetractBodyFact,
            A::ImportBodyFacts,
            A::ViewSegments,
            A::ManageSegments,
            A::ViewInvitations,
            A::SendInvitations,
            A::ViewFollowUp,
            A::ViewParticipation,
            A::EditFollowUp,
            A::PublishOutcomes,
            A::SettleActionPoint,
            A::ViewContributions,
            A::CallForContributions,
            A::EnterContribution,
            A::AcceptContribution,
            A::ReturnContribution,
            A::RecordInterventions,
        ],
    ),
    // IPD and the operator at the command line.
    (
        &[R::Officer, R::Approver, R::System],
        &[
            A::ImportOrganizations,
            A::ExportInventory,
            A::ViewScreening,
            A::LoadScreeningList,
            A::ScreenNames,
            A::RemindInvited,
        ],
    ),
    (
        &[R::Approver, R::System],
        &[A::ManageSessions, A::ChangeSetting, A::ViewAudit],
    ),
    // IPD and the administrator.
    (
        &[R::Officer, R::Approver, R::Admin],
        &[
            A::ViewMail,
            A::SendMailAgain,
            A::ViewLetterText,
            A::WriteLetterText,
        ],
    ),
    (&[R::Approver, R::Admin], &[A::CheckLetterText]),
    // Accounts of staff.
    (
        &[R::Admin, R::System],
        &[A::ViewAccounts, A::InviteStaff, A::DisableAccount],
    ),
    // The program itself, by schedule.
    (
        &[R::System],
        &[
            A::RemindApplicant,
            A::OpenReport,
            A::RemindReport,
            A::RollOver,
            A::RemindOfDraft,
            A::LoadReference,
            A::FileLetter,
            A::HoldConsultation,
            A::ForgetDelegates,
            A::RemindActionPoint,
            A::FreezeOpeningReport,
        ],
    ),
];

const _: () = assert!(
    every_action_stands_once(),
    "an action is missing in TABLE, or there twice"
);

const fn every_action_stands_once() -> bool {
    let mut action = 0;
    while action < A::ALL.len() {
        if times(A::ALL[action]) != 1 {
            return false;
        }
        action += 1;
    }
    true
}

const fn times(action: Action) -> usize {
    let (mut row, mut found) = (0, 0);
    while row < TABLE.len() {
        let mut at = 0;
        while at < TABLE[row].1.len() {
            if TABLE[row].1[at] as usize == action as usize {
                found += 1;
            }
            at += 1;
        }
        row += 1;
    }
    found
}

/// Whether a role may do an action. Conditions on persons (conflict of
/// interest, the second person) come on top, in `authorize` and in the domain.
#[must_use]
pub fn allows(action: Action, role: Role) -> bool {
    let row = TABLE.iter().find(|row| row.1.contains(&action));
    row.is_some_and(|row| row.0.contains(&role))
}
