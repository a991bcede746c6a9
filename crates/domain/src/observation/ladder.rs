//! Observations: what staff learn about an organization beside its application.

use crate::{
    Day, Instant, account::AccountId, application::Signature, coded_enum,
    organization::OrganizationId,
};
use uuid::Uuid;

coded_enum! {
    /// What an observation is about.
    Category {
        /// Reputation and ethics.
        Reputational = "reputational",
        /// Money.
        Financial = "financial",
        /// The way the organization works.
        Operational = "operational",
        /// Laws, contracts and rules.
        Compliance = "compliance",
        /// Sexual exploitation and abuse.
        Sea = "sea",
        /// The protection of people in its care.
        Safeguarding = "safeguarding",
        /// Something else.
        Other = "other",
        /// A name that two persons found to be that of a listed entry; made by
        /// the screening only.
        Screening = "screening",
    }
}

impl Category {
    /// Whether a person can choose it.
    #[must_use]
    pub const fn is_chosen(self) -> bool {
        !matches!(self, Self::Screening)
    }
}

coded_enum! {
    /// How grave it is.
    Level {
        /// Noted.
        Observation = "observation",
        /// A risk.
        Risk = "risk",
        /// A risk that an approver must decide about.
        Escalated = "escalated",
        /// Confirmed as serious.
        Serious = "serious",
    }
}

/// Why an act on an observation is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// It does not wait for this: withdrawn, escalated before, answered.
    NotWaiting,
    /// The author, or who escalated it, cannot decide; who confirmed it as
    /// serious cannot be the only one to withdraw it.
    SecondPerson,
    /// The organization has not been heard.
    NotHeard,
}

/// An act with its comment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// By whom, when.
    pub signed: Signature,
    /// Why.
    pub comment: String,
}

/// An approver's decision about an escalation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ruling {
    /// By whom, when, why.
    pub step: Step,
    /// Whether it is serious; otherwise it is a risk again.
    pub serious: bool,
}

/// What the organization is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disclosure {
    /// By whom, when.
    pub signed: Signature,
    /// The wording for the organization. Not the text of the observation,
    /// which may name persons who must be protected.
    pub wording: String,
    /// The last day for the answer.
    pub due: Day,
}

/// What the organization answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// By whom, when.
    pub signed: Signature,
    /// The answer.
    pub text: String,
    /// Whether it came after the due day; it is kept and read all the same.
    pub late: bool,
}

/// A document that supports an observation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// File name, without path and control characters.
    pub file_name: String,
    /// Media type, found from the content.
    pub media_type: String,
    /// Size in bytes.
    pub size: i64,
    /// SHA-256 of the content in hexadecimal.
    pub sha256: String,
}

/// An observation with what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Observation {
    /// Identity.
    pub id: Uuid,
    /// The organization.
    pub organization_id: OrganizationId,
    /// What it is about.
    pub category: Category,
    /// The level at which it was entered: observation or risk.
    pub entered_as: Level,
    /// The level now.
    pub level: Level,
    /// What was seen; never changes.
    pub text: String,
    /// Where it is known from.
    pub source: String,
    /// A document.
    pub evidence: Option<Evidence>,
    /// Author and moment.
    pub made: Signature,
    /// The last day on which it counts.
    pub expires_on: Day,
    /// The escalation; there is one at most.
    pub escalation: Option<Step>,
    /// What an approver decided about it.
    pub ruling: Option<Ruling>,
    /// What the organization was told.
    pub disclosure: Option<Disclosure>,
    /// What it answered.
    pub reply: Option<Reply>,
    /// Why it was withdrawn; it stays readable.
    pub withdrawal: Option<Step>,
    /// Version for optimistic locking; starts at 1.
    pub version: i32,
}

impl Observation {
    /// Whether it counts on a day: not withdrawn, and not expired. While an
    /// approver has to decide about it, it does not expire.
    #[must_use]
    pub fn counts_on(&self, day: Day) -> bool {
        self.withdrawal.is_none() && (self.level == Level::Escalated || day <= self.expires_on)
    }

    /// Whether its period is over.
    #[must_use]
    pub fn is_expired_on(&self, day: Day) -> bool {
        self.level != Level::Escalated && day > self.expires_on
    }

