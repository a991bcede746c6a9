//! Reads what came in, or what is stored, as a fact with its source.

use super::{
    Stored,
    fields::{self, BASES},
};
use crate::{
    error::AppError,
    faults::{FaultCode, Faults},
    input::{Input, Reader, Value},
};
use parvis_domain::{
    body::{
        Body, BodyDocument, BodyKind, BodyName, BodySuccession, Contradiction, Fact, FactKind,
        Instrument, InstrumentKind, Mandate, MandatePoint, MandateStatus, Meeting, Membership,
        Passage, Period, Role, Side, Statement, When,
    },
    text::{Locale, LocalizedText, PartialDate},
};
use uuid::Uuid;

/// A fact with its source, before anybody signs for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The fact.
    pub fact: Fact,
    /// How it is known.
    pub basis: String,
    /// Where it stands.
    pub source: String,
    /// The date of which the source says so.
    pub as_of: Option<PartialDate>,
    /// Remarks.
    pub note: Option<String>,
    /// The languages in which the wording is the register's.
    pub worded_by_us: Vec<Locale>,
    /// What it corrects.
    pub supersedes: Option<Uuid>,
}

/// Reads an input as a fact of this kind. Codes of other things are not looked
/// up here.
///
/// # Errors
/// Every fault at once.
pub fn parse(kind: FactKind, input: &Input) -> Result<Told, Faults> {
    let mut r = Facts(Reader::new(input, fields::fields(kind)));
    let as_of = r.date("as_of");
    let fact = r.fact(kind, as_of);
    let worded =
        r.0.codes("worded_by_us", |c| Locale::from_code(c).is_some());
    let told = Told {
        fact,
        basis: r.basis(),
        source: r.0.text("source").unwrap_or_default(),
        as_of,
        note: r.0.text("note"),
        worded_by_us: worded.iter().filter_map(|c| Locale::from_code(c)).collect(),
        supersedes: r.id("corrects"),
    };
    r.0.faults.or(told)
}

/// Reads what is stored.
///
/// # Errors
/// [`AppError::Inconsistent`] where it is not what the command once wrote.
pub(super) fn read(row: Stored) -> Result<Statement, AppError> {
    let input = row.input();
    let told = parse(row.kind, &input)
        .map_err(|_| AppError::Inconsistent(format!("body_statement {}", row.id)))?;
    Ok(Statement {
        id: row.id,
        fact: told.fact,
        basis: told.basis,
        source: told.source,
        as_of: told.as_of,
        note: told.note,
        worded_by_us: told.worded_by_us,
        supersedes: row.supersedes,
        retracts: row.retracts,
        recorded_at: row.recorded_at,
        recorded_by: row.recorded_by,
    })
}

/// What is worth keeping of an input: the values that were given, without those
/// that have a column of their own. Lists are joined by `|`, as in CSV.
pub(super) fn values(kind: FactKind, input: &Input) -> Vec<(String, String)> {
    let given = fields::fields(kind)
        .iter()
        .map(|f| f.name)
        .filter(|n| !matches!(*n, "basis" | "source" | "corrects"));
    given
        .filter_map(|name| {
            let (_, value) = input.0.iter().find(|(n, _)| n == name)?;
            let text = text_of(value);
            (!text.is_empty()).then(|| (name.to_owned(), text))
        })
        .collect()
}

fn text_of(value: &Value) -> String {
    match value {
        Value::Text(text) => text.replace("\r\n", "\n").trim().to_owned(),
        Value::Number(digits) => digits.clone(),
        Value::Flag(flag) => flag.to_string(),
        Value::List(list) => {
            let parts: Vec<String> = list.iter().map(text_of).collect();
            let given = parts.into_iter().filter(|p| !p.is_empty());
            given.collect::<Vec<_>>().join("|")
        }
        Value::Null | Value::Object => String::new(),
    }
}

struct Facts<'a>(Reader<'a>);

