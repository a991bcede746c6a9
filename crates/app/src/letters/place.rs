//! Where the link of a letter leads.

use super::MailKind;

/// The page to which a letter links.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The page of a one-time link, or of signing in.
    Account,
    /// The page of the application.
    Case,
    /// The questions about the application.
    Questions,
    /// The page of the organization.
    Organization,
    /// What was disclosed to the organization.
    Disclosed,
    /// The consultations of the organization.
    Consultations,
    /// The inquiries of the organization.
    Inquiries,
    /// The action points of the organization.
    ActionPoints,
    /// The contributions of the organization.
    Contributions,
    /// The reader's home.
    Home,
    /// The page on which an invitation is answered.
    Rsvp,
}

impl MailKind {
    /// The page to which it links.
    #[must_use]
    pub const fn place(self) -> Place {
        match self {
            Self::ConfirmEmail
            | Self::AlreadyRegistered
            | Self::StaffInvitation
            | Self::TeamInvitation
            | Self::Handover
            | Self::ResetPassword => Place::Account,
            Self::JoinRequested | Self::JoinGranted | Self::JoinRefused => Place::Home,
            Self::Acknowledgement | Self::Withdrawn | Self::ClosedWithoutPrejudice => Place::Case,
            Self::QuestionsAsked
            | Self::QuestionReminder
            | Self::QuestionsTakenBack
            | Self::AnswersReceived
            | Self::ExtensionAnswered => Place::Questions,
            Self::Decision | Self::DecisionCorrected => Place::Case,
            Self::RolledOver | Self::DraftDeadline | Self::DraftIdle => Place::Case,
            Self::ObservationDisclosed => Place::Disclosed,
            Self::InquiryReceived | Self::InquiryAnswered | Self::InquiryAsked => Place::Inquiries,
            Self::ConsultationInvitation | Self::ConsultationReminder => Place::Rsvp,
            Self::ActionPointAssigned | Self::ActionPointOverdue | Self::ActionPointReminder => {
                Place::ActionPoints
            }
            Self::ContributionAccepted | Self::ContributionReturned => Place::Contributions,
            Self::EntryCheck
            | Self::ReportAccepted
            | Self::ReportOverdue
            | Self::ReportReminder
            | Self::ReportReturned
            | Self::StatusChanged => Place::Organization,
            Self::SeatGiven
            | Self::NominationRefused
            | Self::ConsultationCancelled
            | Self::DelegateSeat
            | Self::DelegateChanged
            | Self::DelegateReleased
            | Self::DelegateCalledOff => Place::Consultations,
        }
    }
}
