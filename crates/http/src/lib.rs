//! What pages and API share: who is asking, language, rate limits, security
//! headers, and codes turned into words.
//!
//! May import `parvis-domain`, `parvis-app`, `parvis-i18n`, `parvis-documents` and axum; never
//! sea-orm. Neither `parvis-web` nor `parvis-api` imports the other.

pub mod asking;
pub mod calendar;
pub mod headers;
pub mod labels;
pub mod language;
pub mod letters;
pub mod limits;
pub mod papers;
pub mod state;

pub use asking::{ClientAddress, EarlyError, PageVisitor};
pub use limits::{Limited, Limits};
pub use state::{HttpState, Site};
