//! What an organization was called, and what became of it.

mod names;
mod succession;
mod view;

pub use names::{ANSWER_FIELDS, NAME_FIELDS, answer, rename};
pub use succession::{SUCCESSION_FIELDS, confirm, record, reject};
pub(crate) use view::relatives;
pub use view::{HistoryView, Relative, view};
