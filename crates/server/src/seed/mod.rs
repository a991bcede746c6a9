//! What the first start loads, by the same code that users' imports use.

mod demo;
mod reference;

pub use demo::load as load_demonstration;
pub use reference::{import_file, is_empty, load as load_reference};
