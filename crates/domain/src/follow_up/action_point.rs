//! An action point and what becomes of it.

use super::Reach;
use crate::{
    Day, Instant, account::AccountId, coded_enum, organization::OrganizationId, text::LocalizedText,
};
use uuid::Uuid;

coded_enum! {
    /// Where an action point stands.
    ActionState {
        /// Nothing was done yet.
        Open = "open",
        /// Somebody works on it.
        InProgress = "in_progress",
        /// Done.
        Done = "done",
        /// Given up, with a reason.
        Dropped = "dropped",
    }
}

coded_enum! {
    /// Why a step on an action point is refused.
    FollowUpRefusal {
        /// It is done or given up.
        Finished = "action_point_finished",
        /// It cannot go there from where it stands.
        NoSuchStep = "action_point_no_such_step",
        /// Nothing of the consultation could be published.
        NothingToPublish = "outcomes_nothing_to_publish",
    }
}

/// Who answers for an action point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Owner {
    /// A unit of IOM: code of the list `units`.
    Unit(String),
    /// An office of IOM: code of the list `offices`.
    Office(String),
    /// A civil society organization.
    Organization(OrganizationId),
}

impl Owner {
    /// The kind, as stored.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Unit(_) => "unit",
            Self::Office(_) => "office",
            Self::Organization(_) => "organization",
        }
    }

    /// The code of the unit or office, or the identifier of the organization.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Unit(code) | Self::Office(code) => code,
            Self::Organization(id) => id.as_str(),
        }
    }

    /// The organization, where it is one.
    #[must_use]
    pub const fn organization(&self) -> Option<&OrganizationId> {
        match self {
            Self::Organization(id) => Some(id),
            _ => None,
        }
    }
}

/// Something that somebody undertook to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionPoint {
    /// Identity.
    pub id: Uuid,
    /// The consultation.
    pub consultation_id: Uuid,
    /// Its number in the consultation, from 1.
    pub number: u32,
    /// What is to be done.
    pub text: LocalizedText,
    /// The number of the recommendation from which it comes.
    pub recommendation: Option<u32>,
    /// Who answers for it.
    pub owner: Owner,
    /// Last day.
    pub due_on: Day,
    /// Where it stands.
    pub state: ActionState,
    /// Since when its owner says that it is done, until staff answer.
    pub said_done_at: Option<Instant>,
    /// Who may read it.
    pub reach: Reach,
    /// Organizations that it concerns.
    pub organizations: Vec<OrganizationId>,
    /// Codes of the list `policy-documents`.
    pub policy_documents: Vec<String>,
    /// Version for optimistic locking; 0 while it is not kept.
    pub version: i32,
}

/// A step in the life of an action point; never changed afterwards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionStep {
    /// Identity.
    pub id: Uuid,
    /// The action point.
    pub action_point_id: Uuid,
    /// When.
    pub at: Instant,
    /// Who.
    pub by: AccountId,
    /// Whether the organization that owns it reported, and not staff.
    pub by_owner: bool,
    /// State before.
    pub before: ActionState,
    /// State after.
    pub after: ActionState,
    /// Whether the owner says that it is done.
    pub says_done: bool,
    /// What was done, or why.
    pub note: String,
    /// Where the evidence is.
    pub link: Option<String>,
    /// The document of the consultation that is evidence.
    pub document: Option<Uuid>,
    /// Who may read it.
    pub reach: Reach,
}

impl ActionState {
    /// Whether nothing more is to be done.
    #[must_use]
    pub const fn is_finished(self) -> bool {
        matches!(self, Self::Done | Self::Dropped)
    }

    /// Where staff can lead it from here; staying is a note.
    #[must_use]
    pub const fn next(self) -> &'static [Self] {
        match self {
            Self::Open => &[Self::Open, Self::InProgress, Self::Done, Self::Dropped],
            Self::InProgress => &[Self::InProgress, Self::Done, Self::Dropped],
            // Opened again.
            Self::Done | Self::Dropped => &[Self::InProgress],
        }
    }
}

impl ActionPoint {
    /// Whether its day has passed and nothing finished it.
    #[must_use]
    pub fn is_overdue(&self, today: Day) -> bool {
        !self.state.is_finished() && self.due_on < today
    }

