//! How alike a name of the register and a name of the list are, from 0 to 100,
//! and why.

use super::EntryKind;
use super::alike::alike;
use super::token::{Token, tokens};
use super::whole;
use crate::{coded_enum, text::fold};

/// Version of the algorithm; stored with every question, so that it can be
/// said later how it came about. Raise it with every change of a score: names
/// are then compared anew.
pub const ALGORITHM: &str = "names-1";

/// Similarity of two words from which they can stand for each other.
const WORD: f64 = 0.78;
/// Similarity from which a word is evidence.
const STRONG: f64 = 0.79;

coded_enum! {
    /// By what a name was found.
    Method {
        /// Word by word, in any order.
        Words = "words",
        /// As one string: words are divided otherwise.
        Whole = "whole",
        /// The acronym.
        Acronym = "acronym",
    }
}

coded_enum! {
    /// What a name of a list's entry is.
    ListedNameKind {
        /// The main name.
        Main = "main",
        /// The name in its own script.
        OriginalScript = "original_script",
        /// An alias that the list calls good.
        GoodAlias = "good_alias",
        /// An alias of low quality.
        LowAlias = "low_alias",
        /// A former name.
        FormerName = "former_name",
    }
}

/// Two words that stand for each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WordPair {
    /// The word in the register.
    pub screened: String,
    /// The word in the list.
    pub listed: String,
    /// How alike they are, from 0 to 100.
    pub alike: u8,
}

/// A score and its reasons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Score {
    /// From 0 to 100.
    pub value: u8,
    /// By what.
    pub method: Method,
    /// The words that stand for each other.
    pub pairs: Vec<WordPair>,
    /// Words that only the register has.
    pub only_screened: Vec<String>,
    /// Words that only the list has.
    pub only_listed: Vec<String>,
}

/// A name prepared for comparing.
#[derive(Debug, Clone)]
pub struct Prepared {
    /// As written.
    pub text: String,
    pub(super) tokens: Vec<Token>,
    pub(super) acronym: Option<String>,
    pub(super) is_acronym: bool,
}

impl Prepared {
    /// Prepares a name of a person or of an organization. An acronym is
    /// compared whole.
    #[must_use]
    pub fn new(text: &str, kind: EntryKind, is_acronym: bool) -> Self {
        let single = text.trim();
        let looks = (3..=8).contains(&single.chars().count())
            && single
                .chars()
                .all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || "-.&".contains(c));
        let acronym = (kind == EntryKind::Entity && (is_acronym || looks))
            .then(|| fold(text).replace(' ', ""))
            .filter(|a| a.len() >= 3);
        Self {
            text: text.to_owned(),
            tokens: tokens(text, kind),
            acronym,
            is_acronym,
        }
    }
}

/// Compares a name of the register with a name of the list.
#[must_use]
pub fn score(
    screened: &Prepared,
    listed: &Prepared,
    listed_kind: ListedNameKind,
    kind: EntryKind,
) -> Score {
    if let Some(found) = by_acronym(screened, listed) {
        return found;
    }
    if screened.is_acronym {
        return nothing(screened, listed);
    }
    let mut best = match kind {
        EntryKind::Individual => by_words(screened, listed, person),
        EntryKind::Entity => by_words(screened, listed, entity),
    };
    if best.value < 85
        && let Some(merged) = whole::divided_otherwise(screened, listed, kind)
        && merged.value > best.value
    {
        best = merged;
    }
    let whole = whole::as_one_string(screened, listed);
    if whole > best.value {
        best = Score {
            value: whole,
            method: Method::Whole,
            ..best
        };
    }
    if listed_kind == ListedNameKind::LowAlias {
        best.value = best.value.saturating_sub(5);
    }
    best
}

fn nothing(screened: &Prepared, listed: &Prepared) -> Score {
    let shown = |of: &Prepared| of.tokens.iter().map(|t| t.shown.clone()).collect();
    Score {
        value: 0,
        method: Method::Words,
        pairs: vec![],
        only_screened: shown(screened),
        only_listed: shown(listed),
    }
}

/// An acronym is the same or is not; three letters say less than four.
fn by_acronym(screened: &Prepared, listed: &Prepared) -> Option<Score> {
    let (a, b) = (screened.acronym.as_ref()?, listed.acronym.as_ref()?);
    (a == b).then(|| Score {
        value: if a.len() > 3 { 92 } else { 86 },
        method: Method::Acronym,
        pairs: vec![WordPair {
            screened: screened.text.clone(),
            listed: listed.text.clone(),
            alike: 100,
        }],
        only_screened: vec![],
        only_listed: vec![],
    })
}

/// What the words that fit amount to.
pub(super) struct Fit<'a> {
    a: &'a [Token],
    b: &'a [Token],
    /// Index in `a`, index in `b`, similarity.
    pairs: Vec<(usize, usize, f64)>,
}

