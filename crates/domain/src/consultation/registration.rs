//! Registrations: delegates that organizations nominate, and what becomes of
//! them.

use super::{Allocation, Consultation, Nomination, QuotaRule, allocate};
use crate::{Instant, coded_enum, organization::OrganizationId, text::Locale};
use uuid::Uuid;

coded_enum! {
    /// Where a registration stands.
    RegistrationState {
        /// Staff look at it.
        Nominated = "nominated",
        /// It has a seat.
        Confirmed = "confirmed",
        /// It is on the waiting list.
        Waiting = "waiting",
        /// Staff did not accept it, with a reason.
        NotAccepted = "not_accepted",
        /// The organization took it back.
        Withdrawn = "withdrawn",
        /// Another delegate has its place.
        Substituted = "substituted",
    }
}

impl RegistrationState {
    /// Whether it counts against the quota of its organization.
    #[must_use]
    pub const fn is_live(self) -> bool {
        matches!(self, Self::Nominated | Self::Confirmed | Self::Waiting)
    }
}

coded_enum! {
    /// Why an act on a registration is refused.
    RegistrationRefusal {
        /// Registration is not open.
        NotOpen = "registration_not_open",
        /// The organization is no observer on the first day.
        NotObserver = "registration_not_observer",
        /// The organization was not invited.
        NotInvited = "registration_not_invited",
        /// The organization has used its quota.
        QuotaUsed = "registration_quota_used",
        /// The registration does not stand where this can be done.
        NotNow = "registration_not_now",
    }
}

coded_enum! {
    /// By which right an organization nominates.
    Ground {
        /// As an observer.
        Status = "status",
        /// Because it was invited.
        Invitation = "invitation",
        /// Because every organization of the register can.
        Register = "register",
    }
}

/// What delegates need; each in words, where there is something to say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Needs {
    /// A letter for the visa: what the consulate asks to be in it.
    pub visa_letter: Option<String>,
    /// Accessibility.
    pub accessibility: Option<String>,
    /// The language into which they need interpretation, in words.
    pub interpretation: Option<String>,
    /// What they eat or do not eat.
    pub diet: Option<String>,
}

/// A delegate: personal data, seen by the organization and by staff only, and
/// forgotten some time after the end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delegate {
    /// Name, as on the badge.
    pub name: String,
    /// Mail address.
    pub email: String,
    /// Function in the organization.
    pub function: String,
    /// The language in which to write to them.
    pub language: Locale,
    /// What they need.
    pub needs: Needs,
    /// Answers to the questions of the form, by question.
    pub answers: Vec<(Uuid, String)>,
}

/// A registration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registration {
    /// Identity.
    pub id: Uuid,
    /// The consultation.
    pub consultation_id: Uuid,
    /// The organization.
    pub organization_id: OrganizationId,
    /// The delegate; none when they have been forgotten.
    pub delegate: Option<Delegate>,
    /// Where it stands.
    pub state: RegistrationState,
    /// Its number in the order of nominations. A substitute has that of the
    /// delegate whose place they take.
    pub turn: i64,
    /// The registration whose place this one took.
    pub replaces: Option<Uuid>,
    /// Region of the organization when it was nominated.
    pub region: Option<String>,
    /// Its category then.
    pub category: String,
    /// Whether it is an observer on the first day, as the register knew then.
    pub observer: bool,
    /// Why it was not accepted; for the organization.
    pub reason: Option<String>,
    /// When it came in.
    pub nominated_at: Instant,
    /// When its state last changed.
    pub changed_at: Instant,
    /// Version for optimistic locking.
    pub version: i32,
}

impl Registration {
    /// As the rule of seats sees it; none for what takes part in no
    /// allocation.
    #[must_use]
    pub fn nomination(&self) -> Option<Nomination> {
        let seated = self.state == RegistrationState::Confirmed;
        (seated || self.state == RegistrationState::Waiting).then(|| Nomination {
            id: self.id,
            organization: self.organization_id.to_string(),
            region: self.region.clone(),
            category: self.category.clone(),
            observer: self.observer,
            turn: self.turn,
            seated,
        })
    }

    /// Moves it.
    #[must_use]
    pub fn moved(mut self, state: RegistrationState, now: Instant) -> Self {
        self.state = state;
        self.changed_at = now;
        self
    }
}

/// What the register knows of an organization that wants to nominate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Candidate {
    /// Whether it is an observer on the first day of the consultation.
    pub observer: bool,
    /// Whether it was invited and has said that it comes.
    pub invited: bool,
}

