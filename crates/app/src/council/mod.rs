//! The list for a session of the Council: made, frozen by one person and
//! confirmed by another, written as files, and decided.

mod builder;
mod compare;
mod confirmations;
mod decisions;
mod freeze;
mod frozen;
mod resolution;
mod rows;

pub use builder::{ARRANGE_FIELDS, ITEM_FIELDS, arrange, edit_item, list};
pub use compare::{EntryChange, ListChanges, compare};
pub use confirmations::{
    CONFIRM_FIELDS, ConfirmedRow, PendingDecision, confirm_decisions, pending_decisions,
};
pub use decisions::{
    DecisionReport, DecisionVerdict, SHEET_FIELDS, SheetLine, SheetReport, SheetRow,
    record_decisions, sheet,
};
pub use freeze::{FREEZE_FIELDS, confirm_list, freeze, frozen, versions};
pub use frozen::{FrozenContent, FrozenEntry, FrozenSession, FrozenVersion, Words};
pub use resolution::{RESOLUTION_FIELDS, resolutions, save_resolution};
pub use rows::{ListRow, ListView};
