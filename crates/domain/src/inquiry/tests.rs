use super::*;
use chrono::Duration;
use proptest::prelude::*;

fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

fn inquiry() -> Inquiry {
    let arrived_at = at("2027-03-01T09:00:00Z");
    Inquiry {
        id: Uuid::nil(),
        reference: "INQ-2027-0001".into(),
        organization_id: OrganizationId::from_number(1),
        kind: InquiryKind::Question,
        topic: Some("assisted-voluntary-return".into()),
        country: Some("GT".into()),
        subject: "Retorno".into(),
        language: Locale::Es,
        state: InquiryState::Open,
        holder: "ipd".into(),
        officer: None,
        proposed: "ro-panama".into(),
        routed: false,
        arrived_at,
        due_on: arrived_at.date_naive() + Duration::days(15),
        answered_at: None,
        closed_at: None,
        since: arrived_at,
        version: 1,
    }
}

#[test]
fn it_goes_from_the_entry_to_a_unit_to_another_and_is_answered() {
    let step = inquiry().hand_over("dmm", None);
    assert_eq!(step, Err(InquiryRefusal::NotRouted));
    let routed = inquiry().route("ro-panama", None).unwrap();
    assert_eq!(
        (routed.begins, routed.ends),
        (Some(StretchStart::Routed), true)
    );
    let again = routed.next.clone().route("dmm", None);
    assert_eq!(again, Err(InquiryRefusal::RoutedAlready));
    let same = routed.next.clone().hand_over("ro-panama", None);
    assert_eq!(same, Err(InquiryRefusal::SameHolder));
    let over = routed.next.hand_over("dmm", None).unwrap().next;
    let answered = over.answer(at("2027-03-10T09:00:00Z")).unwrap();
    assert_eq!((answered.begins, answered.ends), (None, true));
    let twice = answered.next.clone().answer(at("2027-03-11T09:00:00Z"));
    assert_eq!(twice, Err(InquiryRefusal::WithOrganization));
    let reopened = answered.next.write(at("2027-04-01T09:00:00Z"), 15).unwrap();
    assert_eq!(reopened.begins, Some(StretchStart::Reopened));
    assert_eq!(reopened.next.due_on.to_string(), "2027-04-16");
    assert_eq!(reopened.next.holder, "dmm");
    let closed = reopened
        .next
        .close(at("2027-04-02T09:00:00Z"))
        .unwrap()
        .next;
    assert_eq!(
        closed.clone().close(at("2027-04-03T09:00:00Z")),
        Err(InquiryRefusal::Closed)
    );
    assert_eq!(
        closed.write(at("2027-04-03T09:00:00Z"), 15),
        Err(InquiryRefusal::Closed)
    );
}

#[test]
fn the_entry_may_keep_it_and_the_clock_rests_while_the_organization_is_asked() {
    let kept = inquiry().route("ipd", None).unwrap();
    assert_eq!(
        (kept.begins, kept.ends, kept.next.routed),
        (None, false, true)
    );
    let asked = kept.next.ask(at("2027-03-02T09:00:00Z")).unwrap().next;
    assert!(!asked.is_overdue("2028-01-01".parse().unwrap()));
    let back = asked.write(at("2027-03-09T10:00:00Z"), 15).unwrap();
    assert_eq!(back.begins, Some(StretchStart::Replied));
    assert_eq!(back.next.due_on.to_string(), "2027-03-23");
    assert!(!back.next.is_overdue("2027-03-23".parse().unwrap()));
    assert!(back.next.is_overdue("2027-03-24".parse().unwrap()));
}

fn stretch(inquiry: u128, holder: Option<&str>, hours: i64) -> Stretch {
    let from = at("2027-03-01T00:00:00Z");
    Stretch {
        id: Uuid::nil(),
        inquiry: Uuid::from_u128(inquiry),
        holder: holder.map(str::to_owned),
        officer: None,
        start: StretchStart::Arrived,
        reason: String::new(),
        by: AccountId(Uuid::nil()),
        from,
        until: Some(from + Duration::hours(hours)),
    }
}

#[test]
fn figures_are_counted_by_inquiry_and_leave_the_organization_out() {
    let all = [
        stretch(1, Some("ipd"), 4),
        stretch(1, None, 900),
        stretch(1, Some("dmm"), 10),
        stretch(1, Some("ipd"), 2),
        stretch(2, Some("ipd"), 20),
    ];
    let line = |f: &WaitingFigures| {
        (
            f.holder.clone(),
            f.inquiries,
            f.median_hours,
            f.ninetieth_hours,
        )
    };
    let found: Vec<_> = figures(&all).iter().map(line).collect();
    assert_eq!(
        found,
        [
            (None, 2, 16, 20),
            (Some("dmm".into()), 1, 10, 10),
            (Some("ipd".into()), 2, 6, 20)
        ]
    );
    assert!(figures(&[]).is_empty());
}

proptest! {
    /// Whatever is done in whatever order: the stretches follow one another
    /// without gap or overlap until the clock stops, one runs exactly while
    /// the inquiry is open or asked, and the waits of all holders add up.
    #[test]
    fn stretches_follow_one_another(acts in proptest::collection::vec((0..6usize, 1..200i64), 0..30)) {
        let mut now = at("2027-03-01T09:00:00Z");
        let mut it = inquiry();
        let mut all = vec![Stretch { from: now, until: None, ..stretch(1, Some("ipd"), 0) }];
        let mut rested = Duration::zero();
        for (act, hours) in acts {
            let before = it.clone();
            now += Duration::hours(hours);
            let step = match act {
                0 => it.clone().route("dmm", None),
                1 => it.clone().hand_over("icp", None),
                2 => it.clone().answer(now),
                3 => it.clone().ask(now),
                4 => it.clone().write(now, 15),
                _ => it.clone().close(now),
            };
            let Ok(step) = step else { continue };
            if matches!(before.state, InquiryState::Answered) && step.begins.is_some() {
                rested += now - before.since;
            }
            if step.ends && let Some(last) = all.last_mut() && last.until.is_none() {
                last.until = Some(now);
            }
            if let Some(start) = step.begins {
                let holder = (start != StretchStart::Asked).then(|| step.next.holder.clone());
                all.push(Stretch { holder, start, from: now, until: None, ..stretch(1, None, 0) });
            }
            it = step.next;
            let running = all.iter().filter(|s| s.until.is_none()).count();
            let runs = matches!(it.state, InquiryState::Open | InquiryState::Asked);
            prop_assert_eq!(running, usize::from(runs));
            prop_assert!(all.windows(2).all(|w| w[0].until.is_some_and(|u| u <= w[1].from)));
        }
        // The clock ends with the last stretch: what an answered inquiry waits for
        // its organization to close it is nobody's wait.
        let end = all.last().and_then(|l| l.until).unwrap_or(now);
        let sum = waits(&all, now).iter().fold(Duration::zero(), |s, w| s + w.time);
        let life = end - it.arrived_at;
        prop_assert_eq!(sum + rested, life);
    }
}
