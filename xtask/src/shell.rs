//! Starting other programs.

use anyhow::{Context, bail};
use std::{path::Path, process::Command};

/// Runs a program whose output the reader sees; an error unless it succeeds.
pub(crate) fn run(
    at: &Path,
    program: &str,
    words: &[&str],
    settings: &[(&str, &str)],
) -> anyhow::Result<()> {
    let name = Path::new(program).file_name().unwrap_or_default();
    let line = format!("{} {}", name.to_string_lossy(), words.join(" "));
    crate::report::say(&format!("   $ {line}"));
    let status = Command::new(program)
        .args(words)
        .envs(settings.iter().copied())
        .current_dir(at)
        .status()
        .with_context(|| format!("cannot start {program}"))?;
    if !status.success() {
        bail!("`{line}` failed ({status}); its messages are above");
    }
    Ok(())
}

/// Runs a program and returns what it writes on standard output.
pub(crate) fn read(at: &Path, program: &str, words: &[&str]) -> anyhow::Result<Vec<u8>> {
    let output = Command::new(program)
        .args(words)
        .current_dir(at)
        .output()
        .with_context(|| format!("cannot start {program}"))?;
    if !output.status.success() {
        bail!(
            "`{program} {}` failed: {}",
            words.join(" "),
            String::from_utf8_lossy(&output.stderr).trim()
        );
    }
    Ok(output.stdout)
}

/// Whether a program starts and succeeds with these words.
pub(crate) fn works(program: &str, words: &[&str]) -> bool {
    Command::new(program)
        .args(words)
        .output()
        .is_ok_and(|output| output.status.success())
}

/// The cargo that runs this program.
pub(crate) fn cargo() -> String {
    std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned())
}
