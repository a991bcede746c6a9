//! The parts that pages are made of. Each is a small struct with a template of
//! the same name in `templates/components/`; printed with `{{ … }}` in a page
//! it is HTML already. Form fields are made by [`Form`], which keeps what was
//! entered and knows the faults.

mod area;
mod choices;
mod error_summary;
mod file;
mod form;
mod pager;
mod select;
pub mod tag;
mod text;

pub use area::Area;
pub use choices::{Choice, Choices};
pub use error_summary::ErrorSummary;
pub use file::FileField;
pub use form::{FieldFault, Form};
pub use pager::Pager;
pub use select::Select;
pub use text::TextField;

/// Marks a component as HTML, so that a page does not escape it again.
macro_rules! html {
    ($($component:ty),+ $(,)?) => { $(impl askama::filters::HtmlSafe for $component {})+ };
}
html!(
    Area<'_>,
    Choices<'_>,
    ErrorSummary<'_>,
    FileField<'_>,
    Pager<'_>,
    Select<'_>,
    TextField<'_>,
);
