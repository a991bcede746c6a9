//! What a form was filled with, and what is wrong with it.

use parvis_app::input::{Input, Value};
use parvis_i18n::Texts;

use super::{Area, Choice, Choices, ErrorSummary, FileField, Select, TextField};

/// A fault beside a field.
#[derive(Debug, Clone)]
pub struct FieldFault {
    /// Name of the field; empty for a fault of the whole form.
    pub field: String,
    /// The sentence.
    pub message: String,
    /// Where the field is, if not on this page.
    pub elsewhere: Option<String>,
    /// Pointer and code, for machines that read the page: the same as in the
    /// API's answer.
    pub mark: Option<(String, &'static str)>,
}

impl FieldFault {
    /// A fault that is no fault of a value: of a field, or of the whole form
    /// with an empty name.
    #[must_use]
    pub fn new(field: &str, message: String) -> Self {
        Self {
            field: field.to_owned(),
            message,
            elsewhere: None,
            mark: None,
        }
    }
}

/// The state of a form: the pairs entered, which are kept when there are
/// faults, and the faults.
#[derive(Debug, Clone)]
pub struct Form {
    /// The texts of the page's language.
    pub t: &'static Texts,
    pairs: Vec<(String, String)>,
    faults: Vec<FieldFault>,
}

impl Form {
    /// A form with these values.
    #[must_use]
    pub fn new(t: &'static Texts, pairs: Vec<(String, String)>) -> Self {
        Self {
            t,
            pairs,
            faults: Vec::new(),
        }
    }

    /// A form with the values of an input.
    #[must_use]
    pub fn from_input(t: &'static Texts, input: &Input) -> Self {
        let mut pairs = Vec::new();
        for (name, value) in &input.0 {
            match value {
                Value::Text(text) | Value::Number(text) => pairs.push((name.clone(), text.clone())),
                Value::Flag(flag) => pairs.push((name.clone(), flag.to_string())),
                Value::List(list) => {
                    pairs.extend(list.iter().filter_map(|v| match v {
                        Value::Text(text) => Some((name.clone(), text.clone())),
                        _ => None,
                    }));
                }
                Value::Null | Value::Object => {}
            }
        }
        Self::new(t, pairs)
    }

    /// The same form with faults.
    #[must_use]
    pub fn with_faults(mut self, faults: Vec<FieldFault>) -> Self {
        self.faults = faults;
        self
    }

    /// Leads the faults of fields that stand on another page there.
    #[must_use]
    pub fn link_elsewhere(mut self, pages: &[(&str, String)]) -> Self {
        for fault in &mut self.faults {
            let page = pages.iter().find(|(field, _)| *field == fault.field);
            if let Some((_, address)) = page {
                fault.elsewhere = Some(address.clone());
            }
        }
        self
    }

    /// Whether there are faults.
    #[must_use]
    pub fn is_faulty(&self) -> bool {
        !self.faults.is_empty()
    }

    /// The value entered for a field; empty when there is none.
    #[must_use]
    pub fn value(&self, name: &str) -> &str {
        self.pairs
            .iter()
            .find(|(n, _)| n == name)
            .map_or("", |(_, v)| v.as_str())
    }

    /// The values entered for a field, one to a line.
    #[must_use]
    pub fn lines(&self, name: &str) -> String {
        let values = self.pairs.iter().filter(|(n, _)| n == name);
        let values: Vec<&str> = values.map(|(_, v)| v.as_str()).collect();
        values.join("\n")
    }

    /// Whether this value was chosen for a field.
    #[must_use]
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.pairs.iter().any(|(n, v)| n == name && v == value)
    }

    /// Whether a part of the form that can be folded must stand open: something
    /// is chosen in it, or something is wrong.
    #[must_use]
    pub fn is_open(&self, name: &str) -> bool {
        !self.value(name).is_empty() || !self.faults_of(name).is_empty()
    }

    /// The faults of a field.
    #[must_use]
    pub fn faults_of(&self, name: &str) -> Vec<&str> {
        self.faults
            .iter()
            .filter(|f| f.field == name)
            .map(|f| f.message.as_str())
            .collect()
    }

    /// A field for a line of text.
    #[must_use]
    pub fn text(&self, name: &str, label: impl AsRef<str>) -> TextField<'_> {
        TextField::new(self, name, label.as_ref())
    }

    /// A field for several lines.
    #[must_use]
    pub fn area(&self, name: &str, label: impl AsRef<str>) -> Area<'_> {
        Area::new(self, name, label.as_ref())
    }

    /// A list of which one is chosen.
    #[must_use]
    pub fn select(&self, name: &str, label: impl AsRef<str>, choices: &[Choice]) -> Select<'_> {
        Select::new(self, name, label.as_ref(), choices)
    }

    /// Round buttons, of which one is chosen.
    #[must_use]
    pub fn radios(&self, name: &str, legend: impl AsRef<str>, choices: &[Choice]) -> Choices<'_> {
        Choices::new(self, "radio", name, legend.as_ref(), choices)
    }

    /// Boxes, of which any number is ticked.
    #[must_use]
    pub fn checks(&self, name: &str, legend: impl AsRef<str>, choices: &[Choice]) -> Choices<'_> {
        Choices::new(self, "checkbox", name, legend.as_ref(), choices)
    }

    /// A file.
    #[must_use]
    pub fn file(&self, name: &str, label: impl AsRef<str>) -> FileField<'_> {
        FileField::new(self, name, label.as_ref())
    }

    /// The list of faults on top of the page; nothing when there are none.
    #[must_use]
    pub fn summary(&self) -> ErrorSummary<'_> {
        ErrorSummary {
            t: self.t,
            faults: &self.faults,
        }
    }
}

/// The id of a field's control, for labels and links.
pub(super) fn id_of(name: &str) -> String {
    let safe = |c: char| {
        if c.is_ascii_alphanumeric() || c == '_' {
            c
        } else {
            '-'
        }
    };
    format!("f-{}", name.chars().map(safe).collect::<String>())
}

/// The ids that describe a control, for `aria-describedby`.
pub(super) fn described_by(id: &str, hint: bool, fault: bool) -> String {
    let mut ids = Vec::new();
    if hint {
        ids.push(format!("{id}-hint"));
    }
    if fault {
        ids.push(format!("{id}-error"));
    }
    ids.join(" ")
}
