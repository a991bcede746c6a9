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
    }
}

impl Stage {
    /// Whether the application still runs, so that no second one can be opened.
    #[must_use]
    pub const fn is_open(self) -> bool {
        !matches!(
            self,
            Self::Admitted | Self::NotAdmitted | Self::CorrectionRecorded | Self::Withdrawn
        )
    }

    /// Whether the CSO has handed it in.
    #[must_use]
    pub const fn is_submitted(self) -> bool {
        !matches!(self, Self::Draft)
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
            | S::Recommended
            | S::Cleared
            | S::Listed
            | S::Deferred,
            Act::Withdraw,
        ) => To(S::Withdrawn),
        (S::Submitted | S::UnderExamination | S::Deferred, Act::Take) => To(S::UnderExamination),
        (S::UnderExamination, Act::Assess) => To(S::UnderExamination),
        (S::UnderExamination, Act::Recommend) => To(S::Recommended),
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
