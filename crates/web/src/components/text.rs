//! A line of text.

use askama::Template;

use super::form::{Form, described_by, id_of};

/// A labelled field for a line of text.
#[derive(Template)]
#[template(path = "components/text.html")]
pub struct TextField<'a> {
    form: &'a Form,
    id: String,
    name: String,
    label: String,
    hint: String,
    kind: &'static str,
    autocomplete: &'static str,
    width: &'static str,
    lang: String,
    list: &'static str,
    optional: bool,
    faults: Vec<&'a str>,
}

impl<'a> TextField<'a> {
    pub(super) fn new(form: &'a Form, name: &str, label: &str) -> Self {
        Self {
            form,
            id: id_of(name),
            name: name.to_owned(),
            label: label.to_owned(),
            hint: String::new(),
            kind: "text",
            autocomplete: "",
            width: "",
            lang: String::new(),
            list: "",
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

    /// The kind of input: `email`, `url`, `password`, `search`, `date` …
    #[must_use]
    pub fn kind(mut self, kind: &'static str) -> Self {
        self.kind = kind;
        self
    }

    /// What browsers may fill in.
    #[must_use]
    pub fn autocomplete(mut self, autocomplete: &'static str) -> Self {
        self.autocomplete = autocomplete;
        self
    }

    /// Width in characters: 2, 4, 5, 10, 20 or 30; full width without it.
    #[must_use]
    pub fn width(mut self, width: &'static str) -> Self {
        self.width = width;
        self
    }

    /// Says "optional" behind the label.
    #[must_use]
    pub fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    /// The language of what is entered, where it is known.
    #[must_use]
    pub fn lang(mut self, lang: impl AsRef<str>) -> Self {
        lang.as_ref().clone_into(&mut self.lang);
        self
    }

    /// The `datalist` on the page with values to choose from; others are
    /// possible.
    #[must_use]
    pub fn list(mut self, id: &'static str) -> Self {
        self.list = id;
        self
    }

    fn value(&self) -> &str {
        // A password is never sent back to the browser.
        if self.kind == "password" {
            ""
        } else {
            self.form.value(&self.name)
        }
    }

    /// No spelling help and no capitals.
    fn is_code(&self) -> bool {
        matches!(self.kind, "email" | "url" | "password")
    }

    fn described_by(&self) -> String {
        described_by(&self.id, !self.hint.is_empty(), !self.faults.is_empty())
    }
}
