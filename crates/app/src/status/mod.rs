//! The observer status after admission: suspended, reinstated, withdrawn,
//! given up. One person records, another confirms; only then does it hold.

mod bracket;
mod record;
mod renounce;
mod settle;
mod view;

pub use record::{STATUS_FIELDS, StatusBasis, record};
pub use renounce::{RENOUNCE_FIELDS, renounce, take_back};
pub use settle::{confirm, reject};
pub use view::{StatusRecord, StatusView, version_of, view};
