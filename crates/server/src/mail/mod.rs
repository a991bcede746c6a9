//! Mails: a transport, and the worker of the outbox.

mod transport;
mod worker;

pub use transport::{Envelope, SendError, Transport};
pub use worker::{run, work_off};
