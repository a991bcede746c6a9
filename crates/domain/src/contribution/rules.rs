//! Who may hand in what until when, and the ways of a contribution.

use super::{Call, CallOpenTo, Content, Contribution, ContributionState};
use crate::{
    Day, Instant, coded_enum,
    consultation::{Consultation, ConsultationState},
};

coded_enum! {
    /// Why an act on a contribution is refused.
    ContributionRefusal {
        /// The consultation was called off.
        CalledOff = "contribution_called_off",
        /// No contributions are asked for.
        NoCall = "contribution_no_call",
        /// The organization does not take part.
        NotTakingPart = "contribution_not_taking_part",
        /// The last day has passed.
        TooLate = "contribution_too_late",
        /// It does not stand where this can be done.
        NotNow = "contribution_not_now",
        /// Nobody spoke at a consultation that has not begun or was called off.
        NobodySpoke = "intervention_nobody_spoke",
    }
}

/// What the register knows of an organization and a consultation.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Standing {
    /// Whether it was invited.
    pub invited: bool,
    /// Whether it has a delegate who was not refused or withdrawn.
    pub registered: bool,
    /// Whether it takes part by right of its observer status.
    pub by_right: bool,
}

impl Standing {
    const fn takes_part(self) -> bool {
        self.invited || self.registered || self.by_right
    }
}

/// Whether an organization may hand something in now. That it does not take
/// part is said before that it is late: a later day would not help it.
///
/// # Errors
/// Each [`ContributionRefusal`] but the last two.
pub fn may_hand_in(
    of: &Consultation,
    call: Option<&Call>,
    who: Standing,
    now: Instant,
) -> Result<(), ContributionRefusal> {
    if of.state == ConsultationState::Cancelled {
        return Err(ContributionRefusal::CalledOff);
    }
    let Some(call) = call else {
        return Err(ContributionRefusal::NoCall);
    };
    if call.open_to == CallOpenTo::TakingPart && !who.takes_part() {
        return Err(ContributionRefusal::NotTakingPart);
    }
    in_time(of, call.until, now)
}

fn in_time(of: &Consultation, until: Day, now: Instant) -> Result<(), ContributionRefusal> {
    if until < of.details.when.day_there(now) {
        return Err(ContributionRefusal::TooLate);
    }
    Ok(())
}

/// Whether it can be noted who spoke: from the first day on.
///
/// # Errors
/// [`ContributionRefusal::NobodySpoke`].
pub fn may_note_speakers(of: &Consultation, now: Instant) -> Result<(), ContributionRefusal> {
    let begun = of.details.when.from.earliest() <= of.details.when.day_there(now);
    let took_place = matches!(
        of.state,
        ConsultationState::Published | ConsultationState::Held
    );
    if begun && took_place {
        return Ok(());
    }
    Err(ContributionRefusal::NobodySpoke)
}

impl Contribution {
    /// Whether the organization may change it or take it back now: until the
    /// last day of the call or, where it was sent back, until the day that
    /// staff gave for that.
    ///
    /// # Errors
    /// Why not.
    pub fn may_change(
        &self,
        of: &Consultation,
        call: Option<&Call>,
        now: Instant,
    ) -> Result<(), ContributionRefusal> {
        if of.state == ConsultationState::Cancelled {
            return Err(ContributionRefusal::CalledOff);
        }
        let given = self
            .correct_by
            .filter(|_| self.state == ContributionState::Returned);
        let until = call.map(|c| c.until).max(given);
        match (self.state, until) {
            (ContributionState::Withdrawn, _) => Err(ContributionRefusal::NotNow),
            (_, None) => Err(ContributionRefusal::NoCall),
            (_, Some(until)) => in_time(of, until, now),
        }
    }

    /// The organization changes it; staff look at it (again). What was
    /// accepted is no longer read by others until then.
    #[must_use]
    pub fn revised(mut self, content: Content, now: Instant) -> Self {
        self.content = content;
        self.reason = None;
        self.correct_by = None;
        self.moved(ContributionState::Submitted, now)
    }

