//! What the pages of consultations share.

use crate::{kit::*, lists::Words};
use parvis_domain::{
    consultation::Consultation,
    text::{Locale, LocalizedText},
};

/// A text in the reader's language or, marked, in another.
#[derive(Debug, Clone, Default)]
pub(crate) struct Said {
    pub(crate) text: String,
    /// Language tag, where it is not the reader's; empty otherwise.
    pub(crate) lang: &'static str,
    /// "Only in French", where it is not the reader's.
    pub(crate) only: String,
}

impl Said {
    pub(crate) fn of(visit: &Visit, text: &LocalizedText) -> Self {
        let Some((words, locale)) = text.best(visit.locale) else {
            return Self::default();
        };
        let other = locale != visit.locale;
        Self {
            text: words.to_owned(),
            lang: if other { locale.code() } else { "" },
            only: if other {
                let language = labels::language_name(visit.t, locale);
                visit.t.consultation_only_in(language)
            } else {
                String::new()
            },
        }
    }
}

/// The title in the reader's language, or its code.
pub(crate) fn title(it: &Consultation, locale: Locale) -> String {
    it.details
        .title
        .best(locale)
        .map_or_else(|| it.code.clone(), |(text, _)| text.to_owned())
}

/// Where it takes place, in a line.
pub(crate) fn place(visit: &Visit, it: &Consultation, countries: &Words) -> String {
    let place = &it.details.place;
    let country = place.country.as_deref().map(|c| countries.of(c));
    let mut parts: Vec<String> = [place.venue.clone(), place.city.clone(), country]
        .into_iter()
        .flatten()
        .collect();
    if parts.is_empty() && place.online_link.is_some() {
        parts.push(visit.t.consultation_online());
    }
    parts.join(", ")
}

/// The colour of its state.
pub(super) fn tag(it: &Consultation) -> &'static str {
    use parvis_domain::consultation::ConsultationState as S;
    match it.state {
        S::Draft => "govuk-tag--yellow",
        S::Published => "govuk-tag--green",
        S::Cancelled => "govuk-tag--red",
        S::Held => "govuk-tag--grey",
    }
}
