//! One shape for what came in by form, JSON or CSV, and one reader for all.
//!
//! Each command has a table of [`Field`]s. The doors turn what they got into an
//! [`Input`]; the [`Reader`] compares it with the table and collects every
//! fault: unknown members, wrong types, missing values, lengths, characters.

mod reader;

pub use reader::Reader;

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A line of text.
    Line,
    /// Text of several lines.
    Text,
    /// A code of the list of this name.
    Code(&'static str),
    /// Codes of the list of this name.
    Codes(&'static str),
    /// Several lines of text.
    Lines,
    /// A whole number.
    Number,
    /// true or false.
    Flag,
    /// A day, YYYY-MM-DD.
    Day,
    /// A mail address.
    Email,
    /// An http or https address.
    Url,
    /// A secret: never echoed, never stored, never trimmed.
    Secret,
}

impl Kind {
    /// Whether the field holds several values.
    #[must_use]
    pub const fn is_list(self) -> bool {
        matches!(self, Self::Codes(_) | Self::Lines)
    }
}

/// A field of an input, the same in form, API and CSV.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// Name of the form field, JSON member and CSV column.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Whether it must be given.
    pub required: bool,
    /// Greatest length in characters, of each value.
    pub max: usize,
}

/// A field that may be left out.
#[must_use]
pub const fn optional(name: &'static str, kind: Kind, max: usize) -> Field {
    Field {
        name,
        kind,
        required: false,
        max,
    }
}

/// A field that must be given.
#[must_use]
pub const fn required(name: &'static str, kind: Kind, max: usize) -> Field {
    Field {
        name,
        kind,
        required: true,
        max,
    }
}

/// A value as it came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Text: from a form, a CSV cell or a JSON string.
    Text(String),
    /// A JSON number, in its own digits.
    Number(String),
    /// A JSON true or false.
    Flag(bool),
    /// Several values.
    List(Vec<Value>),
    /// A JSON null: not given.
    Null,
    /// A JSON object where none can stand.
    Object,
}

/// What came in: names and values, in their order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Input(pub Vec<(String, Value)>);

impl Input {
    /// From the pairs of a form. A name that comes several times is a list;
    /// names that begin with an underscore belong to the page itself.
    #[must_use]
    pub fn from_form(pairs: Vec<(String, String)>) -> Self {
        let mut out: Vec<(String, Value)> = Vec::new();
        for (name, text) in pairs.into_iter().filter(|(n, _)| !n.starts_with('_')) {
            match out.iter_mut().find(|(n, _)| *n == name) {
                None => out.push((name, Value::Text(text))),
                Some((_, Value::List(list))) => list.push(Value::Text(text)),
                Some((_, value)) => *value = Value::List(vec![value.clone(), Value::Text(text)]),
            }
        }
        Self(out)
    }

    /// From the members of a JSON object, in their order. A member that comes
    /// twice is kept twice, so that the reader can refuse it.
    #[must_use]
    pub fn from_json(members: impl IntoIterator<Item = (String, serde_json::Value)>) -> Self {
        Self(
            members
                .into_iter()
                .map(|(name, value)| (name, json(value)))
                .collect(),
        )
    }

    /// From the cells of a CSV row under their headers. Lists are joined by
    /// `|`; an empty cell is not given.
    #[must_use]
    pub fn from_row<'a>(cells: impl Iterator<Item = (&'a str, &'a str)>, fields: &[Field]) -> Self {
        let value = |name: &str, cell: &str| {
            let is_list = fields.iter().any(|f| f.name == name && f.kind.is_list());
            match cell {
                "" => Value::Null,
                _ if is_list => {
                    Value::List(cell.split('|').map(|p| Value::Text(p.to_owned())).collect())
                }
                _ => Value::Text(cell.to_owned()),
            }
        };
        Self(
            cells
                .map(|(name, cell)| (name.to_owned(), value(name, cell)))
                .collect(),
        )
    }

    /// The text of a field, for showing a form again.
    #[must_use]
    pub fn text(&self, name: &str) -> &str {
        self.0
            .iter()
            .find(|(n, _)| n == name)
            .and_then(|(_, v)| match v {
                Value::Text(t) | Value::Number(t) => Some(t.as_str()),
                Value::Flag(true) => Some("true"),
                Value::List(list) => list.iter().find_map(|v| match v {
                    Value::Text(t) => Some(t.as_str()),
                    _ => None,
                }),
                _ => None,
            })
            .unwrap_or_default()
    }

    /// The texts of a field that holds several.
    #[must_use]
    pub fn texts(&self, name: &str) -> Vec<&str> {
        let values = self.0.iter().find(|(n, _)| n == name).map(|(_, v)| v);
        match values {
            Some(Value::List(list)) => list
                .iter()
                .filter_map(|v| match v {
                    Value::Text(t) => Some(t.as_str()),
                    _ => None,
                })
                .collect(),
            Some(Value::Text(t)) if !t.is_empty() => vec![t],
            _ => vec![],
        }
    }
}

fn json(value: serde_json::Value) -> Value {
    match value {
        serde_json::Value::Null => Value::Null,
        serde_json::Value::Bool(b) => Value::Flag(b),
        serde_json::Value::Number(n) => Value::Number(n.to_string()),
        serde_json::Value::String(s) => Value::Text(s),
        serde_json::Value::Array(list) => Value::List(list.into_iter().map(json).collect()),
        serde_json::Value::Object(_) => Value::Object,
    }
}
