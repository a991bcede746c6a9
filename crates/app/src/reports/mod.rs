//! The periodic report of an observer, and its word that its entry is right.
//! The schedule opens reports and reminds; the organization writes; IPD accepts
//! or asks. A report that is missing proposes something to a person and never
//! decides anything.

mod bracket;
mod duty;
mod entry;
mod settle;
mod view;
mod write;

pub use duty::{ask_for_entries, open_due, remind};
pub use entry::{EntryCheck, check_entry, confirm_entry};
pub use settle::{QUESTION_FIELDS, accept, ask};
pub use view::{ReportRecord, ReportView, StaffReport, overdue, staff_list, view};
pub use write::{REPORT_FIELDS, save, submit};
