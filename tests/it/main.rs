//! Integration tests, in one binary: `stories` walk whole paths, `doors` gives
//! the same values to form, API and CSV, `coverage` compares lists.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on should stop where it is"
)]
#![expect(clippy::too_many_lines, reason = "a story is told from top to bottom")]

mod api;
mod bodies;
mod calendar;
mod coverage;
mod doors;
mod letters;
#[cfg(test)] // so that what it measures may be printed
mod persistence;
mod reference;
mod running;
#[cfg(test)] // as above
mod stories;