    /// The organization takes it back.
    #[must_use]
    pub fn withdrawn(self, now: Instant) -> Self {
        self.moved(ContributionState::Withdrawn, now)
    }

    /// Staff accept it: those for whom it is meant read it.
    ///
    /// # Errors
    /// [`ContributionRefusal::NotNow`].
    pub fn accept(self, now: Instant) -> Result<Self, ContributionRefusal> {
        if self.state != ContributionState::Submitted {
            return Err(ContributionRefusal::NotNow);
        }
        Ok(self.moved(ContributionState::Accepted, now))
    }

    /// Staff send it back with a reason; also what they had accepted.
    ///
    /// # Errors
    /// [`ContributionRefusal::NotNow`].
    pub fn send_back(
        mut self,
        reason: String,
        correct_by: Day,
        now: Instant,
    ) -> Result<Self, ContributionRefusal> {
        if !matches!(
            self.state,
            ContributionState::Submitted | ContributionState::Accepted
        ) {
            return Err(ContributionRefusal::NotNow);
        }
        self.reason = Some(reason);
        self.correct_by = Some(correct_by);
        Ok(self.moved(ContributionState::Returned, now))
    }

    const fn moved(mut self, state: ContributionState, now: Instant) -> Self {
        self.state = state;
        self.changed_at = now;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        consultation::{Access, ConsultationKind, Details, Place, When},
        contribution::{ContributionKind, ContributionReach},
        organization::OrganizationId,
        text::{LanguageTag, Locale, LocalizedText, PartialDate},
    };
    use proptest::prelude::*;
    use uuid::Uuid;

    fn consultation(state: ConsultationState) -> Consultation {
        let from = PartialDate::parse("2027-03-10").unwrap();
        let details = Details {
            kind: ConsultationKind::Annual,
            series: None,
            region: None,
            council_session: None,
            title: LocalizedText::default(),
            summary: LocalizedText::default(),
            programme: LocalizedText::default(),
            when: When {
                from,
                until: None,
                hours: None,
            },
            place: Place::default(),
            languages: vec![],
            capacity: None,
            registration_opens: None,
            registration_closes: None,
            moderation: false,
            access: Access::Invitation,
            note: String::new(),
            basis: String::new(),
            source: String::new(),
        };
        let draft = Consultation::draft(Uuid::nil(), "T".into(), details, Instant::UNIX_EPOCH);
        Consultation { state, ..draft }
    }

    fn call(open_to: CallOpenTo) -> Call {
        Call {
            consultation_id: Uuid::nil(),
            until: "2027-03-01".parse().unwrap(),
            open_to,
            note: LocalizedText::default(),
            version: 1,
        }
    }

    fn contribution(state: ContributionState) -> Contribution {
        Contribution {
            id: Uuid::nil(),
            consultation_id: Uuid::nil(),
            organization_id: OrganizationId::from_number(1),
            content: Content {
                kind: ContributionKind::Statement,
                title: "Title".into(),
                language: LanguageTag::from(Locale::En),
                text: "Text".into(),
                file: None,
                agenda_item: None,
                reach: ContributionReach::Public,
            },
            state,
            on_paper: false,
            received_on: "2027-02-01".parse().unwrap(),
            reason: None,
            correct_by: None,
            region: None,
            category: "ngo".into(),
            changed_at: Instant::UNIX_EPOCH,
            version: 1,
        }
    }

    fn at(day: &str) -> Instant {
        format!("{day}T11:00:00Z").parse().unwrap()
    }

