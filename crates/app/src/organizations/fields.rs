//! The fields of an organization's entry, and their one parser.

use crate::{
    faults::{FaultCode, Faults},
    input::{Field, Input, Kind, Reader, Value, optional, required},
    ports::{Reads, ReferenceReads},
};
use parvis_domain::{
    account::EmailAddress,
    organization::{LegalRegistration, Level, Name, NameKind, Profile, Visibility},
    text::LanguageTag,
};
use std::collections::HashSet;

/// The fields, in the order of the form and of the CSV columns.
pub const FIELDS: &[Field] = &[
    required("name", Kind::Line, 300),
    required("name_language", Kind::Line, 35),
    optional("name_en", Kind::Line, 300),
    optional("name_fr", Kind::Line, 300),
    optional("name_es", Kind::Line, 300),
    optional("other_names", Kind::Lines, 336),
    optional("acronym", Kind::Line, 40),
    optional("former_names", Kind::Lines, 300),
    required("category", Kind::Code("cso-categories"), 40),
    required("country", Kind::Code("countries"), 2),
    required("level", Kind::Code("levels"), 40),
    optional("founded_year", Kind::Number, 4),
    optional("activity_countries", Kind::Codes("countries"), 2),
    optional("themes", Kind::Codes("themes"), 60),
    optional("website", Kind::Url, 300),
    optional("role_address", Kind::Email, 254),
    optional("role_address_public", Kind::Flag, 5),
    optional("registration_number", Kind::Line, 100),
    optional("registration_authority", Kind::Line, 200),
    optional("description", Kind::Text, 2000),
    optional("visibility", Kind::Code("visibilities"), 20),
];

/// The codes that can be used now.
#[derive(Debug, Default)]
pub struct Vocabulary {
    categories: HashSet<String>,
    countries: HashSet<String>,
    themes: HashSet<String>,
    this_year: i32,
}

impl Vocabulary {
    /// Loads the code lists. `this_year` is the latest year of founding.
    ///
    /// # Errors
    /// [`crate::error::AppError::Unavailable`].
    pub async fn load(reads: &dyn Reads, this_year: i32) -> Result<Self, crate::error::AppError> {
        let codes = async |list: &str| {
            let entries = ReferenceReads::code_list(reads, list).await?;
            Ok::<_, crate::error::AppError>(
                entries
                    .into_iter()
                    .filter(|e| !e.retired)
                    .map(|e| e.code)
                    .collect(),
            )
        };
        Ok(Self {
            categories: codes("cso-categories").await?,
            countries: codes("countries").await?,
            themes: codes("themes").await?,
            this_year,
        })
    }
}

/// Reads an organization's entry, from whatever door it came.
///
/// # Errors
/// Every fault at once.
pub fn parse(input: &Input, vocabulary: &Vocabulary) -> Result<Profile, Faults> {
    parse_over(input, vocabulary, &Input::default())
}

/// Reads a change of an entry. What is open in it so far, because no source
/// gives it, may stay open.
///
/// # Errors
/// Every fault at once.
pub(super) fn parse_over(
    input: &Input,
    vocabulary: &Vocabulary,
    before: &Input,
) -> Result<Profile, Faults> {
    let mut r = Reader::new(input, FIELDS);
    let names = names(&mut r);
    let category = r.code("category", |c| vocabulary.categories.contains(c));
    let country = r.code("country", |c| vocabulary.countries.contains(c));
    let level = r.code("level", |c| Level::from_code(c).is_some());
    let founded_year = r.number("founded_year", 1600, i64::from(vocabulary.this_year));
    let activity_countries = r.codes("activity_countries", |c| vocabulary.countries.contains(c));
    let themes = r.codes("themes", |c| vocabulary.themes.contains(c));
    let visibility = r.code("visibility", |c| Visibility::from_code(c).is_some());
    let profile = Profile {
        names,
        category: category.unwrap_or_default(),
        country,
        level: level.as_deref().and_then(Level::from_code),
        founded_year: founded_year.and_then(|y| i32::try_from(y).ok()),
        activity_countries,
        themes,
        website: r.text("website"),
        role_address: r.text("role_address").map(|a| EmailAddress::new(&a)),
        role_address_public: r.flag("role_address_public").unwrap_or(false),
        registration: LegalRegistration {
            number: r.text("registration_number"),
            authority: r.text("registration_authority"),
        },
        description: r.text("description").unwrap_or_default(),
        visibility: visibility
            .as_deref()
            .and_then(Visibility::from_code)
            .unwrap_or(Visibility::Public),
    };
    r.faults.0.retain(|f| {
        let field = f.pointer.trim_start_matches('/');
        let was_open = |(name, value): &(String, Value)| name == field && *value == Value::Null;
        f.code != FaultCode::Required || !before.0.iter().any(was_open)
    });
    r.faults.or(profile)
}

