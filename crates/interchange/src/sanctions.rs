//! The consolidated list of the UN Security Council, in its XML format.
//!
//! Read event by event: a document type declaration is refused, so there are no
//! entities to expand and nothing is fetched; size, depth and number of entries
//! are bounded.

use parvis_app::{
    faults::{FaultCode, Faults},
    screening::{ListEntry, ListFile, MAX_LIST_BYTES},
};
use parvis_domain::{
    Instant,
    screening::{EntryKind, ListedName, ListedNameKind},
};
use quick_xml::{
    Reader,
    events::{BytesRef, BytesStart, Event},
};
use std::collections::HashSet;

/// Greatest depth of elements; the format has six.
const MAX_DEPTH: usize = 12;
/// Greatest number of entries; the real list has about a thousand.
const MAX_ENTRIES: usize = 50_000;
/// Greatest length of one text, in bytes.
const MAX_TEXT: usize = 20_000;
/// Greatest number of texts of one entry.
const MAX_FIELDS: usize = 2_000;

/// Reads a list.
///
/// # Errors
/// Every fault of the entries at once; `/line/N` names where the XML breaks.
pub fn read_sanctions_list(bytes: &[u8]) -> Result<ListFile, Faults> {
    if bytes.is_empty() {
        return Err(Faults::one("/file", FaultCode::EmptyFile));
    }
    if bytes.len() > MAX_LIST_BYTES {
        let mut faults = Faults::default();
        let max = vec![("max", MAX_LIST_BYTES.to_string())];
        faults.add_with("/file", FaultCode::FileTooLarge, max);
        return Err(faults);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| Faults::one("/file", FaultCode::NotUtf8))?;
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mut walk = Walk::default();
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    loop {
        let at = usize::try_from(reader.buffer_position()).unwrap_or(0);
        let step = match reader.read_event() {
            Ok(Event::Eof) => break,
            Ok(event) => walk.step(&event),
            Err(_) => None,
        };
        if step.is_none() {
            let line = 1 + text.bytes().take(at).filter(|b| *b == b'\n').count();
            return Err(Faults::one(&format!("/line/{line}"), FaultCode::Malformed));
        }
    }
    walk.finish()
}

/// One text of an entry.
struct Field {
    /// Which child of the entry it stands in: a name and its quality share one.
    group: usize,
    /// Names of the elements below the entry, joined by `/`.
    path: String,
    text: String,
}

#[derive(Default)]
struct Walk {
    stack: Vec<String>,
    root_seen: bool,
    generated_at: Option<Instant>,
    text: String,
    group: usize,
    fields: Vec<Field>,
    entries: Vec<ListEntry>,
    seen: HashSet<(EntryKind, String)>,
    faults: Faults,
}

impl Walk {
    /// `None` when the file cannot be such a list.
    fn step(&mut self, event: &Event<'_>) -> Option<()> {
        match event {
            Event::Start(start) => self.start(start),
            Event::End(_) => self.end(),
            Event::Text(text) => self.push(&text.xml10_content()),
            Event::CData(text) => self.push(&text.xml10_content()),
            Event::GeneralRef(name) => self.reference(name),
            // A document type could declare entities.
            Event::DocType(_) => None,
            Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::Eof => {
                Some(())
            }
        }
    }

    fn start(&mut self, start: &BytesStart<'_>) -> Option<()> {
        let name = start.name().as_ref().to_owned();
        match self.stack.len() {
            0 if self.root_seen || name != "CONSOLIDATED_LIST" => return None,
            0 => {
                self.root_seen = true;
                self.generated_at = generated_at(start);
            }
            2 => {
                self.fields.clear();
                self.group = 0;
            }
            3 => self.group += 1,
            _ => {}
        }
        self.text.clear();
        self.stack.push(name);
        (self.stack.len() <= MAX_DEPTH).then_some(())
    }

    fn push(&mut self, text: &str) -> Option<()> {
        // Spaces between elements stand outside the root too.
        if self.stack.is_empty() && !text.trim().is_empty() {
            return None;
        }
        self.text.push_str(text);
        (self.text.len() <= MAX_TEXT).then_some(())
    }

    /// `&amp;` and its four fellows, and characters by number.
    fn reference(&mut self, name: &BytesRef<'_>) -> Option<()> {
        if let Ok(Some(c)) = name.resolve_char_ref() {
            self.text.push(c);
            return Some(());
        }
        let text = match name.xml10_content().as_ref() {
            "amp" => "&",
            "lt" => "<",
            "gt" => ">",
            "quot" => "\"",
            "apos" => "'",
            _ => return None,
        };
        self.push(text)
    }

    fn end(&mut self) -> Option<()> {
        let text = clean(&std::mem::take(&mut self.text));
        if self.stack.len() >= 4 && !text.is_empty() {
            let path = self.stack.get(3..).unwrap_or_default().join("/");
            let group = self.group;
            self.fields.push(Field { group, path, text });
        }
        if self.stack.len() == 3 {
            self.entry();
        }
        self.stack.pop()?;
        (self.fields.len() <= MAX_FIELDS && self.entries.len() <= MAX_ENTRIES).then_some(())
    }

