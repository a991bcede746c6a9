//! Letters issued for an application.

pub(super) mod get;
pub(super) mod list;
