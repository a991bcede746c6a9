//! Reads an [`Input`] by its table of fields and collects the faults.

use super::{Field, Input, Kind, Value};
use crate::faults::{FaultCode, Faults};
use parvis_domain::{Day, text::PartialDate};
use validator::{ValidateEmail, ValidateUrl};

/// The most values that a list can hold.
const MAX_VALUES: usize = 300;

/// Reads fields one after the other; what is wrong is remembered, and a wrong
/// value reads as absent.
pub struct Reader<'a> {
    input: &'a Input,
    fields: &'static [Field],
    /// The faults so far; rules of the command add theirs.
    pub faults: Faults,
}

impl<'a> Reader<'a> {
    /// Begins, and checks what needs no single field: unknown and doubled names.
    #[must_use]
    pub fn new(input: &'a Input, fields: &'static [Field]) -> Self {
        let mut faults = Faults::default();
        for (i, (name, _)) in input.0.iter().enumerate() {
            if !fields.iter().any(|f| f.name == name) {
                faults.add(&pointer(name), FaultCode::UnknownField);
            } else if input.0.iter().take(i).any(|(n, _)| n == name) {
                faults.add(&pointer(name), FaultCode::Duplicate);
            }
        }
        Self {
            input,
            fields,
            faults,
        }
    }

    fn given(&mut self, name: &str) -> Option<(Field, &'a Value)> {
        let field = *self.fields.iter().find(|f| f.name == name)?;
        let value = self.input.0.iter().find(|(n, _)| n == name).map(|(_, v)| v);
        match value.filter(|v| !is_empty(v)) {
            Some(value) => Some((field, value)),
            None => {
                if field.required {
                    self.faults.add(name, FaultCode::Required);
                }
                None
            }
        }
    }

    /// Reads one text of any kind.
    pub fn text(&mut self, name: &str) -> Option<String> {
        let (field, value) = self.given(name)?;
        self.one(name, field, value)
    }

    fn one(&mut self, at: &str, field: Field, value: &Value) -> Option<String> {
        let Value::Text(text) = value else {
            self.faults.add(at, FaultCode::WrongType);
            return None;
        };
        if field.kind == Kind::Secret {
            return self.length(at, text, field.max).then(|| text.clone());
        }
        // Forms send line breaks as CR LF; they count and are stored as one.
        let text = text.replace("\r\n", "\n");
        let text = text.trim();
        let breaks = field.kind == Kind::Text;
        if text.chars().any(|c| is_forbidden(c, breaks)) {
            self.faults.add(at, FaultCode::ForbiddenCharacter);
            return None;
        }
        let code = match field.kind {
            Kind::Email if !text.validate_email() => Some(FaultCode::NotEmail),
            Kind::Url if !is_web_address(text) => Some(FaultCode::NotUrl),
            _ => None,
        };
        if let Some(code) = code {
            self.faults.add(at, code);
            return None;
        }
        self.length(at, text, field.max).then(|| text.to_owned())
    }

    fn length(&mut self, at: &str, text: &str, max: usize) -> bool {
        let fits = text.chars().count() <= max;
        if !fits {
            self.faults
                .add_with(at, FaultCode::TooLong, vec![("max", max.to_string())]);
        }
        fits
    }

    /// Reads several texts. Doubled values are kept once, empty ones dropped.
    pub fn texts(&mut self, name: &str) -> Vec<String> {
        let Some((field, value)) = self.given(name) else {
            return vec![];
        };
        let single;
        let values = match value {
            Value::List(list) => list,
            // A form sends a single choice as one text; JSON must send a list,
            // but a single text cannot be misunderstood.
            Value::Text(_) => {
                single = vec![value.clone()];
                &single
            }
            _ => {
                self.faults.add(name, FaultCode::WrongType);
                return vec![];
            }
        };
        if values.len() > MAX_VALUES {
            self.faults.add_with(
                name,
                FaultCode::TooMany,
                vec![("max", MAX_VALUES.to_string())],
            );
            return vec![];
        }
        let mut out: Vec<String> = Vec::new();
        for (i, value) in values.iter().enumerate() {
            if let Some(text) = self.one(&format!("{name}/{i}"), field, value)
                && !text.is_empty()
                && !out.contains(&text)
            {
                out.push(text);
            }
        }
        if out.is_empty() && field.required && self.faults.is_empty() {
            self.faults.add(name, FaultCode::Required);
        }
        out
    }

    /// Reads a code and checks it against the codes of its list.
    pub fn code(&mut self, name: &str, known: impl Fn(&str) -> bool) -> Option<String> {
        let list = self.list_of(name);
        let text = self.text(name)?;
        if known(&text) {
            Some(text)
        } else {
            self.faults
                .add_with(name, FaultCode::NotInList, vec![("list", list.to_owned())]);
            None
        }
    }

    /// Reads codes and checks each against its list.
    pub fn codes(&mut self, name: &str, known: impl Fn(&str) -> bool) -> Vec<String> {
        let list = self.list_of(name);
        let texts = self.texts(name);
        for (i, text) in texts.iter().enumerate() {
            if !known(text) {
                let parameters = vec![("list", list.to_owned()), ("value", text.clone())];
                self.faults
                    .add_with(&format!("{name}/{i}"), FaultCode::NotInList, parameters);
            }
        }
        texts
    }

