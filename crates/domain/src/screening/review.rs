//! What becomes of a question: an officer answers with a reason; "the same"
//! needs a second person.

use crate::{application::Signature, coded_enum};

coded_enum! {
    /// Where a question stands.
    HitState {
        /// Nobody has answered.
        Open = "open",
        /// One person says "the same"; a second person has not agreed yet.
        SameProposed = "same_proposed",
        /// Two persons say that it is the same.
        Same = "same",
        /// It is not the same.
        NotSame = "not_same",
        /// The entry was taken off the list before somebody answered.
        Delisted = "delisted",
        /// The entry changed before somebody answered; a new question stands
        /// in its place.
        Replaced = "replaced",
    }
}

impl HitState {
    /// Whether a person still has to look at it.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Open | Self::SameProposed)
    }
}

coded_enum! {
    /// What a person answers.
    Answer {
        /// It is another person or organization.
        NotSame = "not_same",
        /// It is the same.
        Same = "same",
    }
}

/// Why an answer is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReviewRefusal {
    /// The question does not wait for this.
    NotOpen,
    /// The first person cannot be the second.
    SecondPerson,
}

/// One answer; all are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenAnswer {
    /// What was answered.
    pub answer: Answer,
    /// Why.
    pub reason: String,
    /// By whom, when.
    pub signed: Signature,
    /// Whether it is the second person's, to an answer "the same".
    pub second: bool,
}

/// A question with the answers given so far, oldest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// Where it stands.
    pub state: HitState,
    /// The answers.
    pub answers: Vec<GivenAnswer>,
}

impl Default for Review {
    fn default() -> Self {
        Self {
            state: HitState::Open,
            answers: vec![],
        }
    }
}

impl Review {
    /// A person answers: the first time, or as the second person when "the
    /// same" was answered. A second person who does not agree opens the
    /// question again.
    ///
    /// # Errors
    /// [`ReviewRefusal`].
    pub fn answer(
        &self,
        answer: Answer,
        reason: String,
        signed: Signature,
    ) -> Result<Self, ReviewRefusal> {
        let second = match self.state {
            HitState::Open => false,
            HitState::SameProposed => true,
            _ => return Err(ReviewRefusal::NotOpen),
        };
        let last = self.answers.last().map(|a| a.signed.by);
        if second && last == Some(signed.by) {
            return Err(ReviewRefusal::SecondPerson);
        }
        let state = match (second, answer) {
            (false, Answer::NotSame) => HitState::NotSame,
            (false, Answer::Same) => HitState::SameProposed,
            (true, Answer::Same) => HitState::Same,
            (true, Answer::NotSame) => HitState::Open,
        };
        let mut answers = self.answers.clone();
        answers.push(GivenAnswer {
            answer,
            reason,
            signed,
            second,
        });
        Ok(Self { state, answers })
    }

    /// The entry left the list. What was answered stays; what waited is over.
    #[must_use]
    pub fn delisted(&self) -> Self {
        self.ended(HitState::Delisted)
    }

    /// The entry changed, and a new question is asked.
    #[must_use]
    pub fn replaced(&self) -> Self {
        self.ended(HitState::Replaced)
    }

    fn ended(&self, state: HitState) -> Self {
        let state = if self.state.is_open() {
            state
        } else {
            self.state
        };
        Self {
            state,
            answers: self.answers.clone(),
        }
    }
}
