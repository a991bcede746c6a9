//! Observer status as a timeline: events, each with the decision or the source
//! that it rests on, and the fold that says which status holds on a day.
//!
//! IOM's texts say that the Council admits (Constitution, art. 8); on
//! suspension, review and loss nothing of IOM was found. So each event carries
//! its own basis, and what only other bodies have is called by its own name.

mod event;
mod rules;
mod timeline;

pub use event::{EventKind, EventOrigin, EventState, Status, StatusEvent};
pub use rules::{StatusRefusal, check_correction, check_next, next_kinds};
pub use timeline::{Period, Standing, StatusOn, Timeline, is_listed_on};

#[cfg(test)]
mod tests;
