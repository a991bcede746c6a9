//! Whole paths over HTTP, on both databases.

mod accounts;
mod decided;
mod edges;
mod procedure;
