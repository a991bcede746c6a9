//! Calendar objects (RFC 5545) for mails (RFC 5546) and feeds.
//!
//! Times are written in UTC. A consultation happens once, so the moment is all
//! that a calendar needs: it shows it in its reader's own zone, while a
//! `VTIMEZONE` would copy rules that can change and that programs read
//! differently. The local time and its zone stand in the words of the event.

use chrono::{DateTime, Utc};
use icalendar::{Calendar, Component, EventLike, EventStatus, Property};

/// What the object asks its reader to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Take the event into the calendar, or its change.
    Request,
    /// Take the event out of the calendar.
    Cancel,
    /// Read; nobody is asked for anything.
    Publish,
}

impl Method {
    /// As it stands in the object and in the type of the mail's part.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Request => "REQUEST",
            Self::Cancel => "CANCEL",
            Self::Publish => "PUBLISH",
        }
    }
}

/// A name and a mail address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// Name, for people.
    pub name: String,
    /// Address, without `mailto:`.
    pub address: String,
}

/// An event that happens once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The same in every object about the event.
    pub uid: String,
    /// Grows with each change of time, place or existence.
    pub sequence: u32,
    /// When the facts were as the object says.
    pub stamp: DateTime<Utc>,
    /// The beginning.
    pub starts: DateTime<Utc>,
    /// The end.
    pub ends: DateTime<Utc>,
    /// The title.
    pub summary: String,
    /// What else is to be said, plain text.
    pub description: String,
    /// Where.
    pub location: Option<String>,
    /// The page of the event.
    pub url: Option<String>,
    /// Who holds it; needed for a request or a cancellation.
    pub organizer: Option<Party>,
    /// To whom the object is sent.
    pub attendee: Option<Party>,
    /// Whether the event as a whole does not take place. Somebody who is taken
    /// off the list alone gets a cancellation of an event that stands
    /// (RFC 5546, 3.2.5).
    pub called_off: bool,
}

/// Writes an object in the language of its reader (a BCP 47 tag). The same
/// input gives the same bytes.
#[must_use]
pub fn calendar(method: Method, language: &str, name: Option<&str>, events: &[Event]) -> String {
    let mut out = Calendar::empty();
    out.append_property(("VERSION", "2.0"));
    out.append_property(("PRODID", "-//IOM//Parvis//EN"));
    out.append_property(("CALSCALE", "GREGORIAN"));
    out.append_property(("METHOD", method.name()));
    if let Some(name) = name {
        out.append_property(named("NAME", name, language));
        // Older programs know this one.
        out.append_property(("X-WR-CALNAME", escaped(name).as_str()));
    }
    for event in events {
        out.push(written(method, language, event));
    }
    out.to_string()
}

fn written(method: Method, language: &str, of: &Event) -> icalendar::Event {
    let mut event = icalendar::Event::new();
    event
        .uid(&of.uid)
        .sequence(of.sequence)
        .timestamp(of.stamp)
        .starts(of.starts)
        .ends(of.ends);
    event.append_property(named("SUMMARY", &of.summary, language));
    if !of.description.is_empty() {
        event.append_property(named("DESCRIPTION", &of.description, language));
    }
    if let Some(location) = &of.location {
        event.append_property(named("LOCATION", location, language));
    }
    if let Some(url) = &of.url {
        event.append_property(Property::new("URL", url.clone()));
    }
    if let Some(organizer) = &of.organizer {
        event.append_property(party("ORGANIZER", organizer));
    }
    if let Some(attendee) = &of.attendee {
        let mut property = party("ATTENDEE", attendee);
        property.add_parameter("CUTYPE", "INDIVIDUAL");
        property.add_parameter("ROLE", "REQ-PARTICIPANT");
        if method == Method::Request {
            property.add_parameter("PARTSTAT", "NEEDS-ACTION");
            property.add_parameter("RSVP", "TRUE");
        }
        event.append_multi_property(property);
    }
    match (method, of.called_off) {
        (_, true) => {
            event.status(EventStatus::Cancelled);
        }
        (Method::Cancel, false) => {}
        (_, false) => {
            event.status(EventStatus::Confirmed);
        }
    }
    event
}

/// A text with its language.
fn named(key: &str, text: &str, language: &str) -> Property {
    let mut property = Property::new(key, clean(text));
    property.add_parameter("LANGUAGE", language);
    property
}

fn party(key: &str, of: &Party) -> Property {
    let mut property = Property::new(key, format!("mailto:{}", of.address));
    // A parameter holds neither quotation marks nor controls (RFC 5545, 3.2).
    let name: String = clean(&of.name)
        .chars()
        .map(|c| match c {
            '"' => '\'',
            c if c.is_control() => ' ',
            c => c,
        })
        .collect();
    if !name.is_empty() {
        property.add_parameter("CN", &name);
    }
    property
}

/// Without characters that no calendar holds; lines end with `\n`.
fn clean(text: &str) -> String {
    text.replace("\r\n", "\n")
        .chars()
        .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
        .collect()
}

/// A text for a property of which the library does not know that it is one.
fn escaped(text: &str) -> String {
    clean(text)
        .replace('\\', "\\\\")
        .replace(',', "\\,")
        .replace(';', "\\;")
        .replace('\n', "\\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(super) fn event() -> Event {
        let at = |text: &str| text.parse().unwrap_or(DateTime::UNIX_EPOCH);
        Event {
            uid: "0197c0de@parvis.example.org".into(),
            sequence: 2,
            stamp: at("2026-11-22T10:00:00Z"),
            starts: at("2027-03-04T14:00:00Z"),
            ends: at("2027-03-05T21:30:00Z"),
            summary: "Consultation régionale IOM–CSO, Amériques; «añadir», \\ fin".into(),
            description: "Première ligne\nDeuxième ligne, avec une très longue suite qui dépasse \
                          soixante-quinze octets — и кириллица, 老虎老虎老虎老虎老虎老虎老虎老虎老虎."
                .into(),
            location: Some("Palacio, San José; Costa Rica".into()),
            url: Some("https://parvis.example.org/fr/consultations/RC-AMERICAS-2027".into()),
            organizer: Some(Party {
                name: "IOM \"IPD\", Genève".into(),
                address: "ipd@iom.example.org".into(),
            }),
            attendee: Some(Party {
                name: "Núñez, Ana".into(),
                address: "ana@example.org".into(),
            }),
            called_off: false,
        }
    }

    #[test]
    fn lines_are_folded_at_75_octets_and_end_with_crlf() {
        let text = calendar(Method::Request, "fr", None, &[event()]);
        assert!(text.ends_with("END:VCALENDAR\r\n"));
        for line in text.split("\r\n") {
            assert!(line.len() <= 75, "{} octets: {line}", line.len());
            assert!(!line.contains('\n') && !line.contains('\r'));
        }
    }

    #[test]
    fn the_same_input_gives_the_same_bytes() {
        let once = || calendar(Method::Publish, "es", Some("Consultas, OIM"), &[event()]);
        assert_eq!(once(), once());
    }

    #[test]
    fn a_request_as_written() {
        insta::assert_snapshot!(calendar(Method::Request, "fr", None, &[event()]));
    }

    #[test]
    fn one_who_is_taken_off_does_not_call_the_event_off() {
        let text = calendar(Method::Cancel, "en", None, &[event()]);
        assert!(text.contains("METHOD:CANCEL") && !text.contains("STATUS:"));
        let off = Event {
            called_off: true,
            ..event()
        };
        let text = calendar(Method::Cancel, "en", None, &[off]);
        assert!(text.contains("STATUS:CANCELLED"));
    }
}
