//! Inquiries: sent by an organization, entered at IPD, routed to a unit by a
//! proposal that an officer confirms or changes, handed over, answered. Units
//! are not accounts: IPD's officers act for them.

mod bracket;
mod list;
mod own;
mod rows;
mod send;
mod staff;
mod view;

pub use list::{INQUIRY_FILTER_FIELDS, PAGE_SIZE, list, list_all, waiting_figures, waiting_total};
pub use own::{MESSAGE_FIELDS, close, write};
pub use rows::{InquiryFilter, InquiryRow};
pub use send::{INQUIRY_FIELDS, send};
pub use staff::{HAND_OVER_FIELDS, ROUTE_FIELDS, answer, ask, hand_over, note, route};
pub use view::{InquiryView, ThreadEntry, TrailEntry, of_organization, view, waits_for};
