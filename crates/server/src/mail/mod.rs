//! Mails: letters from templates, a transport, and the worker of the outbox.

mod letters;
mod transport;
mod worker;

pub use letters::{Letter, letter};
pub use transport::{SendError, Transport};
pub use worker::{run, work_off};
