//! What is told of each kind of fact: the same table for form, API, CSV and
//! for what is stored.

use crate::input::{Field, Kind, optional, required};
use parvis_domain::body::FactKind;

/// How a statement is known. `entered` is what staff enter without saying more.
pub const BASES: &[&str] = &[
    "seed", "found", "memory", "inferred", "design", "entered", "decision",
];

const NAME: usize = 300;
const TEXT: usize = 4000;
/// Longest text of [`parvis_domain::body::When`]: two days and two dots.
const WHEN: usize = 22;
const CODE: usize = 40;

const fn line(name: &'static str) -> Field {
    optional(name, Kind::Line, NAME)
}
const fn area(name: &'static str) -> Field {
    optional(name, Kind::Text, TEXT)
}
const fn when(name: &'static str) -> Field {
    optional(name, Kind::Line, WHEN)
}
const fn code(name: &'static str) -> Field {
    required(name, Kind::Line, CODE)
}

/// The fields of a kind of fact, and behind them what every statement has.
macro_rules! fields {
    ($($field:expr),+ $(,)?) => { &[
        $($field,)+
        optional("basis", Kind::Line, 60),
        required("source", Kind::Line, 1000),
        optional("as_of", Kind::Line, 10),
        optional("note", Kind::Text, 2000),
        optional("worded_by_us", Kind::Codes("languages"), 2),
        optional("corrects", Kind::Line, 36),
    ] };
}

/// A body.
pub const BODY_FIELDS: &[Field] = fields![
    code("code"),
    required("body_kind", Kind::Code("body-kinds"), 30),
    line("name_en"),
    line("name_fr"),
    line("name_es"),
    line("abbr_en"),
    line("abbr_fr"),
    line("abbr_es"),
    when("founded"),
    when("ended"),
    area("text_en"),
    area("text_fr"),
    area("text_es"),
];

/// A name that a body bore for a time.
pub const NAME_FIELDS: &[Field] = fields![
    code("body"),
    line("name_en"),
    line("name_fr"),
    line("name_es"),
    line("abbr_en"),
    line("abbr_fr"),
    line("abbr_es"),
    when("from"),
    when("until"),
    optional("proposed", Kind::Flag, 5),
];

/// A membership with its role.
pub const MEMBERSHIP_FIELDS: &[Field] = fields![
    code("body"),
    code("member"),
    required("body_role", Kind::Code("body-roles"), 30),
    when("from"),
    when("until"),
    line("detail_en"),
    line("detail_fr"),
    line("detail_es"),
];

/// What came from what.
pub const SUCCESSION_FIELDS: &[Field] = fields![
    code("body"),
    code("successor"),
    required("passage", Kind::Code("body-passages"), 20),
    when("on"),
    area("text_en"),
    area("text_fr"),
    area("text_es"),
];

/// A meeting.
pub const MEETING_FIELDS: &[Field] = fields![
    code("body"),
    optional("about", Kind::Line, CODE),
    optional("joint_with", Kind::Line, CODE),
    optional("number", Kind::Line, 20),
    when("on"),
    line("title_en"),
    line("title_fr"),
    line("title_es"),
    area("decided_en"),
    area("decided_fr"),
    area("decided_es"),
];

/// A version of a mandate.
pub const MANDATE_FIELDS: &[Field] = fields![
    code("body"),
    code("code"),
    line("title_en"),
    line("title_fr"),
    line("title_es"),
    required("mandate_status", Kind::Code("mandate-statuses"), 20),
    when("on"),
    area("text_en"),
    area("text_fr"),
    area("text_es"),
];

/// A point of a mandate.
pub const POINT_FIELDS: &[Field] = fields![
    code("mandate"),
    required("point", Kind::Line, 10),
    line("theme_en"),
    line("theme_fr"),
    line("theme_es"),
    area("text_en"),
    area("text_fr"),
    area("text_es"),
];

/// An instrument.
pub const INSTRUMENT_FIELDS: &[Field] = fields![
    code("code"),
    optional("symbol", Kind::Line, 100),
    required("instrument_kind", Kind::Code("instrument-kinds"), 20),
    optional("parties", Kind::Lines, CODE),
    line("title_en"),
    line("title_fr"),
    line("title_es"),
    when("adopted"),
    when("signed"),
    when("in_force"),
    optional("replaced_by", Kind::Line, CODE),
    optional("formal_element", Kind::Number, 2),
    area("text_en"),
    area("text_fr"),
    area("text_es"),
];

/// A document of a body.
pub const DOCUMENT_FIELDS: &[Field] = fields![
    code("body"),
    optional("symbol", Kind::Line, 100),
    line("title_en"),
    line("title_fr"),
    line("title_es"),
    when("from"),
    when("until"),
];

/// A question on which sources disagree.
pub const CONTRADICTION_FIELDS: &[Field] = fields![
    code("code"),
    optional("about", Kind::Line, CODE),
    line("title_en"),
    line("title_fr"),
    line("title_es"),
];

/// One side of a contradiction.
pub const SIDE_FIELDS: &[Field] = fields![
    code("contradiction"),
    required("side", Kind::Line, 2),
    area("text_en"),
    area("text_fr"),
    area("text_es"),
];

/// Why a statement is taken back; it is kept as the source of the taking back.
pub const RETRACTION_FIELDS: &[Field] = &[required("reason", Kind::Text, 1000)];

/// The fields of a kind.
#[must_use]
pub const fn fields(kind: FactKind) -> &'static [Field] {
    match kind {
        FactKind::Body => BODY_FIELDS,
        FactKind::Name => NAME_FIELDS,
        FactKind::Membership => MEMBERSHIP_FIELDS,
        FactKind::Succession => SUCCESSION_FIELDS,
        FactKind::Meeting => MEETING_FIELDS,
        FactKind::Mandate => MANDATE_FIELDS,
        FactKind::Point => POINT_FIELDS,
        FactKind::Instrument => INSTRUMENT_FIELDS,
        FactKind::Document => DOCUMENT_FIELDS,
        FactKind::Contradiction => CONTRADICTION_FIELDS,
        FactKind::Side => SIDE_FIELDS,
    }
}

/// In which of these text fields, one for each language, there must be
/// something; the faults stand at the first.
pub(super) const fn words(kind: FactKind) -> &'static str {
    match kind {
        FactKind::Body | FactKind::Name => "name",
        FactKind::Membership | FactKind::Succession => "",
        FactKind::Meeting
        | FactKind::Mandate
        | FactKind::Instrument
        | FactKind::Document
        | FactKind::Contradiction => "title",
        FactKind::Point | FactKind::Side => "text",
    }
}
