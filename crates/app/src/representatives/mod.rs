//! The persons who act for an organization. The team manages them, and a change
//! acts at once: a secretariat that must approve a new mail address is written
//! to at the old one.

mod view;
mod write;

pub use view::{RepresentativesView, view};
pub use write::{END_FIELDS, REPRESENTATIVE_FIELDS, add, change, end};
