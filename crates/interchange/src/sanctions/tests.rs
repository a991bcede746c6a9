use super::read_sanctions_list;
use parvis_app::faults::Faults;
use parvis_domain::screening::ListedNameKind;

const LIST: &[u8] = include_bytes!("../../../../fixtures/screening/list-1.xml");

fn codes(result: Result<parvis_app::screening::ListFile, Faults>) -> Vec<(String, &'static str)> {
    let faults = result.err().unwrap_or_default().0;
    faults
        .into_iter()
        .map(|f| (f.pointer, f.code.code()))
        .collect()
}

#[test]
fn the_made_list_is_read_whole() {
    let file = read_sanctions_list(LIST).unwrap();
    assert_eq!(file.generated_at.to_string(), "2026-01-12 22:00:02.137 UTC");
    assert_eq!(file.entries.len(), 12);
    let karmuti = &file.entries[1];
    insta::assert_debug_snapshot!(karmuti);
    let relief = file
        .entries
        .iter()
        .find(|e| e.reference == "MAe.001")
        .unwrap();
    assert_eq!(relief.key(), "entity-9910001");
    let kinds: Vec<_> = relief.names.iter().map(|n| n.kind).collect();
    assert_eq!(
        kinds,
        [
            ListedNameKind::Main,
            ListedNameKind::OriginalScript,
            ListedNameKind::GoodAlias,
            ListedNameKind::FormerName
        ]
    );
    assert!(
        relief
            .facts
            .iter()
            .any(|(_, v)| v.contains("Offices & stores"))
    );
}

fn list(inner: &str) -> Vec<u8> {
    format!("<CONSOLIDATED_LIST dateGenerated=\"2026-01-12T22:00:02Z\"><INDIVIDUALS>{inner}</INDIVIDUALS></CONSOLIDATED_LIST>").into_bytes()
}

#[test]
fn what_is_no_such_list_is_refused_with_its_line() {
    let refused = |bytes: &[u8]| codes(read_sanctions_list(bytes));
    assert_eq!(refused(b""), [("/file".into(), "empty_file")]);
    assert_eq!(refused(b"\xff\xfe<"), [("/file".into(), "not_utf8")]);
    assert_eq!(refused(b"<html></html>"), [("/line/1".into(), "malformed")]);
    assert_eq!(
        refused(b"id,name\n1,a\n"),
        [("/line/1".into(), "malformed")]
    );
    assert_eq!(
        refused(&list("\n\n<INDIVIDUAL>")),
        [("/line/3".into(), "malformed")]
    );
    assert_eq!(
        refused(b"<CONSOLIDATED_LIST/>"),
        [("/dateGenerated".into(), "not_date")]
    );
    let nameless = list(
        "<INDIVIDUAL><DATAID>1</DATAID></INDIVIDUAL><INDIVIDUAL><FIRST_NAME>A</FIRST_NAME></INDIVIDUAL>",
    );
    assert_eq!(
        refused(&nameless),
        [
            ("/individual/1/FIRST_NAME".into(), "required"),
            ("/individual/2/DATAID".into(), "required")
        ]
    );
    let one = "<INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>A</FIRST_NAME></INDIVIDUAL>";
    assert_eq!(
        refused(&list(&format!("{one}{one}"))),
        [("/individual/2/DATAID".into(), "duplicate")]
    );
}

/// No entity is expanded, nothing is fetched, nothing grows without bound.
#[test]
fn nothing_is_expanded() {
    let bomb = b"<!DOCTYPE a [<!ENTITY x \"yyyy\">]><CONSOLIDATED_LIST/>";
    assert_eq!(
        codes(read_sanctions_list(bomb)),
        [("/line/1".into(), "malformed")]
    );
    let outside = b"<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><CONSOLIDATED_LIST/>";
    assert_eq!(
        codes(read_sanctions_list(outside)),
        [("/line/1".into(), "malformed")]
    );
    let unknown = list("<INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>&x;</FIRST_NAME></INDIVIDUAL>");
    assert_eq!(
        codes(read_sanctions_list(&unknown)),
        [("/line/1".into(), "malformed")]
    );
    let deep = list(&"<A>".repeat(5000));
    assert_eq!(
        codes(read_sanctions_list(&deep)),
        [("/line/1".into(), "malformed")]
    );
    let long = list(&format!(
        "<INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>{}</FIRST_NAME></INDIVIDUAL>",
        "a".repeat(30_000)
    ));
    assert_eq!(
        codes(read_sanctions_list(&long)),
        [("/line/1".into(), "malformed")]
    );
    let known =
        list("<INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>A &amp; &#66;</FIRST_NAME></INDIVIDUAL>");
    let file = read_sanctions_list(&known).unwrap();
    assert_eq!(file.entries[0].names[0].value, "A & B");
}
