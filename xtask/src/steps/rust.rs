//! The steps that cargo does. The same profile and the same selection of
//! packages throughout, so that nothing is compiled twice.

use crate::{
    shell::{cargo, run, works},
    tree::Tree,
};

pub(super) fn format(tree: &Tree) -> anyhow::Result<()> {
    run(
        &tree.top,
        &cargo(),
        &["fmt", "--all", "--", "--check", "-l"],
        &[],
    )
    .map_err(|_| anyhow::anyhow!("not formatted: run `cargo fmt --all`"))
}

/// Whether cargo-deny is here. The fence of docs/layers.txt is checked without
/// it; it adds licences.
pub(super) fn has_deny() -> bool {
    works("cargo-deny", &["--version"])
}

pub(super) fn deny(tree: &Tree) -> anyhow::Result<()> {
    run(
        &tree.top,
        &cargo(),
        &["deny", "--offline", "check", "bans", "licenses", "sources"],
        &[],
    )
}

pub(super) fn clippy(tree: &Tree) -> anyhow::Result<()> {
    run(
        &tree.top,
        &cargo(),
        &[
            "clippy",
            "--workspace",
            "--all-targets",
            "--locked",
            "--",
            "-D",
            "warnings",
        ],
        &[],
    )
}

pub(super) fn build(tree: &Tree) -> anyhow::Result<()> {
    run(
        &tree.top,
        &cargo(),
        &["build", "--workspace", "--all-targets", "--locked"],
        &[],
    )
}

pub(super) fn tests(tree: &Tree) -> anyhow::Result<()> {
    // A snapshot that differs is a failure, never a new file. The tests start
    // the program that the step before has built. One process for all tests
    // (cargo test, not nextest): they share one PostgreSQL cluster.
    let program = super::generated::program(tree);
    let settings = [
        ("INSTA_UPDATE", "no"),
        ("INSTA_FORCE_PASS", "0"),
        ("PARVIS_BIN", &*program.to_string_lossy()),
    ];
    run(
        &tree.top,
        &cargo(),
        &["test", "--workspace", "--all-targets", "--locked"],
        &settings,
    )?;
    if has_doc_tests(tree)? {
        run(
            &tree.top,
            &cargo(),
            &["test", "--workspace", "--doc", "--locked"],
            &settings,
        )?;
    }
    Ok(())
}

/// Whether a comment shows code that rustdoc would run; linking doc tests is
/// slow, so they run only when there are any.
fn has_doc_tests(tree: &Tree) -> anyhow::Result<bool> {
    for file in tree.production() {
        let mut inside = false;
        for line in tree.text(file)?.lines() {
            let line = line.trim_start();
            let Some(comment) = line
                .strip_prefix("///")
                .or_else(|| line.strip_prefix("//!"))
            else {
                continue;
            };
            if let Some(language) = comment.trim().strip_prefix("```") {
                if !inside && matches!(language, "" | "rust" | "should_panic") {
                    return Ok(true);
                }
                inside = !inside;
            }
        }
    }
    Ok(false)
}
