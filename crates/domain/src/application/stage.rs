//! Stages, acts, and the one table that says which act leads where.

use crate::coded_enum;

coded_enum! {
    /// Where an application stands. Vocabulary of the ECOSOC NGO Committee
    /// where IOM's is not known.
    Stage {
        /// The CSO is writing it; staff do not see it.
        Draft = "draft",
        /// It has a reference and waits for an officer.
        Submitted = "submitted",
        /// An officer checks it against the criteria.
        UnderExamination = "under_examination",
        /// Questions are with the CSO; IPD waits for the answers.
        InformationRequested = "information_requested",
        /// Every criterion has a verdict; the officer can recommend.
        Assessed = "assessed",
        /// The officer has recommended; a second person must clear.
        Recommended = "recommended",
        /// A second person has cleared the recommendation.
        Cleared = "cleared",
        /// It is on the list of a Council session.
        Listed = "listed",
        /// A Council decision is recorded and waits for its confirmation.
        DecisionRecorded = "decision_recorded",
        /// Admitted as observer.
        Admitted = "admitted",
        /// Put off by the Council.
        Deferred = "deferred",
        /// Not admitted by the Council.
        NotAdmitted = "not_admitted",
        /// A correction of the decision is recorded and waits for its
        /// confirmation; the earlier decision still holds.
        CorrectionRecorded = "correction_recorded",
        /// Withdrawn by the CSO.
        Withdrawn = "withdrawn",
        /// Closed without prejudice: reminders stayed unanswered. Nothing was
        /// decided; a new application can be begun.
        Closed = "closed",
    }
}

impl Stage {
    /// Whether the application still runs, so that no second one can be opened.
    #[must_use]
    pub const fn is_open(self) -> bool {
        !matches!(
            self,
            Self::Admitted
                | Self::NotAdmitted
                | Self::CorrectionRecorded
                | Self::Withdrawn
                | Self::Closed
        )
    }

    /// Whether the CSO has handed it in.
    #[must_use]
    pub const fn is_submitted(self) -> bool {
        !matches!(self, Self::Draft)
    }

    /// Whether nothing more is expected of anybody: decided, withdrawn or
    /// closed. A correction that waits is not over.
    #[must_use]
    pub const fn is_over(self) -> bool {
        matches!(
            self,
            Self::Admitted | Self::NotAdmitted | Self::Withdrawn | Self::Closed
        )
    }
}

coded_enum! {
    /// What can be done to an application.
    Act {
        /// The CSO changes its draft.
        Edit = "edit",
        /// The CSO hands it in.
        Submit = "submit",
        /// The CSO takes it back for good.
        Withdraw = "withdraw",
        /// An officer takes the case, or takes it over.
        Take = "take",
        /// The officer records a verdict on a criterion.
        Assess = "assess",
        /// The officer puts questions to the CSO; after a deferral, the question
        /// of the Council goes out.
        AskQuestions = "ask_questions",
        /// The CSO saves an answer that it has not sent yet.
        SaveAnswers = "save_answers",
        /// The CSO sends all answers together.
        SendAnswers = "send_answers",
        /// The CSO asks for more time.
        AskExtension = "ask_extension",
        /// The officer gives more time.
        GrantExtension = "grant_extension",
        /// The officer keeps the date.
        RefuseExtension = "refuse_extension",
        /// The officer takes the questions back.
        TakeBackQuestions = "take_back_questions",
        /// The program reminds the CSO of open questions.
        Remind = "remind",
        /// A second person closes without prejudice.
        Close = "close",
        /// The officer finishes the assessment.
        FinishAssessment = "finish_assessment",
        /// The officer opens the assessment again.
        ReopenAssessment = "reopen_assessment",
        /// The officer recommends.
        Recommend = "recommend",
        /// The second person returns the recommendation.
        SendBack = "send_back",
        /// The second person clears the recommendation.
        Clear = "clear",
        /// The officer puts it on a session's list.
        List = "list",
        /// The officer takes it off the list.
        Unlist = "unlist",
        /// One person records what the Council decided.
        RecordDecision = "record_decision",
        /// The other person rejects the record as wrong.
        RejectRecord = "reject_record",
        /// The other person confirms the record.
        ConfirmDecision = "confirm_decision",
    }
}

