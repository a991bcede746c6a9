//! The database and the folder of documents: sea-orm entities, repositories,
//! read models.
//!
//! May import `parvis-domain`, `parvis-app` and `parvis-migrations`; only the
//! server and the tests see it. [`SqlStore`] implements the ports of
//! `parvis-app`. Entities stay inside: a row becomes a domain type by a
//! function that names table, column and id where it cannot.
//!
//! To add a table: a migration, a file in `entities/`, then either functions
//! in `repositories/` (an aggregate: get, add, save) or one file in
//! `read_models/` (a list: joins live there), and the method of the port.
//! `dialect.rs` is the only file that knows which database it is.

mod after_admission;
mod body_rows;
mod contributions;
mod convert;
mod database;
mod dialect;
mod dialogue;
mod door;
mod entities;
mod error;
mod files;
mod follow_up;
mod inquiry_rows;
mod observation_rows;
mod outbox;
mod people;
mod read_models;
mod reads;
mod reads_screening;
mod repositories;
mod store;
mod write;
mod write_invitations;
mod write_screening;
mod write_segments;

pub use database::{Database, Status};
pub use files::FileStore;
pub use store::SqlStore;
