//! Admission criteria as versioned data, and what the register can propose
//! about each of them. The text of MC/INF/300 is not to be had; a rule of
//! another body is marked analogous and never shown as IOM's.

mod assess;
mod difference;
mod outlook;
mod version;
mod wording;

pub use assess::{Datum, Facts, Proposal, Suggestion, propose};
pub use difference::{
    ChangeKind, CriterionChange, CriterionPart, PartChange, compare, same_rules, value,
};
pub use outlook::{Answers, Outlook, Told, outlook};
pub use version::{CriteriaVersion, VersionRefusal, VersionState, place};
pub use wording::{
    BASES, CriterionFault, Parameter, faults_of, is_symbol, parameter_of, unofficial_binding,
};

use crate::{
    Day, coded_enum,
    text::{Locale, LocalizedText},
};

coded_enum! {
    /// What a criterion rests on.
    Layer {
        /// A text that binds: the Constitution of IOM, art. 8.
        Binding = "binding",
        /// A text of IOM that supports, without being an admission criterion.
        Supporting = "supporting",
        /// A rule of another body, shown for orientation only.
        Analogous = "analogous",
        /// A step of the procedure.
        Procedure = "procedure",
    }
}

coded_enum! {
    /// What the register can find out by itself.
    AutomaticRule {
        /// D01 is there.
        LetterPresent = "letter_present",
        /// The category is one of the CSO categories.
        CategoryIsCso = "category_is_cso",
        /// At least `parameter` countries of seat and activity together.
        CountriesAtLeast = "countries_at_least",
        /// At least one theme is declared.
        ThemeDeclared = "theme_declared",
        /// The undertaking is signed.
        UndertakingSigned = "undertaking_signed",
        /// Cooperation with IOM is described.
        CooperationDescribed = "cooperation_described",
        /// Country of seat and executive head are named.
        SeatAndExecutive = "seat_and_executive",
        /// The document of code `parameter` is there.
        DocumentPresent = "document_present",
        /// A representative is named.
        RepresentativeNamed = "representative_named",
        /// Sources of funding are described or D05 is there.
        FundingDeclared = "funding_declared",
        /// Founded at least `parameter` years ago.
        YearsOfExistence = "years_of_existence",
        /// Flags an organization of national or local level.
        NationalLevel = "national_level",
        /// Shows the ECOSOC status declared.
        EcosocDeclared = "ecosoc_declared",
        /// Received before the session's deadline, or `parameter` days before it.
        ReceivedInTime = "received_in_time",
        /// Every required document is there.
        FileComplete = "file_complete",
        /// Not an observer already.
        NotAlreadyObserver = "not_already_observer",
        /// Only a person can tell.
        Human = "human",
    }
}

/// A criterion of a set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Criterion {
    /// Code within the set, such as `C03`.
    pub code: String,
    /// What it rests on.
    pub layer: Layer,
    /// The rule.
    pub text: LocalizedText,
    /// Languages in which the text is the official wording, word for word.
    /// None while the wording is that of Parvis.
    pub official: Vec<Locale>,
    /// Symbol of the document that the criterion is taken from, with the
    /// paragraph; `None` while no such document was seen.
    pub symbol: Option<String>,
    /// What shows it.
    pub evidence: LocalizedText,
    /// Codes of the documents that show it.
    pub documents: Vec<String>,
    /// What the register finds out.
    pub rule: AutomaticRule,
    /// The rule's parameter.
    pub parameter: Option<String>,
    /// How the criterion is known.
    pub basis: String,
    /// Where it stands.
    pub source: String,
    /// State of the text, in words of the source file.
    pub text_status: String,
}

coded_enum! {
    /// Whether the set has the official wording.
    TextStatus {
        /// "Official text of MC/INF/300 not yet entered".
        OfficialTextNotEntered = "official_text_not_entered",
        /// The official wording is entered.
        Official = "official",
    }
}

/// A version of the criteria.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CriteriaSet {
    /// Stable name of the version.
    pub version: String,
    /// Title.
    pub title: LocalizedText,
    /// First day in force.
    pub in_force_from: Day,
    /// Symbol of the document that it stands for.
    pub document: String,
    /// Whether it is the official wording.
    pub text_status: TextStatus,
    /// Plain words on where it comes from.
    pub note: String,
    /// The criteria, in order.
    pub criteria: Vec<Criterion>,
}

coded_enum! {
    /// What a person finds about a criterion.
    Verdict {
        /// Met.
        Met = "met",
        /// Not met.
        NotMet = "not_met",
        /// Cannot be said.
        Unclear = "unclear",
    }
}
