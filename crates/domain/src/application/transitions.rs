//! The acts: each consumes the application and gives the next one, or says why
//! not. The table of [`destination`] decides the stage; the rules on persons
//! and completeness stand here.

use super::{
    Act, Application, Condition, Decision, DecisionRecord, Dossier, Move, Outcome, Recommendation,
    Signature, Stage, Submission, destination,
};
use crate::{Day, account::AccountId};

mod questions;

/// Why an act is refused. Codes and parameters, never sentences.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The act is not possible in this stage.
    #[error("{act} is not possible in stage {stage}")]
    WrongStage {
        /// The stage.
        stage: Stage,
        /// The act.
        act: Act,
    },
    /// The second step needs another person than the first (separation of
    /// duties: recommender and clearer, recorder and confirmer).
    #[error("a second person is needed")]
    SecondPersonNeeded,
    /// Only the officer who has the case can do this.
    #[error("only the officer in charge can do this")]
    NotTheOfficer,
    /// Criteria without a verdict.
    #[error("criteria not assessed: {}", .0.join(", "))]
    NotAssessed(Vec<String>),
    /// A correction must say why.
    #[error("a correction needs a reason")]
    CorrectionReasonNeeded,
    /// A correction must change something.
    #[error("the correction says what the decision already says")]
    NothingCorrected,
    /// Only the newest decision can be corrected.
    #[error("not the decision that holds")]
    NotTheDecisionInForce,
    /// A deferral needs its reason, the question put and who answers it.
    #[error("a deferral needs a reason, a question and who answers it")]
    DeferralUnexplained,
    /// Questions are open with the CSO: wait for the answers or take them back.
    #[error("questions are open")]
    QuestionsOpen,
    /// No question is open.
    #[error("no questions are open")]
    NoQuestionsOpen,
    /// A request for more time waits for its reply.
    #[error("a request for more time waits")]
    ExtensionWaiting,
    /// Nobody asked for more time.
    #[error("no request for more time")]
    NoExtensionAsked,
    /// An extension must lead to a later day.
    #[error("not later than {due}")]
    NotLater {
        /// The present due date.
        due: Day,
    },
    /// The due date has not passed.
    #[error("answers are due on {due}")]
    NotOverdue {
        /// The due date.
        due: Day,
    },
    /// Too few reminders went out.
    #[error("{sent} of {needed} reminders sent")]
    RemindersMissing {
        /// How many went out for this due date.
        sent: u32,
        /// How many must go out.
        needed: u32,
    },
}

impl Refusal {
    /// The condition that is not met; none where the table has no arrow.
    #[must_use]
    pub const fn condition(&self) -> Option<Condition> {
        Some(match self {
            Self::WrongStage { .. } => return None,
            Self::SecondPersonNeeded => Condition::NotTheRecommender,
            Self::NotTheOfficer => Condition::OfficerInCharge,
            Self::NotAssessed(_) => Condition::AllAssessed,
            Self::CorrectionReasonNeeded | Self::NothingCorrected | Self::NotTheDecisionInForce => {
                Condition::CorrectionExplained
            }
            Self::DeferralUnexplained => Condition::DeferralExplained,
            Self::QuestionsOpen => Condition::NoQuestionsOpen,
            Self::NoQuestionsOpen => Condition::QuestionsOpen,
            Self::ExtensionWaiting => Condition::NoExtensionAsked,
            Self::NoExtensionAsked => Condition::ExtensionAsked,
            Self::NotLater { .. } => Condition::LaterDue,
            Self::NotOverdue { .. } => Condition::DuePassed,
            Self::RemindersMissing { .. } => Condition::RemindersSent,
        })
    }
}

impl Application {
    fn to(mut self, act: Act) -> Result<Self, Refusal> {
        match destination(self.stage, act) {
            Move::To(stage) => {
                self.stage = stage;
                Ok(self)
            }
            Move::ToDecision | Move::Refused => Err(Refusal::WrongStage {
                stage: self.stage,
                act,
            }),
        }
    }

    fn check(&self, act: Act) -> Result<(), Refusal> {
        match destination(self.stage, act) {
            Move::Refused => Err(Refusal::WrongStage {
                stage: self.stage,
                act,
            }),
            _ => Ok(()),
        }
    }

    /// Replaces the answers of the draft.
    ///
    /// # Errors
    /// [`Refusal::WrongStage`] once it is submitted.
    pub fn edit(self, dossier: Dossier) -> Result<Self, Refusal> {
        let mut next = self.to(Act::Edit)?;
        next.dossier = dossier;
        Ok(next)
    }