    fn list_of(&self, name: &str) -> &'static str {
        match self.fields.iter().find(|f| f.name == name).map(|f| f.kind) {
            Some(Kind::Code(list) | Kind::Codes(list)) => list,
            _ => "",
        }
    }

    /// Reads a whole number within bounds; JSON numbers and digits are the same.
    pub fn number(&mut self, name: &str, min: i64, max: i64) -> Option<i64> {
        let (_, value) = self.given(name)?;
        let digits = match value {
            Value::Text(t) | Value::Number(t) => t.trim(),
            _ => {
                self.faults.add(name, FaultCode::WrongType);
                return None;
            }
        };
        let Ok(number) = digits.parse::<i64>() else {
            self.faults.add(name, FaultCode::NotNumber);
            return None;
        };
        if (min..=max).contains(&number) {
            return Some(number);
        }
        let bounds = vec![("min", min.to_string()), ("max", max.to_string())];
        self.faults.add_with(name, FaultCode::OutOfRange, bounds);
        None
    }

    /// Reads true or false; absent is `None`. Forms send `true` or nothing.
    pub fn flag(&mut self, name: &str) -> Option<bool> {
        let (_, value) = self.given(name)?;
        match value {
            Value::Flag(b) => Some(*b),
            Value::Text(t) if t.trim() == "true" => Some(true),
            Value::Text(t) if t.trim() == "false" => Some(false),
            Value::Text(_) => {
                self.faults.add(name, FaultCode::NotBoolean);
                None
            }
            _ => {
                self.faults.add(name, FaultCode::WrongType);
                None
            }
        }
    }

    /// Reads a date known to the year, the month or the day.
    pub fn partial_date(&mut self, name: &str) -> Option<PartialDate> {
        let text = self.text(name)?;
        let read = PartialDate::parse(&text).ok();
        if read.is_none() {
            self.faults.add(name, FaultCode::NotDate);
        }
        read
    }

    /// Reads a day.
    pub fn day(&mut self, name: &str) -> Option<Day> {
        let text = self.text(name)?;
        match Day::parse_from_str(&text, "%Y-%m-%d") {
            Ok(day) if text.len() == 10 => Some(day),
            _ => {
                self.faults.add(name, FaultCode::NotDate);
                None
            }
        }
    }
}

fn pointer(name: &str) -> String {
    // RFC 6901, and bounded: the name comes from outside.
    let short: String = name.chars().filter(|c| !c.is_control()).take(80).collect();
    format!("/{}", short.replace('~', "~0").replace('/', "~1"))
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Text(t) => t.trim().is_empty(),
        Value::List(list) => list.is_empty(),
        Value::Null => true,
        _ => false,
    }
}

/// Control characters, among them NUL, which PostgreSQL cannot store, and the
/// marks that turn the direction of the text around them.
fn is_forbidden(c: char, breaks_allowed: bool) -> bool {
    let line_break = matches!(c, '\n' | '\t');
    let turning = matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}');
    (c.is_control() && !(line_break && breaks_allowed)) || turning
}

fn is_web_address(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    (lower.starts_with("https://") || lower.starts_with("http://"))
        && text.validate_url()
        && !text.contains(['"', '<', '>', '\\', '@', ' '])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::{optional, required};

    const FIELDS: &[Field] = &[
        required("name", Kind::Line, 5),
        optional("site", Kind::Url, 50),
        optional("list", Kind::Codes("themes"), 5),
        optional("year", Kind::Number, 4),
        optional("flag", Kind::Flag, 5),
    ];

    fn faults(json: serde_json::Value) -> Vec<(String, &'static str)> {
        let serde_json::Value::Object(object) = json else {
            return vec![];
        };
        let input = Input::from_json(object);
        let mut r = Reader::new(&input, FIELDS);
        let _ = (
            r.text("name"),
            r.text("site"),
            r.number("year", 1600, 2026),
            r.flag("flag"),
        );
        let _ = r.codes("list", |c| c == "a");
        r.faults
            .0
            .into_iter()
            .map(|f| (f.pointer, f.code.code()))
            .collect()
    }

    #[test]
    fn names_all_faults_at_once() {
        let found = faults(serde_json::json!({
            "name": "too long", "site": "javascript:alert(1)", "list": ["a", "b", 3],
            "year": "12x", "flag": "perhaps", "owner": true, "a/b": 1,
        }));
        insta::assert_debug_snapshot!(found);
    }

    #[test]
    fn absent_null_and_blank_are_the_same() {
        for empty in [
            serde_json::json!({}),
            serde_json::json!({"name": null}),
            serde_json::json!({"name": "  "}),
        ] {
            assert_eq!(faults(empty), [("/name".to_owned(), "required")]);
        }
    }

    #[test]
    fn no_text_holds_control_or_turning_characters() {
        for bad in ["a\u{0}", "a\nb", "\u{202e}ab"] {
            assert_eq!(
                faults(serde_json::json!({ "name": bad })),
                [("/name".to_owned(), "forbidden_character")]
            );
        }
    }
}
