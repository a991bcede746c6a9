//! The only error that leaves this crate. Codes and parameters, never
//! sentences: surfaces turn them into text.

mod refusals;

use crate::faults::Faults;
use parvis_domain::{application::Refusal, coded_enum, observer_status::StatusRefusal};

coded_enum! {
    /// A rule outside the workflow table that refuses an act.
    Rule {
        /// The organization has an open application already.
        OpenApplication = "open_application",
        /// The organization is an observer already.
        AlreadyObserver = "already_observer",
        /// IPD has set a waiting time before a new application.
        WaitBeforeReapplying = "wait_before_reapplying",
        /// No criteria set is in force.
        NoCriteriaInForce = "no_criteria_in_force",
        /// The session is over.
        SessionOver = "session_over",
        /// A one-time link was used already, or is too old, or never was.
        LinkNotValid = "link_not_valid",
        /// The mail address must be confirmed first.
        EmailNotConfirmed = "email_not_confirmed",
        /// An administrator can hold no role that acts on applications.
        RolesExclusive = "roles_exclusive",
        /// The key was used for another request.
        KeyReused = "key_reused",
        /// Somebody else wrote the same thing at the same time.
        Simultaneous = "simultaneous",
        /// The last owner or the last administrator cannot go.
        LastOne = "last_one",
        /// The owners of the organization still have time to decide.
        OwnersDecide = "owners_decide",
        /// A note can be changed for a short time only.
        NoteClosed = "note_closed",
        /// The mail held a secret, or its text is no longer kept.
        MailNotRepeatable = "mail_not_repeatable",
        /// A newer version of the sanctions list was loaded already.
        ListOlder = "list_older",
        /// More entries are gone from the sanctions list than the setting
        /// allows; the file may have been cut off.
        ListShrank = "list_shrank",
        /// The question or the observation does not wait for this.
        NotWaiting = "not_waiting",
        /// The organization must be heard first.
        NotHeard = "not_heard",
        /// Questions of the screening must be answered first.
        ScreeningOpen = "screening_open",
        /// The last focal point cannot go without a successor.
        LastFocalPoint = "last_focal_point",
        /// The consultation is not announced, or was cancelled.
        AttendanceNotOpen = "attendance_not_open",
        /// The consultation does not take place on this day.
        AttendanceNotOnThatDay = "attendance_not_on_that_day",
        /// The day has not come.
        AttendanceNotYet = "attendance_not_yet",
        /// Reasons for not coming are noted once it is over.
        AttendanceNotOver = "attendance_not_over",
        /// No registration of this consultation has this code.
        AttendanceUnknown = "attendance_unknown",
        /// A reason goes with an absence, and only with one.
        AttendanceReasonMisplaced = "attendance_reason_misplaced",
        /// No seat is free for somebody who came without registration.
        AttendanceNoSeat = "attendance_no_seat",
        /// The official name of an observer changes by a change of name.
        NameChangeNeeded = "name_change_needed",
        /// Nothing waits for an answer.
        NothingToAnswer = "nothing_to_answer",
        /// The consultation is not published, so nobody can be invited.
        InvitationNotPublished = "invitation_not_published",
        /// Registration is closed: no invitation, no answer.
        InvitationClosed = "invitation_closed",
        /// Nobody is left to be invited or reminded.
        InvitationNobodyLeft = "invitation_nobody_left",
        /// The selection is not the one that was seen.
        InvitationSelectionChanged = "invitation_selection_changed",
        /// The invitation was answered.
        InvitationNotOpen = "invitation_not_open",
        /// The consultation is published already.
        ConsultationNotADraft = "consultation_not_a_draft",
        /// The consultation is not published, or is over.
        ConsultationNotPublished = "consultation_not_published",
        /// Something that must be known before it is published is missing.
        ConsultationIncomplete = "consultation_incomplete",
        /// The consultation is over or called off.
        ConsultationClosed = "consultation_closed",
        /// The consultation would be moved to a day that has passed.
        ConsultationInThePast = "consultation_in_the_past",
        /// Nobody has a seat, so there is no badge to print.
        NobodySeated = "nobody_seated",
        /// Exactly this is stated already.
        StatedAlready = "stated_already",
        /// Registration is not open.
        RegistrationNotOpen = "registration_not_open",
        /// The organization is no observer on the first day.
        RegistrationNotObserver = "registration_not_observer",
        /// The organization was not invited.
        RegistrationNotInvited = "registration_not_invited",
        /// The organization has used its quota.
        RegistrationQuotaUsed = "registration_quota_used",
        /// The registration does not stand where this can be done.
        RegistrationNotNow = "registration_not_now",
        /// The action point is done or given up.
        ActionPointFinished = "action_point_finished",
        /// The action point cannot go there from where it stands.
        ActionPointNoSuchStep = "action_point_no_such_step",
        /// Nothing of the outcomes could be published.
        OutcomesNothingToPublish = "outcomes_nothing_to_publish",
        /// The consultation was called off; nothing is handed in.
        ContributionCalledOff = "contribution_called_off",
        /// No contributions are asked for.
        ContributionNoCall = "contribution_no_call",
        /// The organization does not take part in the consultation.
        ContributionNotTakingPart = "contribution_not_taking_part",
        /// The last day for contributions has passed.
        ContributionTooLate = "contribution_too_late",
        /// The contribution does not stand where this can be done.
        ContributionNotNow = "contribution_not_now",
        /// Nobody spoke at a consultation that has not begun or was called off.
        InterventionNobodySpoke = "intervention_nobody_spoke",
        /// No periodic report is open.
        ReportNothingOpen = "report_nothing_open",
        /// The report is with IPD now.
        ReportWithStaff = "report_with_staff",
        /// The report is with the organization now.
        ReportWithOrganization = "report_with_organization",
        /// The inquiry is closed.
        InquiryClosed = "inquiry_closed",
        /// The inquiry waits for the organization.
        InquiryWithOrganization = "inquiry_with_organization",
        /// The inquiry was sent to a unit already.
        InquiryRoutedAlready = "inquiry_routed_already",
        /// The inquiry must be sent to a unit first.
        InquiryNotRouted = "inquiry_not_routed",
        /// The inquiry would stay with whom it is.
        InquirySameHolder = "inquiry_same_holder",
        /// A document can be changed in a draft only.
        NotADraft = "not_a_draft",
        /// The version of the criteria is not in the state for this step.
        CriteriaState = "criteria_state",
        /// There is an open version of the criteria already.
        CriteriaOpen = "criteria_open",
        /// The new version says what the one before it says.
        CriteriaUnchanged = "criteria_unchanged",
        /// The new version has no criteria.
        CriteriaEmpty = "criteria_empty",
        /// It claims the official text, and a binding criterion does not have it.
        CriteriaNotOfficial = "criteria_not_official",
        /// Nothing on the list is put before the session.
        ListEmpty = "list_empty",
        /// Something on the list lacks what the Council needs.
        ListIncomplete = "list_incomplete",
        /// The list says what its last version says.
        ListUnchanged = "list_unchanged",
        /// There is a newer version of the list.
        ListSuperseded = "list_superseded",
        /// The version is confirmed already.
        ListConfirmed = "list_confirmed",
        /// No version of the list is confirmed yet.
        ListNotFrozen = "list_not_frozen",
        /// Other statements name it.
        StillNamed = "still_named",
    }
}