    /// Hands the application in. Completeness is checked by the caller's
    /// parser; the session and the criteria set are facts given here.
    ///
    /// # Errors
    /// [`Refusal::WrongStage`] when it was handed in already.
    pub fn submit(self, submission: Submission) -> Result<Self, Refusal> {
        let mut next = self.to(Act::Submit)?;
        next.submission = Some(submission);
        Ok(next)
    }

    /// The CSO withdraws. Not possible while a recorded decision waits for
    /// confirmation: the Council has then decided.
    ///
    /// # Errors
    /// [`Refusal::WrongStage`].
    pub fn withdraw(self) -> Result<Self, Refusal> {
        let mut next = self.to(Act::Withdraw)?;
        next.round = None;
        Ok(next)
    }

    /// An officer takes the case, or takes it over; a deferred one begins a new
    /// examination for the next session, once the question of the Council is
    /// answered or taken back.
    ///
    /// # Errors
    /// [`Refusal::WrongStage`], [`Refusal::QuestionsOpen`].
    pub fn take(self, officer: AccountId) -> Result<Self, Refusal> {
        if self.stage == Stage::Deferred && self.round.is_some() {
            return Err(Refusal::QuestionsOpen);
        }
        let mut next = self.to(Act::Take)?;
        next.officer = Some(officer);
        next.recommendation = None;
        next.clearance = None;
        next.session = None;
        Ok(next)
    }

    /// Checks that this officer may record a verdict now.
    ///
    /// # Errors
    /// [`Refusal::WrongStage`], [`Refusal::NotTheOfficer`].
    pub fn may_assess(&self, officer: AccountId) -> Result<(), Refusal> {
        self.check(Act::Assess)?;
        self.in_charge(officer)
    }

    fn in_charge(&self, officer: AccountId) -> Result<(), Refusal> {
        if self.officer == Some(officer) {
            Ok(())
        } else {
            Err(Refusal::NotTheOfficer)
        }
    }

    /// The officer finishes the assessment; every criterion must have a verdict.
    ///
    /// # Errors
    /// [`Refusal::WrongStage`], [`Refusal::NotTheOfficer`], [`Refusal::NotAssessed`].
    pub fn finish_assessment(
        self,
        officer: AccountId,
        not_assessed: Vec<String>,
    ) -> Result<Self, Refusal> {
        self.check(Act::FinishAssessment)?;
        self.in_charge(officer)?;
        if !not_assessed.is_empty() {
            return Err(Refusal::NotAssessed(not_assessed));
        }
        self.to(Act::FinishAssessment)
    }

    /// The officer opens the assessment again.
    ///
    /// # Errors
    /// [`Refusal::WrongStage`], [`Refusal::NotTheOfficer`].
    pub fn reopen_assessment(self, officer: AccountId) -> Result<Self, Refusal> {
        self.check(Act::ReopenAssessment)?;
        self.in_charge(officer)?;
        self.to(Act::ReopenAssessment)
    }

    /// The officer in charge recommends; every criterion must have a verdict.
    ///
    /// # Errors
    /// [`Refusal::WrongStage`], [`Refusal::NotTheOfficer`], [`Refusal::NotAssessed`].
    pub fn recommend(
        self,
        recommendation: Recommendation,
        not_assessed: Vec<String>,
    ) -> Result<Self, Refusal> {
        self.check(Act::Recommend)?;
        self.in_charge(recommendation.signed.by)?;
        if !not_assessed.is_empty() {
            return Err(Refusal::NotAssessed(not_assessed));
        }
        let mut next = self.to(Act::Recommend)?;
        next.recommendation = Some(recommendation);
        Ok(next)
    }

    fn second_person(&self, who: AccountId) -> Result<(), Refusal> {
        let recommender = self.recommendation.as_ref().map(|r| r.signed.by);
        if recommender == Some(who) {
            Err(Refusal::SecondPersonNeeded)
        } else {
            Ok(())
        }
    }

    /// The second person returns the recommendation to the officer.
    ///
    /// # Errors
    /// [`Refusal::WrongStage`], [`Refusal::SecondPersonNeeded`].
    pub fn send_back(self, by: AccountId) -> Result<Self, Refusal> {
        self.check(Act::SendBack)?;
        self.second_person(by)?;
        let mut next = self.to(Act::SendBack)?;
        next.recommendation = None;
        Ok(next)
    }

