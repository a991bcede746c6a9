//! The JSON API under `/api/v1`, and its description, `openapi.yaml`.
//!
//! May import `parvis-domain`, `parvis-app`, `parvis-http`,
//! `parvis-interchange` and `parvis-i18n`; never sea-orm, askama or
//! `parvis-web`. A handler says who is asking, turns the body into an
//! [`parvis_app::input::Input`], calls one command or query, and turns the
//! result into a representation: no SQL, no permission, no rule.
//!
//! To add an endpoint: a file with the handler in `v1/<resource>/`, named after
//! the verb; its `#[utoipa::path]` with `x-permission` (the code of the
//! [`parvis_app::policy::Action`] that it needs); its line in the `mod.rs` of
//! the resource. Problems, security and common headers are added to the
//! description by `openapi/finish.rs`. A request body is a table of fields of
//! the command, named by `schema.rs`. Then write `openapi.yaml` anew:
//! `PARVIS_WRITE=1 cargo test -p parvis-api`.

mod answer;
mod asking;
mod body;
mod context;
mod openapi;
mod problem;
mod router;
mod schema;
mod v1;

pub use openapi::{openapi, openapi_yaml};
pub use router::router;
