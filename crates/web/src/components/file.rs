//! A file to upload.

use askama::Template;

use super::form::{Form, described_by, id_of};

/// A labelled field for a file.
#[derive(Template)]
#[template(path = "components/file.html")]
pub struct FileField<'a> {
    form: &'a Form,
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
            form,
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

    /// For pages that have a field for each kind of document: an id of its
    /// own, the faults of that kind, and another label once there is a file.
    #[must_use]
    pub fn id_for(mut self, code: impl AsRef<str>, first: bool, label: impl AsRef<str>) -> Self {
        let name = format!("{}-{}", self.name, code.as_ref());
        self.id = id_of(&name);
        self.faults = self.form.faults_of(&name);
        if !first {
            label.as_ref().clone_into(&mut self.label);
        }
        self
    }

    fn described_by(&self) -> String {
        described_by(&self.id, !self.hint.is_empty(), !self.faults.is_empty())
    }
}
