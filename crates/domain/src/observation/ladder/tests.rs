use super::*;
use proptest::prelude::*;

fn day(n: u64) -> Day {
    Day::from_ymd_opt(2026, 1, 1).unwrap() + chrono::Days::new(n)
}

fn signed(who: u128, at: u64) -> Signature {
    Signature {
        by: AccountId(Uuid::from_u128(who)),
        at: day(at).and_hms_opt(9, 0, 0).unwrap().and_utc(),
    }
}

fn step(who: u128, at: u64) -> Step {
    Step {
        signed: signed(who, at),
        comment: "why".into(),
    }
}

fn new(level: Level) -> Observation {
    Observation {
        id: Uuid::nil(),
        organization_id: OrganizationId::from_number(1),
        category: Category::Financial,
        entered_as: level,
        level,
        text: "what was seen".into(),
        source: "press".into(),
        evidence: None,
        made: signed(1, 0),
        expires_on: expires_on(day(0), 24),
        escalation: None,
        ruling: None,
        disclosure: None,
        reply: None,
        withdrawal: None,
        version: 1,
    }
}

fn disclosure(at: u64, due: u64) -> Disclosure {
    Disclosure {
        signed: signed(1, at),
        wording: "for you".into(),
        due: day(due),
    }
}

#[test]
fn it_counts_until_its_last_day_unless_an_approver_has_to_decide() {
    let one = new(Level::Risk);
    assert_eq!(one.expires_on.to_string(), "2028-01-01");
    assert!(one.counts_on(one.expires_on));
    let after = one.expires_on.succ_opt().unwrap();
    assert!(!one.counts_on(after) && one.is_expired_on(after));
    let escalated = one.escalate(step(1, 1)).unwrap();
    assert!(escalated.counts_on(after) && !escalated.is_expired_on(after));
    assert_eq!(
        expires_on("2026-01-31".parse().unwrap(), 1).to_string(),
        "2026-02-28"
    );
}

#[test]
fn a_late_answer_is_kept_and_marked() {
    let told = new(Level::Risk).disclose(disclosure(1, 10)).unwrap();
    assert!(
        !told
            .answer(signed(7, 10), "no".into(), day(10))
            .unwrap()
            .reply
            .unwrap()
            .late
    );
    assert!(
        told.answer(signed(7, 11), "no".into(), day(11))
            .unwrap()
            .reply
            .unwrap()
            .late
    );
    assert!(!told.is_heard_on(day(10)) && told.is_heard_on(day(11)));
}

#[test]
fn who_takes_back_what_was_confirmed_is_another_approver() {
    let serious = new(Level::Risk)
        .escalate(step(1, 1))
        .unwrap()
        .rule(true, step(2, 2), day(2), false)
        .unwrap();
    assert_eq!(
        serious.withdraw(step(1, 3), true),
        Err(Refused::SecondPerson)
    );
    assert_eq!(
        serious.withdraw(step(3, 3), false),
        Err(Refused::SecondPerson)
    );
    assert!(serious.withdraw(step(3, 3), true).is_ok());
    assert!(new(Level::Observation).withdraw(step(1, 3), false).is_ok());
    assert!(new(Level::Observation).withdraw(step(3, 3), false).is_err());
}

proptest! {
    /// Whatever is tried by whom: the text stays, it is escalated once, decided
    /// by another person, confirmed only after the organization could answer,
    /// and once withdrawn nothing more happens.
    #[test]
    fn the_rules_hold_in_any_order(acts in prop::collection::vec((0_u8..6, 1_u128..4, any::<bool>()), 0..25)) {
        let first = new(Level::Observation);
        let mut now = first.clone();
        let (mut escalations, mut rulings) = (0, 0);
        for (at, (act, who, flag)) in acts.into_iter().enumerate() {
            let at = u64::try_from(at).unwrap() * 3;
            let before = now.clone();
            let next = match act {
                0 => now.escalate(step(who, at)),
                1 => now.rule(flag, step(who, at), day(at), true),
                2 => now.disclose(disclosure(at, at + 5)),
                3 => now.answer(signed(9, at), "reply".into(), day(at)),
                4 => now.withdraw(step(who, at), flag),
                _ => Err(Refused::NotWaiting),
            };
            if let Ok(next) = next {
                prop_assert!(before.withdrawal.is_none());
                escalations += u8::from(act == 0);
                rulings += u8::from(act == 1);
                now = next;
            }
            prop_assert_eq!(&now.text, &first.text);
            prop_assert_eq!(&now.made, &first.made);
            if now.level == Level::Serious {
                let ruling = now.ruling.clone().unwrap();
                let escalated = now.escalation.clone().unwrap().signed.by;
                prop_assert!(ruling.step.signed.by != now.made.by && ruling.step.signed.by != escalated);
                prop_assert!(now.disclosure.is_some());
            }
            prop_assert_eq!(now.level == Level::Escalated, now.escalation.is_some() && now.ruling.is_none());
        }
        prop_assert!(escalations <= 1 && rulings <= 1);
        if now.withdrawal.is_some() {
            prop_assert!(!now.counts_on(day(0)));
        }
    }
}
