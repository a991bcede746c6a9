use super::super::{Layer, Parameter, parameter_of};
use super::*;
use crate::text::LocalizedText;
use proptest::prelude::*;

fn criterion(rule: AutomaticRule) -> Criterion {
    Criterion {
        code: "X".into(),
        layer: Layer::Binding,
        text: LocalizedText::default(),
        official: vec![],
        symbol: None,
        evidence: LocalizedText::default(),
        documents: vec!["D01".into(), "D02".into()],
        rule,
        parameter: match parameter_of(rule) {
            Parameter::None => None,
            Parameter::Number => Some("2".into()),
            Parameter::Document => Some("D02".into()),
        },
        basis: String::new(),
        source: String::new(),
        text_status: String::new(),
    }
}

fn day(text: &str) -> Day {
    text.parse().unwrap_or_default()
}

fn look(rule: AutomaticRule, answers: &Answers) -> Outlook {
    let required = ["D01".to_owned()];
    outlook(
        &criterion(rule),
        answers,
        &required,
        day("2026-11-21"),
        None,
    )
    .outlook
}

/// Everything answered in favour.
fn all_yes() -> Answers {
    Answers {
        category: Some("ngo".into()),
        countries: Some(3),
        founded_year: Some(2001),
        level: Some(Level::International),
        theme: Some(true),
        seat_and_executive: Some(true),
        representative: Some(true),
        cooperation: Some(true),
        funding: Some(true),
        undertaking: Some(true),
        ecosoc_status: Some(EcosocStatus::None),
        observer: Some(false),
        documents: vec!["D01".into(), "D02".into()],
    }
}

#[test]
fn each_question_settles_its_own_criterion() {
    use AutomaticRule as R;
    let mut table = String::new();
    let none = Answers::default();
    let no = Answers {
        countries: Some(1),
        founded_year: Some(2026),
        level: Some(Level::Local),
        theme: Some(false),
        seat_and_executive: Some(false),
        representative: Some(false),
        cooperation: Some(false),
        funding: Some(false),
        undertaking: Some(false),
        observer: Some(true),
        ..Answers::default()
    };
    for &rule in R::ALL {
        let [a, b, c] = [&none, &no, &all_yes()].map(|answers| look(rule, answers));
        table += &format!("{rule}: nothing {a}, no {b}, yes {c}\n");
    }
    insta::assert_snapshot!(table);
}

#[test]
fn it_says_which_documents_are_not_at_hand_and_no_invented_text() {
    let some = Answers {
        documents: vec!["D01".into()],
        undertaking: Some(true),
        ..Answers::default()
    };
    let rule = criterion(AutomaticRule::UndertakingSigned);
    let told = outlook(&rule, &some, &[], day("2026-11-21"), None);
    assert_eq!(told.missing, ["D02"]);
    assert_eq!(told.data, []);
    let told = outlook(
        &criterion(AutomaticRule::CountriesAtLeast),
        &all_yes(),
        &[],
        day("2026-11-21"),
        None,
    );
    let data: Vec<_> = told
        .data
        .iter()
        .map(|(d, v)| (d.code(), v.as_str()))
        .collect();
    assert_eq!(data, [("countries", "3"), ("minimum", "2")]);
}

proptest! {
    /// Telling one thing more never makes a criterion that was shown missing,
    /// unless the thing told is about it.
    #[test]
    fn a_document_more_never_hurts(
        rule in proptest::sample::select(AutomaticRule::ALL.to_vec()),
        has in proptest::collection::vec(proptest::sample::select(vec!["D01", "D02", "D05"]), 0..3),
    ) {
        let rank = |o: Outlook| match o {
            Outlook::ToShow => 0,
            Outlook::NotAnswered | Outlook::Person | Outlook::Open => 1,
            Outlook::PointsTo => 2,
        };
        let fewer = Answers { documents: has.iter().map(|d| (*d).to_owned()).collect(), ..all_yes() };
        let mut more = fewer.clone();
        more.documents.push("D02".into());
        prop_assert!(rank(look(rule, &more)) >= rank(look(rule, &fewer)));
    }
}
