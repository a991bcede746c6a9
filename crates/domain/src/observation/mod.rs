//! Observations: what staff learn about an organization beside its application.
//!
//! The ladder of levels is that of the UN Partner Portal: observation, risk,
//! escalated, confirmed as serious. What comes on top of it here: the text
//! never changes, an approver other than the author decides an escalation, the
//! organization can be given a wording and answers it, and nothing counts for
//! ever. No rule of IOM was found for any of it; periods are settings.

mod ladder;

pub use ladder::{
    Category, Disclosure, Evidence, Level, Observation, Refused, Reply, Ruling, Step, expires_on,
};