    fn entry(&mut self) {
        let kind = match self.stack.last().map(String::as_str) {
            Some("INDIVIDUAL") => EntryKind::Individual,
            Some("ENTITY") => EntryKind::Entity,
            _ => return,
        };
        let at = format!("/{}/{}", kind.code(), self.entries.len() + 1);
        let fields = std::mem::take(&mut self.fields);
        let one = |path: &str| {
            let found = fields.iter().find(|f| f.path == path);
            found.map(|f| f.text.clone())
        };
        let names = names(kind, &fields);
        let data_id = one("DATAID").filter(|id| id.bytes().all(|b| b.is_ascii_alphanumeric()));
        if data_id.is_none() {
            self.faults
                .add(&format!("{at}/DATAID"), FaultCode::Required);
        }
        if names.is_empty() {
            self.faults
                .add(&format!("{at}/FIRST_NAME"), FaultCode::Required);
        }
        let data_id = data_id.unwrap_or_default();
        if !data_id.is_empty() && !self.seen.insert((kind, data_id.clone())) {
            self.faults
                .add(&format!("{at}/DATAID"), FaultCode::Duplicate);
        }
        self.entries.push(ListEntry {
            kind,
            data_id,
            version: one("VERSIONNUM").unwrap_or_default(),
            reference: one("REFERENCE_NUMBER").unwrap_or_default(),
            regime: one("UN_LIST_TYPE").unwrap_or_default(),
            listed_on: one("LISTED_ON"),
            delisted_on: one("DELISTED_ON").or_else(|| one("DELISTED_ON/VALUE")),
            names,
            facts: facts(&fields),
        });
    }

    fn finish(self) -> Result<ListFile, Faults> {
        if !self.root_seen || !self.stack.is_empty() {
            return Err(Faults::one("/file", FaultCode::Malformed));
        }
        let mut faults = self.faults;
        if self.generated_at.is_none() {
            faults.add("/dateGenerated", FaultCode::NotDate);
        }
        let file = ListFile {
            generated_at: self.generated_at.unwrap_or_default(),
            entries: self.entries,
        };
        faults.or(file)
    }
}

/// `dateGenerated`: with an offset, or as UTC without one.
fn generated_at(root: &BytesStart<'_>) -> Option<Instant> {
    let attribute = root.try_get_attribute("dateGenerated").ok()??;
    let value = attribute.value.as_ref();
    let naive = |format: &str| chrono::NaiveDateTime::parse_from_str(value, format).ok();
    chrono::DateTime::parse_from_rfc3339(value)
        .map(|at| at.to_utc())
        .ok()
        .or_else(|| naive("%Y-%m-%dT%H:%M:%S%.f").map(|at| at.and_utc()))
        .or_else(|| {
            let day = value.parse::<parvis_domain::Day>().ok()?;
            day.and_hms_opt(0, 0, 0).map(|at| at.and_utc())
        })
        // Both databases keep microseconds.
        .and_then(|at| chrono::DateTime::from_timestamp_micros(at.timestamp_micros()))
}

/// The main name of its up to four parts, the name in its own script, aliases.
fn names(kind: EntryKind, fields: &[Field]) -> Vec<ListedName> {
    let parts = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"];
    let main: Vec<&str> = parts
        .iter()
        .filter_map(|part| fields.iter().find(|f| f.path == *part))
        .map(|f| f.text.as_str())
        .collect();
    let mut names: Vec<ListedName> = Vec::new();
    let mut add = |kind: ListedNameKind, value: &str| {
        if !value.is_empty() && !names.iter().any(|n| n.value == value) {
            names.push(ListedName {
                kind,
                value: value.to_owned(),
            });
        }
    };
    add(ListedNameKind::Main, &main.join(" "));
    for field in fields.iter().filter(|f| f.path == "NAME_ORIGINAL_SCRIPT") {
        add(ListedNameKind::OriginalScript, &field.text);
    }
    let alias = match kind {
        EntryKind::Individual => "INDIVIDUAL_ALIAS",
        EntryKind::Entity => "ENTITY_ALIAS",
    };
    for field in fields {
        if field.path != format!("{alias}/ALIAS_NAME") {
            continue;
        }
        let beside = format!("{alias}/QUALITY");
        let mut fellows = fields.iter().filter(|f| f.group == field.group);
        let quality = fellows
            .find(|f| f.path == beside)
            .map_or("", |f| f.text.as_str());
        let kind = match quality.to_ascii_lowercase().as_str() {
            "low" => ListedNameKind::LowAlias,
            "f.k.a." | "fka" => ListedNameKind::FormerName,
            _ => ListedNameKind::GoodAlias,
        };
        // Some aliases are lists themselves.
        for value in field.text.split(';') {
            add(kind, value.trim());
        }
    }
    names
}

/// What helps a person to tell: birth, nationality, function, place, remarks.
fn facts(fields: &[Field]) -> Vec<(String, String)> {
    const KEPT: &[(&str, &str)] = &[
        ("INDIVIDUAL_DATE_OF_BIRTH/DATE", "born"),
        ("INDIVIDUAL_DATE_OF_BIRTH/YEAR", "born"),
        ("INDIVIDUAL_DATE_OF_BIRTH/FROM_YEAR", "born_from"),
        ("INDIVIDUAL_DATE_OF_BIRTH/TO_YEAR", "born_until"),
        ("NATIONALITY/VALUE", "nationality"),
        ("DESIGNATION/VALUE", "function"),
        ("INDIVIDUAL_ADDRESS/COUNTRY", "country"),
        ("ENTITY_ADDRESS/COUNTRY", "country"),
        ("COMMENTS1", "remark"),
    ];
    let mut facts: Vec<(String, String)> = Vec::new();
    for field in fields {
        let kept = KEPT.iter().find(|(path, _)| *path == field.path);
        if let Some((_, name)) = kept {
            let fact = ((*name).to_owned(), field.text.clone());
            if !facts.contains(&fact) && facts.len() < 40 {
                facts.push(fact);
            }
        }
    }
    facts
}

/// One space between words, no control characters, no marks that turn the
/// direction of the text around them.
fn clean(text: &str) -> String {
    let kept: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .filter(|c| !matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}'))
        .collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests;
