use super::*;
use crate::{
    criteria::Layer,
    organization::{LegalRegistration, Visibility},
    text::LocalizedText,
};

fn profile() -> Profile {
    Profile {
        names: vec![],
        category: "ngo".into(),
        country: Some("KE".into()),
        level: Some(Level::Regional),
        founded_year: Some(2011),
        activity_countries: vec!["KE".into(), "UG".into()],
        themes: vec!["resettlement".into()],
        website: None,
        role_address: None,
        role_address_public: false,
        registration: LegalRegistration::default(),
        description: String::new(),
        visibility: Visibility::Public,
    }
}

fn criterion(rule: AutomaticRule, parameter: Option<&str>) -> Criterion {
    Criterion {
        code: "X".into(),
        layer: Layer::Binding,
        text: LocalizedText::default(),
        official: vec![],
        symbol: None,
        evidence: LocalizedText::default(),
        documents: vec![],
        rule,
        parameter: parameter.map(str::to_owned),
        basis: String::new(),
        source: String::new(),
        text_status: String::new(),
    }
}

fn day(text: &str) -> Day {
    text.parse().unwrap_or_default()
}

fn suggest(
    rule: AutomaticRule,
    parameter: Option<&str>,
    change: impl FnOnce(&mut Facts<'_>),
) -> Suggestion {
    let (profile, dossier) = (profile(), Dossier::default());
    let required = vec!["D01".to_owned(), "D02".to_owned()];
    let mut facts = Facts {
        profile: &profile,
        dossier: &dossier,
        documents: &[],
        required_documents: &required,
        signatory: None,
        received_on: day("2026-11-21"),
        session: None,
        observer_since: None,
    };
    change(&mut facts);
    propose(&criterion(rule, parameter), &facts).suggestion
}

#[test]
fn seat_and_activity_count_each_country_once() {
    assert_eq!(
        suggest(AutomaticRule::CountriesAtLeast, Some("2"), |_| ()),
        Suggestion::Met
    );
    assert_eq!(
        suggest(AutomaticRule::CountriesAtLeast, Some("3"), |_| ()),
        Suggestion::Unclear
    );
}

#[test]
fn the_year_alone_leaves_the_boundary_open() {
    let at = |d: &'static str| move |f: &mut Facts<'_>| f.received_on = day(d);
    let rule = AutomaticRule::YearsOfExistence;
    assert_eq!(suggest(rule, Some("2"), at("2014-01-01")), Suggestion::Met);
    assert_eq!(
        suggest(rule, Some("2"), at("2013-06-01")),
        Suggestion::Unclear
    );
    assert_eq!(
        suggest(rule, Some("2"), at("2012-12-31")),
        Suggestion::NotMet
    );
}

#[test]
fn the_deadline_of_the_session_goes_before_the_notice() {
    let rule = AutomaticRule::ReceivedInTime;
    let session = |deadline: Option<&'static str>| {
        move |f: &mut Facts<'_>| f.session = Some((deadline.map(day), day("2026-12-10")))
    };
    assert_eq!(
        suggest(rule, Some("30"), session(None)),
        Suggestion::Unclear
    );
    assert_eq!(suggest(rule, Some("10"), session(None)), Suggestion::Met);
    assert_eq!(
        suggest(rule, Some("30"), session(Some("2026-11-21"))),
        Suggestion::Met
    );
    assert_eq!(suggest(rule, Some("30"), |_| ()), Suggestion::Unclear);
}

#[test]
fn a_missing_document_with_a_reason_is_a_question() {
    let rule = AutomaticRule::FileComplete;
    assert_eq!(suggest(rule, None, |_| ()), Suggestion::NotMet);
    let dossier = Dossier {
        missing_documents_reason: Some("no registrar".into()),
        ..Dossier::default()
    };
    let profile = profile();
    let required = vec!["D01".to_owned()];
    let facts = Facts {
        profile: &profile,
        dossier: &dossier,
        documents: &[],
        required_documents: &required,
        signatory: None,
        received_on: day("2026-11-21"),
        session: None,
        observer_since: None,
    };
    assert_eq!(
        propose(&criterion(rule, None), &facts).suggestion,
        Suggestion::Unclear
    );
}

#[test]
fn a_rule_for_persons_proposes_nothing() {
    assert_eq!(
        suggest(AutomaticRule::Human, None, |_| ()),
        Suggestion::Person
    );
    assert_eq!(
        suggest(AutomaticRule::EcosocDeclared, None, |_| ()),
        Suggestion::Person
    );
}
