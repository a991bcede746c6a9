//! What may be said of a criterion: when a wording is official, what "binding"
//! needs, which parameter a rule takes. An analogous rule is never IOM's.

use super::{AutomaticRule, CriteriaSet, Criterion, Layer};
use crate::{coded_enum, text::Locale};

coded_enum! {
    /// What is wrong with a criterion as it was entered.
    CriterionFault {
        /// It has no wording in any language.
        NoText = "no_text",
        /// A criterion that becomes binding, or whose wording is official,
        /// names the document that says so.
        SymbolNeeded = "symbol_needed",
        /// Not the symbol of a document of IOM.
        NotSymbol = "not_symbol",
        /// The wording is said to be official in a language in which there is none.
        OfficialWithoutText = "official_without_text",
        /// A rule of another body has no official wording of IOM.
        NeverOfficial = "never_official",
        /// A basis is one of [`BASES`], or several joined by `+`.
        BasisUnknown = "basis_unknown",
        /// What rests on another body's rule neither binds nor supports.
        NotOfIom = "not_of_iom",
        /// The rule needs a parameter.
        ParameterNeeded = "parameter_needed",
        /// The rule takes no parameter.
        ParameterUnknown = "parameter_unknown",
        /// The parameter must be a whole number from 0 to 3650.
        ParameterNotNumber = "parameter_not_number",
    }
}

/// How a fact can be known; the words of `fixtures/README.md`.
pub const BASES: &[&str] = &["seed", "found", "memory", "analogous", "design", "inferred"];

/// What the parameter of a rule is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Parameter {
    /// There is none.
    None,
    /// A whole number: countries, years or days.
    Number,
    /// The code of a document.
    Document,
}

/// The parameter that a rule takes.
#[must_use]
pub const fn parameter_of(rule: AutomaticRule) -> Parameter {
    use AutomaticRule as R;
    match rule {
        R::CountriesAtLeast | R::YearsOfExistence | R::ReceivedInTime => Parameter::Number,
        R::DocumentPresent => Parameter::Document,
        R::LetterPresent
        | R::CategoryIsCso
        | R::ThemeDeclared
        | R::UndertakingSigned
        | R::CooperationDescribed
        | R::SeatAndExecutive
        | R::RepresentativeNamed
        | R::FundingDeclared
        | R::NationalLevel
        | R::EcosocDeclared
        | R::FileComplete
        | R::NotAlreadyObserver
        | R::Human => Parameter::None,
    }
}

impl Criterion {
    /// Whether the wording in this language is the official one, word for word.
    #[must_use]
    pub fn is_official_in(&self, locale: Locale) -> bool {
        self.official.contains(&locale)
    }
}

/// Everything that is wrong with a criterion; `before` is the same criterion in
/// the version that the draft was made from.
#[must_use]
pub fn faults_of(criterion: &Criterion, before: Option<&Criterion>) -> Vec<CriterionFault> {
    use CriterionFault as F;
    let mut faults = Vec::new();
    let has_text = |l: Locale| criterion.text.get(l).is_some();
    if !Locale::ALL.iter().any(|&l| has_text(l)) {
        faults.push(F::NoText);
    }
    let becomes_binding =
        criterion.layer == Layer::Binding && before.is_none_or(|b| b.layer != Layer::Binding);
    match criterion.symbol.as_deref() {
        None if becomes_binding || !criterion.official.is_empty() => faults.push(F::SymbolNeeded),
        Some(symbol) if !is_symbol(symbol) => faults.push(F::NotSymbol),
        _ => {}
    }
    let bases: Vec<&str> = criterion.basis.split('+').map(str::trim).collect();
    if bases.iter().any(|b| !BASES.contains(b)) {
        faults.push(F::BasisUnknown);
    }
    let as_ioms = matches!(criterion.layer, Layer::Binding | Layer::Supporting);
    let elsewhere = |s: &str| is_symbol(s) && !is_of_iom(s);
    let foreign = criterion.symbol.as_deref().is_some_and(elsewhere);
    if as_ioms && (bases.contains(&"analogous") || foreign) {
        faults.push(F::NotOfIom);
    }
    if criterion.layer == Layer::Analogous && !criterion.official.is_empty() {
        faults.push(F::NeverOfficial);
    } else if criterion.official.iter().any(|&l| !has_text(l)) {
        faults.push(F::OfficialWithoutText);
    }
    let parameter = criterion.parameter.as_deref();
    faults.extend(match (parameter_of(criterion.rule), parameter) {
        (Parameter::None, Some(_)) => Some(F::ParameterUnknown),
        (Parameter::Number | Parameter::Document, None) => Some(F::ParameterNeeded),
        (Parameter::Number, Some(text)) => {
            let number = text.parse::<u16>().is_ok_and(|n| n <= 3650);
            (!number).then_some(F::ParameterNotNumber)
        }
        _ => None,
    });
    faults
}

/// Whether the text names a document of IOM: a symbol such as `MC/INF/300` or
/// `C/110/RES/1309`, or an article of the Constitution, with whatever
/// paragraph stands behind it.
#[must_use]
pub fn is_symbol(text: &str) -> bool {
    let is_one = |word: &str| {
        let word = word.trim_matches(|c: char| !c.is_ascii_alphanumeric());
        let parts: Vec<&str> = word.split('/').collect();
        let whole = |p: &&str| {
            !p.is_empty()
                && p.chars()
                    .all(|c| c.is_ascii_alphanumeric() || ".-".contains(c))
        };
        parts.len() >= 2
            && parts.iter().all(whole)
            && word.starts_with(|c: char| c.is_ascii_uppercase())
            && word.contains(|c: char| c.is_ascii_digit())
    };
    let article = text.starts_with("Constitution") && text.contains(|c: char| c.is_ascii_digit());
    article || text.split_whitespace().any(is_one)
}

/// The series of IOM's governing bodies: the Council and its documents, old and
/// new, and the Standing Committee.
const SERIES: &[&str] = &["C/", "MC/", "S/"];

/// Whether the text names a document of a governing body of IOM, or an article
/// of its Constitution.
fn is_of_iom(text: &str) -> bool {
    let begins = |word: &str| {
        let word = word.trim_start_matches(|c: char| !c.is_ascii_alphanumeric());
        SERIES.iter().any(|s| word.starts_with(s))
    };
    text.starts_with("Constitution") || text.split_whitespace().any(begins)
}

/// Codes of the binding criteria that have the official wording in no language.
#[must_use]
pub fn unofficial_binding(set: &CriteriaSet) -> Vec<String> {
    set.criteria
        .iter()
        .filter(|c| c.layer == Layer::Binding && c.official.is_empty())
        .map(|c| c.code.clone())
        .collect()
}
