//! Files that the program prints and that are committed, so that a change of
//! a permission, a stage or the API is seen in review.

use crate::{
    report::say,
    shell,
    tree::{Tree, verdict},
};
use std::path::PathBuf;

/// What `parvis print` is asked for, and where it goes.
const FILES: [(&str, &str); 4] = [
    ("openapi", "openapi.yaml"),
    ("permissions", "docs/generated/permissions.md"),
    ("application-states", "docs/generated/application-states.md"),
    ("error-codes", "docs/generated/error-codes.md"),
];

/// The program as built for tests.
pub(super) fn program(tree: &Tree) -> PathBuf {
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| tree.top.join("target"), PathBuf::from);
    target
        .join("debug")
        .join(format!("parvis{}", std::env::consts::EXE_SUFFIX))
}

fn print(tree: &Tree, what: &str) -> anyhow::Result<Vec<u8>> {
    shell::read(
        &tree.top,
        &program(tree).to_string_lossy(),
        &["print", what],
    )
}

pub(super) fn check(tree: &Tree) -> anyhow::Result<()> {
    let mut findings = Vec::new();
    for (what, file) in FILES {
        let printed = print(tree, what)?;
        let committed = std::fs::read(tree.top.join(file)).unwrap_or_default();
        if printed != committed {
            findings.push(format!(
                "{file} differs {}",
                first_difference(&committed, &printed)
            ));
        }
    }
    let pending = tree.top.join("crates");
    findings.extend(pending_snapshots(&pending)?);
    verdict(
        &findings,
        "Run `cargo xtask generate`, read the difference, and commit it.",
    )
}

/// Writes the files anew.
pub(crate) fn write(tree: &Tree) -> anyhow::Result<()> {
    // Everything, although printing needs the program alone: another selection
    // of packages is another set of features, and all libraries compile anew.
    super::rust::build(tree)?;
    for (what, file) in FILES {
        let printed = print(tree, what)?;
        let path = tree.top.join(file);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        let word = if std::fs::read(&path).is_ok_and(|old| old == printed) {
            "unchanged"
        } else {
            "written"
        };
        std::fs::write(&path, printed)?;
        say(&format!("   {file}: {word}"));
    }
    Ok(())
}

fn first_difference(committed: &[u8], printed: &[u8]) -> String {
    let (old, new) = (
        String::from_utf8_lossy(committed),
        String::from_utf8_lossy(printed),
    );
    let (mut old, mut new) = (old.lines(), new.lines());
    let mut number = 1;
    loop {
        match (old.next(), new.next()) {
            (Some(a), Some(b)) if a == b => number += 1,
            (a, b) => {
                return format!(
                    "from line {number} on:\n    committed: {}\n    printed:   {}",
                    a.unwrap_or("(end)"),
                    b.unwrap_or("(end)")
                );
            }
        }
    }
}

/// Snapshots that somebody made and nobody accepted.
fn pending_snapshots(folder: &std::path::Path) -> anyhow::Result<Vec<String>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() && !path.ends_with("node_modules") {
            found.extend(pending_snapshots(&path)?);
        } else if path.to_string_lossy().ends_with(".snap.new") {
            found.push(format!(
                "{}: a snapshot waits to be accepted",
                path.display()
            ));
        }
    }
    Ok(found)
}