    /// Staff lead it to a state, or note something where it stands. That the
    /// owner said it was done is answered by this.
    ///
    /// # Errors
    /// [`FollowUpRefusal::NoSuchStep`].
    pub fn step(mut self, to: ActionState) -> Result<Self, FollowUpRefusal> {
        if !self.state.next().contains(&to) {
            return Err(FollowUpRefusal::NoSuchStep);
        }
        self.state = to;
        self.said_done_at = None;
        Ok(self)
    }

    /// Its owner reports what was done. That it is done is for staff to confirm.
    ///
    /// # Errors
    /// [`FollowUpRefusal::Finished`].
    pub fn report(mut self, says_done: bool, now: Instant) -> Result<Self, FollowUpRefusal> {
        if self.state.is_finished() {
            return Err(FollowUpRefusal::Finished);
        }
        self.state = ActionState::InProgress;
        self.said_done_at = says_done.then_some(now);
        Ok(self)
    }

    /// The reminder that is due: its name, which is remembered so that it
    /// leaves once for each last day. None while the owner says it is done.
    #[must_use]
    pub fn reminder(&self, today: Day, days_before: i64) -> Option<Reminder> {
        if self.state.is_finished() || self.said_done_at.is_some() {
            return None;
        }
        if self.is_overdue(today) {
            return Some(Reminder::Overdue);
        }
        let soon = self.due_on - chrono::Duration::days(days_before);
        (soon <= today).then_some(Reminder::Soon)
    }
}

coded_enum! {
    /// A reminder of an action point.
    Reminder {
        /// Its last day comes near.
        Soon = "soon",
        /// Its last day has passed.
        Overdue = "overdue",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn point(state: ActionState) -> ActionPoint {
        ActionPoint {
            id: Uuid::nil(),
            consultation_id: Uuid::nil(),
            number: 1,
            text: LocalizedText::from_columns("Translate the guide", "", ""),
            recommendation: None,
            owner: Owner::Unit("ipd".into()),
            due_on: Day::from_ymd_opt(2027, 3, 31).unwrap(),
            state,
            said_done_at: None,
            reach: Reach::Public,
            organizations: vec![],
            policy_documents: vec![],
            version: 1,
        }
    }

    fn state() -> impl Strategy<Value = ActionState> {
        proptest::sample::select(ActionState::ALL)
    }

    #[test]
    fn reminders_come_before_the_day_and_after_it_and_rest_while_staff_must_answer() {
        let day = |d: &str| d.parse::<Day>().unwrap();
        let open = point(ActionState::Open);
        let seen: Vec<_> = ["2027-03-16", "2027-03-17", "2027-03-31", "2027-04-01"]
            .map(|d| open.reminder(day(d), 14))
            .to_vec();
        let (soon, late) = (Some(Reminder::Soon), Some(Reminder::Overdue));
        assert_eq!(seen, [None, soon, soon, late]);
        let said = open.report(true, Instant::UNIX_EPOCH).unwrap();
        assert_eq!(said.reminder(day("2027-04-01"), 14), None);
        let again = said.step(ActionState::InProgress).unwrap();
        assert_eq!(again.reminder(day("2027-04-01"), 14), late);
        assert_eq!(
            point(ActionState::Done).reminder(day("2027-04-01"), 14),
            None
        );
    }

    proptest! {
        /// Whatever happens, only staff finish; what is finished is never
        /// overdue, and leaves that state by being opened again only.
        #[test]
        fn only_staff_finish(start in state(), acts in prop::collection::vec((any::<bool>(), any::<bool>(), state()), 0..12)) {
            let mut it = point(start);
            for (by_owner, says_done, to) in acts {
                let before = it.state;
                let next = if by_owner {
                    it.clone().report(says_done, Instant::UNIX_EPOCH)
                } else {
                    it.clone().step(to)
                };
                let Ok(next) = next else {
                    prop_assert!(before.is_finished() || !before.next().contains(&to));
                    continue;
                };
                if by_owner {
                    prop_assert!(!before.is_finished() && next.state == ActionState::InProgress);
                    prop_assert_eq!(next.said_done_at.is_some(), says_done);
                } else {
                    prop_assert!(next.said_done_at.is_none());
                }
                if before.is_finished() {
                    prop_assert_eq!(next.state, ActionState::InProgress);
                }
                prop_assert!(!(next.state.is_finished() && next.is_overdue(Day::MAX)));
                it = next;
            }
        }
    }
}