/// Where an act leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// To this stage (which can be the same).
    To(Stage),
    /// To the stage of the decision confirmed, or of the one that still holds.
    ToDecision,
    /// The act is not possible in this stage.
    Refused,
}

/// The table of the workflow: every stage with every act.
#[must_use]
pub const fn destination(stage: Stage, act: Act) -> Move {
    use Move::{Refused, To, ToDecision};
    use Stage as S;
    match (stage, act) {
        (S::Draft, Act::Edit) => To(S::Draft),
        (S::Draft, Act::Submit) => To(S::Submitted),
        (
            S::Draft
            | S::Submitted
            | S::UnderExamination
            | S::InformationRequested
            | S::Assessed
            | S::Recommended
            | S::Cleared
            | S::Listed
            | S::Deferred,
            Act::Withdraw,
        ) => To(S::Withdrawn),
        (S::Submitted | S::UnderExamination | S::Deferred, Act::Take) => To(S::UnderExamination),
        // Taking over in these stages changes the officer only.
        (S::InformationRequested, Act::Take) => To(S::InformationRequested),
        (S::Assessed, Act::Take) => To(S::Assessed),
        (S::UnderExamination, Act::Assess) => To(S::UnderExamination),
        (S::UnderExamination, Act::AskQuestions) => To(S::InformationRequested),
        (S::InformationRequested, Act::SendAnswers | Act::TakeBackQuestions) => {
            To(S::UnderExamination)
        }
        (
            S::InformationRequested,
            Act::SaveAnswers
            | Act::AskExtension
            | Act::GrantExtension
            | Act::RefuseExtension
            | Act::Remind,
        ) => To(S::InformationRequested),
        // The question of the Council is answered while the case is deferred.
        (
            S::Deferred,
            Act::AskQuestions
            | Act::SaveAnswers
            | Act::SendAnswers
            | Act::AskExtension
            | Act::GrantExtension
            | Act::RefuseExtension
            | Act::TakeBackQuestions
            | Act::Remind,
        ) => To(S::Deferred),
        (S::InformationRequested | S::Deferred, Act::Close) => To(S::Closed),
        (S::UnderExamination, Act::FinishAssessment) => To(S::Assessed),
        (S::Assessed, Act::ReopenAssessment) => To(S::UnderExamination),
        (S::Assessed, Act::Recommend) => To(S::Recommended),
        (S::Recommended, Act::SendBack) => To(S::UnderExamination),
        (S::Recommended, Act::Clear) => To(S::Cleared),
        (S::Cleared, Act::List) => To(S::Listed),
        (S::Listed, Act::Unlist) => To(S::Cleared),
        (S::Listed, Act::RecordDecision) => To(S::DecisionRecorded),
        (S::Admitted | S::Deferred | S::NotAdmitted, Act::RecordDecision) => {
            To(S::CorrectionRecorded)
        }
        (S::DecisionRecorded, Act::RejectRecord) => To(S::Listed),
        (S::CorrectionRecorded, Act::RejectRecord) => ToDecision,
        (S::DecisionRecorded | S::CorrectionRecorded, Act::ConfirmDecision) => ToDecision,
        _ => Refused,
    }
}

/// The whole table as text, a line for each stage: the committed
/// `docs/generated/application-states.md` is made from it.
#[must_use]
pub fn table() -> Vec<(Stage, Vec<(Act, Move)>)> {
    Stage::ALL
        .iter()
        .map(|&s| {
            (
                s,
                Act::ALL.iter().map(|&a| (a, destination(s, a))).collect(),
            )
        })
        .collect()
}