    #[test]
    fn who_may_hand_in_until_when() {
        use ContributionRefusal as R;
        let published = consultation(ConsultationState::Published);
        let off = consultation(ConsultationState::Cancelled);
        let (part, all) = (call(CallOpenTo::TakingPart), call(CallOpenTo::Register));
        let none = Standing::default();
        let each = [
            Standing {
                invited: true,
                ..none
            },
            Standing {
                registered: true,
                ..none
            },
            Standing {
                by_right: true,
                ..none
            },
        ];
        let ask = |of, call, who, day| may_hand_in(of, call, who, at(day));
        for who in each {
            assert_eq!(ask(&published, Some(&part), who, "2027-03-01"), Ok(()));
            let late = ask(&published, Some(&part), who, "2027-03-02");
            assert_eq!(late, Err(R::TooLate));
            let off = ask(&off, Some(&part), who, "2027-03-01");
            assert_eq!(off, Err(R::CalledOff));
        }
        let not = ask(&published, Some(&part), none, "2027-03-02");
        assert_eq!(not, Err(R::NotTakingPart));
        assert_eq!(ask(&published, Some(&all), none, "2027-03-01"), Ok(()));
        assert_eq!(ask(&published, None, each[0], "2027-03-01"), Err(R::NoCall));
    }

    #[test]
    fn who_spoke_is_noted_from_the_first_day_on() {
        let ask = |state, day| may_note_speakers(&consultation(state), at(day)).is_ok();
        let (published, held) = (ConsultationState::Published, ConsultationState::Held);
        assert!(!ask(published, "2027-03-09") && ask(published, "2027-03-10"));
        assert!(ask(held, "2028-01-01"));
        assert!(!ask(ConsultationState::Cancelled, "2027-03-10"));
        assert!(!ask(ConsultationState::Draft, "2027-03-10"));
    }

    #[test]
    fn what_was_sent_back_has_its_own_day() {
        let of = consultation(ConsultationState::Published);
        let call = call(CallOpenTo::Register);
        let back = contribution(ContributionState::Submitted)
            .send_back(
                "Why".into(),
                "2027-03-05".parse().unwrap(),
                at("2027-03-02"),
            )
            .unwrap();
        assert_eq!(back.may_change(&of, Some(&call), at("2027-03-05")), Ok(()));
        assert_eq!(back.may_change(&of, None, at("2027-03-05")), Ok(()));
        let late = back.may_change(&of, Some(&call), at("2027-03-06"));
        assert_eq!(late, Err(ContributionRefusal::TooLate));
        let again = back.clone().revised(back.content, at("2027-03-05"));
        assert_eq!((again.reason.clone(), again.correct_by), (None, None));
        let late = again.may_change(&of, Some(&call), at("2027-03-05"));
        assert_eq!(late, Err(ContributionRefusal::TooLate));
    }

    proptest! {
        /// Only staff accept, only what was handed in since; what was taken
        /// back stays so; only what is returned has a reason.
        #[test]
        fn nothing_is_accepted_unseen(acts in prop::collection::vec(0..4_u8, 0..14)) {
            let of = consultation(ConsultationState::Published);
            let call = call(CallOpenTo::Register);
            let now = at("2027-02-01");
            let mut it = contribution(ContributionState::Submitted);
            for act in acts {
                let before = it.clone();
                let may = before.may_change(&of, Some(&call), now).is_ok();
                prop_assert_eq!(may, before.state != ContributionState::Withdrawn);
                let next = match act {
                    0 if may => Ok(it.clone().revised(before.content.clone(), now)),
                    1 if may => Ok(it.clone().withdrawn(now)),
                    2 => it.clone().accept(now),
                    3 => it.clone().send_back("Why".into(), Day::MAX, now),
                    _ => Err(ContributionRefusal::NotNow),
                };
                if let Ok(next) = next {
                    if next.state == ContributionState::Accepted {
                        prop_assert_eq!(before.state, ContributionState::Submitted);
                    }
                    prop_assert!(before.state != ContributionState::Withdrawn);
                    it = next;
                }
                let returned = it.state == ContributionState::Returned;
                prop_assert!(!returned || it.reason.is_some());
                prop_assert!(it.state != ContributionState::Submitted || it.reason.is_none());
            }
        }
    }
}
