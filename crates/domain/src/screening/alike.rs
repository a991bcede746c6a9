//! How alike two words are.

use super::token::Token;

/// How alike two words are, from 0 to 1.
pub(super) fn alike(a: &Token, b: &Token) -> f64 {
    if a.soft == b.soft {
        return 1.0;
    }
    if a.initial || b.initial {
        let first = |t: &Token| t.soft.chars().next();
        return if first(a) == first(b) { 0.8 } else { 0.0 };
    }
    let long = a.skeleton.len().min(b.skeleton.len()) >= 3;
    let bones = a.skeleton == b.skeleton;
    if a.abjad || b.abjad {
        return without_vowels(a, b, long, bones);
    }
    // One letter of eight wrong leaves 0.8; two of eight are another word.
    let near = strsim::normalized_damerau_levenshtein(&a.soft, &b.soft);
    let letters = strsim::jaro_winkler(&a.soft, &b.soft).min(1.6 * near - 0.6);
    // The same consonants with other vowels: "Belhassen", "Belhassine".
    let sounds = match (bones, long) {
        (false, _) => 0.0,
        (true, true) => 0.6 + 0.4 * near,
        (true, false) => 0.5 + 0.4 * near,
    };
    // German and Slavic `j` is the `y` of others.
    let jot = |t: &Token| t.soft.replace('j', "i").replace("ii", "i");
    let german = if jot(a) == jot(b) { 0.93 } else { 0.0 };
    letters.max(sounds).max(german)
}

/// Words of which one has no vowels written: only the consonants are compared.
/// The `t` of a feminine ending is written by some and not by others.
fn without_vowels(a: &Token, b: &Token, long: bool, bones: bool) -> f64 {
    let (x, y) = (&a.skeleton, &b.skeleton);
    let ending = |long: &str, short: &str| long.strip_suffix('t') == Some(short);
    if long && (ending(x, y) || ending(y, x)) {
        return 0.9;
    }
    match (bones, long) {
        (_, true) => 0.97 * strsim::normalized_damerau_levenshtein(x, y),
        (true, false) => 0.9,
        (false, false) => 0.0,
    }
}
