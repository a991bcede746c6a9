//! The life of a version of the criteria: drafted by one person, checked and
//! put in force by another, from a day on. What somebody was judged by is never
//! changed: a change is a new version.
//!
//! IOM's rules do not say who keeps the criteria. That a second person checks
//! is a choice of Parvis, the same as for recommendations and decisions.

use super::{CriteriaSet, Criterion, TextStatus, unofficial_binding};
use crate::{Day, account::AccountId, application::Signature, coded_enum};

coded_enum! {
    /// Where a version stands.
    VersionState {
        /// It is being written; only staff see it.
        Draft = "draft",
        /// Handed to a second person for checking.
        Proposed = "proposed",
        /// Checked: in force from its day on, and never changed again.
        Approved = "approved",
        /// Given up; kept for the record.
        Discarded = "discarded",
    }
}

/// Why a step is refused. Codes, never sentences.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum VersionRefusal {
    /// The step is not possible in this state.
    #[error("not possible for a version that is {0}")]
    WrongState(VersionState),
    /// Whoever wrote in the draft cannot check it.
    #[error("a second person is needed")]
    SecondPersonNeeded,
    /// The draft says what the version before it says.
    #[error("nothing was changed")]
    NothingChanged,
    /// A version without criteria judges nobody.
    #[error("there are no criteria")]
    Empty,
    /// The version claims the official wording, and these binding criteria do
    /// not have it.
    #[error("not official: {}", .0.join(", "))]
    NotOfficial(Vec<String>),
    /// In force from this day at the earliest: not in the past, and after the
    /// version before.
    #[error("in force from {0} at the earliest")]
    TooEarly(Day),
}

/// A version with its history.
#[derive(Debug, Clone)]
pub struct CriteriaVersion {
    /// What it says. `in_force_from` of a draft is the day that the drafter
    /// has in mind.
    pub set: CriteriaSet,
    /// Where it stands.
    pub state: VersionState,
    /// The version that it was made from; `None` for one loaded from a file.
    pub based_on: Option<String>,
    /// Everybody who wrote in it.
    pub hands: Vec<AccountId>,
    /// Who began it, when.
    pub drafted: Option<Signature>,
    /// Who handed it over for checking, when.
    pub proposed: Option<Signature>,
    /// Who checked it, when.
    pub checked: Option<Signature>,
    /// Why it was sent back last.
    pub returned: Option<String>,
    /// Version of the row for optimistic locking; starts at 1.
    pub version: i32,
}

impl CriteriaVersion {
    /// A new draft, which says what the base says.
    #[must_use]
    pub fn draft(base: &CriteriaSet, name: String, signed: Signature, today: Day) -> Self {
        Self {
            set: CriteriaSet {
                version: name,
                in_force_from: today.max(after(base)),
                ..base.clone()
            },
            state: VersionState::Draft,
            based_on: Some(base.version.clone()),
            hands: vec![signed.by],
            drafted: Some(signed),
            proposed: None,
            checked: None,
            returned: None,
            version: 1,
        }
    }

    /// A version that was loaded from a file: in force as the file says.
    #[must_use]
    pub const fn loaded(set: CriteriaSet) -> Self {
        Self {
            set,
            state: VersionState::Approved,
            based_on: None,
            hands: vec![],
            drafted: None,
            proposed: None,
            checked: None,
            returned: None,
            version: 1,
        }
    }

