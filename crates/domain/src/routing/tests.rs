use super::*;
use crate::{Day, text::PartialDate};
use proptest::prelude::*;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn date(text: &str) -> Option<PartialDate> {
    (!text.is_empty()).then(|| PartialDate::parse(text).unwrap())
}

fn holder(code: &str, from: &str, until: &str, attested: &str) -> Holder {
    Holder {
        code: code.into(),
        kind: if code.starts_with("ro") {
            HolderKind::Office
        } else {
            HolderKind::Unit
        },
        from: date(from),
        until: date(until),
        attested_until: date(attested),
    }
}

fn competence(holder: &str, subject: Subject) -> Competence {
    Competence {
        code: format!("{holder}-{subject:?}"),
        holder: holder.into(),
        subject,
        from: None,
        until: None,
    }
}

fn countries(codes: &[&str]) -> Subject {
    Subject::Countries(codes.iter().map(|c| (*c).to_owned()).collect())
}

fn follows(unit: &str, of: &str) -> Relation {
    Relation {
        code: format!("{unit}-{of}"),
        kind: RelationKind::Follows,
        unit: unit.into(),
        of: of.into(),
    }
}

fn iom() -> Structure {
    Structure {
        holders: vec![
            holder("ipd", "2012", "", "2022"),
            holder("icp", "2012", "", "2012"),
            holder("dmm", "2012", "", "2012"),
            holder("office", "", "", ""),
            holder("ro-buenos-aires", "2011-07-01", "2024", ""),
            holder("ro-panama", "2024", "", ""),
        ],
        competences: vec![
            competence("ipd", Subject::Entry),
            competence("dmm", Subject::Topic("return".into())),
            competence("icp", Subject::Topic("media".into())),
            competence("ro-buenos-aires", countries(&["AR", "BO"])),
            competence("ro-panama", countries(&["AR", "BO", "GT"])),
        ],
        relations: vec![
            follows("office", "icp"),
            follows("ro-panama", "ro-buenos-aires"),
        ],
    }
}

fn codes(topic: Option<&str>, country: Option<&str>, on: &str) -> Vec<(String, Standing)> {
    let found = propose(&iom(), topic, country, day(on));
    found.into_iter().map(|c| (c.holder, c.standing)).collect()
}

fn is(code: &str, standing: Standing) -> (String, Standing) {
    (code.to_owned(), standing)
}

#[test]
fn assisted_return_in_the_americas_over_the_years() {
    let ask = |on| codes(Some("return"), Some("BO"), on);
    use Standing::{AttestedEarlier, InForce, NotYet};
    assert_eq!(
        ask("2027-03-01"),
        [
            is("ro-panama", InForce),
            is("dmm", AttestedEarlier),
            is("ipd", AttestedEarlier)
        ]
    );
    // In the year of the merger nobody knows the day: both offices.
    assert_eq!(
        ask("2024-06-01"),
        [
            is("ro-buenos-aires", InForce),
            is("ro-panama", InForce),
            is("dmm", AttestedEarlier),
            is("ipd", AttestedEarlier)
        ]
    );
    assert_eq!(
        ask("2012-10-01"),
        [
            is("ro-buenos-aires", InForce),
            is("dmm", InForce),
            is("ipd", InForce)
        ]
    );
    assert_eq!(ask("2005-01-01"), [is("ipd", NotYet)]);
}

#[test]
fn what_is_carried_over_is_marked_and_comes_after_what_a_source_says() {
    let found = propose(&iom(), Some("media"), None, day("2027-01-01"));
    let kinds: Vec<_> = found
        .iter()
        .map(|c| {
            (
                c.holder.as_str(),
                c.reasons[0].kind,
                c.reasons[0].predecessor.as_deref(),
            )
        })
        .collect();
    assert_eq!(
        kinds,
        [
            ("icp", ReasonKind::Topic, None),
            ("office", ReasonKind::Predecessor, Some("icp")),
            ("ipd", ReasonKind::Entry, None)
        ]
    );
}

#[test]
fn a_ring_of_successors_ends() {
    let mut ring = iom();
    ring.relations.push(follows("icp", "office"));
    assert_eq!(ring.predecessors("office"), ["icp"]);
}

fn some_date() -> impl Strategy<Value = Option<PartialDate>> {
    proptest::option::of((2000..2030i32).prop_map(PartialDate::Year))
}

prop_compose! {
    fn a_structure()(dates in proptest::collection::vec((some_date(), some_date(), some_date()), 1..6),
        says in proptest::collection::vec((0..6usize, 0..3usize, some_date(), some_date()), 0..12),
        after in proptest::collection::vec((0..6usize, 0..6usize), 0..8)) -> Structure {
        let name = |i: usize| format!("u{i}");
        let mut all = Structure::default();
        for (i, (from, until, attested_until)) in dates.into_iter().enumerate() {
            all.holders.push(Holder { code: name(i), kind: HolderKind::Unit, from, until, attested_until });
        }
        all.competences.push(competence("u0", Subject::Entry));
        for (who, what, from, until) in says {
            let subject = match what { 0 => Subject::Topic("t".into()), 1 => Subject::Topic("x".into()), _ => countries(&["AR"]) };
            all.competences.push(Competence { from, until, ..competence(&name(who), subject) });
        }
        all.relations.extend(after.into_iter().map(|(a, b)| follows(&name(a), &name(b))));
        all
    }
}

proptest! {
    /// There is always an answer; the point of entry stands in it, and last
    /// unless it answers for the topic itself; and nobody else is named outside its validity unless
    /// the answer says that it is only attested for earlier or undated.
    #[test]
    fn always_an_answer_and_nobody_outside_its_validity(all in a_structure(), topic in 0..3usize,
        country in any::<bool>(), year in 1999..2032i32) {
        let on = Day::from_ymd_opt(year, 6, 30).unwrap();
        let topic = [None, Some("t"), Some("none")][topic];
        let found = propose(&all, topic, country.then_some("AR"), on);
        let entry = found.iter().find(|c| c.holder == "u0").unwrap();
        prop_assert_eq!(entry.reasons.last().map(|r| r.kind), Some(ReasonKind::Entry));
        if entry.reasons.len() == 1 {
            prop_assert_eq!(found.last().map(|c| c.holder.as_str()), Some("u0"));
        }
        for (i, candidate) in found.iter().enumerate() {
            prop_assert!(found.iter().skip(i + 1).all(|c| c.holder != candidate.holder));
            prop_assert!(!candidate.reasons.is_empty());
            let holder = all.holder(&candidate.holder).unwrap();
            prop_assert_eq!(holder.standing(on), candidate.standing);
            if candidate.holder == "u0" && candidate.reasons.len() == 1 { continue; }
            prop_assert!(!matches!(candidate.standing, Standing::NotYet | Standing::Ended));
            if candidate.standing == Standing::InForce {
                prop_assert!(holder.from.is_none_or(|d| d.earliest() <= on));
                prop_assert!(holder.until.is_none_or(|d| d.latest() >= on));
                prop_assert!(holder.until.is_some() || holder.attested_until.is_none_or(|d| d.latest() >= on));
            }
            for reason in &candidate.reasons {
                let said = all.competences.iter().find(|c| c.code == reason.competence).unwrap();
                prop_assert_eq!(reason.predecessor.is_some(), reason.kind == ReasonKind::Predecessor);
                prop_assert!(said.holder == candidate.holder || reason.kind == ReasonKind::Predecessor);
            }
        }
    }
}
