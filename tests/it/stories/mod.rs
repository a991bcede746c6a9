//! Whole paths over HTTP, on both databases.

pub(crate) mod accounts;
pub(crate) mod decided;
mod criteria;
mod edges;
mod eligibility;
mod procedure;
mod status;
