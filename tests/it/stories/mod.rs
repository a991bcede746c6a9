//! Whole paths over HTTP, on both databases.

pub(crate) mod accounts;
mod conflict;
mod contacts;
mod council;
mod criteria;
pub(crate) mod decided;
mod deferral;
mod desk;
mod edges;
mod eligibility;
mod follow_up;
mod observations;
mod people;
mod procedure;
mod questioned;
mod reports;
mod same_account;
pub(crate) mod screening;
mod status;
mod team;
mod time;
