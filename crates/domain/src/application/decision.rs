//! The Council's decision, recorded by one person and confirmed by another.

use super::Signature;
use crate::{Day, coded_enum};

/// Identifies a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DecisionId(pub uuid::Uuid);

impl std::fmt::Display for DecisionId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

coded_enum! {
    /// What the Council decided, and what an officer can recommend to it.
    Outcome {
        /// Admit as observer.
        Admitted = "admitted",
        /// Put off.
        Deferred = "deferred",
        /// Do not admit.
        NotAdmitted = "not_admitted",
    }
}

impl Outcome {
    /// The stage that a confirmed decision leads to.
    #[must_use]
    pub const fn stage(self) -> super::Stage {
        match self {
            Self::Admitted => super::Stage::Admitted,
            Self::Deferred => super::Stage::Deferred,
            Self::NotAdmitted => super::Stage::NotAdmitted,
        }
    }
}

coded_enum! {
    /// Of whom the Council asked something when it deferred.
    AskedOf {
        /// The organization that applies.
        Applicant = "applicant",
        /// The administration of IOM.
        Ipd = "ipd",
    }
}

/// A decision as recorded. Never edited: a wrong record is rejected before it
/// is confirmed, and superseded by another afterwards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecisionRecord {
    /// Identity.
    pub id: DecisionId,
    /// What was decided.
    pub outcome: Outcome,
    /// Code of the session.
    pub session: String,
    /// Day of the decision.
    pub decided_on: Day,
    /// Symbol of the document or resolution, such as `C/115/RES/1412`.
    pub symbol: String,
    /// The reason, where the Council gave one; required for a correction.
    pub reason: Option<String>,
    /// What the Council wants to know before it decides; required, with the
    /// reason, when it deferred.
    pub question: Option<String>,
    /// Who has to answer that question.
    pub asked_of: Option<AskedOf>,
    /// Who recorded it, and when.
    pub recorded: Signature,
    /// The decision that it corrects.
    pub supersedes: Option<DecisionId>,
}

impl DecisionRecord {
    /// A deferral without a reason and a question would leave the organization
    /// and the next session with nothing to work on.
    #[must_use]
    pub fn says_why_deferred(&self) -> bool {
        let given = |text: &Option<String>| text.as_deref().is_some_and(|t| !t.trim().is_empty());
        self.outcome != Outcome::Deferred
            || (given(&self.reason) && given(&self.question) && self.asked_of.is_some())
    }
}

/// A decision that holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// As recorded.
    pub record: DecisionRecord,
    /// Who confirmed it, and when.
    pub confirmed: Signature,
}
