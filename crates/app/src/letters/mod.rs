//! Letters: their templates, to whom they go, and what was sent.

mod kind;
mod load;
mod notify;
mod rows;

pub use kind::{MailKind, Nature, Place, Placeholder};
pub use load::load_letters;
pub(crate) use notify::{Letter, notify};
pub use rows::{Recipient, Template, TemplateText};
