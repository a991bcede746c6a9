use super::*;
use proptest::prelude::*;

const REGIONS: [&str; 3] = ["africa", "americas", "asia"];

fn nomination(turn: i64, organization: u8, region: usize, observer: bool) -> Nomination {
    Nomination {
        id: Uuid::from_u128(u128::try_from(turn).unwrap()),
        organization: organization.to_string(),
        region: REGIONS.get(region).map(|r| (*r).to_owned()),
        category: if organization.is_multiple_of(2) {
            "ngo"
        } else {
            "diaspora"
        }
        .to_owned(),
        observer,
        turn,
        seated: false,
    }
}

/// Organizations have one region and one status each.
fn nominations() -> impl Strategy<Value = Vec<Nomination>> {
    prop::collection::vec(0u8..8, 0..24).prop_map(|organizations| {
        let turns = organizations.into_iter().enumerate();
        turns
            .map(|(i, o)| {
                let turn = i64::try_from(i).unwrap() + 1;
                nomination(turn, o, usize::from(o) % 4, o % 3 == 0)
            })
            .collect()
    })
}

prop_compose! {
    fn rule()(
        per_organization in 0u32..4,
        extra_for_observers in 0u32..3,
        region in 0u32..4,
        category in 0u32..4,
        first in any::<bool>(),
    ) -> QuotaRule {
        QuotaRule {
            per_organization,
            extra_for_observers,
            reserved: vec![
                Reservation { group: Group::Region("africa".into()), seats: region },
                Reservation { group: Group::Category("ngo".into()), seats: category },
            ],
            order: if first { SeatOrder::FirstDelegatesFirst } else { SeatOrder::Nomination },
        }
    }
}

/// The nominations with the seats that an allocation gave.
fn seated(nominations: &[Nomination], by: &Allocation) -> Vec<Nomination> {
    let mut all = nominations.to_vec();
    for n in &mut all {
        n.seated = by.has_seat(n.id);
    }
    all
}

proptest! {
    #[test]
    fn never_over_capacity_nor_quota(rule in rule(), all in nominations(), capacity in 0u32..20) {
        let out = allocate(&rule, Some(capacity), &all);
        prop_assert!(out.seats.len() <= capacity as usize);
        prop_assert_eq!(out.seats.len() + out.waiting.len(), all.len());
        for n in &all {
            let theirs = all.iter().filter(|o| o.organization == n.organization);
            let seats = theirs.filter(|o| out.has_seat(o.id)).count();
            prop_assert!(seats <= rule.quota(n.observer) as usize);
        }
    }

    /// Whoever waits for want of room could take no seat of anybody with a
    /// later right: not one for all, nor one of a group of their own.
    #[test]
    fn nobody_waits_while_a_later_right_sits(rule in rule(), all in nominations(), capacity in 0u32..20) {
        let out = allocate(&rule, Some(capacity), &all);
        let order: Vec<Uuid> = in_order(&rule, &all).iter().map(|n| n.id).collect();
        let at = |id: Uuid| order.iter().position(|o| *o == id);
        for (waits, because) in &out.waiting {
            if *because == Because::Quota {
                continue;
            }
            for (sits, why) in &out.seats {
                if at(*sits) > at(*waits) {
                    prop_assert_eq!(*why, Because::Reserved, "an open seat went to a later right");
                }
            }
        }
    }

    /// A withdrawal moves up exactly the first who can take the seat, or
    /// nobody; and never unseats anybody.
    #[test]
    fn a_withdrawal_moves_exactly_one_up(
        rule in rule(), all in nominations(), capacity in 0u32..20, which in any::<prop::sample::Index>(),
    ) {
        let before = allocate(&rule, Some(capacity), &all);
        prop_assume!(!before.seats.is_empty());
        let gone = before.seats[which.index(before.seats.len())].0;
        let mut rest = seated(&all, &before);
        rest.retain(|n| n.id != gone);
        let after = allocate(&rule, Some(capacity), &rest);
        let up: Vec<Uuid> = before.waiting.iter().map(|w| w.0).filter(|w| after.has_seat(*w)).collect();
        prop_assert!(up.len() <= 1, "{up:?}");
        for (id, _) in before.seats.iter().filter(|s| s.0 != gone) {
            prop_assert!(after.has_seat(*id));
        }
        if let Some(up) = up.first() {
            let order: Vec<Uuid> = in_order(&rule, &rest).iter().map(|n| n.id).collect();
            let earlier = order.iter().take_while(|id| *id != up);
            let passed = earlier.filter(|id| after.because(**id) == Some(Because::Full)).count();
            prop_assert!(passed == 0 || after.because(*up) == Some(Because::Reserved));
        }
    }

    /// The same nominations in any order give the same seats; and giving seats
    /// again changes nothing.
    #[test]
    fn it_is_stable(rule in rule(), all in nominations(), capacity in 0u32..20) {
        let first = allocate(&rule, Some(capacity), &all);
        let mut turned = all.clone();
        turned.reverse();
        prop_assert_eq!(&allocate(&rule, Some(capacity), &turned), &first);
        let again = allocate(&rule, Some(capacity), &seated(&all, &first));
        let mut seats: Vec<Uuid> = first.seats.iter().map(|s| s.0).collect();
        let mut now: Vec<Uuid> = again.seats.iter().map(|s| s.0).collect();
        seats.sort_unstable();
        now.sort_unstable();
        prop_assert_eq!(seats, now);
    }

    #[test]
    fn without_capacity_only_the_quota_counts(rule in rule(), all in nominations()) {
        let out = allocate(&rule, None, &all);
        prop_assert!(out.waiting.iter().all(|w| w.1 == Because::Quota));
    }
}

#[test]
fn first_delegates_come_before_second_ones() {
    let all = [
        nomination(1, 1, 3, false),
        nomination(2, 1, 3, false),
        nomination(3, 2, 3, false),
    ];
    let mut rule = QuotaRule {
        per_organization: 2,
        extra_for_observers: 0,
        reserved: vec![],
        order: SeatOrder::FirstDelegatesFirst,
    };
    let ids = |a: &Allocation| a.seats.iter().map(|s| s.0.as_u128()).collect::<Vec<_>>();
    assert_eq!(ids(&allocate(&rule, Some(2), &all)), [1, 3]);
    rule.order = SeatOrder::Nomination;
    let by_time = allocate(&rule, Some(2), &all);
    assert_eq!(ids(&by_time), [1, 2]);
    assert_eq!(by_time.position(Uuid::from_u128(3)), Some(1));
}

#[test]
fn seats_of_a_group_stay_empty_rather_than_go_to_others() {
    let rule = QuotaRule {
        per_organization: 1,
        extra_for_observers: 1,
        reserved: vec![Reservation {
            group: Group::Region("africa".into()),
            seats: 1,
        }],
        order: SeatOrder::FirstDelegatesFirst,
    };
    let all = [
        nomination(1, 1, 1, false),
        nomination(2, 2, 1, false),
        nomination(3, 4, 0, false),
        nomination(4, 4, 0, false),
    ];
    let out = allocate(&rule, Some(2), &all);
    assert_eq!(
        out.seats,
        [
            (Uuid::from_u128(1), Because::Open),
            (Uuid::from_u128(3), Because::Reserved)
        ]
    );
    assert_eq!(
        out.waiting,
        [
            (Uuid::from_u128(2), Because::Full),
            (Uuid::from_u128(4), Because::Quota)
        ]
    );
}
