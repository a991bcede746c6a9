//! A list of which one is chosen.

use askama::Template;

use super::{
    Choice,
    form::{Form, described_by, id_of},
};

/// A labelled list.
#[derive(Template)]
#[template(path = "components/select.html")]
pub struct Select<'a> {
    form: &'a Form,
    id: String,
    name: String,
    label: String,
    hint: String,
    empty: String,
    choices: Vec<Choice>,
    optional: bool,
    faults: Vec<&'a str>,
}

impl<'a> Select<'a> {
    pub(super) fn new(form: &'a Form, name: &str, label: &str, choices: &[Choice]) -> Self {
        Self {
            form,
            id: id_of(name),
            name: name.to_owned(),
            label: label.to_owned(),
            hint: String::new(),
            empty: form.t.common_choose(),
            choices: choices.to_vec(),
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

    /// What the empty entry says; "Choose" without it.
    #[must_use]
    pub fn empty(mut self, empty: impl AsRef<str>) -> Self {
        empty.as_ref().clone_into(&mut self.empty);
        self
    }

    /// Says "optional" behind the label.
    #[must_use]
    pub fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    fn described_by(&self) -> String {
        described_by(&self.id, !self.hint.is_empty(), !self.faults.is_empty())
    }
}