/// Whether an organization may nominate delegates at all, and by which right.
/// Observers take part in Council sessions and the International Dialogue on
/// Migration by right of their status (leaflet of 2012; IOM, "CSOs with
/// observer status"), whatever else is said of them.
///
/// # Errors
/// [`RegistrationRefusal::NotObserver`], [`RegistrationRefusal::NotInvited`].
pub fn may_attend(it: &Consultation, of: Candidate) -> Result<Ground, RegistrationRefusal> {
    use super::{Access, ConsultationKind as K};
    let kind = it.details.kind;
    let by_right = matches!(kind, K::CouncilSession | K::IdmWorkshop);
    match it.details.access {
        Access::Register => Ok(Ground::Register),
        _ if of.observer && (by_right || it.details.access == Access::Status) => Ok(Ground::Status),
        _ if of.invited => Ok(Ground::Invitation),
        Access::Status => Err(RegistrationRefusal::NotObserver),
        Access::Invitation => Err(RegistrationRefusal::NotInvited),
    }
}

/// Whether an organization may nominate one more delegate now. `live` is how
/// many it has that were not refused, withdrawn or substituted.
///
/// # Errors
/// Each [`RegistrationRefusal`] but the last.
pub fn may_nominate(
    it: &Consultation,
    of: Candidate,
    rule: &QuotaRule,
    live: u32,
    now: Instant,
) -> Result<Ground, RegistrationRefusal> {
    let ground = may_attend(it, of)?;
    if !it.registration_open(now) {
        return Err(RegistrationRefusal::NotOpen);
    }
    if live >= rule.quota(of.observer) {
        return Err(RegistrationRefusal::QuotaUsed);
    }
    Ok(ground)
}

/// Gives seats among all registrations of a consultation.
#[must_use]
pub fn seats(rule: &QuotaRule, capacity: Option<u32>, all: &[Registration]) -> Allocation {
    let nominations: Vec<Nomination> = all.iter().filter_map(Registration::nomination).collect();
    allocate(rule, capacity, &nominations)
}

/// Those who wait and have a seat now: they move up.
#[must_use]
pub fn moving_up(
    rule: &QuotaRule,
    capacity: Option<u32>,
    all: &[Registration],
    now: Instant,
) -> Vec<Registration> {
    let given = seats(rule, capacity, all);
    let waiting = all.iter().filter(|r| r.state == RegistrationState::Waiting);
    let up = waiting.filter(|r| given.has_seat(r.id));
    up.map(|r| r.clone().moved(RegistrationState::Confirmed, now))
        .collect()
}

/// The place of a delegate passes to another one: the seat, or the place on the
/// waiting list, stays what it is, and the history stays too.
///
/// # Errors
/// [`RegistrationRefusal::NotNow`] when the first has no place.
pub fn substitute(
    of: Registration,
    id: Uuid,
    by: Delegate,
    now: Instant,
) -> Result<(Registration, Registration), RegistrationRefusal> {
    if !of.state.is_live() {
        return Err(RegistrationRefusal::NotNow);
    }
    let next = Registration {
        id,
        delegate: Some(by),
        replaces: Some(of.id),
        reason: None,
        nominated_at: now,
        changed_at: now,
        version: 1,
        ..of.clone()
    };
    Ok((of.moved(RegistrationState::Substituted, now), next))
}

/// The organization takes a nomination back.
///
/// # Errors
/// [`RegistrationRefusal::NotNow`].
pub fn withdraw(of: Registration, now: Instant) -> Result<Registration, RegistrationRefusal> {
    if !of.state.is_live() {
        return Err(RegistrationRefusal::NotNow);
    }
    Ok(of.moved(RegistrationState::Withdrawn, now))
}

/// Staff accept a nomination: it takes part in the giving of seats.
///
/// # Errors
/// [`RegistrationRefusal::NotNow`] when nobody has to look at it.
pub fn accept(of: Registration, now: Instant) -> Result<Registration, RegistrationRefusal> {
    match of.state {
        RegistrationState::Nominated | RegistrationState::NotAccepted => {
            Ok(of.moved(RegistrationState::Waiting, now))
        }
        _ => Err(RegistrationRefusal::NotNow),
    }
}

/// Staff do not accept it, also when it has a seat already.
///
/// # Errors
/// [`RegistrationRefusal::NotNow`].
pub fn refuse(
    of: Registration,
    reason: String,
    now: Instant,
) -> Result<Registration, RegistrationRefusal> {
    if !of.state.is_live() {
        return Err(RegistrationRefusal::NotNow);
    }
    let mut next = of.moved(RegistrationState::NotAccepted, now);
    next.reason = Some(reason);
    Ok(next)
}

