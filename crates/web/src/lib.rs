//! The pages: server-rendered HTML in three languages.
//!
//! May import domain, app, interchange, http and i18n; never the database, the
//! API or its documentation tools. A page works without a script, and nothing
//! in it is inline: the content security policy allows only the style sheet, and
//! a script on one page (`docs/adr/0008-check-in-script.md`).
//!
//! To add a page: write `src/pages/<area>/<page>.rs` with a struct that has a
//! field `page: Page` and derives `Template`, its handlers, which take a
//! [`visit::Visit`], and `templates/<area>/<page>.html`, which extends
//! `layout.html`; write its texts in the three languages in crate `i18n`; add
//! its address to `pages/<area>/mod.rs`, where the action stands that it is
//! about. Form fields come from [`components::Form`].

pub mod components;
pub mod lists;
pub mod notice;
pub mod page;
mod pages;
pub mod posted;
pub mod routes;
pub mod show;
pub mod static_files;
pub mod trouble;
pub mod uploaded;
pub mod visit;

mod kit;
mod plan;
mod proposals;

pub use pages::{router, routes};
