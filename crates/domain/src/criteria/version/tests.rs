use super::super::{
    AutomaticRule, ChangeKind, CriterionFault, CriterionPart, Layer, compare, faults_of, is_symbol,
};
use super::*;
use crate::{
    Instant,
    text::{Locale, LocalizedText},
};
use proptest::prelude::*;

fn signed(n: u128) -> Signature {
    Signature {
        by: AccountId(uuid::Uuid::from_u128(n)),
        at: Instant::UNIX_EPOCH,
    }
}

fn day(text: &str) -> Day {
    text.parse().unwrap_or_default()
}

fn criterion(code: &str, layer: Layer) -> Criterion {
    Criterion {
        code: code.into(),
        layer,
        text: LocalizedText::from_columns("A rule", "Une règle", ""),
        official: vec![],
        symbol: None,
        evidence: LocalizedText::default(),
        documents: vec![],
        rule: AutomaticRule::Human,
        parameter: None,
        basis: "design".into(),
        source: "Parvis".into(),
        text_status: String::new(),
    }
}

fn set(codes: &[&str]) -> CriteriaSet {
    CriteriaSet {
        version: "one".into(),
        title: LocalizedText::from_columns("One", "", ""),
        in_force_from: day("2020-01-01"),
        document: "MC/INF/300".into(),
        text_status: TextStatus::OfficialTextNotEntered,
        note: String::new(),
        criteria: codes
            .iter()
            .map(|c| criterion(c, Layer::Analogous))
            .collect(),
    }
}

fn draft() -> CriteriaVersion {
    CriteriaVersion::draft(
        &set(&["A", "B"]),
        "two".into(),
        signed(1),
        day("2026-11-21"),
    )
}

fn edited(version: CriteriaVersion, by: u128) -> Result<CriteriaVersion, VersionRefusal> {
    let mut next = version.set.clone();
    next.note = format!("{} {by}", next.note);
    version.edit(signed(by).by, next)
}

#[test]
fn a_draft_says_what_its_base_says_until_it_is_edited() {
    let base = set(&["A", "B"]);
    assert!(
        compare(&base, &draft().set)
            .iter()
            .all(|c| c.kind == ChangeKind::Same)
    );
    assert_eq!(
        draft().propose(&base, signed(1)).map(|v| v.state),
        Err(VersionRefusal::NothingChanged)
    );
}

#[test]
fn nobody_who_wrote_in_it_checks_it_and_no_day_is_in_the_past() -> Result<(), VersionRefusal> {
    let base = set(&["A", "B"]);
    let today = day("2026-11-21");
    let proposed = edited(edited(draft(), 1)?, 2)?.propose(&base, signed(2))?;
    for hand in [1, 2] {
        let refused = proposed.clone().approve(&base, signed(hand), today, today);
        assert_eq!(
            refused.map(|v| v.state),
            Err(VersionRefusal::SecondPersonNeeded)
        );
        let back = proposed.clone().send_back(signed(hand).by, "no".into());
        assert_eq!(
            back.map(|v| v.state),
            Err(VersionRefusal::SecondPersonNeeded)
        );
    }
    let early = proposed
        .clone()
        .approve(&base, signed(3), day("2026-11-20"), today);
    assert_eq!(early.map(|v| v.state), Err(VersionRefusal::TooEarly(today)));
    let approved = proposed.approve(&base, signed(3), today, today)?;
    assert_eq!(approved.state, VersionState::Approved);
    let again = edited(approved.clone(), 1).map(|v| v.state);
    assert_eq!(
        again,
        Err(VersionRefusal::WrongState(VersionState::Approved))
    );
    assert!(approved.discard().is_err());
    Ok(())
}