    /// Whether the organization was heard: it was told, and it has answered or
    /// its time is over.
    #[must_use]
    pub fn is_heard_on(&self, day: Day) -> bool {
        self.disclosure
            .as_ref()
            .is_some_and(|d| self.reply.is_some() || day > d.due)
    }

    fn open(&self) -> Result<(), Refused> {
        if self.withdrawal.is_some() {
            return Err(Refused::NotWaiting);
        }
        Ok(())
    }

    /// Puts it before an approver, once.
    ///
    /// # Errors
    /// [`Refused::NotWaiting`].
    pub fn escalate(&self, step: Step) -> Result<Self, Refused> {
        self.open()?;
        if self.escalation.is_some() {
            return Err(Refused::NotWaiting);
        }
        Ok(Self {
            level: Level::Escalated,
            escalation: Some(step),
            ..self.clone()
        })
    }

    /// An approver confirms it as serious, or returns it to a risk. Neither the
    /// author nor who escalated it can; with `must_be_heard` it is confirmed
    /// only after the organization could answer.
    ///
    /// # Errors
    /// [`Refused`].
    pub fn rule(
        &self,
        serious: bool,
        step: Step,
        today: Day,
        must_be_heard: bool,
    ) -> Result<Self, Refused> {
        self.open()?;
        if self.level != Level::Escalated {
            return Err(Refused::NotWaiting);
        }
        let escalated_by = self.escalation.as_ref().map(|e| e.signed.by);
        if self.made.by == step.signed.by || escalated_by == Some(step.signed.by) {
            return Err(Refused::SecondPerson);
        }
        if serious && must_be_heard && !self.is_heard_on(today) {
            return Err(Refused::NotHeard);
        }
        Ok(Self {
            level: if serious { Level::Serious } else { Level::Risk },
            ruling: Some(Ruling { step, serious }),
            ..self.clone()
        })
    }

    /// Tells the organization, once, in a wording for it.
    ///
    /// # Errors
    /// [`Refused::NotWaiting`].
    pub fn disclose(&self, disclosure: Disclosure) -> Result<Self, Refused> {
        self.open()?;
        if self.disclosure.is_some() {
            return Err(Refused::NotWaiting);
        }
        Ok(Self {
            disclosure: Some(disclosure),
            ..self.clone()
        })
    }

    /// The organization answers, once. A late answer is kept and marked.
    ///
    /// # Errors
    /// [`Refused::NotWaiting`].
    pub fn answer(&self, signed: Signature, text: String, today: Day) -> Result<Self, Refused> {
        self.open()?;
        let Some(disclosure) = &self.disclosure else {
            return Err(Refused::NotWaiting);
        };
        if self.reply.is_some() {
            return Err(Refused::NotWaiting);
        }
        Ok(Self {
            reply: Some(Reply {
                signed,
                text,
                late: today > disclosure.due,
            }),
            ..self.clone()
        })
    }

    /// Takes it back with a reason; it stays readable and does not count. The
    /// author can, or an approver. What was confirmed as serious only somebody
    /// other than the author can take back.
    ///
    /// # Errors
    /// [`Refused`].
    pub fn withdraw(&self, step: Step, is_approver: bool) -> Result<Self, Refused> {
        self.open()?;
        let author = self.made.by == step.signed.by;
        let fits = match self.level {
            Level::Serious => is_approver && !author,
            _ => author || is_approver,
        };
        if !fits {
            return Err(Refused::SecondPerson);
        }
        Ok(Self {
            withdrawal: Some(step),
            ..self.clone()
        })
    }

    /// Whether this person may withdraw it.
    #[must_use]
    pub fn may_withdraw(&self, by: AccountId, is_approver: bool) -> bool {
        let signed = Signature {
            by,
            at: Instant::UNIX_EPOCH,
        };
        let step = Step {
            signed,
            comment: String::new(),
        };
        self.withdraw(step, is_approver).is_ok()
    }
}

/// The last day on which an observation of this day counts.
#[must_use]
pub fn expires_on(made: Day, months: i64) -> Day {
    let months = u32::try_from(months).unwrap_or(0);
    made.checked_add_months(chrono::Months::new(months))
        .unwrap_or(made)
}

#[cfg(test)]
mod tests;
