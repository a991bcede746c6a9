//! Whole paths over HTTP, on both databases.

pub(crate) mod accounts;
mod bodies;
mod attendance;
mod conflict;
mod consultations;
mod contacts;
mod council;
mod criteria;
pub(crate) mod decided;
mod deferral;
mod desk;
mod edges;
mod eligibility;
mod inquiries;
mod five_thousand;
mod invitations;
mod observations;
mod people;
mod procedure;
mod questioned;
mod reports;
mod same_account;
pub(crate) mod screening;
mod segments;
mod status;
mod team;
mod time;
