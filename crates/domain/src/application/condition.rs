//! What an arrow of the workflow needs besides the stage and the permission:
//! other persons, dates, completeness. The tests of the transitions prove that
//! no act refuses for a reason that is not listed here.

use super::{Act, Stage};
use crate::coded_enum;

coded_enum! {
    /// A condition on an arrow.
    Condition {
        /// The required answers are given, the required documents are given or
        /// explained, and the undertaking is signed.
        Complete = "complete",
        /// The session named is not over.
        SessionAhead = "session_ahead",
        /// The person is the officer who has the case.
        OfficerInCharge = "officer_in_charge",
        /// The person is not the officer who has the case.
        NotTheOfficer = "not_the_officer",
        /// The person is not the one who recommended.
        NotTheRecommender = "not_the_recommender",
        /// The person is not the one who recorded the decision.
        NotTheRecorder = "not_the_recorder",
        /// Every criterion has a verdict.
        AllAssessed = "all_assessed",
        /// A reason is given.
        ReasonGiven = "reason_given",
        /// At least one question is prepared, with a due date that is to come.
        QuestionsPrepared = "questions_prepared",
        /// Questions are open with the CSO.
        QuestionsOpen = "questions_open",
        /// No question is open with the CSO.
        NoQuestionsOpen = "no_questions_open",
        /// Every question has an answer, or the reason why it has none.
        AllAnswered = "all_answered",
        /// The CSO has asked for more time and has no reply yet.
        ExtensionAsked = "extension_asked",
        /// No request for more time waits for its reply.
        NoExtensionAsked = "no_extension_asked",
        /// The new due date is later than the old one.
        LaterDue = "later_due",
        /// The due date has passed.
        DuePassed = "due_passed",
        /// The number of reminders that the settings ask for went out.
        RemindersSent = "reminders_sent",
        /// The day of the decision lies within the session and is not to come.
        WithinSession = "within_session",
        /// A deferral gives its reason and the question put, and says to whom.
        DeferralExplained = "deferral_explained",
        /// A correction names the decision that holds, changes something and
        /// says why.
        CorrectionExplained = "correction_explained",
    }
}

/// The conditions of an arrow; none where the table has no arrow.
#[must_use]
pub const fn conditions(stage: Stage, act: Act) -> &'static [Condition] {
    use Condition as C;
    use Stage as S;
    match (stage, act) {
        (S::Draft, Act::Submit) => &[C::Complete, C::SessionAhead],
        (S::Deferred, Act::Take) => &[C::NoQuestionsOpen],
        (S::UnderExamination, Act::Assess) | (S::Assessed, Act::ReopenAssessment) => {
            &[C::OfficerInCharge]
        }
        (S::UnderExamination, Act::AskQuestions) => &[C::OfficerInCharge, C::QuestionsPrepared],
        (S::Deferred, Act::AskQuestions) => &[C::NoQuestionsOpen, C::QuestionsPrepared],
        (S::UnderExamination, Act::FinishAssessment) => &[C::OfficerInCharge, C::AllAssessed],
        (S::InformationRequested, Act::SendAnswers) => &[C::AllAnswered],
        (S::InformationRequested, Act::AskExtension) => &[C::ReasonGiven, C::NoExtensionAsked],
        (S::InformationRequested, Act::GrantExtension) => {
            &[C::OfficerInCharge, C::ExtensionAsked, C::LaterDue]
        }
        (S::InformationRequested, Act::RefuseExtension) => {
            &[C::OfficerInCharge, C::ExtensionAsked, C::ReasonGiven]
        }
        (S::InformationRequested, Act::TakeBackQuestions) => &[C::OfficerInCharge, C::ReasonGiven],
        (S::Deferred, Act::SaveAnswers | Act::Remind) => &[C::QuestionsOpen],
        (S::Deferred, Act::SendAnswers) => &[C::QuestionsOpen, C::AllAnswered],
        (S::Deferred, Act::AskExtension) => {
            &[C::QuestionsOpen, C::ReasonGiven, C::NoExtensionAsked]
        }
        (S::Deferred, Act::GrantExtension) => &[C::QuestionsOpen, C::ExtensionAsked, C::LaterDue],
        (S::Deferred, Act::RefuseExtension) => {
            &[C::QuestionsOpen, C::ExtensionAsked, C::ReasonGiven]
        }
        (S::Deferred, Act::TakeBackQuestions) => &[C::QuestionsOpen, C::ReasonGiven],
        (S::InformationRequested | S::Deferred, Act::Close) => &[
            C::NotTheOfficer,
            C::QuestionsOpen,
            C::DuePassed,
            C::RemindersSent,
            C::NoExtensionAsked,
            C::ReasonGiven,
        ],
        (S::Assessed, Act::Recommend) => &[C::OfficerInCharge, C::AllAssessed, C::ReasonGiven],
        (S::Recommended, Act::SendBack) => &[C::NotTheRecommender, C::ReasonGiven],
        (S::Recommended, Act::Clear) => &[C::NotTheRecommender],
        (S::Cleared, Act::List) => &[C::SessionAhead],
        (S::Listed, Act::RecordDecision) => &[C::WithinSession, C::DeferralExplained],
        (S::Admitted | S::Deferred | S::NotAdmitted, Act::RecordDecision) => &[
            C::WithinSession,
            C::DeferralExplained,
            C::CorrectionExplained,
        ],
        (S::DecisionRecorded | S::CorrectionRecorded, Act::ConfirmDecision) => {
            &[C::NotTheRecommender, C::NotTheRecorder]
        }
        _ => &[],
    }
}
