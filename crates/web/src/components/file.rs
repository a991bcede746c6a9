//! A file to upload.

use askama::Template;

use super::form::{Form, described_by, id_of};

/// A labelled field for a file.
#[derive(Template)]
#[template(path = "components/file.html")]
pub struct FileField<'a> {
    id: String,
    name: String,
    label: String,
    hint: String,
    accept: &'static str,
    faults: Vec<&'a str>,
}

impl<'a> FileField<'a> {
    pub(super) fn new(form: &'a Form, name: &str, label: &str) -> Self {
        Self {
            id: id_of(name),
            name: name.to_owned(),
            label: label.to_owned(),
            hint: String::new(),
            accept: "",
            faults: form.faults_of(name),
        }
    }

    /// A hint below the label.
    #[must_use]
    pub fn hint(mut self, hint: impl AsRef<str>) -> Self {
        hint.as_ref().clone_into(&mut self.hint);
        self
    }

    /// What the browser offers to choose.
    #[must_use]
    pub fn accept(mut self, accept: &'static str) -> Self {
        self.accept = accept;
        self
    }

    /// Another id, where a page has several of the same name.
    #[must_use]
    pub fn id(mut self, id: impl AsRef<str>) -> Self {
        self.id = id_of(id.as_ref());
        self
    }

    fn described_by(&self) -> String {
        described_by(&self.id, !self.hint.is_empty(), !self.faults.is_empty())
    }
}
