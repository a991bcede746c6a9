//! Code lists as choices and as words, and names as readers see them.

use std::collections::HashMap;

use parvis_app::{error::AppError, reference};
use parvis_domain::{
    organization::{Name, NameKind, Organization, Profile},
    session::CouncilSession,
    text::{LanguageTag, Locale, fold},
};
use parvis_http::labels;
use parvis_i18n::Texts;

use crate::{components::Choice, visit::Visit};

impl Visit {
    /// The entries of a code list that can be chosen, by label.
    ///
    /// # Errors
    /// [`AppError::Unavailable`].
    pub async fn choices(&self, list: &str) -> Result<Vec<Choice>, AppError> {
        let entries = reference::code_list(self.app(), list).await?;
        let mut choices: Vec<Choice> = entries
            .iter()
            .filter(|e| !e.retired)
            .map(|e| {
                let label = e
                    .label
                    .best(self.locale)
                    .map_or(e.code.as_str(), |(l, _)| l);
                Choice::new(&e.code, label)
            })
            .collect();
        choices.sort_by_cached_key(|c| fold(&c.label));
        Ok(choices)
    }

    /// Code → label of a code list.
    ///
    /// # Errors
    /// [`AppError::Unavailable`].
    pub async fn words(&self, list: &str) -> Result<Words, AppError> {
        Ok(Words(
            reference::labels(self.app(), list, self.locale).await?,
        ))
    }
}

/// Code → label.
#[derive(Debug, Clone, Default)]
pub struct Words(pub HashMap<String, String>);

impl Words {
    /// The label of a code; the code itself if the list does not know it.
    #[must_use]
    pub fn of(&self, code: &str) -> String {
        self.0.get(code).cloned().unwrap_or_else(|| code.to_owned())
    }

    /// The labels of several codes, sorted.
    #[must_use]
    pub fn of_all(&self, codes: &[String]) -> Vec<String> {
        let mut labels: Vec<String> = codes.iter().map(|c| self.of(c)).collect();
        labels.sort_by_cached_key(|l| fold(l));
        labels
    }
}

/// A name with its language, for `lang` and `dir` attributes.
#[derive(Debug, Clone, Default)]
pub struct Named {
    /// The name.
    pub name: String,
    /// Language tag; empty when not known.
    pub lang: String,
}

impl Named {
    fn of(name: &Name) -> Self {
        Self {
            name: name.value.clone(),
            lang: name
                .language
                .as_ref()
                .map(|l| l.as_str().to_owned())
                .unwrap_or_default(),
        }
    }
}

/// The name to show first to a reader of this language.
#[must_use]
pub fn shown_name(profile: &Profile, locale: Locale) -> Named {
    let wanted = LanguageTag::from(locale);
    profile
        .names
        .iter()
        .filter(|n| matches!(n.kind, NameKind::Official | NameKind::Translation))
        .find(|n| n.language.as_ref() == Some(&wanted))
        .or_else(|| profile.official_name())
        .map(Named::of)
        .unwrap_or_default()
}

/// The official name, where another one is shown first.
#[must_use]
pub fn official_beside(profile: &Profile, shown: &Named) -> Option<Named> {
    profile
        .official_name()
        .map(Named::of)
        .filter(|n| n.name != shown.name)
}

/// The name and its acronym in one line, for titles.
#[must_use]
pub fn title_of(organization: &Organization, locale: Locale) -> String {
    parvis_i18n::isolate(&shown_name(&organization.profile, locale).name)
}

/// The title of a session, or its code.
#[must_use]
pub fn session_title(t: &Texts, session: &CouncilSession, locale: Locale) -> String {
    session.title.best(locale).map_or_else(
        || t.session_untitled(&session.code),
        |(title, _)| title.to_owned(),
    )
}

