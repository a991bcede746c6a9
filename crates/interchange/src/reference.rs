//! Files of reference data: code lists, sessions, criteria, reported counts,
//! observers named by sources.

use crate::{Row, Table};
use parvis_app::{
    faults::{FaultCode, Faults},
    reference::{CodeEntry, ReportedCount},
};
use parvis_domain::{
    criteria::{AutomaticRule, CriteriaSet, Criterion, Layer, TextStatus},
    organization::{Name, NameKind, Profile, Visibility},
    session::{CouncilSession, SessionKind},
    text::{LanguageTag, Locale, LocalizedText, PartialDate},
};

/// A row under its headers; faults name line and column.
pub(crate) struct Cells<'a> {
    table: &'a Table,
    cells: &'a [String],
    line: u64,
    faults: &'a mut Faults,
}

impl Cells<'_> {
    pub(crate) fn text(&self, name: &str) -> String {
        self.table.cell(self.cells, name).to_owned()
    }

    pub(crate) fn given(&self, name: &str) -> Option<String> {
        Some(self.text(name)).filter(|t| !t.is_empty())
    }

    pub(crate) fn localized(&self, stem: &str) -> LocalizedText {
        let part = |l: &str| self.text(&format!("{stem}_{l}"));
        LocalizedText::from_columns(&part("en"), &part("fr"), &part("es"))
    }

    fn list(&self, name: &str) -> Vec<String> {
        self.text(name)
            .split('|')
            .map(str::trim)
            .filter(|p| !p.is_empty())
            .map(str::to_owned)
            .collect()
    }

    fn locales(&mut self, name: &str) -> Vec<Locale> {
        let given = self.list(name);
        if given.iter().any(|l| Locale::from_code(l).is_none()) {
            self.fault(name, FaultCode::NotInList);
        }
        let all = Locale::ALL.iter().copied();
        all.filter(|l| given.iter().any(|g| g == l.code()))
            .collect()
    }

    pub(crate) fn fault(&mut self, name: &str, code: FaultCode) {
        self.faults.add(&format!("/{}/{name}", self.line), code);
    }

    pub(crate) fn date(&mut self, name: &str) -> Option<PartialDate> {
        let text = self.given(name)?;
        let date = PartialDate::parse(&text).ok();
        if date.is_none() {
            self.fault(name, FaultCode::NotDate);
        }
        date
    }

    pub(crate) fn code<T>(&mut self, name: &str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let value = read(&self.text(name));
        if value.is_none() {
            self.fault(name, FaultCode::NotInList);
        }
        value
    }

    /// Every fact names how it is known and where it stands.
    pub(crate) fn provenance(&mut self) -> (String, String) {
        for name in ["basis", "source"] {
            if self.text(name).is_empty() {
                self.fault(name, FaultCode::Required);
            }
        }
        (self.text("basis"), self.text("source"))
    }
}

