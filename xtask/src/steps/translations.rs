//! The messages in three languages: what the compiler cannot see.

use crate::tree::{Tree, verdict};
use std::collections::{BTreeMap, BTreeSet, HashSet};

const FOLDER: &str = "crates/i18n/locales";
const COPIES: &str = "xtask/same-words.txt";

/// Message → file and text.
type Messages = BTreeMap<String, (String, String)>;

pub(super) fn check(tree: &Tree) -> anyhow::Result<()> {
    let mut findings = Vec::new();
    let en = read(tree, "en", &mut findings)?;
    let allowed: HashSet<String> = tree.table(COPIES)?.into_iter().collect();
    let mut needed = HashSet::new();
    for language in ["fr", "es"] {
        let other = read(tree, language, &mut findings)?;
        for (id, (file, text)) in &en {
            let Some((their_file, theirs)) = other.get(id) else {
                findings.push(format!("{language}: {id} is missing"));
                continue;
            };
            if file != their_file {
                findings.push(format!(
                    "{language}: {id} stands in {their_file}, in English in {file}"
                ));
            }
            if variables(text) != variables(theirs) {
                findings.push(format!(
                    "{language}: {id} has other variables than in English"
                ));
            }
            if text == theirs && has_words(text) {
                let line = format!("{language} {text}");
                if !allowed.contains(&line) {
                    findings.push(format!(
                        "{language}: {id} is a copy of the English text: {text}"
                    ));
                }
                needed.insert(line);
            }
        }
        findings.extend(
            other
                .keys()
                .filter(|id| !en.contains_key(*id))
                .map(|id| format!("{language}: {id} is not in English")),
        );
    }
    findings.extend(
        allowed
            .difference(&needed)
            .map(|line| format!("{COPIES}: not needed any more: {line}")),
    );
    let used = words_of_the_code(tree)?;
    findings.extend(
        en.keys()
            .filter(|id| !used.contains(&id.replace('-', "_")))
            .map(|id| format!("{id} is used nowhere")),
    );
    findings.sort();
    verdict(
        &findings,
        &format!(
            "Translate, or strike the message in all three languages. Words that are the same in two languages go into {COPIES}."
        ),
    )
}

fn read(tree: &Tree, language: &str, findings: &mut Vec<String>) -> anyhow::Result<Messages> {
    let folder = format!("{FOLDER}/{language}/");
    let mut messages = Messages::new();
    for file in tree.matching(|f| f.starts_with(&folder) && f.ends_with(".ftl")) {
        let area = file.trim_start_matches(&folder).to_owned();
        let mut current: Option<String> = None;
        for line in tree.text(file)?.lines().filter(|l| !l.starts_with('#')) {
            if line.contains('<') {
                findings.push(format!("{file}: markup in a message: {line}"));
            }
            if let Some((id, text)) = line
                .split_once('=')
                .filter(|(id, _)| id.starts_with(|c: char| c.is_ascii_alphabetic()))
            {
                let id = id.trim().to_owned();
                if messages
                    .insert(id.clone(), (area.clone(), text.trim().to_owned()))
                    .is_some()
                {
                    findings.push(format!("{file}: {id} stands there twice"));
                }
                current = Some(id);
            } else if let Some((_, text)) = current.as_ref().and_then(|id| messages.get_mut(id)) {
                text.push(' ');
                text.push_str(line.trim());
            }
        }
    }
    anyhow::ensure!(!messages.is_empty(), "no messages in {folder}");
    for (_, text) in messages.values_mut() {
        *text = text.trim().to_owned();
    }
    Ok(messages)
}

fn variables(text: &str) -> BTreeSet<String> {
    let name = |rest: &str| {
        rest.chars()
            .take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c))
            .collect()
    };
    text.split('$').skip(1).map(name).collect()
}

/// Whether anything is left to translate beside `{ $variables }`.
fn has_words(text: &str) -> bool {
    let mut depth = 0_usize;
    text.chars().any(|c| {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && c.is_alphabetic()
    })
}

/// Every word of the code and the templates: a message is used when the name
/// of its function is among them.
fn words_of_the_code(tree: &Tree) -> anyhow::Result<HashSet<String>> {
    let mut words = HashSet::new();
    let is_code = |f: &str| {
        f.starts_with("crates/")
            && (f.ends_with(".rs") || f.ends_with(".html") || f.ends_with(".txt"))
    };
    for file in tree.matching(is_code) {
        let text = tree.text(file)?;
        let split = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
        words.extend(
            split
                .filter(|w| w.contains('_') || w.len() > 3)
                .map(str::to_owned),
        );
    }
    Ok(words)
}

#[cfg(test)]
mod tests {
    use super::{has_words, variables};

    #[test]
    fn a_text_of_variables_only_needs_no_translation() {
        assert!(!has_words("{ $day }, { $time } – 12"));
        assert!(has_words("Applications by { $date }"));
    }

    #[test]
    fn finds_the_variables_also_in_a_plural() {
        let text = "{ $count -> [one] One of { $all } *[other] { $count } of { $all } }";
        assert_eq!(
            variables(text).into_iter().collect::<Vec<_>>(),
            ["all", "count"]
        );
    }
}
