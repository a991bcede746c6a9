//! The list that goes to a session of the Council: which applications, in which
//! order, in which words; and the draft resolution beside it.
//!
//! No rule of IOM on such a list was found; what stands here is the choice of
//! this register, but for the separation of the two persons, which it applies
//! to everything that leaves the house.

mod list;
mod resolution;

pub use list::{CouncilList, Facts, Lack, ListItem, ListMark, lacks, may_confirm};
pub use resolution::{DraftResolution, PLACEHOLDERS, default_resolution};