#[test]
fn the_official_wording_is_claimed_only_where_it_is() -> Result<(), VersionRefusal> {
    let mut base = set(&["A"]);
    base.criteria.push(criterion("C", Layer::Binding));
    let new = CriteriaVersion::draft(&base, "two".into(), signed(1), day("2026-11-21"));
    let mut said = new.set.clone();
    said.text_status = TextStatus::Official;
    let claimed = new.clone().edit(signed(1).by, said.clone())?;
    let refused = claimed.propose(&base, signed(1)).map(|v| v.state);
    assert_eq!(refused, Err(VersionRefusal::NotOfficial(vec!["C".into()])));
    for c in &mut said.criteria {
        c.official = vec![Locale::En];
    }
    assert!(
        new.edit(signed(1).by, said)?
            .propose(&base, signed(1))
            .is_ok()
    );
    Ok(())
}

#[test]
fn binding_needs_a_document_and_an_analogous_rule_is_never_official() {
    use CriterionFault as F;
    let analogous = criterion("A", Layer::Analogous);
    let binding = criterion("A", Layer::Binding);
    assert_eq!(faults_of(&binding, Some(&analogous)), [F::SymbolNeeded]);
    assert_eq!(faults_of(&binding, None), [F::SymbolNeeded]);
    assert_eq!(faults_of(&binding, Some(&binding)), []);
    let named = |symbol: &str| Criterion {
        symbol: Some(symbol.into()),
        ..binding.clone()
    };
    assert_eq!(
        faults_of(&named("MC/INF/300, para. 3"), Some(&analogous)),
        []
    );
    assert_eq!(faults_of(&named("somewhere"), None), [F::NotSymbol]);
    // Nor does the rule of another body become IOM's by being called so.
    assert_eq!(
        faults_of(&named("E/RES/1996/31, paragraph 3"), None),
        [F::NotOfIom]
    );
    let known = |basis: &str| Criterion {
        basis: basis.into(),
        ..named("MC/INF/300")
    };
    assert_eq!(faults_of(&known("found+analogous"), None), [F::NotOfIom]);
    assert_eq!(faults_of(&known("zzz"), None), [F::BasisUnknown]);
    let official = Criterion {
        official: vec![Locale::En],
        symbol: Some("E/RES/1996/31".into()),
        ..analogous
    };
    assert_eq!(faults_of(&official, None), [F::NeverOfficial]);
    let untold = Criterion {
        official: vec![Locale::Es],
        ..named("C/110/RES/1309")
    };
    assert_eq!(faults_of(&untold, None), [F::OfficialWithoutText]);
}

#[test]
fn a_rule_takes_its_own_kind_of_parameter() {
    use CriterionFault as F;
    let with = |rule, parameter: Option<&str>| Criterion {
        rule,
        parameter: parameter.map(str::to_owned),
        ..criterion("A", Layer::Analogous)
    };
    let faults = |rule, parameter| faults_of(&with(rule, parameter), None);
    assert_eq!(
        faults(AutomaticRule::YearsOfExistence, None),
        [F::ParameterNeeded]
    );
    assert_eq!(
        faults(AutomaticRule::YearsOfExistence, Some("two")),
        [F::ParameterNotNumber]
    );
    assert_eq!(faults(AutomaticRule::YearsOfExistence, Some("2")), []);
    assert_eq!(
        faults(AutomaticRule::Human, Some("2")),
        [F::ParameterUnknown]
    );
}

#[test]
fn symbols_are_told_from_words() {
    for good in [
        "MC/INF/300",
        "C/110/RES/1309, annex",
        "(see MC/2094)",
        "Constitution, art. 8",
    ] {
        assert!(is_symbol(good), "{good}");
    }
    for bad in [
        "",
        "mc/inf/300",
        "and/or",
        "https://iom.int",
        "MC INF 300",
        "Constitution",
    ] {
        assert!(!is_symbol(bad), "{bad}");
    }
}

#[test]
fn one_criterion_moved_to_the_top_is_one_move() {
    let (older, newer) = (set(&["A", "B", "C", "D"]), set(&["D", "A", "B", "C"]));
    let changed: Vec<_> = compare(&older, &newer)
        .into_iter()
        .filter(|c| c.kind == ChangeKind::Changed)
        .map(|c| (c.criterion.code, c.parts))
        .collect();
    assert_eq!(changed.len(), 1, "{changed:?}");
    assert!(changed.iter().all(|(code, parts)| code == "D"
        && parts.iter().all(|p| p.part == CriterionPart::Position
            && (p.before.as_str(), p.after.as_str()) == ("4", "1"))));
}

