//! What every page on bodies shows: where a fact stands, names, periods.

use crate::{
    kit::*,
    lists::{self, Named, SourcePart},
};
use parvis_domain::{
    body::{Book, Certainty, Period, Statement, When},
    text::{Locale, LocalizedText},
};
use parvis_i18n::Texts;

/// Where a fact stands, how it is known, and whose words they are.
pub(super) struct Told {
    pub(super) mark: String,
    pub(super) source: Vec<SourcePart>,
    pub(super) note: String,
    pub(super) ours: bool,
}

impl Told {
    /// Of a statement; of a text in it, whether its words are the register's.
    pub(super) fn new(visit: &Visit, it: &Statement, text: Option<&LocalizedText>) -> Self {
        let language = text.and_then(|t| t.best(visit.locale)).map(|(_, l)| l);
        Self {
            mark: lists::basis(visit.t, &it.basis),
            source: lists::source_parts(visit.t, &it.source),
            note: it.note.clone().unwrap_or_default(),
            ours: language.is_some_and(|l| it.worded_by_us.contains(&l)),
        }
    }
}

/// A text in the reader's language, or in another that is then named.
pub(super) fn shown(text: &LocalizedText, locale: Locale) -> Named {
    text.best(locale)
        .map(|(text, language)| Named {
            name: text.to_owned(),
            lang: match language == locale {
                true => String::new(),
                false => language.code().to_owned(),
            },
        })
        .unwrap_or_default()
}

/// A body with the way to its page.
#[derive(Clone)]
pub(super) struct BodyLink {
    pub(super) href: String,
    pub(super) name: Named,
    pub(super) abbr: Named,
}

impl BodyLink {
    pub(super) fn new(page: &Page, book: &Book, code: &str) -> Self {
        let body = book.body(code).map(|(_, b)| b);
        Self {
            href: page.href(&format!("/bodies/{code}")),
            name: body.map_or_else(
                || Named {
                    name: code.to_owned(),
                    lang: String::new(),
                },
                |b| shown(&b.name, page.locale),
            ),
            abbr: body
                .map(|b| shown(&b.abbreviation, page.locale))
                .unwrap_or_default(),
        }
    }
}

/// A moment, or that there is none.
pub(super) fn when(t: &Texts, it: Option<When>) -> String {
    it.map_or_else(|| t.bodies_when_none(), |w| labels::when(t, w))
}

/// A period in words.
pub(super) fn period(t: &Texts, it: &Period) -> String {
    let date = |w| labels::when(t, w);
    match (it.from, it.until) {
        (Some(from), Some(until)) => t.bodies_period(date(from), date(until)),
        // Its words say already what is known of the beginning.
        (Some(from @ When::Between(..)), None) => date(from),
        (Some(from), None) => t.bodies_period_since(date(from)),
        (None, Some(until)) => t.bodies_period_until(date(until)),
        (None, None) => match it.attested {
            Some(day) => t.bodies_period_attested(labels::partial_date(t, day)),
            None => t.bodies_when_none(),
        },
    }
}

/// A coloured word on how certain something is.
pub(super) struct Sure {
    pub(super) text: String,
    pub(super) class: &'static str,
    pub(super) doubt: String,
}

impl Sure {
    pub(super) fn new(
        t: &Texts,
        certainty: Certainty,
        doubt: Option<parvis_domain::body::Doubt>,
    ) -> Self {
        Self {
            text: labels::certainty(t, certainty),
            class: match certainty {
                Certainty::Certain => "govuk-tag--green",
                Certainty::Possible => "govuk-tag--yellow",
                Certainty::No => "govuk-tag--grey",
            },
            doubt: doubt.map(|d| labels::doubt(t, d)).unwrap_or_default(),
        }
    }
}

/// Whether this visitor may add to what is told.
pub(super) fn edits(visit: &Visit) -> bool {
    may(visit.actor(), Action::RecordBodyFact, On::Nothing)
}
