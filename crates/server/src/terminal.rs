//! Talking to the person at the terminal: data on standard output, messages on
//! standard error (clig.dev).

use std::io::Write;

/// Writes data to standard output. A closed pipe is not an error.
pub fn data(text: &str) {
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(text.as_bytes());
    let _ = out.flush();
}

/// Writes a message to standard error.
pub fn message(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}
