use parvis_documents::{Event, Method, Party, calendar};
use parvis_tests::calendar::read;

fn event() -> Event {
    Event {
        uid: "0197c0de-0000@parvis".into(),
        sequence: 3,
        stamp: "2026-11-22T10:00:00Z".parse().unwrap(),
        starts: "2027-03-04T14:00:00Z".parse().unwrap(),
        ends: "2027-03-05T21:30:00Z".parse().unwrap(),
        summary: "Consulta regional OIM–OSC; Américas, «2027» \\ fin".into(),
        description: "Una línea\nOtra; con, signos\n\nhttps://parvis.example.org/es?a=1&b=2".into(),
        location: Some("Palacio, San José".into()),
        url: Some("https://parvis.example.org/es/consultations/X".into()),
        organizer: Some(Party {
            name: "OIM: \"IPD\"".into(),
            address: "ipd@iom.example.org".into(),
        }),
        attendee: Some(Party {
            name: "Núñez; Ana, Dra.".into(),
            address: "ana@example.org".into(),
        }),
        called_off: false,
    }
}

#[test]
fn another_library_reads_what_was_meant() {
    let request = read(&calendar(Method::Request, "es", None, &[event()])).unwrap();
    insta::assert_snapshot!("request", request.join("\n"));
    let off = Event {
        called_off: true,
        sequence: 4,
        ..event()
    };
    let cancel = read(&calendar(Method::Cancel, "es", None, &[off])).unwrap();
    insta::assert_snapshot!("cancel", cancel.join("\n"));
    let open = Event {
        attendee: None,
        ..event()
    };
    let feed = calendar(
        Method::Publish,
        "es",
        Some("Consultas; OIM"),
        &[open.clone(), open],
    );
    insta::assert_snapshot!("feed", read(&feed).unwrap().join("\n"));
}