    /// Whether it can still be written in or checked.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        matches!(self.state, VersionState::Draft | VersionState::Proposed)
    }

    fn in_state(&self, state: VersionState) -> Result<(), VersionRefusal> {
        if self.state == state {
            Ok(())
        } else {
            Err(VersionRefusal::WrongState(self.state))
        }
    }

    /// Replaces what the draft says, but for its name.
    ///
    /// # Errors
    /// [`VersionRefusal::WrongState`] unless it is a draft.
    pub fn edit(mut self, by: AccountId, set: CriteriaSet) -> Result<Self, VersionRefusal> {
        self.in_state(VersionState::Draft)?;
        let version = std::mem::take(&mut self.set.version);
        self.set = CriteriaSet { version, ..set };
        if !self.hands.contains(&by) {
            self.hands.push(by);
        }
        Ok(self)
    }

    /// Hands the draft over for checking.
    ///
    /// # Errors
    /// [`VersionRefusal`]: not a draft, nothing changed, no criteria, or the
    /// official wording claimed and not there.
    pub fn propose(
        mut self,
        base: &CriteriaSet,
        signed: Signature,
    ) -> Result<Self, VersionRefusal> {
        self.in_state(VersionState::Draft)?;
        if self.set.criteria.is_empty() {
            return Err(VersionRefusal::Empty);
        }
        if self.set.text_status == TextStatus::Official {
            let without = unofficial_binding(&self.set);
            if !without.is_empty() {
                return Err(VersionRefusal::NotOfficial(without));
            }
        }
        if super::same_rules(base, &self.set) {
            return Err(VersionRefusal::NothingChanged);
        }
        self.state = VersionState::Proposed;
        self.proposed = Some(signed);
        Ok(self)
    }

    /// The second person returns it to the drafter with a reason.
    ///
    /// # Errors
    /// [`VersionRefusal::WrongState`], [`VersionRefusal::SecondPersonNeeded`].
    pub fn send_back(mut self, by: AccountId, reason: String) -> Result<Self, VersionRefusal> {
        self.in_state(VersionState::Proposed)?;
        self.second_person(by)?;
        self.state = VersionState::Draft;
        self.proposed = None;
        self.returned = Some(reason);
        Ok(self)
    }

    /// The second person puts it in force from a day on.
    ///
    /// # Errors
    /// [`VersionRefusal::WrongState`], [`VersionRefusal::SecondPersonNeeded`],
    /// [`VersionRefusal::TooEarly`] for a day in the past or before the version
    /// that it follows.
    pub fn approve(
        mut self,
        base: &CriteriaSet,
        signed: Signature,
        from: Day,
        today: Day,
    ) -> Result<Self, VersionRefusal> {
        self.in_state(VersionState::Proposed)?;
        self.second_person(signed.by)?;
        let earliest = today.max(after(base));
        if from < earliest {
            return Err(VersionRefusal::TooEarly(earliest));
        }
        self.set.in_force_from = from;
        self.state = VersionState::Approved;
        self.checked = Some(signed);
        Ok(self)
    }

    /// Gives the draft up.
    ///
    /// # Errors
    /// [`VersionRefusal::WrongState`] once it is approved.
    pub fn discard(mut self) -> Result<Self, VersionRefusal> {
        if !self.is_open() {
            return Err(VersionRefusal::WrongState(self.state));
        }
        self.state = VersionState::Discarded;
        Ok(self)
    }

    /// Whether this person may check it.
    ///
    /// # Errors
    /// [`VersionRefusal::SecondPersonNeeded`] for everybody who wrote in it.
    pub fn second_person(&self, by: AccountId) -> Result<(), VersionRefusal> {
        if self.hands.contains(&by) {
            Err(VersionRefusal::SecondPersonNeeded)
        } else {
            Ok(())
        }
    }
}

/// The first day on which a version can follow this one: two versions never
/// begin on the same day, so that every day has one answer.
fn after(base: &CriteriaSet) -> Day {
    base.in_force_from.succ_opt().unwrap_or(base.in_force_from)
}

/// Puts a criterion at a place of the list, counted from 1, replacing the one
/// with its code.
pub fn place(criteria: &mut Vec<Criterion>, criterion: Criterion, position: usize) {
    criteria.retain(|c| c.code != criterion.code);
    let at = position.saturating_sub(1).min(criteria.len());
    criteria.insert(at, criterion);
}

#[cfg(test)]
mod tests;
