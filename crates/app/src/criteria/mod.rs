//! The criteria as a living document: a draft is made from the newest version,
//! edited, checked by a second person and put in force from a day on. Rules of
//! the life of a version stand in `parvis_domain::criteria`.

mod bracket;
mod check;
mod criterion;
mod draft;
mod eligibility;
mod fields;
mod queries;

pub use check::{APPROVE_FIELDS, RETURN_FIELDS, approve, discard, propose, send_back};
pub use criterion::{put_criterion, replace_criteria, restore_criterion, retire_criterion};
pub use draft::{START_FIELDS, edit_head, start};
pub use eligibility::{Checked, ELIGIBILITY_FIELDS, SelfCheck, self_check};
pub use fields::{CRITERION_FIELDS, HEAD_FIELDS, criterion_to_input, head_to_input};
pub use queries::{Difference, difference, version, versions};
