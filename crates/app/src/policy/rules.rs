//! The rule itself: one exhaustive match.

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

/// Whether a role may do an action. Conditions on persons (conflict of
/// interest, the second person) come on top, in `authorize` and in the domain.
#[must_use]
pub const fn allows(action: Action, role: Role) -> bool {
    use Action as A;
    use Role as R;
    match action {
        A::ReadPublic | A::CreateAccount | A::SignIn => true,
        // The secret in the link is the right.
        A::AcceptInvitation | A::ConfirmHandover => true,
        A::OwnAccount => !matches!(role, R::Public | R::System),
        A::ViewAccounts | A::InviteStaff | A::DisableAccount => {
            matches!(role, R::Admin | R::System)
        }
        // Staff register no organization: they could never act on it again.
        A::RegisterOrganization => {
            matches!(role, R::Account | R::Viewer | R::Editor | R::Owner)
        }
        A::AnswerInvitation | A::AskToJoin => {
            matches!(role, R::Account | R::Viewer | R::Editor | R::Owner)
        }
        A::ViewTeam => {
            matches!(
                role,
                R::Viewer | R::Editor | R::Owner | R::Officer | R::Approver
            )
        }
        A::LeaveTeam => matches!(role, R::Viewer | R::Editor | R::Owner),
        A::ManageTeam | A::TransferOwnership | A::DecideJoin => matches!(role, R::Owner),
        A::ViewNotes | A::WriteNote | A::EditNote | A::EndMention | A::MarkSeen => {
            matches!(role, R::Officer | R::Approver)
        }
        A::DecideClaim | A::AssignCase | A::KeepViews | A::ActOnSeveral => {
            matches!(role, R::Officer | R::Approver)
        }
        A::ViewOrganization => {
            matches!(
                role,
                R::Viewer | R::Editor | R::Owner | R::Officer | R::Approver | R::System
            )
        }
        A::EditOrganization | A::StartApplication | A::EditDraft => {
            matches!(role, R::Editor | R::Owner)
        }
        A::ViewDraft => matches!(role, R::Viewer | R::Editor | R::Owner),
        A::SubmitApplication | A::WithdrawApplication | A::SendAnswers => {
            matches!(role, R::Owner)
        }
        A::SaveAnswers | A::AskExtension => matches!(role, R::Editor | R::Owner),
        A::ViewApplication => {
            matches!(
                role,
                R::Viewer | R::Editor | R::Owner | R::Officer | R::Approver
            )
        }
        A::ImportOrganizations | A::ExportInventory => {
            matches!(role, R::Officer | R::Approver | R::System)
        }
        A::ViewQueue
        | A::DeclareConflict
        | A::ViewAssessment
        | A::ListCase
        | A::UnlistCase
        | A::RecordDecision
        | A::RejectRecord => {
            matches!(role, R::Officer | R::Approver)
        }
        A::TakeCase
        | A::AssessCriterion
        | A::AskQuestions
        | A::GrantExtension
        | A::RefuseExtension
        | A::TakeBackQuestions
        | A::FinishAssessment
        | A::ReopenAssessment
        | A::Recommend => matches!(role, R::Officer),
        A::SendBack | A::ClearRecommendation | A::ConfirmDecision | A::CloseCase => {
            matches!(role, R::Approver)
        }
        A::RemindApplicant => matches!(role, R::System),
        A::RecordStatus | A::RejectStatus => matches!(role, R::Officer | R::Approver),
        A::ConfirmStatus => matches!(role, R::Approver),
        A::ViewCouncilList | A::EditCouncilList | A::FreezeCouncilList => {
            matches!(role, R::Officer | R::Approver)
        }
        A::ConfirmCouncilList | A::EditResolution => matches!(role, R::Approver),
        A::RenounceStatus | A::SubmitReport | A::ChangeName => matches!(role, R::Owner),
        A::SettleName | A::RecordSuccession | A::RejectSuccession => {
            matches!(role, R::Officer | R::Approver)
        }
        A::ConfirmSuccession => matches!(role, R::Approver),
        A::ViewRepresentatives => {
            matches!(
                role,
                R::Viewer | R::Editor | R::Owner | R::Officer | R::Approver
            )
        }
        A::EditReport | A::ConfirmEntry | A::ManageRepresentatives => {
            matches!(role, R::Editor | R::Owner)
        }
        A::SettleReport | A::ViewReports => matches!(role, R::Officer | R::Approver),
        A::OpenReport | A::RemindReport => matches!(role, R::System),
        A::ManageSessions | A::ChangeSetting => matches!(role, R::Approver | R::System),
        A::ViewCriteriaDrafts
        | A::DraftCriteria
        | A::EditCriteria
        | A::ProposeCriteria
        | A::DiscardCriteria => matches!(role, R::Officer | R::Approver),
        A::ReturnCriteria | A::ApproveCriteria => matches!(role, R::Approver),
        A::RollOver | A::RemindOfDraft | A::LoadReference | A::FileLetter => {
            matches!(role, R::System)
        }
        A::ViewMail | A::SendMailAgain | A::ViewLetterText | A::WriteLetterText => {
            matches!(role, R::Officer | R::Approver | R::Admin)
        }
        A::ReadMail => matches!(role, R::Officer | R::Approver),
        A::CheckLetterText => matches!(role, R::Approver | R::Admin),
        A::ViewScreening | A::LoadScreeningList | A::ScreenNames => {
            matches!(role, R::Officer | R::Approver | R::System)
        }
        A::ViewDueDiligence
        | A::ReviewHit
        | A::Observe
        | A::EscalateObservation
        | A::DiscloseObservation
        | A::WithdrawObservation => matches!(role, R::Officer | R::Approver),
        A::ConfirmHit | A::RuleOnObservation => matches!(role, R::Approver),
        A::ViewDisclosed => matches!(role, R::Viewer | R::Editor | R::Owner),
        A::ReplyToObservation => matches!(role, R::Owner),
        A::ViewAudit => matches!(role, R::Approver | R::System),
    }
}
