//! Checks the three folders of messages against each other and writes the
//! typed functions into `OUT_DIR`. A message that is missing in one language,
//! or that has other variables there, stops the build and is named.

use std::{collections::BTreeMap, fs, path::Path, process::ExitCode};

use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel, build_from_locales_folder};

const LANGUAGES: [&str; 3] = ["en", "fr", "es"];

/// Message → the variables that it uses, sorted.
type Messages = BTreeMap<String, Vec<String>>;

fn main() -> ExitCode {
    let complaints = complaints();
    if !complaints.is_empty() {
        for line in complaints {
            println!("cargo::error={line}");
        }
        return ExitCode::FAILURE;
    }
    let Ok(out) = std::env::var("OUT_DIR") else {
        return ExitCode::FAILURE;
    };
    build_from_locales_folder(
        BuildOptions::default()
            .with_output_file_path(&format!("{out}/l10n.rs"))
            .with_ftl_output(FtlOutputOptions::single_file(&format!("{out}/all.ftl")))
            .with_prefix("")
            .with_lint_level(LintLevel::Strict)
            .without_bidi_isolation()
            .without_format(),
    )
}

/// What differs between the languages.
fn complaints() -> Vec<String> {
    let [en, fr, es] = LANGUAGES.map(read);
    let mut found = Vec::new();
    for (language, other) in [("fr", &fr), ("es", &es)] {
        for (message, variables) in &en {
            match other.get(message) {
                None => found.push(format!("{message} is missing in {language}")),
                Some(theirs) if theirs != variables => {
                    found.push(format!("{message} has other variables in {language}"));
                }
                Some(_) => {}
            }
        }
        for message in other.keys().filter(|m| !en.contains_key(*m)) {
            found.push(format!("{message} is in {language} but not in en"));
        }
    }
    found
}

fn read(language: &str) -> Messages {
    let folder = Path::new("locales").join(language);
    let mut messages = Messages::new();
    let Ok(files) = fs::read_dir(&folder) else {
        return messages;
    };
    for file in files.flatten() {
        let text = fs::read_to_string(file.path()).unwrap_or_default();
        let mut current = String::new();
        for line in text.lines().filter(|l| !l.starts_with('#')) {
            if let Some((name, _)) = line.split_once(" =")
                && name.starts_with(|c: char| c.is_ascii_lowercase())
            {
                current = name.to_owned();
                messages.entry(current.clone()).or_default();
            }
            let variables = messages.entry(current.clone()).or_default();
            variables.extend(line.split('$').skip(1).map(word));
            variables.sort();
            variables.dedup();
        }
    }
    messages
}

fn word(after_dollar: &str) -> String {
    after_dollar
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || *c == '-' || *c == '_')
        .collect()
}
