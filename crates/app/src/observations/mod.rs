//! Observations on an organization: staff note, escalate, decide, disclose and
//! withdraw; the organization answers what was disclosed to it.
//!
//! Only staff see an observation. The organization sees the wording made for
//! it, and its own answer; the audit trail names acts, never texts.

mod act;
mod make;
mod queries;
mod reply;

pub use act::{
    DISCLOSE_FIELDS, ESCALATE_FIELDS, RULE_FIELDS, WITHDRAW_FIELDS, disclose, escalate, rule,
    withdraw,
};
pub use make::{NewFile, OBSERVE_FIELDS, attach_evidence, observe};
pub use queries::{ObservationView, observation, observations_of, read_evidence};
pub use reply::{Disclosed, REPLY_FIELDS, disclosed, reply};

pub(crate) use make::from_screening;
