//! Automatic proposals. A proposal shows the data that it used; a person
//! confirms or overrules it.

use super::{AutomaticRule, Criterion};
use crate::{
    Day,
    application::Dossier,
    coded_enum,
    organization::{Level, Profile},
};

coded_enum! {
    /// What the register proposes.
    Suggestion {
        /// The data point to "met".
        Met = "met",
        /// The data point to "not met".
        NotMet = "not_met",
        /// The data do not settle it.
        Unclear = "unclear",
        /// The register has nothing to say: a person must look.
        Person = "person",
    }
}

coded_enum! {
    /// A datum that a proposal used.
    Datum {
        /// Codes of documents that are there.
        Documents = "documents",
        /// Codes of required documents that are missing.
        MissingDocuments = "missing_documents",
        /// Why documents are missing, in the applicant's words.
        MissingDocumentsReason = "missing_documents_reason",
        /// Category code.
        Category = "category",
        /// Number of countries.
        Countries = "countries",
        /// The parameter: at least this many.
        Minimum = "minimum",
        /// Theme codes.
        Themes = "themes",
        /// Name on the undertaking.
        Undertaking = "undertaking",
        /// Length of the description of cooperation, in characters.
        Cooperation = "cooperation",
        /// Country code of the seat.
        Seat = "seat",
        /// Name of the executive head.
        Executive = "executive",
        /// Name of the representative.
        Representative = "representative",
        /// Length of the description of funding, in characters.
        Funding = "funding",
        /// Year of founding.
        FoundedYear = "founded_year",
        /// Level of work.
        Level = "level",
        /// ECOSOC status.
        Ecosoc = "ecosoc",
        /// Day of receipt.
        ReceivedOn = "received_on",
        /// Last day of receipt.
        LastDay = "last_day",
        /// Day from which it is an observer.
        ObserverSince = "observer_since",
    }
}

/// What the register proposes about a criterion, and from what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The proposal.
    pub suggestion: Suggestion,
    /// The data used, in the order in which they are shown.
    pub data: Vec<(Datum, String)>,
}

/// Everything that the rules look at.
#[derive(Debug)]
pub struct Facts<'a> {
    /// The organization.
    pub profile: &'a Profile,
    /// The answers.
    pub dossier: &'a Dossier,
    /// Codes of the documents that are there.
    pub documents: &'a [String],
    /// Codes of the documents that are required.
    pub required_documents: &'a [String],
    /// Name of the person who signed the undertaking.
    pub signatory: Option<&'a str>,
    /// Day of submission, or today for a draft.
    pub received_on: Day,
    /// The last day on which an application for the session can arrive, when
    /// a session is chosen; and its first day.
    pub session: Option<(Option<Day>, Day)>,
    /// Since when the organization is observer already.
    pub observer_since: Option<String>,
}

/// Applies the criterion's automatic rule to the facts.
#[must_use]
pub fn propose(criterion: &Criterion, facts: &Facts<'_>) -> Proposal {
    use AutomaticRule as R;
    let number = || {
        criterion
            .parameter
            .as_deref()
            .and_then(|p| p.trim().parse::<i64>().ok())
    };
    match criterion.rule {
        R::LetterPresent => document(facts, "D01"),
        R::DocumentPresent => document(facts, criterion.parameter.as_deref().unwrap_or_default()),
        // Staff confirm that the statutes say what the category says.
        R::CategoryIsCso => supports(Datum::Category, Some(facts.profile.category.clone())),
        R::CountriesAtLeast => countries(facts, number().unwrap_or(2)),
        R::ThemeDeclared => {
            let themes = &facts.profile.themes;
            supports(
                Datum::Themes,
                (!themes.is_empty()).then(|| themes.join(", ")),
            )
        }
        R::UndertakingSigned => supports(Datum::Undertaking, facts.signatory.map(str::to_owned)),
        R::CooperationDescribed => described(
            Datum::Cooperation,
            facts.dossier.cooperation_with_iom.as_deref(),
        ),
        R::SeatAndExecutive => seat_and_executive(facts),
        R::RepresentativeNamed => supports(
            Datum::Representative,
            facts.dossier.representative_name.clone(),
        ),
        R::FundingDeclared => funding(facts),
        R::YearsOfExistence => years(facts, number().unwrap_or(2)),
        R::NationalLevel => national(facts),
        R::EcosocDeclared => {
            let status = facts.dossier.ecosoc_status;
            Proposal {
                suggestion: Suggestion::Person,
                data: status
                    .map(|s| (Datum::Ecosoc, s.code().to_owned()))
                    .into_iter()
                    .collect(),
            }
        }
        R::ReceivedInTime => in_time(facts, number().unwrap_or(30)),
        R::FileComplete => complete(facts),
        R::NotAlreadyObserver => match &facts.observer_since {
            Some(since) => Proposal {
                suggestion: Suggestion::NotMet,
                data: vec![(Datum::ObserverSince, since.clone())],
            },
            None => Proposal {
                suggestion: Suggestion::Met,
                data: vec![],
            },
        },
        R::Human => Proposal {
            suggestion: Suggestion::Person,
            data: vec![],
        },
    }
}

/// A datum that supports the criterion when it is there.
fn supports(datum: Datum, value: Option<String>) -> Proposal {
    match value.filter(|v| !v.trim().is_empty()) {
        Some(value) => Proposal {
            suggestion: Suggestion::Met,
            data: vec![(datum, value)],
        },
        None => Proposal {
            suggestion: Suggestion::NotMet,
            data: vec![],
        },
    }
}

