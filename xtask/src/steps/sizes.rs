//! No god files.

use crate::tree::{Tree, verdict};
use std::collections::BTreeMap;

/// Production lines of a Rust file.
const LINES: usize = 400;
/// Lines of a `mod.rs` or `lib.rs`: what a folder is for, its parts, and the
/// few types that they share.
const ROOT_LINES: usize = 200;
/// Lines of a template.
const TEMPLATE_LINES: usize = 300;
/// Names that say nothing, so that everything ends up there.
const EMPTY_NAMES: [&str; 7] = [
    "utils", "helpers", "common", "misc", "types", "models", "services",
];
const EXCEPTIONS: &str = "xtask/size-exceptions.txt";

pub(super) fn check(tree: &Tree) -> anyhow::Result<()> {
    let mut exceptions: BTreeMap<String, usize> = BTreeMap::new();
    for line in tree.table(EXCEPTIONS)? {
        let (file, lines) = line.rsplit_once(' ').unwrap_or((&line, "0"));
        exceptions.insert(file.trim().to_owned(), lines.parse()?);
    }
    let mut findings = Vec::new();
    let templates = tree.matching(|f| f.starts_with("crates/") && f.ends_with(".html"));
    for file in tree.production().chain(templates) {
        let name = file.rsplit('/').next().unwrap_or(file);
        let stem = name.split('.').next().unwrap_or(name);
        let folder_is_empty_name = file.split('/').any(|part| EMPTY_NAMES.contains(&part));
        if EMPTY_NAMES.contains(&stem) || folder_is_empty_name {
            findings.push(format!(
                "{file}: a name that says nothing; name it after what is inside"
            ));
        }
        let limit = match name {
            "mod.rs" | "lib.rs" => ROOT_LINES,
            _ if name.ends_with(".html") => TEMPLATE_LINES,
            _ => LINES,
        };
        let lines = production_lines(&tree.text(file)?);
        match exceptions.remove(file) {
            None if lines > limit => findings.push(format!(
                "{file}: {lines} lines, {limit} are allowed; {}",
                split(name)
            )),
            Some(allowed) if lines > allowed => {
                findings.push(format!(
                    "{file}: grew from {allowed} to {lines} lines; {}",
                    split(name)
                ));
            }
            Some(_) if lines <= limit => {
                findings.push(format!("{file}: fits now; strike it from {EXCEPTIONS}"))
            }
            Some(allowed) if lines < allowed => {
                findings.push(format!(
                    "{file}: shrank to {lines} lines; write that in {EXCEPTIONS}"
                ));
            }
            _ => {}
        }
    }
    findings.extend(
        exceptions
            .into_keys()
            .map(|f| format!("{EXCEPTIONS} names {f}, which does not exist")),
    );
    verdict(
        &findings,
        "Exceptions may only shrink; a new one needs a very good reason.",
    )
}

/// Lines before the unit tests of the file.
fn production_lines(text: &str) -> usize {
    let lines: Vec<&str> = text.lines().collect();
    let tests = lines.windows(2).position(|pair| {
        matches!(pair, [first, second] if *first == "#[cfg(test)]" && second.starts_with("mod ") && second.ends_with('{'))
    });
    tests.unwrap_or(lines.len())
}

fn split(name: &str) -> &'static str {
    match name {
        "mod.rs" | "lib.rs" => {
            "move what is more than a declaration to a file of its own beside it"
        }
        _ if name.ends_with(".html") => {
            "move a part that stands for itself to a template of its own and include it"
        }
        _ => "give the part with its own reason to change a file of its own",
    }
}

#[cfg(test)]
mod tests {
    use super::production_lines;

    #[test]
    fn unit_tests_in_the_file_do_not_count() {
        assert_eq!(
            production_lines("a\nb\n\n#[cfg(test)]\nmod tests {\nc\n}\n"),
            3
        );
        assert_eq!(production_lines("a\n#[cfg(test)]\nmod tests;\n"), 3);
    }
}
