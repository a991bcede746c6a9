//! Rules of IPD's desk: notes and whom they call.

use crate::Instant;

/// Minutes in which the author can still change a note. A design choice: long
/// enough for a slip, short enough that others rely on what they read.
pub const NOTE_MINUTES: i64 = 15;

/// Whether a note written then can still be changed now.
#[must_use]
pub fn note_is_open(written: Instant, now: Instant) -> bool {
    now - written < chrono::Duration::minutes(NOTE_MINUTES)
}

/// The short name by which a colleague is called in a note: what stands before
/// the `@` of the mail address.
#[must_use]
pub fn handle(address: &str) -> String {
    address.split('@').next().unwrap_or_default().to_lowercase()
}

/// The short names called in a text by `@name`, each once, in their order. An
/// `@` within a word, as in a mail address, calls nobody.
#[must_use]
pub fn called(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut before = ' ';
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        rest = rest.get(c.len_utf8()..).unwrap_or_default();
        if c == '@' && !before.is_alphanumeric() {
            let end = rest
                .find(|c: char| !(c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '+')))
                .unwrap_or(rest.len());
            let name = rest.get(..end).unwrap_or_default();
            let name = name.trim_end_matches(['.', '-']).to_lowercase();
            if !name.is_empty() && !found.contains(&name) {
                found.push(name);
            }
        }
        before = c;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_at_sign_before_a_word_calls_and_within_one_does_not() {
        let text = "@Nadia.Okwera, see C05. Ask luc\u{ed}a@demo.example.org and (@etienne). @nadia.okwera!";
        assert_eq!(called(text), ["nadia.okwera", "etienne"]);
        assert_eq!(handle("Nadia.Okwera@iom.example"), "nadia.okwera");
    }

    #[test]
    fn a_note_closes_after_a_quarter_of_an_hour() {
        let written = chrono::DateTime::UNIX_EPOCH;
        let after = |minutes| written + chrono::Duration::minutes(minutes);
        assert!(note_is_open(written, after(14)));
        assert!(!note_is_open(written, after(15)));
    }

    proptest! {
        #[test]
        fn whoever_is_called_stands_in_the_text(text in "\\PC{0,60}") {
            for name in called(&text) {
                let mention = format!("@{name}");
                prop_assert!(text.to_lowercase().contains(&mention));
            }
        }
    }
}
