//! The working tree: its top and the files that belong to the project.

use crate::shell;
use anyhow::Context;
use std::path::{Path, PathBuf};

/// The project's files.
pub(crate) struct Tree {
    /// The folder with the workspace's `Cargo.toml`.
    pub(crate) top: PathBuf,
    /// Paths from the top, `/` between folders, sorted: what git tracks, and
    /// what it would track (new files that are not ignored).
    pub(crate) files: Vec<String>,
}

impl Tree {
    pub(crate) fn find() -> anyhow::Result<Self> {
        let top = Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .context("xtask stands in the workspace")?
            .to_owned();
        let listed = shell::read(
            &top,
            "git",
            &[
                "ls-files",
                "-z",
                "--cached",
                "--others",
                "--exclude-standard",
            ],
        )
        .context("the checks need git and a clone")?;
        let listed = String::from_utf8_lossy(&listed);
        let mut files: Vec<String> = listed
            .split('\0')
            .filter(|f| top.join(f).is_file())
            .map(str::to_owned)
            .collect();
        files.sort_unstable();
        files.dedup();
        Ok(Self { top, files })
    }

    /// Files whose path passes.
    pub(crate) fn matching<'a>(
        &'a self,
        wanted: impl Fn(&str) -> bool + 'a,
    ) -> impl Iterator<Item = &'a str> {
        self.files
            .iter()
            .map(String::as_str)
            .filter(move |f| wanted(f))
    }

    /// The Rust files of the product and its tools, tests left out.
    pub(crate) fn production(&self) -> impl Iterator<Item = &str> {
        self.matching(|f| {
            let is_test =
                f.ends_with("/tests.rs") || f.contains("/tests/") || f.starts_with("tests/");
            f.ends_with(".rs") && !is_test
        })
    }

    /// The text of a file.
    pub(crate) fn text(&self, file: &str) -> anyhow::Result<String> {
        let bytes =
            std::fs::read(self.top.join(file)).with_context(|| format!("cannot read {file}"))?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }

    /// The lines of a table file: neither empty nor comments.
    pub(crate) fn table(&self, file: &str) -> anyhow::Result<Vec<String>> {
        let text = self.text(file)?;
        let lines = text
            .lines()
            .map(str::trim)
            .filter(|l| !l.is_empty() && !l.starts_with('#'));
        Ok(lines.map(str::to_owned).collect())
    }
}

/// Ok without findings; otherwise an error that lists them and says what to do.
pub(crate) fn verdict(findings: &[String], advice: &str) -> anyhow::Result<()> {
    if findings.is_empty() {
        return Ok(());
    }
    anyhow::bail!(
        "{} found:\n  {}\n{advice}",
        findings.len(),
        findings.join("\n  ")
    )
}
