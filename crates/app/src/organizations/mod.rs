//! Organizations: registering, editing, importing, the directory, the list of
//! observers.

mod directory;
mod edit;
mod fields;
mod import;
mod observers;
mod own;
mod register;
mod view;

pub use directory::{
    DirectoryFilter, DirectoryPage, FILTER_FIELDS, Facets, Page, StatusFilter, directory, export,
    suggest,
};
pub use edit::edit;
pub use fields::{FIELDS, Vocabulary, parse, to_input};
pub use import::{ImportReport, ImportRow, RowReport, RowVerdict, import};
pub use observers::{ObserverEntry, ObserverRow, observers_as_at};
pub use own::{OwnOrganization, own};
pub use register::{register, register_observer};
pub use view::{OrganizationView, view};
