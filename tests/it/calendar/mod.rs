//! Calendar objects, read back by another library than wrote them.

mod mails;
mod written;
