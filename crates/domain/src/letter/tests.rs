use super::*;
use proptest::prelude::*;

#[test]
fn values_stand_where_the_placeholders_stood() {
    let value = |name: &str| match name {
        "reference" => Some("OBS-2026-00001".to_owned()),
        "name" => Some("{reference}".to_owned()),
        _ => None,
    };
    let text = "{reference}: {name} ({reference})";
    assert_eq!(
        fill(text, value).unwrap(),
        "OBS-2026-00001: {reference} (OBS-2026-00001)"
    );
    assert_eq!(fill("{due}", value), Err(Slip::Missing("due".into())));
}

#[test]
fn slips_are_named_all_at_once() {
    let slips_of = |text| slips(text, &["name", "link"], &["link"]);
    assert_eq!(slips_of("Dear {name}, {link}"), []);
    assert_eq!(
        slips_of("Dear {nom}, {nom}, {due}"),
        [
            Slip::Unknown("nom".into()),
            Slip::Unknown("due".into()),
            Slip::Missing("link".into())
        ]
    );
    for stray in ["{", "}", "{}", "{ link }", "{link", "link}", "{{link}}"] {
        assert_eq!(slips_of(stray), [Slip::StrayBrace], "{stray}");
    }
}

proptest! {
    #[test]
    fn a_text_without_slips_can_be_filled(text in "[a-z {}_]{0,40}") {
        let known = ["a", "b", "c"];
        if slips(&text, &known, &[]).is_empty() {
            let filled = fill(&text, |_| Some("x".into()));
            let whole = filled.is_ok_and(|t| !t.contains(['{', '}']));
            prop_assert!(whole);
        }
    }
}