/// From when to when a session lasts.
#[must_use]
pub fn session_dates(t: &Texts, session: &CouncilSession) -> String {
    let from = labels::partial_date(t, session.date_from);
    match session.date_to.filter(|d| *d != session.date_from) {
        Some(until) => t.session_dates(&from, labels::partial_date(t, until)),
        None => from,
    }
}

/// How a fact is known, in words: the basis of a source file is a code, or
/// several joined by `+` or `;`, some with a remark in brackets.
#[must_use]
pub fn basis(t: &Texts, basis: &str) -> String {
    let parts = basis.split(['+', ';']).map(|part| {
        let (word, remark) = part.trim().split_once(" (").unwrap_or((part.trim(), ""));
        let word = match word {
            "decision" => t.data_basis_decision(),
            "seed" => t.data_basis_seed(),
            "found" => t.data_basis_found(),
            "memory" => t.data_basis_memory(),
            "inferred" => t.data_basis_inferred(),
            "analogous" => t.data_basis_analogous(),
            "design" => t.data_basis_design(),
            "entered" => t.data_basis_entered(),
            "request" => t.data_basis_request(),
            other => other.to_owned(),
        };
        match remark.trim_end_matches(')') {
            "" => word,
            "application" => format!("{word} ({})", t.data_basis_application()),
            "admission" => format!("{word} ({})", t.data_basis_admission()),
            "admission announced beforehand" => format!("{word} ({})", t.data_basis_announced()),
            other => format!("{word} ({other})"),
        }
    });
    parts.collect::<Vec<_>>().join(", ")
}

/// A place in a source: an address to follow, and words; either may be empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SourcePart {
    /// An http or https address.
    pub address: String,
    /// A symbol, a paragraph, a remark.
    pub words: String,
}

/// The title of a document that the register was first filled from, which its
/// data files name by the name of a file.
fn titled(t: &Texts, words: &str) -> Option<String> {
    let (file, rest) = words.split_once(".txt").unwrap_or((words, ""));
    let title = match file {
        "000_6c709eb82f4156ea" => t.source_iom_un(),
        "001_ba5561c80d15b9a9" => t.source_iom_cso(),
        "002_c7416f59a2c6c37e" => t.source_un_network(),
        "003_15c6dcdbffd20d8a" => t.source_gmg(),
        "004_8849358fb54317a4" => t.source_working_group(),
        _ => return None,
    };
    Some(format!("{title}{rest}"))
}

/// The places that a source names, taken apart at ` ; `.
#[must_use]
pub fn source_parts(t: &Texts, source: &str) -> Vec<SourcePart> {
    let part = |text: &str| {
        // Whose choice it is, the mark says already.
        let text = text.trim().trim_start_matches("Parvis: ");
        if text.starts_with("https://") || text.starts_with("http://") {
            let (address, words) = text.split_once(' ').unwrap_or((text, ""));
            SourcePart {
                address: address.to_owned(),
                words: words.to_owned(),
            }
        } else {
            SourcePart {
                address: String::new(),
                words: titled(t, text).unwrap_or_else(|| text.to_owned()),
            }
        }
    };
    source
        .split(" ; ")
        .map(part)
        .filter(|p| *p != SourcePart::default())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{SourcePart, source_parts};

    #[test]
    fn an_address_is_told_from_the_words_behind_it() {
        let t = parvis_http::labels::texts_of(parvis_domain::text::Locale::Fr);
        let parts = source_parts(
            t,
            "https://a.example/x — art. 8 ; MC/2094 ; 003_15c6dcdbffd20d8a.txt, 2 ; ",
        );
        let gmg = format!("{}, 2", t.source_gmg());
        let expected = [
            ("https://a.example/x", "— art. 8"),
            ("", "MC/2094"),
            ("", gmg.as_str()),
        ];
        let expected = expected.map(|(address, words)| SourcePart {
            address: address.to_owned(),
            words: words.to_owned(),
        });
        assert_eq!(parts, expected);
    }
}