    /// The second person clears the recommendation.
    ///
    /// # Errors
    /// [`Refusal::WrongStage`], [`Refusal::SecondPersonNeeded`].
    pub fn clear(self, signed: Signature) -> Result<Self, Refusal> {
        self.check(Act::Clear)?;
        self.second_person(signed.by)?;
        let mut next = self.to(Act::Clear)?;
        next.clearance = Some(signed);
        Ok(next)
    }

    /// Puts the case on the list of a session.
    ///
    /// # Errors
    /// [`Refusal::WrongStage`].
    pub fn list(self, session: String) -> Result<Self, Refusal> {
        let mut next = self.to(Act::List)?;
        next.session = Some(session);
        Ok(next)
    }

    /// Takes the case off the list.
    ///
    /// # Errors
    /// [`Refusal::WrongStage`].
    pub fn unlist(self) -> Result<Self, Refusal> {
        let mut next = self.to(Act::Unlist)?;
        next.session = None;
        Ok(next)
    }

    /// Records what the Council decided, or a correction of what was recorded
    /// before. Nothing is public until another person confirms it.
    ///
    /// # Errors
    /// [`Refusal::WrongStage`]; for a correction also
    /// [`Refusal::CorrectionReasonNeeded`], [`Refusal::NothingCorrected`],
    /// [`Refusal::NotTheDecisionInForce`]; for a deferral
    /// [`Refusal::DeferralUnexplained`].
    pub fn record_decision(self, record: DecisionRecord) -> Result<Self, Refusal> {
        self.check(Act::RecordDecision)?;
        // A deferred case that is listed again gets a new decision; only a
        // decision recorded over one that still holds is a correction.
        let corrected = if self.stage == Stage::Listed {
            None
        } else {
            self.decision.as_ref()
        };
        if record.supersedes != corrected.map(|d| d.record.id) {
            return Err(Refusal::NotTheDecisionInForce);
        }
        if let Some(old) = corrected {
            if record.reason.as_deref().is_none_or(|r| r.trim().is_empty()) {
                return Err(Refusal::CorrectionReasonNeeded);
            }
            let says = |r: &DecisionRecord| {
                let put = (r.question.clone(), r.asked_of);
                let where_and_when = (r.session.clone(), r.decided_on, r.symbol.clone());
                (r.outcome, where_and_when, put)
            };
            if says(&old.record) == says(&record) {
                return Err(Refusal::NothingCorrected);
            }
        }
        if !record.says_why_deferred() {
            return Err(Refusal::DeferralUnexplained);
        }
        let mut next = self.to(Act::RecordDecision)?;
        next.recorded = Some(record);
        Ok(next)
    }

    /// The other person rejects the record, which is as if it had not been
    /// made; the audit trail keeps it.
    ///
    /// # Errors
    /// [`Refusal::WrongStage`]. The recorder may take back their own record.
    pub fn reject_record(mut self) -> Result<Self, Refusal> {
        self.check(Act::RejectRecord)?;
        self.recorded = None;
        self.stage = match (self.stage, &self.decision) {
            (Stage::CorrectionRecorded, Some(held)) => held.record.outcome.stage(),
            _ => Stage::Listed,
        };
        Ok(self)
    }

    /// The other person confirms the record; it becomes the decision that
    /// holds.
    ///
    /// # Errors
    /// [`Refusal::WrongStage`]; [`Refusal::SecondPersonNeeded`] for the person
    /// who recorded it or who recommended.
    pub fn confirm_decision(mut self, confirmed: Signature) -> Result<Self, Refusal> {
        self.check(Act::ConfirmDecision)?;
        self.second_person(confirmed.by)?;
        let wrong = Refusal::WrongStage {
            stage: self.stage,
            act: Act::ConfirmDecision,
        };
        let record = self.recorded.take().ok_or(wrong)?;
        if record.recorded.by == confirmed.by {
            return Err(Refusal::SecondPersonNeeded);
        }
        // A question of the Council stays open only while the same is asked.
        let asks = |r: &DecisionRecord| (r.outcome, r.question.clone(), r.asked_of);
        let held = self.decision.as_ref().map(|d| asks(&d.record));
        if record.supersedes.is_none() || held != Some(asks(&record)) {
            self.round = None;
        }
        self.stage = record.outcome.stage();
        self.decision = Some(Decision { record, confirmed });
        Ok(self)
    }

    /// Whether the decision that holds admits the organization.
    #[must_use]
    pub fn is_admitted(&self) -> bool {
        self.decision
            .as_ref()
            .is_some_and(|d| d.record.outcome == Outcome::Admitted)
    }
}

#[cfg(test)]
mod tests;