impl Fit<'_> {
    fn weight(tokens: &[Token]) -> f64 {
        tokens.iter().map(|t| f64::from(t.weight) / 100.0).sum()
    }

    /// Weight of the lighter word of each pair, times its similarity.
    fn matched(&self) -> f64 {
        let pairs = self.pairs.iter();
        pairs
            .map(|&(i, j, s)| s * f64::from(self.pair_weight(i, j)) / 100.0)
            .sum()
    }

    fn pair_weight(&self, i: usize, j: usize) -> u32 {
        let of = |t: Option<&Token>| t.map_or(0, |t| t.weight);
        of(self.a.get(i)).min(of(self.b.get(j)))
    }

    /// Pairs that are evidence: alike, and no mere initials.
    fn strong(&self) -> impl Iterator<Item = &(usize, usize, f64)> {
        let whole = |t: Option<&Token>| t.is_some_and(|t| !t.initial && t.weight > 40);
        self.pairs
            .iter()
            .filter(move |&&(i, j, s)| s >= STRONG && whole(self.a.get(i)) && whole(self.b.get(j)))
    }

    fn unmatched(&self) -> (Vec<&Token>, Vec<&Token>) {
        let left = |tokens: &'_ [Token], used: Vec<usize>| -> Vec<usize> {
            (0..tokens.len()).filter(|i| !used.contains(i)).collect()
        };
        let a = left(self.a, self.pairs.iter().map(|p| p.0).collect());
        let b = left(self.b, self.pairs.iter().map(|p| p.1).collect());
        (
            a.into_iter().filter_map(|i| self.a.get(i)).collect(),
            b.into_iter().filter_map(|i| self.b.get(i)).collect(),
        )
    }
}

/// Of several ways to pair words that weigh the same, one is taken; so that it
/// is the same one whichever name is the listed one, the names are put in order.
pub(super) fn by_words(screened: &Prepared, listed: &Prepared, rule: fn(&Fit<'_>) -> f64) -> Score {
    let (a, b) = (&screened.tokens, &listed.tokens);
    let by_word = || {
        let words = a.iter().map(|t| &t.shown);
        words.cmp(b.iter().map(|t| &t.shown))
    };
    let order = a.len().cmp(&b.len()).then_with(by_word);
    if order.is_le() {
        return paired(screened, listed, rule);
    }
    let found = paired(listed, screened, rule);
    let turned = |p: WordPair| WordPair {
        screened: p.listed,
        listed: p.screened,
        alike: p.alike,
    };
    Score {
        pairs: found.pairs.into_iter().map(turned).collect(),
        only_screened: found.only_listed,
        only_listed: found.only_screened,
        ..found
    }
}

fn paired(screened: &Prepared, listed: &Prepared, rule: fn(&Fit<'_>) -> f64) -> Score {
    let (a, b) = (&screened.tokens, &listed.tokens);
    let fit = Fit {
        a,
        b,
        pairs: super::assign::assign(a, b, WORD, alike),
    };
    let value = rule(&fit).clamp(0.0, 1.0);
    let shown = |t: Option<&Token>| t.map(|t| t.shown.clone()).unwrap_or_default();
    let (only_a, only_b) = fit.unmatched();
    Score {
        value: percent(value),
        method: Method::Words,
        pairs: fit
            .pairs
            .iter()
            .map(|&(i, j, s)| WordPair {
                screened: shown(a.get(i)),
                listed: shown(b.get(j)),
                alike: percent(s),
            })
            .collect(),
        only_screened: only_a.into_iter().map(|t| t.shown.clone()).collect(),
        only_listed: only_b.into_iter().map(|t| t.shown.clone()).collect(),
    }
}

/// Of a person: the shorter name must be in the longer one; parts can be
/// missing. One word alone is never enough, unless both names are one word.
pub(super) fn person(fit: &Fit<'_>) -> f64 {
    let (wa, wb) = (Fit::weight(fit.a), Fit::weight(fit.b));
    let shorter = wa.min(wb);
    if shorter <= 0.0 {
        return 0.0;
    }
    let base = (fit.matched() / shorter).min(1.0);
    let strong = fit.strong().count();
    let evidence: f64 = fit
        .strong()
        .map(|&(i, j, _)| f64::from(fit.pair_weight(i, j)) / 100.0)
        .sum();
    let (only_a, only_b) = fit.unmatched();
    let counted = |left: &[&Token]| left.iter().filter(|t| t.weight > 40).count();
    let missing = counted(&only_a).max(counted(&only_b));
    let single = fit.a.len() == 1 && fit.b.len() == 1;
    let initials = fit.pairs.len() > strong;
    let most = match strong {
        0 => 0.5,
        1 if single => 0.9,
        1 if initials && evidence >= 1.0 => 0.88,
        1 => 0.6,
        _ => 1.0,
    };
    // Two names that millions bear, and others that differ, say little.
    let thin = if evidence < 1.6 { 0.08 } else { 0.02 };
    let steps = f64::from(u8::try_from(missing.min(3)).unwrap_or(3));
    (base - thin * steps).min(most)
}

/// Of an organization: what both have, against what each has; or the whole of
/// the shorter name within the longer one.
pub(super) fn entity(fit: &Fit<'_>) -> f64 {
    let (wa, wb) = (Fit::weight(fit.a), Fit::weight(fit.b));
    let shorter = wa.min(wb);
    if shorter <= 0.0 {
        return 0.0;
    }
    let matched = fit.matched();
    let both = 2.0 * matched / (wa + wb);
    let contained = (matched / shorter).min(1.0);
    let telling = fit.strong().count();
    let (only_a, only_b) = fit.unmatched();
    let generic = only_a.iter().chain(&only_b).all(|t| t.weight < 50);
    let sure = fit.strong().map(|p| p.2).sum::<f64>()
        / f64::from(u8::try_from(telling.max(1)).unwrap_or(1));
    let within = match telling {
        0 => 0.0,
        _ if generic => 0.93 * sure,
        1 => 0.7 * contained,
        _ => 0.9 * contained,
    };
    both.max(within)
}

/// A share as a whole number of hundredths.
pub(super) fn percent(share: f64) -> u8 {
    // Between 0 and 100 by construction; the search avoids a lossy cast.
    let fits = |p: &u8| share * 100.0 >= f64::from(*p) - 0.5;
    (0..=100_u8).rev().find(fits).unwrap_or(0)
}
