//! Round buttons and boxes.

use askama::Template;

use super::form::{Form, described_by, id_of};

/// Something to choose.
#[derive(Debug, Clone)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
    /// A hint below it; empty for none.
    pub hint: String,
}

impl Choice {
    /// A choice without hint.
    #[must_use]
    pub fn new(value: impl AsRef<str>, label: impl AsRef<str>) -> Self {
        Self {
            value: value.as_ref().to_owned(),
            label: label.as_ref().to_owned(),
            hint: String::new(),
        }
    }

    /// The same with a hint.
    #[must_use]
    pub fn hint(mut self, hint: impl AsRef<str>) -> Self {
        hint.as_ref().clone_into(&mut self.hint);
        self
    }
}

/// A group of round buttons or boxes under a legend.
#[derive(Template)]
#[template(path = "components/choices.html")]
pub struct Choices<'a> {
    form: &'a Form,
    kind: &'static str,
    id: String,
    name: String,
    legend: String,
    hint: String,
    small: bool,
    heading: bool,
    bare: bool,
    choices: Vec<Choice>,
    faults: Vec<&'a str>,
}

impl<'a> Choices<'a> {
    pub(super) fn new(
        form: &'a Form,
        kind: &'static str,
        name: &str,
        legend: &str,
        choices: &[Choice],
    ) -> Self {
        Self {
            form,
            kind,
            id: id_of(name),
            name: name.to_owned(),
            legend: legend.to_owned(),
            hint: String::new(),
            small: false,
            heading: false,
            bare: false,
            choices: choices.to_vec(),
            faults: form.faults_of(name),
        }
    }

    /// A hint below the legend.
    #[must_use]
    pub fn hint(mut self, hint: impl AsRef<str>) -> Self {
        hint.as_ref().clone_into(&mut self.hint);
        self
    }

    /// Small controls, for long lists and for staff.
    #[must_use]
    pub fn small(mut self) -> Self {
        self.small = true;
        self
    }

    /// A larger legend, where the group is a section of the form.
    #[must_use]
    pub fn heading(mut self) -> Self {
        self.heading = true;
        self
    }

    /// Without fieldset and legend: a single box within a larger fieldset.
    #[must_use]
    pub fn without_legend(mut self) -> Self {
        self.bare = true;
        self
    }

    fn classes(&self) -> &'static str {
        match (self.kind, self.small) {
            ("radio", false) => "govuk-radios",
            ("radio", true) => "govuk-radios govuk-radios--small",
            (_, false) => "govuk-checkboxes",
            (_, true) => "govuk-checkboxes govuk-checkboxes--small",
        }
    }

    fn base(&self) -> &'static str {
        if self.kind == "radio" {
            "govuk-radios"
        } else {
            "govuk-checkboxes"
        }
    }

    /// The first control carries the id of the group, so that the list of
    /// faults leads to it.
    fn item_id(&self, index: &usize) -> String {
        if *index == 0 {
            self.id.clone()
        } else {
            format!("{}-{}", self.id, index + 1)
        }
    }

    fn described_by(&self) -> String {
        described_by(&self.id, !self.hint.is_empty(), !self.faults.is_empty())
    }
}