fn names(r: &mut Reader<'_>) -> Vec<Name> {
    let mut names = Vec::new();
    let value = r.text("name");
    let language = r.text("name_language").and_then(|tag| {
        let parsed = LanguageTag::parse(&tag);
        if parsed.is_none() {
            r.faults.add("name_language", FaultCode::NotLanguage);
        }
        parsed
    });
    if let Some(value) = value {
        if parvis_domain::text::fold(&value).is_empty() {
            r.faults
                .add_with("name", FaultCode::TooShort, vec![("min", "1".into())]);
        }
        names.push(Name {
            kind: NameKind::Official,
            language: language.clone(),
            value,
        });
    }
    for (field, tag) in [("name_en", "en"), ("name_fr", "fr"), ("name_es", "es")] {
        let tag = LanguageTag::parse(tag);
        if let Some(value) = r.text(field).filter(|_| tag != language) {
            names.push(Name {
                kind: NameKind::Translation,
                language: tag,
                value,
            });
        }
    }
    names.extend(other_names(r, &names));
    if let Some(value) = r.text("acronym") {
        names.push(Name {
            kind: NameKind::Acronym,
            language: None,
            value,
        });
    }
    let former = r.texts("former_names");
    names.extend(former.into_iter().map(|value| Name {
        kind: NameKind::Former,
        language: None,
        value,
    }));
    names
}

/// Names in further languages, each written `language: name`, such as
/// `ar: منظمة`.
fn other_names(r: &mut Reader<'_>, known: &[Name]) -> Vec<Name> {
    let mut names: Vec<Name> = Vec::new();
    for (i, text) in r.texts("other_names").into_iter().enumerate() {
        let pair = text
            .split_once(':')
            .map(|(tag, name)| (tag.trim(), name.trim()));
        let language = pair.and_then(|(tag, _)| LanguageTag::parse(tag));
        let pointer = format!("other_names/{i}");
        match (language, pair) {
            (Some(language), Some((_, value))) if !value.is_empty() => {
                let mut all = known.iter().chain(&names);
                if all.any(|n| n.language.as_ref() == Some(&language)) {
                    r.faults.add(&pointer, FaultCode::Duplicate);
                }
                names.push(Name {
                    kind: NameKind::Translation,
                    language: Some(language),
                    value: value.to_owned(),
                });
            }
            _ => r.faults.add(&pointer, FaultCode::NotLanguage),
        }
    }
    names
}

/// The entry as an input: for filling the form, for the API's representation
/// and for the CSV row. Reading it again gives the same entry.
#[must_use]
pub fn to_input(profile: &Profile) -> Input {
    let text = |v: Option<&str>| {
        v.filter(|t| !t.is_empty())
            .map_or(Value::Null, |t| Value::Text(t.to_owned()))
    };
    let list = |v: &[String]| Value::List(v.iter().cloned().map(Value::Text).collect());
    let translated = |tag: &str| {
        let tag = LanguageTag::parse(tag);
        let name = profile
            .names
            .iter()
            .find(|n| n.kind == NameKind::Translation && n.language == tag)
            .map(|n| n.value.as_str());
        text(name)
    };
    let other: Vec<String> = profile
        .names
        .iter()
        .filter(|n| n.kind == NameKind::Translation)
        .filter_map(|n| n.language.as_ref().map(|l| (l.as_str(), &n.value)))
        .filter(|(language, _)| !["en", "fr", "es"].contains(language))
        .map(|(language, value)| format!("{language}: {value}"))
        .collect();
    let former: Vec<String> = profile
        .names
        .iter()
        .filter(|n| n.kind == NameKind::Former)
        .map(|n| n.value.clone())
        .collect();
    let official = profile.official_name();
    let language = official
        .and_then(|n| n.language.as_ref())
        .map(LanguageTag::as_str);
    let year = profile.founded_year.map(|y| y.to_string());
    let values = [
        text(official.map(|n| n.value.as_str())),
        text(language),
        translated("en"),
        translated("fr"),
        translated("es"),
        list(&other),
        text(profile.acronym()),
        list(&former),
        text(Some(&profile.category)),
        text(profile.country.as_deref()),
        text(profile.level.map(Level::code)),
        year.map_or(Value::Null, Value::Number),
        list(&profile.activity_countries),
        list(&profile.themes),
        text(profile.website.as_deref()),
        text(profile.role_address.as_ref().map(EmailAddress::as_str)),
        Value::Flag(profile.role_address_public),
        text(profile.registration.number.as_deref()),
        text(profile.registration.authority.as_deref()),
        text(Some(&profile.description)),
        text(Some(profile.visibility.code())),
    ];
    Input(
        FIELDS
            .iter()
            .map(|f| f.name.to_owned())
            .zip(values)
            .collect(),
    )
}

#[cfg(test)]
mod tests;
