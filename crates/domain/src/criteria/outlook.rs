//! What the criteria would ask of an organization that has told a few facts
//! about itself, before it applies. Never a verdict: the register says what it
//! could see, and what would still have to be shown. A person judges.

use super::{AutomaticRule, Criterion, Datum, Facts, Suggestion, propose};
use crate::{
    Day,
    application::{Dossier, EcosocStatus},
    coded_enum,
    organization::{LegalRegistration, Level, Profile, Visibility},
};

coded_enum! {
    /// What the answers give for a criterion.
    Outlook {
        /// The answers point to it; the documents must still show it.
        PointsTo = "points_to",
        /// By the answers this would still have to be shown.
        ToShow = "to_show",
        /// The answers do not settle it.
        Open = "open",
        /// The question for it was not answered.
        NotAnswered = "not_answered",
        /// No question can tell: a person must look.
        Person = "person",
    }
}

/// What somebody told. Everything can be left out.
#[derive(Debug, Clone, Default)]
pub struct Answers {
    /// Category code.
    pub category: Option<String>,
    /// Number of countries in which it is active, the seat included.
    pub countries: Option<u16>,
    /// Year of founding.
    pub founded_year: Option<i32>,
    /// Level of work.
    pub level: Option<Level>,
    /// Whether it works on migration, refugees or human resources.
    pub theme: Option<bool>,
    /// Whether it has a seat and an executive head.
    pub seat_and_executive: Option<bool>,
    /// Whether somebody may speak for it.
    pub representative: Option<bool>,
    /// Whether it can describe how it works with IOM.
    pub cooperation: Option<bool>,
    /// Whether it can say where its money comes from.
    pub funding: Option<bool>,
    /// Whether it would sign the undertaking.
    pub undertaking: Option<bool>,
    /// Status with ECOSOC.
    pub ecosoc_status: Option<EcosocStatus>,
    /// Whether it is an observer already.
    pub observer: Option<bool>,
    /// Codes of the documents at hand.
    pub documents: Vec<String>,
}

/// What the register could tell about a criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// What the answers give.
    pub outlook: Outlook,
    /// The data used that were answered as such.
    pub data: Vec<(Datum, String)>,
    /// Codes of the documents that show it and are not at hand.
    pub missing: Vec<String>,
}

/// Stands for a text that the organization would write.
const TOLD: &str = "told";

/// Looks at one criterion as if the application came today.
#[must_use]
pub fn outlook(
    criterion: &Criterion,
    answers: &Answers,
    required_documents: &[String],
    today: Day,
    session: Option<(Option<Day>, Day)>,
) -> Told {
    let (profile, dossier) = (profile(answers), dossier(answers));
    let facts = Facts {
        profile: &profile,
        dossier: &dossier,
        documents: &answers.documents,
        required_documents,
        signatory: yes(answers.undertaking),
        received_on: today,
        session,
        observer_since: yes(answers.observer).map(str::to_owned),
    };
    let proposal = propose(criterion, &facts);
    let outlook = if !is_answered(criterion.rule, answers) {
        Outlook::NotAnswered
    } else {
        match proposal.suggestion {
            Suggestion::Met => Outlook::PointsTo,
            Suggestion::NotMet => Outlook::ToShow,
            Suggestion::Unclear => Outlook::Open,
            Suggestion::Person => Outlook::Person,
        }
    };
    let shown = |d: Datum| {
        // What stands for a text, and lengths of texts, tell nothing.
        !matches!(
            d,
            Datum::Undertaking
                | Datum::Executive
                | Datum::Representative
                | Datum::Cooperation
                | Datum::Funding
                | Datum::Themes
                | Datum::ObserverSince
                | Datum::Seat
        )
    };
    let answered = outlook != Outlook::NotAnswered;
    Told {
        outlook,
        data: proposal
            .data
            .into_iter()
            .filter(|(d, _)| answered && shown(*d))
            .collect(),
        missing: criterion
            .documents
            .iter()
            .filter(|d| !answers.documents.contains(d))
            .cloned()
            .collect(),
    }
}

/// Whether the fact that the rule looks at was told. Documents always are: one
/// that is not ticked is not at hand.
fn is_answered(rule: AutomaticRule, answers: &Answers) -> bool {
    use AutomaticRule as R;
    match rule {
        R::CategoryIsCso => answers.category.is_some(),
        R::CountriesAtLeast => answers.countries.is_some(),
        R::ThemeDeclared => answers.theme.is_some(),
        R::UndertakingSigned => answers.undertaking.is_some(),
        R::CooperationDescribed => answers.cooperation.is_some(),
        R::SeatAndExecutive => answers.seat_and_executive.is_some(),
        R::RepresentativeNamed => answers.representative.is_some(),
        R::FundingDeclared => answers.funding.is_some(),
        R::YearsOfExistence => answers.founded_year.is_some(),
        R::NationalLevel => answers.level.is_some(),
        R::EcosocDeclared => answers.ecosoc_status.is_some(),
        R::NotAlreadyObserver => answers.observer.is_some(),
        R::LetterPresent | R::DocumentPresent | R::ReceivedInTime | R::FileComplete | R::Human => {
            true
        }
    }
}

fn yes(answer: Option<bool>) -> Option<&'static str> {
    (answer == Some(true)).then_some(TOLD)
}

fn profile(answers: &Answers) -> Profile {
    let told = |answer| yes(answer).map(str::to_owned);
    Profile {
        names: vec![],
        category: answers.category.clone().unwrap_or_default(),
        // Only their number counts; the seat is the first of them.
        activity_countries: (0..answers.countries.unwrap_or(0))
            .map(|n| n.to_string())
            .collect(),
        country: yes(answers.seat_and_executive).map(|_| "0".to_owned()),
        level: answers.level,
        founded_year: answers.founded_year,
        themes: told(answers.theme).into_iter().collect(),
        website: None,
        role_address: None,
        role_address_public: false,
        registration: LegalRegistration::default(),
        description: String::new(),
        visibility: Visibility::Public,
    }
}

fn dossier(answers: &Answers) -> Dossier {
    let told = |answer| yes(answer).map(str::to_owned);
    Dossier {
        cooperation_with_iom: told(answers.cooperation),
        funding_sources: told(answers.funding),
        executive_name: told(answers.seat_and_executive),
        representative_name: told(answers.representative),
        ecosoc_status: answers.ecosoc_status,
        ..Dossier::default()
    }
}

#[cfg(test)]
mod tests;