coded_enum! {
    /// Why somebody who may see a thing may not do this to it.
    Denial {
        /// The role does not allow it.
        Role = "role",
        /// The person is or was in the team of the organization.
        ConflictOfInterest = "conflict_of_interest",
        /// The person's rights changed a moment ago.
        RightsChanged = "rights_changed",
    }
}

/// Why a command or a query gave no answer.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// The input has faults.
    #[error("invalid input: {} faults", .0.0.len())]
    Invalid(Faults),
    /// The workflow refuses.
    #[error("refused: {0}")]
    Workflow(#[from] Refusal),
    /// The order of an observer's status refuses.
    #[error("refused: {0}")]
    Status(StatusRefusal),
    /// Another rule refuses.
    #[error("refused: {0}")]
    Refused(Rule),
    /// Nobody is signed in, and somebody must be.
    #[error("not signed in")]
    NotSignedIn,
    /// Mail address and password do not fit, or the account is disabled.
    #[error("wrong credentials")]
    WrongCredentials,
    /// The person may see it but not do this.
    #[error("denied: {0}")]
    Denied(Denial),
    /// There is no such thing, or the person may not know that there is.
    #[error("not found")]
    NotFound,
    /// The version that the client saw is no longer the newest.
    #[error("stale: version {current} now")]
    Stale {
        /// The version now.
        current: i32,
    },
    /// The version was not given where it must be.
    #[error("version required")]
    VersionRequired,
    /// Too many attempts; try again after so many seconds.
    #[error("too many attempts")]
    TooManyAttempts {
        /// Seconds to wait.
        retry_after: u64,
    },
    /// The database or the disk does not answer.
    #[error("unavailable: {0}")]
    Unavailable(String),
    /// A stored row contradicts the rules. Table, column and id are named.
    #[error("inconsistent data: {0}")]
    Inconsistent(String),
}

impl From<Faults> for AppError {
    fn from(faults: Faults) -> Self {
        Self::Invalid(faults)
    }
}