/// Versions of up to six criteria out of eight, in any order, with two wordings.
fn any_set() -> impl Strategy<Value = CriteriaSet> {
    let codes = ["A", "B", "C", "D", "E", "F", "G", "H"];
    proptest::sample::subsequence(codes.to_vec(), 0..=6)
        .prop_shuffle()
        .prop_flat_map(|codes| {
            let n = codes.len();
            (Just(codes), proptest::collection::vec(any::<bool>(), n))
        })
        .prop_map(|(codes, reworded)| {
            let mut out = set(&codes);
            for (c, reworded) in out.criteria.iter_mut().zip(reworded) {
                if reworded {
                    c.text.en = Some("Another rule".into());
                }
            }
            out
        })
}

proptest! {
    #[test]
    fn what_the_difference_tells_turns_the_older_into_the_newer(a in any_set(), b in any_set()) {
        let mut now: Vec<Criterion> = a.criteria.clone();
        for change in compare(&a, &b) {
            let code = &change.criterion.code;
            match change.kind {
                ChangeKind::Retired => now.retain(|c| &c.code != code),
                ChangeKind::Added => now.push(change.criterion),
                ChangeKind::Changed | ChangeKind::Same => {
                    let moved = change.parts.iter().any(|p| p.part == CriterionPart::Position);
                    prop_assert_eq!(change.kind == ChangeKind::Same, change.parts.is_empty());
                    if !moved || change.parts.len() > 1 {
                        for c in now.iter_mut().filter(|c| &c.code == code) {
                            *c = change.criterion.clone();
                        }
                    }
                }
            }
        }
        let sorted = |mut v: Vec<Criterion>| { v.sort_by(|x, y| x.code.cmp(&y.code)); v };
        prop_assert_eq!(sorted(now), sorted(b.criteria.clone()));
        prop_assert!(compare(&b, &b).iter().all(|c| c.kind == ChangeKind::Same));
    }

    #[test]
    fn what_was_not_moved_keeps_its_order(a in any_set(), b in any_set()) {
        let stays: Vec<String> = compare(&a, &b)
            .into_iter()
            .filter(|c| matches!(c.kind, ChangeKind::Same | ChangeKind::Changed))
            .filter(|c| c.parts.iter().all(|p| p.part != CriterionPart::Position))
            .map(|c| c.criterion.code)
            .collect();
        let old: Vec<String> = a.criteria.iter().map(|c| c.code.clone())
            .filter(|c| stays.contains(c)).collect();
        prop_assert_eq!(old, stays);
    }

    /// Whatever people do in whatever order, a version in force was checked by
    /// somebody who did not write in it.
    #[test]
    fn a_version_in_force_was_checked_by_another(steps in proptest::collection::vec((0..5_u8, 1..4_u128), 0..14)) {
        let base = set(&["A", "B"]);
        let today = day("2026-11-21");
        let mut version = draft();
        for (step, who) in steps {
            let before = version.clone();
            let next = match step {
                0 => edited(version, who),
                1 => version.propose(&base, signed(who)),
                2 => version.send_back(signed(who).by, "r".into()),
                3 => version.approve(&base, signed(who), today, today),
                _ => version.discard(),
            };
            version = next.unwrap_or_else(|_| before.clone());
            if before.state == VersionState::Approved {
                prop_assert_eq!(&before.set, &version.set);
                prop_assert_eq!(version.state, VersionState::Approved);
            }
            if version.state == VersionState::Approved {
                let by = version.checked.map(|s| s.by);
                prop_assert!(by.is_some_and(|by| !version.hands.contains(&by)));
                prop_assert!(version.set.in_force_from >= today);
            }
        }
    }
}