/// Reads every row; faults of all rows at once.
pub(crate) fn rows<T>(
    bytes: &[u8],
    need: &[&str],
    read: impl Fn(&mut Cells<'_>) -> Option<T>,
) -> Result<Vec<T>, Faults> {
    let table = Table::read(bytes)?;
    table.need(need)?;
    let mut faults = Faults::default();
    let mut out = Vec::new();
    for Row { line, cells } in &table.rows {
        match cells {
            Err(ragged) => ragged
                .0
                .iter()
                .for_each(|f| faults.add(&format!("/{line}"), f.code)),
            Ok(cells) => {
                let mut row = Cells {
                    table: &table,
                    cells,
                    line: *line,
                    faults: &mut faults,
                };
                out.extend(read(&mut row));
            }
        }
    }
    faults.or(out)
}

const LIST_COLUMNS: &[&str] = &[
    "code",
    "label_en",
    "label_fr",
    "label_es",
    "valid_from",
    "valid_until",
    "basis",
    "source",
    "note",
];

/// Reads a code list; columns of its own become attributes.
///
/// # Errors
/// Faults; pointers are `/line/column`.
pub fn read_code_list(bytes: &[u8]) -> Result<Vec<CodeEntry>, Faults> {
    rows(bytes, LIST_COLUMNS, |row| {
        if row.text("code").is_empty() {
            row.fault("code", FaultCode::Required);
        }
        let (basis, source) = row.provenance();
        let own = row
            .table
            .headers
            .iter()
            .filter(|h| !LIST_COLUMNS.contains(&h.as_str()));
        let attributes = own.map(|h| (h.clone(), row.text(h))).collect();
        Some(CodeEntry {
            code: row.text("code"),
            label: row.localized("label"),
            valid_from: row.date("valid_from"),
            valid_until: row.date("valid_until"),
            basis,
            source,
            note: row.text("note"),
            attributes,
            retired: false,
        })
    })
}

/// Reads Council sessions.
///
/// # Errors
/// Faults; pointers are `/line/column`.
pub fn read_sessions(bytes: &[u8]) -> Result<Vec<CouncilSession>, Faults> {
    rows(
        bytes,
        &["code", "kind", "date_from", "basis", "source"],
        |row| {
            let (basis, source) = row.provenance();
            let deadline = row.date("application_deadline");
            if row.given("date_from").is_none() {
                row.fault("date_from", FaultCode::Required);
            }
            let rapporteur = row
                .given("rapporteur")
                .map(|r| format!("Rapporteur: {r}. "))
                .unwrap_or_default();
            Some(CouncilSession {
                code: row.text("code"),
                kind: row.code("kind", SessionKind::from_code)?,
                title: row.localized("title"),
                date_from: row.date("date_from")?,
                date_to: row.date("date_to"),
                place: row.text("place"),
                application_deadline: deadline.map(PartialDate::latest),
                note: rapporteur + &row.text("note"),
                basis,
                source,
            })
        },
    )
}

/// Reads reported counts.
///
/// # Errors
/// Faults; pointers are `/line/column`.
pub fn read_counts(bytes: &[u8]) -> Result<Vec<ReportedCount>, Faults> {
    rows(
        bytes,
        &["measure", "value", "qualifier", "as_of", "basis", "source"],
        |row| {
            let (basis, source) = row.provenance();
            Some(ReportedCount {
                measure: row.text("measure"),
                value: row.code("value", |v| v.parse().ok())?,
                qualifier: row.text("qualifier"),
                as_of: row.date("as_of"),
                as_of_note: row.text("as_of_note"),
                basis,
                source,
                note: row.text("note"),
            })
        },
    )
}

/// Reads the heads of criteria sets, each with the name of its file of criteria.
///
/// # Errors
/// Faults; pointers are `/line/column`.
pub fn read_criteria_sets(bytes: &[u8]) -> Result<Vec<(CriteriaSet, String)>, Faults> {
    rows(
        bytes,
        &[
            "version",
            "in_force_from",
            "document",
            "text_status",
            "file",
        ],
        |row| {
            let set = CriteriaSet {
                version: row.text("version"),
                title: row.localized("title"),
                in_force_from: row.date("in_force_from")?.earliest(),
                document: row.text("document"),
                text_status: row.code("text_status", TextStatus::from_code)?,
                note: row.text("note"),
                criteria: vec![],
            };
            Some((set, row.text("file")))
        },
    )
}

/// Reads the criteria of a set.
///
/// # Errors
/// Faults; pointers are `/line/column`.
pub fn read_criteria(bytes: &[u8]) -> Result<Vec<Criterion>, Faults> {
    rows(
        bytes,
        &[
            "code",
            "layer",
            "automatic_rule",
            "basis",
            "source",
            "text_status",
        ],
        |row| {
            let (basis, source) = row.provenance();
            Some(Criterion {
                code: row.text("code"),
                layer: row.code("layer", Layer::from_code)?,
                text: row.localized("criterion"),
                official: row.locales("official"),
                symbol: row.given("symbol"),
                evidence: row.localized("evidence"),
                documents: row.list("documents"),
                rule: row.code("automatic_rule", AutomaticRule::from_code)?,
                parameter: row.given("parameter"),
                basis,
                source,
                text_status: row.text("text_status"),
            })
        },
    )
}

/// An observer that a source names.
#[derive(Debug)]
pub struct ObserverSource {
    /// The entry: names and category only.
    pub profile: Profile,
    /// Since when, where a source dates it.
    pub from: Option<PartialDate>,
    /// The admitting session.
    pub session: Option<String>,
    /// Whether the source says that it is an observer, or only names it.
    pub is_observer: bool,
    /// How it is known.
    pub basis: String,
    /// Where it stands.
    pub source: String,
    /// The source's words.
    pub evidence: String,
}

/// Reads observers named by sources.
///
/// # Errors
/// Faults; pointers are `/line/column`.
pub fn read_observers(bytes: &[u8]) -> Result<Vec<ObserverSource>, Faults> {
    rows(
        bytes,
        &[
            "name",
            "name_language",
            "category",
            "admitted_on",
            "standing",
            "basis",
            "source",
        ],
        |row| {
            let (basis, source) = row.provenance();
            let language = LanguageTag::parse(&row.text("name_language"));
            let french = LanguageTag::parse("fr");
            let name = |kind, language, value| Name {
                kind,
                language,
                value,
            };
            let mut names = vec![name(NameKind::Official, language.clone(), row.text("name"))];
            if let Some(value) = row.given("name_fr").filter(|_| language != french) {
                names.push(name(NameKind::Translation, french, value));
            }
            names.extend(
                row.given("acronym")
                    .map(|value| name(NameKind::Acronym, None, value)),
            );
            let note = row
                .given("admitted_on_note")
                .map(|n| format!(" ({n})"))
                .unwrap_or_default();
            Some(ObserverSource {
                profile: Profile {
                    names,
                    category: row.text("category"),
                    ..empty_profile()
                },
                from: row.date("admitted_on"),
                session: row.given("admitted_session"),
                is_observer: row.text("standing") == "observer",
                basis,
                source,
                evidence: row.text("evidence") + &note,
            })
        },
    )
}

/// What no source says is left open.
const fn empty_profile() -> Profile {
    Profile {
        names: vec![],
        category: String::new(),
        country: None,
        level: None,
        founded_year: None,
        activity_countries: vec![],
        themes: vec![],
        website: None,
        role_address: None,
        role_address_public: false,
        registration: parvis_domain::organization::LegalRegistration {
            number: None,
            authority: None,
        },
        description: String::new(),
        visibility: Visibility::Public,
    }
}
