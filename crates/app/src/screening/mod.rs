//! Name screening against a sanctions list: loading a list, comparing the names
//! of the register with it, and the answers that persons give.
//!
//! What is found is a question: it changes no stage, is seen by staff only, and
//! two persons stand behind the answer "the same". A run compares only what
//! changed since the last one: names that are new or were changed with the
//! whole list, all other names with the entries that changed.

mod answer;
mod load;
mod queries;
mod rows;
mod run;

pub use answer::{ANSWER_FIELDS, confirm_hit, review_hit};
pub use load::{LOAD_FIELDS, Loaded, load};
pub use queries::{HitView, Overview, hit, hits_of, open_hits, overview};
pub use rows::{
    EntryRow, Hit, HitFilter, ListEntry, ListFile, ListVersion, MAX_LIST_BYTES, ScannedName,
    ScreenedName,
};
pub use run::{MOST_NAMES, RunReport, run};
