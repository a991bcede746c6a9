//! Mails and letters as files: a transport, and the worker of the outbox.

mod paper;
mod transport;
mod worker;

pub use transport::{Envelope, SendError, Transport};
pub use worker::{run, work_off, work_while};