impl Facts<'_> {
    fn when(&mut self, name: &str) -> Option<When> {
        let text = self.0.text(name)?;
        let read = When::parse(&text).ok();
        if read.is_none() {
            self.0.faults.add(name, FaultCode::NotDate);
        }
        read
    }

    fn date(&mut self, name: &str) -> Option<PartialDate> {
        self.0.partial_date(name)
    }

    fn id(&mut self, name: &str) -> Option<Uuid> {
        let text = self.0.text(name)?;
        let read = Uuid::parse_str(&text).ok();
        if read.is_none() {
            self.unknown(name, "statements");
        }
        read
    }

    fn unknown(&mut self, name: &str, list: &str) {
        let list = vec![("list", list.to_owned())];
        self.0.faults.add_with(name, FaultCode::NotInList, list);
    }

    /// A code of a thing: letters, digits and hyphens.
    fn code(&mut self, name: &str) -> String {
        let code = self.0.text(name).unwrap_or_default();
        if !code.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
            self.0.faults.add(name, FaultCode::ForbiddenCharacter);
        }
        code
    }

    fn maybe_code(&mut self, name: &str) -> Option<String> {
        Some(self.code(name)).filter(|c| !c.is_empty())
    }

    fn of<T: Copy>(&mut self, name: &str, read: impl Fn(&str) -> Option<T>, fallback: T) -> T {
        let code = self.0.code(name, |c| read(c).is_some());
        code.as_deref().and_then(read).unwrap_or(fallback)
    }

    /// A text in up to three languages.
    fn words(&mut self, stem: &str) -> LocalizedText {
        let mut part = |l: &str| self.0.text(&format!("{stem}_{l}")).unwrap_or_default();
        let (en, fr, es) = (part("en"), part("fr"), part("es"));
        LocalizedText::from_columns(&en, &fr, &es)
    }

    /// The text that a fact of this kind cannot do without.
    fn needed(&mut self, kind: FactKind) -> LocalizedText {
        let stem = fields::words(kind);
        let text = self.words(stem);
        if text == LocalizedText::default() {
            self.0
                .faults
                .add(&format!("{stem}_en"), FaultCode::Required);
        }
        text
    }

    fn period(&mut self, attested: Option<PartialDate>, term: bool) -> Period {
        let (from, until) = (self.when("from"), self.when("until"));
        let period = Period {
            whole: term && from.is_some() && until.is_some(),
            from,
            until,
            attested,
        };
        if period.is_backwards() {
            self.0.faults.add("until", FaultCode::TooEarly);
        }
        period
    }

    fn basis(&mut self) -> String {
        let given = self.0.text("basis").unwrap_or_else(|| "entered".into());
        if !given.split('+').all(|part| BASES.contains(&part.trim())) {
            self.unknown("basis", "bases");
        }
        given
    }

    fn fact(&mut self, kind: FactKind, as_of: Option<PartialDate>) -> Fact {
        match kind {
            FactKind::Body => Fact::Body(self.body()),
            FactKind::Name => Fact::Name(BodyName {
                body: self.code("body"),
                name: self.needed(kind),
                abbreviation: self.words("abbr"),
                period: self.period(as_of, false),
                proposed: self.0.flag("proposed").unwrap_or(false),
            }),
            FactKind::Membership => Fact::Membership(self.membership(as_of)),
            FactKind::Succession => Fact::Succession(BodySuccession {
                body: self.code("body"),
                successor: self.code("successor"),
                passage: self.of("passage", Passage::from_code, Passage::Replaced),
                on: self.when("on"),
                text: self.words("text"),
            }),
            FactKind::Meeting => Fact::Meeting(self.meeting()),
            FactKind::Mandate => Fact::Mandate(Mandate {
                body: self.code("body"),
                code: self.code("code"),
                title: self.needed(kind),
                status: self.of(
                    "mandate_status",
                    MandateStatus::from_code,
                    MandateStatus::Draft,
                ),
                on: self.when("on"),
                text: self.words("text"),
            }),
            FactKind::Point => Fact::Point(MandatePoint {
                mandate: self.code("mandate"),
                point: self.code("point"),
                theme: self.words("theme"),
                text: self.needed(kind),
            }),
            FactKind::Instrument => Fact::Instrument(self.instrument()),
            FactKind::Document => Fact::Document(BodyDocument {
                body: self.code("body"),
                symbol: self.0.text("symbol"),
                title: self.needed(kind),
                period: self.period(as_of, false),
            }),
            FactKind::Contradiction => Fact::Contradiction(Contradiction {
                code: self.code("code"),
                about: self.maybe_code("about"),
                title: self.needed(kind),
            }),
            FactKind::Side => Fact::Side(Side {
                contradiction: self.code("contradiction"),
                letter: self.code("side"),
                text: self.needed(kind),
            }),
        }
    }

    fn body(&mut self) -> Body {
        let body = Body {
            code: self.code("code"),
            kind: self.of("body_kind", BodyKind::from_code, BodyKind::Other),
            founded: self.when("founded"),
            ended: self.when("ended"),
            name: self.needed(FactKind::Body),
            abbreviation: self.words("abbr"),
            text: self.words("text"),
        };
        let backwards = body
            .founded
            .zip(body.ended)
            .is_some_and(|(from, until)| until.latest() < from.earliest());
        if backwards {
            self.0.faults.add("ended", FaultCode::TooEarly);
        }
        body
    }

    fn membership(&mut self, as_of: Option<PartialDate>) -> Membership {
        let role = self.of("body_role", Role::from_code, Role::Member);
        let membership = Membership {
            body: self.code("body"),
            member: self.code("member"),
            role,
            period: self.period(as_of, role.is_term()),
            detail: self.words("detail"),
        };
        if !membership.body.is_empty() && membership.body == membership.member {
            self.unknown("member", "bodies");
        }
        membership
    }

    fn meeting(&mut self) -> Meeting {
        let meeting = Meeting {
            body: self.code("body"),
            about: self.maybe_code("about"),
            joint_with: self.maybe_code("joint_with"),
            number: self.0.text("number"),
            on: self.when("on"),
            title: self.words("title"),
            decided: self.words("decided"),
        };
        let nothing = LocalizedText::default();
        if meeting.title == nothing && meeting.decided == nothing {
            self.0.faults.add("title_en", FaultCode::Required);
        }
        meeting
    }

    fn instrument(&mut self) -> Instrument {
        let instrument = Instrument {
            code: self.code("code"),
            symbol: self.0.text("symbol"),
            kind: self.of(
                "instrument_kind",
                InstrumentKind::from_code,
                InstrumentKind::Other,
            ),
            parties: self.0.texts("parties"),
            title: self.needed(FactKind::Instrument),
            adopted: self.when("adopted"),
            signed: self.when("signed"),
            in_force: self.when("in_force"),
            replaced_by: self.maybe_code("replaced_by"),
            formal_element: self.0.number("formal_element", 1, 99),
            text: self.words("text"),
        };
        if instrument.replaced_by.as_ref() == Some(&instrument.code) {
            self.unknown("replaced_by", "instruments");
        }
        instrument
    }
}
