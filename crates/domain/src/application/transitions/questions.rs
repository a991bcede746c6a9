//! The acts around questions to the CSO, and closing without prejudice.

use super::Refusal;
use crate::{
    Day,
    account::AccountId,
    application::{Act, Application, Closing, Round, RoundOrigin, Signature, Stage},
};

impl Application {
    /// In a deferral nobody has the case until it is taken again: any officer
    /// acts for the office.
    fn for_the_office(&self, officer: AccountId) -> Result<(), Refusal> {
        if self.stage == Stage::Deferred {
            Ok(())
        } else {
            self.in_charge(officer)
        }
    }

    fn open_round(&mut self) -> Result<&mut Round, Refusal> {
        self.round.as_mut().ok_or(Refusal::NoQuestionsOpen)
    }

    /// Puts questions to the CSO: `origin` is set here, from the stage.
    ///
    /// # Errors
    /// [`Refusal::WrongStage`], [`Refusal::NotTheOfficer`],
    /// [`Refusal::QuestionsOpen`].
    pub fn ask_questions(self, mut round: Round) -> Result<Self, Refusal> {
        self.check(Act::AskQuestions)?;
        self.for_the_office(round.asked.by)?;
        if self.round.is_some() {
            return Err(Refusal::QuestionsOpen);
        }
        round.origin = if self.stage == Stage::Deferred {
            RoundOrigin::Council
        } else {
            RoundOrigin::Ipd
        };
        let mut next = self.to(Act::AskQuestions)?;
        next.round = Some(round);
        Ok(next)
    }

    /// Checks that this officer may prepare questions now.
    ///
    /// # Errors
    /// As [`Self::ask_questions`].
    pub fn may_ask(&self, officer: AccountId) -> Result<(), Refusal> {
        self.check(Act::AskQuestions)?;
        self.for_the_office(officer)?;
        match self.round {
            Some(_) => Err(Refusal::QuestionsOpen),
            None => Ok(()),
        }
    }

    /// The CSO saves an answer. Nothing is sent yet.
    ///
    /// # Errors
    /// [`Refusal::WrongStage`], [`Refusal::NoQuestionsOpen`].
    pub fn save_answers(self) -> Result<Self, Refusal> {
        self.check(Act::SaveAnswers)?;
        let mut next = self.to(Act::SaveAnswers)?;
        next.open_round()?;
        Ok(next)
    }

    /// The CSO sends all answers together; also after the due date.
    ///
    /// # Errors
    /// [`Refusal::WrongStage`], [`Refusal::NoQuestionsOpen`].
    pub fn send_answers(self) -> Result<Self, Refusal> {
        let mut next = self.to(Act::SendAnswers)?;
        next.open_round()?;
        next.round = None;
        Ok(next)
    }

    /// The CSO asks for more time.
    ///
    /// # Errors
    /// [`Refusal::WrongStage`], [`Refusal::NoQuestionsOpen`],
    /// [`Refusal::ExtensionWaiting`] when the last request has no reply.
    pub fn ask_extension(self, asked: Signature) -> Result<Self, Refusal> {
        let mut next = self.to(Act::AskExtension)?;
        let round = next.open_round()?;
        if round.extension_asked.is_some() {
            return Err(Refusal::ExtensionWaiting);
        }
        round.extension_asked = Some(asked);
        Ok(next)
    }

    /// The officer gives more time. Reminders count from the new date again.
    ///
    /// # Errors
    /// [`Refusal::WrongStage`], [`Refusal::NotTheOfficer`],
    /// [`Refusal::NoQuestionsOpen`], [`Refusal::NoExtensionAsked`],
    /// [`Refusal::NotLater`].
    pub fn grant_extension(self, officer: AccountId, due: Day) -> Result<Self, Refusal> {
        self.check(Act::GrantExtension)?;
        self.for_the_office(officer)?;
        let mut next = self.to(Act::GrantExtension)?;
        let round = next.open_round()?;
        if round.extension_asked.take().is_none() {
            return Err(Refusal::NoExtensionAsked);
        }
        if due <= round.due {
            return Err(Refusal::NotLater { due: round.due });
        }
        round.due = due;
        round.reminders = 0;
        Ok(next)
    }

    /// The officer keeps the date.
    ///
    /// # Errors
    /// [`Refusal::WrongStage`], [`Refusal::NotTheOfficer`],
    /// [`Refusal::NoQuestionsOpen`], [`Refusal::NoExtensionAsked`].
    pub fn refuse_extension(self, officer: AccountId) -> Result<Self, Refusal> {
        self.check(Act::RefuseExtension)?;
        self.for_the_office(officer)?;
        let mut next = self.to(Act::RefuseExtension)?;
        if next.open_round()?.extension_asked.take().is_none() {
            return Err(Refusal::NoExtensionAsked);
        }
        Ok(next)
    }

    /// The officer takes the questions back; what the CSO had saved stays with
    /// the round and is not sent.
    ///
    /// # Errors
    /// [`Refusal::WrongStage`], [`Refusal::NotTheOfficer`],
    /// [`Refusal::NoQuestionsOpen`].
    pub fn take_back_questions(self, officer: AccountId) -> Result<Self, Refusal> {
        self.check(Act::TakeBackQuestions)?;
        self.for_the_office(officer)?;
        let mut next = self.to(Act::TakeBackQuestions)?;
        next.open_round()?;
        next.round = None;
        Ok(next)
    }

    /// A reminder goes out.
    ///
    /// # Errors
    /// [`Refusal::WrongStage`], [`Refusal::NoQuestionsOpen`].
    pub fn remind(self) -> Result<Self, Refusal> {
        let mut next = self.to(Act::Remind)?;
        let round = next.open_round()?;
        round.reminders = round.reminders.saturating_add(1);
        Ok(next)
    }

    /// Why it cannot be closed without prejudice today, or nothing. `reminders`
    /// is the number that must have gone out for the present due date.
    ///
    /// # Errors
    /// [`Refusal::WrongStage`], [`Refusal::NoQuestionsOpen`],
    /// [`Refusal::ExtensionWaiting`], [`Refusal::NotOverdue`],
    /// [`Refusal::RemindersMissing`].
    pub fn may_close(&self, today: Day, reminders: u32) -> Result<(), Refusal> {
        self.check(Act::Close)?;
        let round = self.round.as_ref().ok_or(Refusal::NoQuestionsOpen)?;
        if round.extension_asked.is_some() {
            return Err(Refusal::ExtensionWaiting);
        }
        if !round.is_overdue(today) {
            return Err(Refusal::NotOverdue { due: round.due });
        }
        if round.reminders < reminders {
            return Err(Refusal::RemindersMissing {
                sent: round.reminders,
                needed: reminders,
            });
        }
        Ok(())
    }

    /// Closes without prejudice, as the NGO Committee does after three
    /// reminders without answer (E/2012/32 (Part II)). By a person other than
    /// the officer in charge and whoever asked, never by the program.
    ///
    /// # Errors
    /// As [`Self::may_close`], and [`Refusal::SecondPersonNeeded`].
    pub fn close(self, closing: Closing, today: Day, reminders: u32) -> Result<Self, Refusal> {
        self.may_close(today, reminders)?;
        let by = closing.signed.by;
        let asked = self.round.as_ref().map(|r| r.asked.by);
        if self.officer == Some(by) || asked == Some(by) {
            return Err(Refusal::SecondPersonNeeded);
        }
        let mut next = self.to(Act::Close)?;
        next.round = None;
        next.closing = Some(closing);
        Ok(next)
    }
}
