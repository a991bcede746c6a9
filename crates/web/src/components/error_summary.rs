//! The list of faults on top of a form.

use askama::Template;
use parvis_i18n::Texts;

use super::form::{FieldFault, id_of};

/// Every fault, each with a link to its field.
#[derive(Template)]
#[template(path = "components/error_summary.html")]
pub struct ErrorSummary<'a> {
    pub(super) t: &'static Texts,
    pub(super) faults: &'a [FieldFault],
}

impl ErrorSummary<'_> {
    fn target(&self, fault: &FieldFault) -> String {
        match &fault.elsewhere {
            Some(address) => address.clone(),
            None => format!("#{}", id_of(&fault.field)),
        }
    }
}
