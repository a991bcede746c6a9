use super::*;
use crate::council::{DraftResolution, default_resolution};
use proptest::prelude::*;

fn id(n: u128) -> ApplicationId {
    ApplicationId(uuid::Uuid::from_u128(n))
}

fn list(ids: &[u128]) -> CouncilList {
    let mut list = CouncilList::new("118".into());
    let cases: Vec<_> = ids
        .iter()
        .map(|&n| (id(n), ListMark::Recommended))
        .collect();
    list.follow(&cases);
    list
}

#[test]
fn a_new_item_lacks_all_of_its_words() {
    let item = ListItem::new(id(1), ListMark::Recommended);
    let facts = Facts {
        names: &LocalizedText::from_columns("Aid", "", ""),
        has_letter: false,
        is_cleared: true,
    };
    let codes: Vec<&str> = lacks(&item, facts).iter().map(|l| l.code()).collect();
    let expected = [
        "name_fr",
        "name_es",
        "summary_en",
        "summary_fr",
        "summary_es",
        "letter",
    ];
    assert_eq!(codes, expected);
}

#[test]
fn whoever_froze_does_not_confirm() {
    let by = AccountId(uuid::Uuid::from_u128(1));
    let at = chrono::DateTime::UNIX_EPOCH;
    let frozen = Signature { by, at };
    assert_eq!(may_confirm(frozen, by), Err(Refusal::SecondPersonNeeded));
    assert_eq!(
        may_confirm(frozen, AccountId(uuid::Uuid::from_u128(2))),
        Ok(())
    );
}

#[test]
fn placeholders_are_filled_and_strangers_found() {
    for &language in Locale::ALL {
        let text = default_resolution(language);
        assert_eq!(DraftResolution::unknown(&text.text), None);
        let names = ["Aid {symbol}".to_owned(), "Béta".to_owned()];
        let filled = text.filled("118", "C/118/4", &names);
        assert!(filled.contains("C/118/4") && filled.contains("- Aid {symbol}\n- Béta"));
    }
    let unknown = DraftResolution::unknown("{names} {nmes}");
    assert_eq!(unknown.as_deref(), Some("{nmes}"));
    assert!(DraftResolution::unknown("{names").is_some());
}

proptest! {
    #[test]
    fn following_keeps_order_and_holds_each_case_once(
        before in proptest::collection::hash_set(0u128..12, 0..10),
        after in proptest::collection::hash_set(0u128..12, 0..10),
    ) {
        let before: Vec<u128> = before.into_iter().collect();
        let after: Vec<u128> = after.into_iter().collect();
        let mut it = list(&before);
        let cases: Vec<_> = after.iter().map(|&n| (id(n), ListMark::Deferred)).collect();
        it.follow(&cases);
        let mut ids: Vec<_> = it.items.iter().map(|i| i.application).collect();
        let kept: Vec<_> = before.iter().filter(|n| after.contains(n)).map(|&n| id(n)).collect();
        prop_assert_eq!(&ids[..kept.len()], &kept[..]);
        ids.sort();
        let mut expected: Vec<_> = after.iter().map(|&n| id(n)).collect();
        expected.sort();
        prop_assert_eq!(ids, expected);
    }

    #[test]
    fn an_order_is_taken_only_when_it_names_each_once(
        order in proptest::collection::vec(0u128..5, 0..6),
    ) {
        let mut it = list(&[0, 1, 2, 3]);
        let before = it.clone();
        let ids: Vec<_> = order.iter().map(|&n| id(n)).collect();
        let mut sorted = order.clone();
        sorted.sort_unstable();
        let whole = sorted == [0, 1, 2, 3];
        prop_assert_eq!(it.arrange(&ids), whole);
        let now: Vec<_> = it.items.iter().map(|i| i.application).collect();
        if whole { prop_assert_eq!(now, ids) } else { prop_assert_eq!(it, before) }
    }
}
