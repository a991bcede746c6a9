//! What the person at the terminal reads.

use std::{
    io::Write,
    time::{Duration, Instant},
};

/// One line on standard output. A closed pipe is no reason to stop.
pub(crate) fn say(text: &str) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{text}");
    let _ = out.flush();
}

/// One line on standard error.
pub(crate) fn complain(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}

/// The times of the steps so far.
pub(crate) struct Report {
    began: Instant,
    lines: Vec<(String, Duration, &'static str)>,
}

impl Report {
    pub(crate) fn new() -> Self {
        Self {
            began: Instant::now(),
            lines: Vec::new(),
        }
    }

    /// Runs a step under its headline and notes how it went.
    pub(crate) fn step(
        &mut self,
        name: &str,
        what: &str,
        work: impl FnOnce() -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        say(&format!("\n── {name} · {what}"));
        let began = Instant::now();
        let outcome = work();
        let (time, word) = (
            began.elapsed(),
            if outcome.is_ok() { "ok" } else { "FAILED" },
        );
        say(&format!("   {name}: {word} after {}", seconds(time)));
        self.lines.push((name.to_owned(), time, word));
        outcome
    }

    /// Notes a step that was left out.
    pub(crate) fn skip(&mut self, name: &str) {
        self.lines
            .push((name.to_owned(), Duration::ZERO, "left out"));
    }

    /// The closing table.
    pub(crate) fn summary(&self) {
        say("\n   step          time     result");
        for (name, time, word) in &self.lines {
            say(&format!("   {name:<12} {:>7}   {word}", seconds(*time)));
        }
        say(&format!(
            "   {:<12} {:>7}",
            "together",
            seconds(self.began.elapsed())
        ));
    }
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}
