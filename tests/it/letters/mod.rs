//! Letters: their texts, to whom they go, how they are sent.

mod edited;
mod issued;
mod privacy;
mod recipients;
mod sending;
mod templates;

/// A header of a mail.
fn header(mail: &str, name: &str) -> String {
    mail.lines()
        .find_map(|l| l.strip_prefix(name)?.strip_prefix(": "))
        .unwrap_or_default()
        .to_owned()
}
