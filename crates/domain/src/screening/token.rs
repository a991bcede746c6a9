//! What a name consists of for the matcher: words that count, with what they
//! weigh, and their skeletons.

use super::EntryKind;
use super::script::{Word, words};

/// A word that counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    /// As written.
    pub(super) shown: String,
    /// Sounds with vowels.
    pub(super) soft: String,
    /// Consonants only; an `A` stands for a vowel at the beginning.
    pub(super) skeleton: String,
    /// Whether the script writes no short vowels.
    pub(super) abjad: bool,
    /// A single letter.
    pub(super) initial: bool,
    /// What the word tells, in hundredths: a rare family name 100, a given name
    /// that millions have 70, "foundation" 30.
    pub(super) weight: u32,
}

/// Words that stand between the parts of a name and tell nothing.
const PARTICLES: &[&str] = &[
    "ad", "al", "an", "and", "ar", "as", "ash", "at", "az", "ben", "bin", "bint", "da", "das",
    "de", "del", "della", "den", "der", "des", "di", "do", "dos", "du", "el", "et", "for", "ibn",
    "la", "las", "le", "les", "los", "of", "oglu", "ould", "para", "pour", "qizi", "ter", "the",
    "ul", "ur", "van", "von", "wa", "wal", "y", "zu",
];

/// "Father of" and "mother of": part of a nom de guerre, left out as often.
const KUNYA: &[&str] = &["abi", "abou", "abu", "oum", "um", "umm"];

/// Skeletons of given names that very many people have.
const FREQUENT: &[&str] = &[
    "Abdl", "Abdlh", "Abrhm", "Ahmd", "Al", "Amr", "Asf", "ghn", "gn", "grs", "gs", "hmd", "hsn",
    "kn", "lps", "mhmd", "mhmt", "mr", "pr", "prs", "sd", "x",
];

/// Words that very many organizations have in their names, in plain Latin
/// letters: English, French, Spanish, and Arabic without its short vowels.
const GENERIC: &[&str] = &[
    "aid",
    "aide",
    "alliance",
    "asociacion",
    "assistance",
    "association",
    "ayuda",
    "bureau",
    "centre",
    "center",
    "centro",
    "charitable",
    "charity",
    "co",
    "comite",
    "committee",
    "company",
    "consejo",
    "conseil",
    "corp",
    "corporation",
    "council",
    "demo",
    "demostracion",
    "development",
    "developpement",
    "federation",
    "fondation",
    "foundation",
    "forum",
    "fund",
    "fundacion",
    "global",
    "gmbh",
    "group",
    "groupe",
    "help",
    "house",
    "humanitarian",
    "inc",
    "institute",
    "institut",
    "instituto",
    "jmaia",
    "mnzma",
    "mssa",
    "international",
    "internationale",
    "internacional",
    "islamic",
    "league",
    "ligue",
    "limited",
    "llc",
    "ltd",
    "mission",
    "movement",
    "mouvement",
    "national",
    "nationale",
    "nacional",
    "network",
    "office",
    "organisation",
    "organization",
    "organizacion",
    "party",
    "red",
    "relief",
    "reseau",
    "sa",
    "sarl",
    "secours",
    "services",
    "social",
    "societe",
    "society",
    "solidarity",
    "support",
    "trust",
    "union",
    "unit",
    "welfare",
    "world",
];

/// Takes a name apart.
pub(super) fn tokens(name: &str, kind: EntryKind) -> Vec<Token> {
    let bare = without_brackets(name, kind);
    let all = servants(words(&bare));
    let mut kept: Vec<Token> = all
        .iter()
        .filter(|w| !PARTICLES.contains(&w.plain.as_str()))
        .map(|w| token(w, kind))
        .collect();
    if kept.is_empty() {
        kept = all.iter().map(|w| token(w, kind)).collect();
    }
    if kept.iter().all(|t| t.weight < 50) {
        kept.iter_mut().for_each(|t| t.weight = 100);
    }
    // Longer names are sentences; the assignment is exact up to this many words.
    kept.truncate(12);
    kept
}

/// A remark in brackets is no part of a person's name.
fn without_brackets(name: &str, kind: EntryKind) -> String {
    if kind == EntryKind::Entity {
        return name.to_owned();
    }
    let mut depth = 0_u32;
    let kept: String = name
        .chars()
        .filter(|c| match c {
            '(' | '[' => {
                depth += 1;
                false
            }
            ')' | ']' => {
                depth = depth.saturating_sub(1);
                false
            }
            _ => depth == 0,
        })
        .collect();
    if kept.trim().is_empty() {
        name.to_owned()
    } else {
        kept
    }
}

