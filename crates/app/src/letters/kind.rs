//! Which mails there are, and what each can speak of. How to add one:
//! `docs/adding-a-feature.md`, "A new letter".

use super::Placeholder;
use super::knows::{
    ACTION_POINT, CASE, CONSULTATION, CONTRIBUTION, DECISION, DELEGATE, DRAFT, INQUIRY, INVITATION,
    OBSERVATION, OBSERVER, QUESTIONS, ROLLED, TEAM,
};
use parvis_domain::{account::TeamRole, coded_enum};

coded_enum! {
    /// Which mail.
    MailKind {
        /// Confirm your address.
        ConfirmEmail = "confirm_email",
        /// Somebody tried to register an address that has an account.
        AlreadyRegistered = "already_registered",
        /// Choose a password: a staff account was made for you.
        StaffInvitation = "staff_invitation",
        /// Come into the team of an organization.
        TeamInvitation = "team_invitation",
        /// Confirm that the ownership of an organization passes on.
        Handover = "handover",
        /// Somebody asks to join the team.
        JoinRequested = "join_requested",
        /// The request to join was granted.
        JoinGranted = "join_granted",
        /// The request to join was refused.
        JoinRefused = "join_refused",
        /// Choose a new password.
        ResetPassword = "reset_password",
        /// We have received your application.
        Acknowledgement = "acknowledgement",
        /// IPD or the Council has questions.
        QuestionsAsked = "questions_asked",
        /// Questions are open.
        QuestionReminder = "question_reminder",
        /// IPD took its questions back.
        QuestionsTakenBack = "questions_taken_back",
        /// The answers have arrived.
        AnswersReceived = "answers_received",
        /// IPD replied to a request for more time.
        ExtensionAnswered = "extension_answered",
        /// The case was closed without prejudice.
        ClosedWithoutPrejudice = "closed_without_prejudice",
        /// The application was withdrawn.
        Withdrawn = "withdrawn",
        /// The Council has decided.
        Decision = "decision",
        /// A decision was corrected.
        DecisionCorrected = "decision_corrected",
        /// The case goes on to a later session.
        RolledOver = "rolled_over",
        /// The last day for a draft comes near.
        DraftDeadline = "draft_deadline",
        /// Nobody has written in a draft for long.
        DraftIdle = "draft_idle",
        /// IOM asks the organization for its view on something it noted.
        ObservationDisclosed = "observation_disclosed",
        /// An inquiry has arrived.
        InquiryReceived = "inquiry_received",
        /// An inquiry was answered.
        InquiryAnswered = "inquiry_answered",
        /// IOM asks something about an inquiry.
        InquiryAsked = "inquiry_asked",
        /// Is the entry still right?
        EntryCheck = "entry_check",
        /// A periodic report was accepted.
        ReportAccepted = "report_accepted",
        /// A periodic report is overdue.
        ReportOverdue = "report_overdue",
        /// A periodic report is due.
        ReportReminder = "report_reminder",
        /// A periodic report was returned with a question.
        ReportReturned = "report_returned",
        /// A delegate has a seat at a consultation.
        SeatGiven = "seat_given",
        /// A nomination was not accepted.
        NominationRefused = "nomination_refused",
        /// A consultation for which delegates were nominated is called off.
        ConsultationCancelled = "consultation_cancelled",
        /// You have a seat at a consultation; with the calendar entry.
        DelegateSeat = "delegate_seat",
        /// A consultation has another date or place; with the calendar entry.
        DelegateChanged = "delegate_changed",
        /// You are no longer registered; takes the calendar entry back.
        DelegateReleased = "delegate_released",
        /// A consultation does not take place; takes the calendar entry back.
        DelegateCalledOff = "delegate_called_off",
        /// Come to a consultation.
        ConsultationInvitation = "consultation_invitation",
        /// You have not answered the invitation to a consultation.
        ConsultationReminder = "consultation_reminder",
        /// Your organization owns an action point.
        ActionPointAssigned = "action_point_assigned",
        /// The last day of an action point has passed.
        ActionPointOverdue = "action_point_overdue",
        /// The last day of an action point comes near.
        ActionPointReminder = "action_point_reminder",
        /// A contribution to a consultation was accepted.
        ContributionAccepted = "contribution_accepted",
        /// A contribution to a consultation was sent back.
        ContributionReturned = "contribution_returned",
        /// A decision on the status is in force.
        StatusChanged = "status_changed",
    }
}

/// Whether a letter is also issued as a file, and in which languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// A mail only.
    None,
    /// In the language of the person who submitted the application.
    Applicant,
    /// In the three languages of IOM.
    AllLanguages,
}