/// A text of the applicant: that it is there says little, so only "unclear".
fn described(datum: Datum, text: Option<&str>) -> Proposal {
    let length = text.map_or(0, |t| t.trim().chars().count());
    let suggestion = if length == 0 {
        Suggestion::NotMet
    } else {
        Suggestion::Unclear
    };
    Proposal {
        suggestion,
        data: vec![(datum, length.to_string())],
    }
}

fn document(facts: &Facts<'_>, code: &str) -> Proposal {
    if facts.documents.iter().any(|d| d == code) {
        Proposal {
            suggestion: Suggestion::Met,
            data: vec![(Datum::Documents, code.to_owned())],
        }
    } else {
        Proposal {
            suggestion: Suggestion::NotMet,
            data: vec![(Datum::MissingDocuments, code.to_owned())],
        }
    }
}

fn countries(facts: &Facts<'_>, minimum: i64) -> Proposal {
    let mut all: Vec<&String> = facts
        .profile
        .activity_countries
        .iter()
        .chain(facts.profile.country.iter())
        .collect();
    all.sort_unstable();
    all.dedup();
    let enough = i64::try_from(all.len()).unwrap_or(i64::MAX) >= minimum;
    // No source gives a number, so too few countries is a question, not a "no".
    let suggestion = if enough {
        Suggestion::Met
    } else {
        Suggestion::Unclear
    };
    Proposal {
        suggestion,
        data: vec![
            (Datum::Countries, all.len().to_string()),
            (Datum::Minimum, minimum.to_string()),
        ],
    }
}

fn seat_and_executive(facts: &Facts<'_>) -> Proposal {
    let seat = facts.profile.country.clone().map(|c| (Datum::Seat, c));
    let head = facts
        .dossier
        .executive_name
        .clone()
        .map(|n| (Datum::Executive, n));
    let both = seat.is_some() && head.is_some();
    Proposal {
        suggestion: if both {
            Suggestion::Met
        } else {
            Suggestion::NotMet
        },
        data: seat.into_iter().chain(head).collect(),
    }
}

fn funding(facts: &Facts<'_>) -> Proposal {
    if facts.documents.iter().any(|d| d == "D05") {
        return Proposal {
            suggestion: Suggestion::Unclear,
            data: vec![(Datum::Documents, "D05".into())],
        };
    }
    described(Datum::Funding, facts.dossier.funding_sources.as_deref())
}

fn years(facts: &Facts<'_>, minimum: i64) -> Proposal {
    use chrono::Datelike;
    let Some(founded) = facts.profile.founded_year else {
        return Proposal {
            suggestion: Suggestion::Unclear,
            data: vec![(Datum::Minimum, minimum.to_string())],
        };
    };
    let age = i64::from(facts.received_on.year() - founded);
    // Only the year is known: exactly `minimum` calendar years can be a few
    // months less, so it stays open.
    let suggestion = match age.cmp(&minimum) {
        std::cmp::Ordering::Greater => Suggestion::Met,
        std::cmp::Ordering::Equal => Suggestion::Unclear,
        std::cmp::Ordering::Less => Suggestion::NotMet,
    };
    Proposal {
        suggestion,
        data: vec![
            (Datum::FoundedYear, founded.to_string()),
            (Datum::Minimum, minimum.to_string()),
        ],
    }
}

fn national(facts: &Facts<'_>) -> Proposal {
    let level = facts.profile.level;
    let suggestion = match level {
        Some(Level::International | Level::Regional) => Suggestion::Met,
        Some(Level::National | Level::Local) | None => Suggestion::Unclear,
    };
    Proposal {
        suggestion,
        data: level
            .map(|l| (Datum::Level, l.code().to_owned()))
            .into_iter()
            .collect(),
    }
}

fn in_time(facts: &Facts<'_>, notice_days: i64) -> Proposal {
    let received = (Datum::ReceivedOn, facts.received_on.to_string());
    let Some((deadline, first_day)) = facts.session else {
        return Proposal {
            suggestion: Suggestion::Unclear,
            data: vec![received],
        };
    };
    let last = deadline.unwrap_or(first_day - chrono::Duration::days(notice_days));
    let suggestion = if facts.received_on <= last {
        Suggestion::Met
    } else if facts.received_on <= first_day {
        // An item can still be added to the agenda (Rule 8).
        Suggestion::Unclear
    } else {
        Suggestion::NotMet
    };
    Proposal {
        suggestion,
        data: vec![received, (Datum::LastDay, last.to_string())],
    }
}

fn complete(facts: &Facts<'_>) -> Proposal {
    let missing: Vec<&str> = facts
        .required_documents
        .iter()
        .filter(|r| !facts.documents.contains(r))
        .map(String::as_str)
        .collect();
    if missing.is_empty() {
        return Proposal {
            suggestion: Suggestion::Met,
            data: vec![(Datum::Documents, facts.documents.join(", "))],
        };
    }
    let mut data = vec![(Datum::MissingDocuments, missing.join(", "))];
    let reason = facts.dossier.missing_documents_reason.clone();
    let suggestion = if reason.is_some() {
        Suggestion::Unclear
    } else {
        Suggestion::NotMet
    };
    data.extend(reason.map(|r| (Datum::MissingDocumentsReason, r)));
    Proposal { suggestion, data }
}

#[cfg(test)]
mod tests;
