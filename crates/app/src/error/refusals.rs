//! What the rules of the domain refuse, as errors of this crate.

use super::{AppError, Rule};
use parvis_domain::{
    application::Refusal,
    consultation::{ConsultationRefusal, RegistrationRefusal},
    contribution::ContributionRefusal,
    follow_up::FollowUpRefusal,
    inquiry::InquiryRefusal,
    invitation::InvitationRefusal,
    observer_status::StatusRefusal,
    report::ReportRefusal,
};

impl From<StatusRefusal> for AppError {
    /// The rule of the second person is one rule, wherever it refuses.
    fn from(refusal: StatusRefusal) -> Self {
        match refusal {
            StatusRefusal::SecondPersonNeeded => Self::Workflow(Refusal::SecondPersonNeeded),
            other => Self::Status(other),
        }
    }
}

impl From<InquiryRefusal> for AppError {
    fn from(refusal: InquiryRefusal) -> Self {
        Self::Refused(match refusal {
            InquiryRefusal::Closed => Rule::InquiryClosed,
            InquiryRefusal::WithOrganization => Rule::InquiryWithOrganization,
            InquiryRefusal::RoutedAlready => Rule::InquiryRoutedAlready,
            InquiryRefusal::NotRouted => Rule::InquiryNotRouted,
            InquiryRefusal::SameHolder => Rule::InquirySameHolder,
        })
    }
}

impl From<ReportRefusal> for AppError {
    fn from(refusal: ReportRefusal) -> Self {
        Self::Refused(match refusal {
            ReportRefusal::NothingOpen => Rule::ReportNothingOpen,
            ReportRefusal::WithStaff => Rule::ReportWithStaff,
            ReportRefusal::WithOrganization => Rule::ReportWithOrganization,
        })
    }
}

impl From<ConsultationRefusal> for AppError {
    fn from(refusal: ConsultationRefusal) -> Self {
        Self::Refused(match refusal {
            ConsultationRefusal::NotADraft => Rule::ConsultationNotADraft,
            ConsultationRefusal::NotPublished => Rule::ConsultationNotPublished,
            ConsultationRefusal::Incomplete => Rule::ConsultationIncomplete,
            ConsultationRefusal::Closed => Rule::ConsultationClosed,
            ConsultationRefusal::InThePast => Rule::ConsultationInThePast,
        })
    }
}

impl From<RegistrationRefusal> for AppError {
    fn from(refusal: RegistrationRefusal) -> Self {
        Self::Refused(match refusal {
            RegistrationRefusal::NotOpen => Rule::RegistrationNotOpen,
            RegistrationRefusal::NotObserver => Rule::RegistrationNotObserver,
            RegistrationRefusal::NotInvited => Rule::RegistrationNotInvited,
            RegistrationRefusal::QuotaUsed => Rule::RegistrationQuotaUsed,
            RegistrationRefusal::NotNow => Rule::RegistrationNotNow,
        })
    }
}

impl From<InvitationRefusal> for AppError {
    fn from(refusal: InvitationRefusal) -> Self {
        Self::Refused(match refusal {
            InvitationRefusal::NotPublished => Rule::InvitationNotPublished,
            InvitationRefusal::Closed => Rule::InvitationClosed,
            InvitationRefusal::NobodyLeft => Rule::InvitationNobodyLeft,
            InvitationRefusal::SelectionChanged => Rule::InvitationSelectionChanged,
            InvitationRefusal::NotOpen => Rule::InvitationNotOpen,
        })
    }
}

impl From<FollowUpRefusal> for AppError {
    fn from(refusal: FollowUpRefusal) -> Self {
        Self::Refused(match refusal {
            FollowUpRefusal::Finished => Rule::ActionPointFinished,
            FollowUpRefusal::NoSuchStep => Rule::ActionPointNoSuchStep,
            FollowUpRefusal::NothingToPublish => Rule::OutcomesNothingToPublish,
        })
    }
}

impl From<ContributionRefusal> for AppError {
    fn from(refusal: ContributionRefusal) -> Self {
        Self::Refused(match refusal {
            ContributionRefusal::CalledOff => Rule::ContributionCalledOff,
            ContributionRefusal::NoCall => Rule::ContributionNoCall,
            ContributionRefusal::NotTakingPart => Rule::ContributionNotTakingPart,
            ContributionRefusal::TooLate => Rule::ContributionTooLate,
            ContributionRefusal::NotNow => Rule::ContributionNotNow,
            ContributionRefusal::NobodySpoke => Rule::InterventionNobodySpoke,
        })
    }
}