impl MailKind {
    /// Whether it is a letter about an organization or its application, made
    /// from a template that staff can edit. The others concern the security of
    /// an account: their texts come with the program.
    #[must_use]
    pub const fn is_letter(self) -> bool {
        !matches!(self.place(), super::Place::Account)
    }

    /// Every kind that is a letter.
    pub fn letters() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|k| k.is_letter())
    }

    /// What a template of this kind may name.
    #[must_use]
    pub const fn knows(self) -> &'static [Placeholder] {
        match self {
            Self::ConfirmEmail
            | Self::AlreadyRegistered
            | Self::StaffInvitation
            | Self::TeamInvitation
            | Self::Handover
            | Self::ResetPassword => &[],
            Self::JoinRequested | Self::JoinGranted | Self::JoinRefused => TEAM,
            Self::Acknowledgement
            | Self::Withdrawn
            | Self::QuestionsTakenBack
            | Self::AnswersReceived
            | Self::ClosedWithoutPrejudice => CASE,
            Self::QuestionsAsked | Self::QuestionReminder | Self::ExtensionAnswered => QUESTIONS,
            Self::Decision | Self::DecisionCorrected => DECISION,
            Self::RolledOver => ROLLED,
            Self::DraftDeadline | Self::DraftIdle => DRAFT,
            Self::ObservationDisclosed => OBSERVATION,
            Self::InquiryReceived | Self::InquiryAnswered | Self::InquiryAsked => INQUIRY,
            Self::ConsultationInvitation | Self::ConsultationReminder => INVITATION,
            Self::DelegateSeat
            | Self::DelegateChanged
            | Self::DelegateReleased
            | Self::DelegateCalledOff => DELEGATE,
            Self::EntryCheck
            | Self::ReportAccepted
            | Self::ReportOverdue
            | Self::ReportReminder
            | Self::ReportReturned
            | Self::StatusChanged => OBSERVER,
            Self::SeatGiven | Self::NominationRefused | Self::ConsultationCancelled => CONSULTATION,
            Self::ActionPointAssigned | Self::ActionPointOverdue | Self::ActionPointReminder => {
                ACTION_POINT
            }
            Self::ContributionAccepted => CONSULTATION,
            Self::ContributionReturned => CONTRIBUTION,
        }
    }

    /// What the body cannot do without.
    #[must_use]
    pub const fn needs(self) -> &'static [Placeholder] {
        use Placeholder as P;
        match self {
            Self::ConfirmEmail
            | Self::AlreadyRegistered
            | Self::StaffInvitation
            | Self::TeamInvitation
            | Self::Handover
            | Self::ResetPassword => &[],
            Self::JoinRequested | Self::JoinGranted | Self::JoinRefused => {
                &[P::Organization, P::Link]
            }
            Self::Acknowledgement
            | Self::Withdrawn
            | Self::QuestionsTakenBack
            | Self::AnswersReceived
            | Self::ClosedWithoutPrejudice => &[P::Organization, P::Reference, P::Link],
            Self::QuestionsAsked | Self::QuestionReminder | Self::ExtensionAnswered => {
                &[P::Organization, P::Reference, P::Due, P::Link]
            }
            Self::Decision | Self::DecisionCorrected => {
                &[P::Organization, P::Reference, P::Outcome, P::Link]
            }
            Self::RolledOver => &[P::Organization, P::Reference, P::Session, P::Why, P::Link],
            Self::DraftDeadline => &[P::Organization, P::Session, P::Due, P::Link],
            Self::DraftIdle => &[P::Organization, P::Link],
            Self::ObservationDisclosed => &[P::Organization, P::Due, P::Link],
            Self::InquiryReceived => &[P::Organization, P::Reference, P::Due, P::Link],
            Self::InquiryAnswered | Self::InquiryAsked => &[P::Organization, P::Reference, P::Link],
            Self::ConsultationInvitation => &[
                P::Organization,
                P::Consultation,
                P::When,
                P::Where,
                P::Due,
                P::Extra,
                P::Link,
            ],
            Self::ConsultationReminder => &[P::Organization, P::Consultation, P::Due, P::Link],
            Self::DelegateSeat | Self::DelegateChanged => {
                &[P::Consultation, P::When, P::Where, P::Link]
            }
            Self::DelegateReleased | Self::DelegateCalledOff => &[P::Consultation, P::Link],
            Self::ReportAccepted | Self::ReportOverdue | Self::ReportReminder => {
                &[P::Organization, P::Due, P::Link]
            }
            Self::SeatGiven
            | Self::NominationRefused
            | Self::ConsultationCancelled
            | Self::ContributionAccepted => &[P::Organization, P::Consultation, P::Link],
            Self::ContributionReturned => &[P::Organization, P::Consultation, P::Due, P::Link],
            Self::ActionPointAssigned | Self::ActionPointOverdue | Self::ActionPointReminder => {
                &[P::Organization, P::Due, P::Link]
            }
            Self::EntryCheck | Self::ReportReturned | Self::StatusChanged => {
                &[P::Organization, P::Link]
            }
        }
    }

    /// Whether it is also issued as a file, which the organization can show
    /// to others. The mail has a link to it and no attachment: what a right
    /// rests on is fetched from the register, not believed of a mail.
    #[must_use]
    pub const fn paper(self) -> Paper {
        match self {
            Self::ConfirmEmail
            | Self::AlreadyRegistered
            | Self::StaffInvitation
            | Self::ResetPassword => Paper::None,
            Self::Acknowledgement | Self::Withdrawn => Paper::Applicant,
            Self::QuestionsAsked | Self::ClosedWithoutPrejudice => Paper::Applicant,
            Self::Decision | Self::DecisionCorrected => Paper::AllLanguages,
            Self::TeamInvitation
            | Self::Handover
            | Self::JoinRequested
            | Self::JoinGranted
            | Self::JoinRefused
            | Self::QuestionReminder
            | Self::QuestionsTakenBack
            | Self::AnswersReceived
            | Self::ExtensionAnswered
            | Self::RolledOver
            | Self::DraftDeadline
            | Self::DraftIdle
            | Self::ObservationDisclosed
            | Self::InquiryReceived
            | Self::InquiryAnswered
            | Self::InquiryAsked
            | Self::EntryCheck
            | Self::ReportAccepted
            | Self::ReportOverdue
            | Self::ReportReminder
            | Self::ReportReturned
            | Self::SeatGiven
            | Self::NominationRefused
            | Self::ConsultationCancelled
            | Self::ConsultationInvitation
            | Self::ConsultationReminder
            | Self::DelegateSeat
            | Self::DelegateChanged
            | Self::DelegateReleased
            | Self::DelegateCalledOff
            | Self::ActionPointAssigned
            | Self::ActionPointOverdue
            | Self::ActionPointReminder
            | Self::ContributionAccepted
            | Self::ContributionReturned
            | Self::StatusChanged => Paper::None,
        }
    }

    /// Whether owners and the person who submitted get it whatever they chose:
    /// an act is asked of them, or a right depends on it.
    #[must_use]
    pub const fn is_mandatory(self) -> bool {
        match self {
            Self::ConfirmEmail
            | Self::AlreadyRegistered
            | Self::StaffInvitation
            | Self::TeamInvitation
            | Self::Handover
            | Self::JoinRequested
            | Self::JoinGranted
            | Self::JoinRefused
            | Self::ResetPassword
            | Self::Acknowledgement
            | Self::QuestionsAsked
            | Self::QuestionReminder
            | Self::QuestionsTakenBack
            | Self::AnswersReceived
            | Self::ExtensionAnswered
            | Self::ClosedWithoutPrejudice
            | Self::Withdrawn
            | Self::Decision
            | Self::DecisionCorrected
            | Self::RolledOver
            | Self::ObservationDisclosed
            | Self::InquiryAnswered
            | Self::InquiryAsked
            | Self::ReportOverdue
            | Self::ReportReminder
            | Self::ReportReturned
            | Self::SeatGiven
            | Self::NominationRefused
            | Self::ConsultationCancelled
            | Self::DelegateSeat
            | Self::DelegateChanged
            | Self::DelegateReleased
            | Self::DelegateCalledOff
            | Self::ActionPointAssigned
            | Self::ActionPointOverdue
            | Self::ActionPointReminder
            | Self::ContributionReturned
            | Self::StatusChanged => true,
            Self::DraftDeadline
            | Self::DraftIdle
            | Self::EntryCheck
            | Self::InquiryReceived
            | Self::ReportAccepted
            | Self::ConsultationInvitation
            | Self::ConsultationReminder
            | Self::ContributionAccepted => false,
        }
    }

    /// Whether a member of an organization's team gets it. Viewers get none
    /// unless they submitted the application; editors can decline all of them.
    #[must_use]
    pub const fn reaches(self, role: TeamRole, submitted: bool, declined: bool) -> bool {
        match role {
            // Only owners let somebody in.
            TeamRole::Editor | TeamRole::Viewer if matches!(self, Self::JoinRequested) => false,
            TeamRole::Owner => self.is_mandatory() || !declined,
            _ if submitted => self.is_mandatory() || !declined,
            TeamRole::Editor => !declined,
            TeamRole::Viewer => false,
        }
    }
}
