//! Several lines of text.

use askama::Template;

use super::form::{Form, described_by, id_of};

/// A labelled field for several lines.
#[derive(Template)]
#[template(path = "components/area.html")]
pub struct Area<'a> {
    form: &'a Form,
    id: String,
    name: String,
    label: String,
    hint: String,
    limit: String,
    rows: u8,
    optional: bool,
    faults: Vec<&'a str>,
}

impl<'a> Area<'a> {
    pub(super) fn new(form: &'a Form, name: &str, label: &str) -> Self {
        Self {
            form,
            id: id_of(name),
            name: name.to_owned(),
            label: label.to_owned(),
            hint: String::new(),
            limit: String::new(),
            rows: 6,
            optional: false,
            faults: form.faults_of(name),
        }
    }

    /// A hint below the label.
    #[must_use]
    pub fn hint(mut self, hint: impl AsRef<str>) -> Self {
        hint.as_ref().clone_into(&mut self.hint);
        self
    }

    /// How many characters there may be: said below the field.
    #[must_use]
    pub fn limit(mut self, limit: impl std::fmt::Display) -> Self {
        self.limit = limit.to_string();
        self
    }

    /// Height in lines.
    #[must_use]
    pub fn rows(mut self, rows: u8) -> Self {
        self.rows = rows;
        self
    }

    /// Says "optional" behind the label.
    #[must_use]
    pub fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    fn described_by(&self) -> String {
        let mut ids = described_by(&self.id, !self.hint.is_empty(), !self.faults.is_empty());
        if !self.limit.is_empty() {
            if !ids.is_empty() {
                ids.push(' ');
            }
            ids.push_str(&self.id);
            ids.push_str("-limit");
        }
        ids
    }
}
