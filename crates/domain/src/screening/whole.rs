//! Names whose words are divided otherwise: "Jean Pierre" and "Jeanpierre".

use super::{
    EntryKind,
    matcher::{Method, Prepared, Score, by_words, entity, percent, person},
    token::{Token, skeleton},
};

/// The best score with two neighbouring words of one name written together:
/// "Jean Pierre" and "Jeanpierre".
pub(super) fn divided_otherwise(
    screened: &Prepared,
    listed: &Prepared,
    kind: EntryKind,
) -> Option<Score> {
    let rule = match kind {
        EntryKind::Individual => person,
        EntryKind::Entity => entity,
    };
    // The word written together must itself be one that fits.
    let fits = |score: &Score, word: &str| {
        let mut pairs = score.pairs.iter();
        pairs.any(|p| p.screened == word || p.listed == word)
    };
    let (a, b) = (screened.tokens.len(), listed.tokens.len());
    let scores: Vec<Score> = match a.cmp(&b) {
        std::cmp::Ordering::Less => merged(listed)
            .into_iter()
            .map(|(word, m)| (word, by_words(screened, &m, rule)))
            .filter(|(word, score)| fits(score, word))
            .map(|(_, score)| score)
            .collect(),
        std::cmp::Ordering::Greater => merged(screened)
            .into_iter()
            .map(|(word, m)| (word, by_words(&m, listed, rule)))
            .filter(|(word, score)| fits(score, word))
            .map(|(_, score)| score)
            .collect(),
        std::cmp::Ordering::Equal => vec![],
    };
    let best = scores.into_iter().max_by_key(|s| s.value)?;
    Some(Score {
        value: best.value.saturating_sub(2),
        method: Method::Whole,
        ..best
    })
}

/// The name with each pair of neighbouring words written together, and that word.
fn merged(name: &Prepared) -> Vec<(String, Prepared)> {
    let pairs = name.tokens.windows(2).enumerate();
    let join = |(at, pair): (usize, &[Token])| match pair {
        [first, second] if !first.initial && !second.initial => {
            let soft = format!("{}{}", first.soft, second.soft);
            let mut tokens = name.tokens.clone();
            let one = Token {
                shown: format!("{} {}", first.shown, second.shown),
                skeleton: skeleton(&soft),
                soft,
                abjad: first.abjad || second.abjad,
                initial: false,
                weight: first.weight.max(second.weight),
            };
            let word = one.shown.clone();
            tokens.splice(at..=at + 1, [one]);
            let name = Prepared {
                tokens,
                ..name.clone()
            };
            Some((word, name))
        }
        _ => None,
    };
    pairs.filter_map(join).collect()
}

/// The names as one string each: "Noor ud-Din" and "Nooruddin".
pub(super) fn as_one_string(screened: &Prepared, listed: &Prepared) -> u8 {
    let joined = |of: &Prepared| {
        of.tokens
            .iter()
            .map(|t| t.soft.as_str())
            .collect::<String>()
    };
    let bones = |of: &Prepared| skeleton(&joined(of));
    let abjad = |of: &Prepared| of.tokens.iter().any(|t| t.abjad);
    if screened.tokens.len() == listed.tokens.len() {
        return 0;
    }
    if abjad(screened) || abjad(listed) {
        let (a, b) = (bones(screened), bones(listed));
        return if a == b && a.len() >= 6 { 90 } else { 0 };
    }
    let (a, b) = (joined(screened), joined(listed));
    if a.len().min(b.len()) < 8 {
        return 0;
    }
    let near = strsim::normalized_damerau_levenshtein(&a, &b);
    if near >= 0.88 {
        percent(near - 0.02)
    } else {
        0
    }
}