/// "Abd al-Rahman", "Abdul Rahman", "Abdurrahman": one word, without article.
fn servants(all: Vec<Word>) -> Vec<Word> {
    let mut out: Vec<Word> = Vec::with_capacity(all.len());
    let mut rest = all.into_iter().peekable();
    while let Some(mut word) = rest.next() {
        let alone = [
            "abd", "abdul", "abdel", "abdal", "abdoul", "abdur", "abdou", "abdu",
        ];
        if alone.contains(&word.plain.as_str()) {
            if rest
                .peek()
                .is_some_and(|w| PARTICLES.contains(&w.plain.as_str()))
            {
                rest.next();
            }
            if let Some(next) = rest.next() {
                word.shown = format!("{} {}", word.shown, next.shown);
                word.soft = format!("abd{}", next.soft);
                word.plain = format!("abd{}", next.plain);
                word.abjad |= next.abjad;
            }
        } else if !word.abjad
            && let Some(served) = served(&word.soft)
        {
            word.soft = served;
        } else if !word.abjad
            && let Some(bare) = without_article(&word)
        {
            word.soft = bare;
        }
        out.push(word);
    }
    out
}

/// `abdulrahman`, `abdirahman`, `abdallah` → `abdrahman`, `abdla`.
fn served(soft: &str) -> Option<String> {
    let rest = soft.strip_prefix("abd")?;
    let rest = rest.trim_start_matches(['a', 'i', 'u']);
    let bare = match rest.strip_prefix('l') {
        // "Abdallah": the doubled l has become one, and belongs to Allah.
        Some(after) if after.len() > 2 => after,
        _ => rest,
    };
    (bare.len() >= 2 && !rest.is_empty()).then(|| format!("abd{bare}"))
}

/// `alrashid` → `rashid`, where the article is written together.
fn without_article(word: &Word) -> Option<String> {
    let rest = word
        .plain
        .strip_prefix("al")
        .or_else(|| word.plain.strip_prefix("el"))?;
    let consonant = rest.starts_with(|c: char| c.is_ascii_alphabetic() && !"aeiou".contains(c));
    (consonant && rest.len() >= 5).then(|| word.soft.get(2..).unwrap_or_default().to_owned())
}

fn token(word: &Word, kind: EntryKind) -> Token {
    let skeleton = skeleton(&word.soft);
    let initial =
        word.soft.chars().count() == 1 && !word.soft.starts_with(|c: char| c.is_numeric());
    let plain = word.plain.as_str();
    let weight = match kind {
        _ if initial => 40,
        EntryKind::Individual if KUNYA.contains(&plain) => 40,
        EntryKind::Individual if FREQUENT.contains(&skeleton.as_str()) => 70,
        EntryKind::Entity if GENERIC.contains(&plain) => 30,
        _ => 100,
    };
    Token {
        shown: word.shown.clone(),
        soft: word.soft.replace('w', "f"),
        skeleton,
        abjad: word.abjad,
        initial,
        weight,
    }
}

/// Consonants, `s` for `z` and `g` for `j`, which schools mix up; `w` counts
/// only at the beginning.
pub(super) fn skeleton(soft: &str) -> String {
    let mut out = String::with_capacity(soft.len());
    for (at, c) in soft.chars().enumerate() {
        let sound = match c {
            'a' | 'i' | 'u' if at == 0 => 'A',
            'w' if at == 0 => 'f',
            'a' | 'i' | 'u' | 'w' => continue,
            'z' => 's',
            'j' => 'g',
            other => other,
        };
        if !out.ends_with(sound) || sound.is_ascii_digit() {
            out.push(sound);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn skeletons(name: &str) -> Vec<String> {
        let all = tokens(name, EntryKind::Individual);
        all.into_iter().map(|t| t.skeleton).collect()
    }

    #[test]
    fn servants_of_god_are_one_word() {
        for name in [
            "Abd al-Rahman",
            "Abdul Rahman",
            "Abdulrahman",
            "Abdurrahman",
            "Abdirahman",
            "عبد الرحمن",
            "عبدالرحمن",
        ] {
            assert_eq!(skeletons(name), ["Abdrhmn"], "{name}");
        }
        for name in ["Abdullah", "Abdallah", "Abdalla", "عبد الله"] {
            assert_eq!(skeletons(name), ["Abdl"], "{name}");
        }
    }

    #[test]
    fn scripts_meet_in_their_consonants() {
        assert_eq!(skeletons("Yusuf al-Qaraawi"), skeletons("يوسف القرعاوي"));
        assert_eq!(skeletons("Usama bin Walid"), skeletons("أسامة بن وليد"));
    }
}
