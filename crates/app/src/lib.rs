//! What can be done and asked: commands, queries, permissions, and the ports
//! that adapters implement.
//!
//! May import `parvis-domain` only; never sea-orm, axum or askama. A command is
//! a function: authorize → begin → load → rule → save → enqueue → commit. To
//! add one: an [`policy::Action`], its line in `policy/rules.rs`, a file in the
//! folder of its subject.

pub mod accounts;
pub mod actor;
pub mod applications;
pub mod attendance;
pub mod audit;
pub mod bodies;
pub mod consultations;
pub mod contributions;
pub mod council;
pub mod criteria;
pub mod desk;
pub mod error;
pub mod faults;
pub mod focal_points;
pub mod follow_up;
pub mod history;
pub mod home;
pub mod input;
pub mod inquiries;
pub mod invitations;
pub mod jobs;
pub mod letters;
pub mod observations;
pub mod organizations;
pub mod participation;
pub mod policy;
pub mod ports;
pub mod procedure;
pub mod reference;
pub mod registrations;
pub mod reports;
pub mod representatives;
pub mod schedule;
pub mod screening;
pub mod segments;
pub mod status;
pub mod team;
pub mod time;

use ports::{Clock, Files, Ids, Passwords, Store, Tokens};
use std::sync::Arc;

/// Everything that commands and queries need from outside.
#[derive(Clone)]
pub struct App {
    /// The database.
    pub store: Arc<dyn Store>,
    /// The folder of documents.
    pub files: Arc<dyn Files>,
    /// Wall time.
    pub clock: Arc<dyn Clock>,
    /// New identifiers and secrets.
    pub ids: Arc<dyn Ids>,
    /// Password hashing.
    pub passwords: Arc<dyn Passwords>,
    /// Access tokens of the API.
    pub tokens: Arc<dyn Tokens>,
    /// Whether this register holds the demonstration.
    pub demonstration: bool,
}