#[cfg(test)]
mod tests {
    use super::{
        super::{Access, ConsultationKind, SeatOrder, tests::draft},
        *,
    };

    fn at(text: &str) -> Instant {
        text.parse().unwrap()
    }

    const RULE: QuotaRule = QuotaRule {
        per_organization: 1,
        extra_for_observers: 1,
        reserved: vec![],
        order: SeatOrder::FirstDelegatesFirst,
    };

    fn registration(turn: i64, organization: u64, state: RegistrationState) -> Registration {
        Registration {
            id: Uuid::from_u128(u128::try_from(turn).unwrap()),
            consultation_id: Uuid::nil(),
            organization_id: OrganizationId::from_number(organization),
            delegate: Some(delegate("A")),
            state,
            turn,
            replaces: None,
            region: None,
            category: "ngo".into(),
            observer: false,
            reason: None,
            nominated_at: at("2027-01-20T00:00:00Z"),
            changed_at: at("2027-01-20T00:00:00Z"),
            version: 1,
        }
    }

    fn delegate(name: &str) -> Delegate {
        Delegate {
            name: name.into(),
            email: "a@example.org".into(),
            function: String::new(),
            language: Locale::En,
            needs: Needs::default(),
            answers: vec![],
        }
    }

    #[test]
    fn status_opens_council_and_idm_and_nothing_else_opens_them() {
        let of = |observer, invited| Candidate { observer, invited };
        let mut it = draft();
        it.details.kind = ConsultationKind::CouncilSession;
        it.details.access = Access::Status;
        assert_eq!(may_attend(&it, of(true, false)), Ok(Ground::Status));
        assert_eq!(may_attend(&it, of(false, true)), Ok(Ground::Invitation));
        assert_eq!(
            may_attend(&it, of(false, false)),
            Err(RegistrationRefusal::NotObserver)
        );
        it.details.access = Access::Invitation;
        assert_eq!(may_attend(&it, of(true, false)), Ok(Ground::Status));
        it.details.kind = ConsultationKind::Annual;
        assert_eq!(
            may_attend(&it, of(true, false)),
            Err(RegistrationRefusal::NotInvited)
        );
        it.details.access = Access::Register;
        assert_eq!(may_attend(&it, of(false, false)), Ok(Ground::Register));
    }

    #[test]
    fn nominations_need_time_and_quota() {
        let open = at("2027-02-01T00:00:00Z");
        let of = Candidate {
            observer: true,
            invited: false,
        };
        let it = draft().publish(at("2027-01-01T00:00:00Z"));
        let mut it = it.unwrap();
        it.details.access = Access::Register;
        assert_eq!(may_nominate(&it, of, &RULE, 1, open), Ok(Ground::Register));
        assert_eq!(
            may_nominate(&it, of, &RULE, 2, open),
            Err(RegistrationRefusal::QuotaUsed)
        );
        assert_eq!(
            may_nominate(&it, of, &RULE, 0, at("2027-03-01T00:00:00Z")),
            Err(RegistrationRefusal::NotOpen)
        );
    }

    #[test]
    fn a_substitute_keeps_the_seat_and_nobody_moves() {
        use RegistrationState as S;
        let now = at("2027-02-01T00:00:00Z");
        let seated = registration(1, 1, S::Confirmed);
        let waits = registration(2, 2, S::Waiting);
        let (old, new) = substitute(seated, Uuid::from_u128(9), delegate("B"), now).unwrap();
        assert_eq!(
            (old.state, new.state, new.turn),
            (S::Substituted, S::Confirmed, 1)
        );
        let all = [old.clone(), new.clone(), waits.clone()];
        assert!(moving_up(&RULE, Some(1), &all, now).is_empty());
        assert_eq!(
            substitute(old, Uuid::nil(), delegate("C"), now),
            Err(RegistrationRefusal::NotNow)
        );
        let gone = withdraw(new, now).unwrap();
        let up = moving_up(&RULE, Some(1), &[gone, waits], now);
        assert_eq!(up.len(), 1);
        assert_eq!((up[0].turn, up[0].state), (2, S::Confirmed));
    }

    #[test]
    fn what_staff_refuse_gives_its_seat_back() {
        use RegistrationState as S;
        let now = at("2027-02-01T00:00:00Z");
        let refused = refuse(registration(1, 1, S::Confirmed), "Not a CSO".into(), now).unwrap();
        assert_eq!(
            refuse(refused.clone(), "x".into(), now),
            Err(RegistrationRefusal::NotNow)
        );
        let again = accept(refused, now).unwrap();
        assert_eq!(again.state, S::Waiting);
        assert_eq!(accept(again, now), Err(RegistrationRefusal::NotNow));
    }
}
