//! What is wrong with a value, in a sentence.

use parvis_app::faults::{Fault, FaultCode};
use parvis_domain::Day;
use parvis_i18n::Texts;

use super::field;

/// The sentence for a fault. The field is named from the pointer: a form shows
/// it beside the field, an import report beside the line.
#[must_use]
pub fn fault(t: &Texts, it: &Fault) -> String {
    let name = field(t, it.pointer.split('/').nth(1).unwrap_or_default());
    fault_called(t, it, &name)
}

/// The same where a form calls the field by another name.
#[must_use]
pub fn fault_called(t: &Texts, it: &Fault, name: &str) -> String {
    value(t, it, name).unwrap_or_else(|| whole(t, it, name))
}

fn parameter<'a>(it: &'a Fault, name: &str) -> &'a str {
    it.parameters
        .iter()
        .find(|(n, _)| *n == name)
        .map_or("", |(_, v)| v.as_str())
}

/// Faults of a single value.
fn value(t: &Texts, it: &Fault, name: &str) -> Option<String> {
    Some(match it.code {
        FaultCode::Required if is_declaration(it) => t.fault_not_accepted(name),
        FaultCode::Required => t.fault_required(name),
        FaultCode::WrongType => t.fault_wrong_type(name),
        FaultCode::TooLong => t.fault_too_long(name, parameter(it, "max")),
        FaultCode::TooShort => t.fault_too_short(name, parameter(it, "min")),
        FaultCode::TooMany => t.fault_too_many(name, parameter(it, "max")),
        FaultCode::ForbiddenCharacter => t.fault_forbidden_character(name),
        FaultCode::NotInList => t.fault_not_in_list(name),
        FaultCode::NotEmail => t.fault_not_email(name),
        FaultCode::NotUrl => t.fault_not_url(name),
        FaultCode::NotLanguage => t.fault_not_language(name),
        FaultCode::NotNumber => t.fault_not_number(name),
        FaultCode::NotDate => t.fault_not_date(name),
        FaultCode::NotTime => t.consultation_fault_not_time(name),
        FaultCode::NotTimeZone => t.consultation_fault_not_time_zone(name),
        FaultCode::NotIdentity => t.fault_not_identity(name),
        FaultCode::NotBoolean => t.fault_not_boolean(name),
        FaultCode::OutOfRange if parameter(it, "max").is_empty() => t.fault_out_of_range_open(name),
        FaultCode::OutOfRange => out_of_range(t, it, name),
        FaultCode::NotAccepted => t.fault_not_accepted(name),
        FaultCode::CommonPassword => t.fault_common_password(),
        FaultCode::Taken => t.fault_taken(name),
        FaultCode::TooEarly => t.fault_too_early(name),
        FaultCode::NotSymbol => t.versions_fault_not_symbol(name),
        FaultCode::NeverOfficial => t.versions_fault_never_official(),
        FaultCode::NotOfIom => t.versions_fault_not_of_iom(),
        FaultCode::NothingInLanguage => t.versions_fault_nothing_in_language(),
        FaultCode::NoParameter => t.versions_fault_no_parameter(name),
        FaultCode::UnknownPlaceholder => t.fault_unknown_placeholder(name, parameter(it, "names")),
        FaultCode::MissingPlaceholder => t.fault_missing_placeholder(name, parameter(it, "names")),
        FaultCode::StrayBrace => t.fault_stray_brace(name),
        FaultCode::Placeholders => t.fault_placeholders(name, parameter(it, "accepted")),
        _ => return None,
    })
}

/// A declaration is ticked, not filled in.
fn is_declaration(it: &Fault) -> bool {
    [
        "/accepts_no_vote",
        "/undertakes_support",
        "/declares_true",
        "/gives_up",
        "/contacts_confirmed",
    ]
    .contains(&it.pointer.as_str())
}

/// Bounds are numbers or days. Days can leave no room: a session that has not
/// begun.
fn out_of_range(t: &Texts, it: &Fault, name: &str) -> String {
    let (min, max) = (parameter(it, "min"), parameter(it, "max"));
    match (min.parse::<Day>(), max.parse::<Day>()) {
        (Ok(min), Ok(max)) if min > max => t.fault_not_begun(name, super::day(t, min)),
        (Ok(min), Ok(max)) => t.fault_out_of_range(name, super::day(t, min), super::day(t, max)),
        _ => t.fault_out_of_range(name, min, max),
    }
}

/// Faults of names, files, rows and whole inputs.
fn whole(t: &Texts, it: &Fault, name: &str) -> String {
    match it.code {
        FaultCode::UnknownField => t.fault_unknown_field(name),
        FaultCode::Duplicate => t.fault_duplicate(name),
        FaultCode::MissingDocument => t.fault_missing_document(parameter(it, "document")),
        FaultCode::Unanswered => t.fault_unanswered(parameter(it, "question")),
        FaultCode::EmptyFile => t.fault_empty_file(),
        FaultCode::FileTooLarge => t.fault_file_too_large(size(t, parameter(it, "max"))),
        FaultCode::FileType => t.fault_file_type(parameter(it, "accepted")),
        FaultCode::FileTypeMismatch => t.fault_file_type_mismatch(),
        FaultCode::TooManyFiles => t.fault_too_many_files(parameter(it, "max")),
        FaultCode::NotUtf8 => t.fault_not_utf8(),
        FaultCode::RaggedRow => t.fault_ragged_row(),
        FaultCode::MissingColumn => t.fault_missing_column(name),
        FaultCode::DuplicateRow => t.fault_duplicate_row(parameter(it, "line")),
        FaultCode::StaleRow => t.fault_stale_row(),
        FaultCode::AlreadyRegistered => t.fault_already_registered(parameter(it, "id")),
        FaultCode::Malformed
        | FaultCode::Required
        | FaultCode::WrongType
        | FaultCode::TooLong
        | FaultCode::TooShort
        | FaultCode::TooMany
        | FaultCode::ForbiddenCharacter
        | FaultCode::NotInList
        | FaultCode::NotEmail
        | FaultCode::NotUrl
        | FaultCode::NotLanguage
        | FaultCode::NotNumber
        | FaultCode::NotDate
        | FaultCode::NotTime
        | FaultCode::NotTimeZone
        | FaultCode::NotIdentity
        | FaultCode::NotBoolean
        | FaultCode::OutOfRange
        | FaultCode::NotAccepted
        | FaultCode::CommonPassword
        | FaultCode::Taken
        | FaultCode::NotSymbol
        | FaultCode::NeverOfficial
        | FaultCode::NotOfIom
        | FaultCode::NothingInLanguage
        | FaultCode::NoParameter
        | FaultCode::UnknownPlaceholder
        | FaultCode::MissingPlaceholder
        | FaultCode::StrayBrace
        | FaultCode::TooEarly
        | FaultCode::Placeholders => t.fault_malformed(),
    }
}

/// A number of bytes, as a size.
#[must_use]
pub fn size(t: &Texts, bytes: &str) -> String {
    let bytes: u64 = bytes.parse().unwrap_or_default();
    if bytes >= 1_000_000 {
        let tenths = bytes / 104_858;
        let shown = match tenths % 10 {
            0 => (tenths / 10).to_string(),
            rest => t.common_decimal((tenths / 10).to_string(), rest.to_string()),
        };
        t.application_documents_size(shown)
    } else {
        t.application_documents_size_small(bytes.div_ceil(1024).to_string())
    }
}