impl From<Rule> for AppError {
    fn from(rule: Rule) -> Self {
        Self::Refused(rule)
    }
}

impl AppError {
    /// The stable code of the problem, as in `docs/generated/error-codes.md`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Invalid(_) => "invalid_input",
            Self::Workflow(refusal) => match refusal {
                Refusal::WrongStage { .. } => "wrong_stage",
                Refusal::SecondPersonNeeded => "second_person_needed",
                Refusal::NotTheOfficer => "not_the_officer",
                Refusal::NotAssessed(_) => "not_assessed",
                Refusal::CorrectionReasonNeeded => "correction_reason_needed",
                Refusal::NothingCorrected => "nothing_corrected",
                Refusal::NotTheDecisionInForce => "not_the_decision_in_force",
                Refusal::DeferralUnexplained => "deferral_unexplained",
                Refusal::QuestionsOpen => "questions_open",
                Refusal::NoQuestionsOpen => "no_questions_open",
                Refusal::ExtensionWaiting => "extension_waiting",
                Refusal::NoExtensionAsked => "no_extension_asked",
                Refusal::NotLater { .. } => "not_later",
                Refusal::NotOverdue { .. } => "not_overdue",
                Refusal::RemindersMissing { .. } => "reminders_missing",
            },
            Self::Status(refusal) => refusal.code(),
            Self::Refused(rule) => rule.code(),
            Self::NotSignedIn => "not_signed_in",
            Self::WrongCredentials => "wrong_credentials",
            Self::Denied(denial) => match denial {
                Denial::Role => "denied_role",
                Denial::ConflictOfInterest => "denied_conflict_of_interest",
                Denial::RightsChanged => "denied_rights_changed",
            },
            Self::NotFound => "not_found",
            Self::Stale { .. } => "stale",
            Self::VersionRequired => "version_required",
            Self::TooManyAttempts { .. } => "too_many_attempts",
            Self::Unavailable(_) => "unavailable",
            Self::Inconsistent(_) => "internal",
        }
    }

    /// The HTTP status, the same for pages and API.
    #[must_use]
    pub const fn status(&self) -> u16 {
        match self {
            Self::Invalid(_) => 422,
            Self::Workflow(Refusal::SecondPersonNeeded | Refusal::NotTheOfficer)
            | Self::Denied(_) => 403,
            Self::Refused(Rule::KeyReused) => 422,
            Self::Workflow(_) | Self::Status(_) | Self::Refused(_) => 409,
            Self::NotSignedIn | Self::WrongCredentials => 401,
            Self::NotFound => 404,
            Self::Stale { .. } => 412,
            Self::VersionRequired => 428,
            Self::TooManyAttempts { .. } => 429,
            Self::Unavailable(_) => 503,
            Self::Inconsistent(_) => 500,
        }
    }

    /// One specimen of each kind, for the committed list of codes and for
    /// tests that every code has a text.
    #[must_use]
    pub fn specimens() -> Vec<Self> {
        use parvis_domain::application::{Act, Stage};
        let refusals = [
            Refusal::WrongStage {
                stage: Stage::Draft,
                act: Act::Clear,
            },
            Refusal::SecondPersonNeeded,
            Refusal::NotTheOfficer,
            Refusal::NotAssessed(vec!["C01".into()]),
            Refusal::CorrectionReasonNeeded,
            Refusal::NothingCorrected,
            Refusal::NotTheDecisionInForce,
            Refusal::DeferralUnexplained,
            Refusal::QuestionsOpen,
            Refusal::NoQuestionsOpen,
            Refusal::ExtensionWaiting,
            Refusal::NoExtensionAsked,
            Refusal::NotLater {
                due: parvis_domain::Day::MIN,
            },
            Refusal::NotOverdue {
                due: parvis_domain::Day::MIN,
            },
            Refusal::RemindersMissing { sent: 1, needed: 3 },
        ];
        let mut all = vec![Self::Invalid(Faults::default())];
        all.extend(refusals.map(Self::Workflow));
        let status = StatusRefusal::ALL.iter();
        all.extend(
            status
                .filter(|&&r| r != StatusRefusal::SecondPersonNeeded)
                .map(|&r| Self::Status(r)),
        );
        all.extend(Rule::ALL.iter().map(|&r| Self::Refused(r)));
        all.extend(Denial::ALL.iter().map(|&d| Self::Denied(d)));
        all.extend([
            Self::NotSignedIn,
            Self::WrongCredentials,
            Self::NotFound,
            Self::Stale { current: 2 },
            Self::VersionRequired,
            Self::TooManyAttempts { retry_after: 60 },
            Self::Unavailable(String::new()),
            Self::Inconsistent(String::new()),
        ]);
        all
    }
}
