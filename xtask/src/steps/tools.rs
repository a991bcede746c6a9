//! What the checks need beside cargo. On Debian as root what is missing is
//! installed; elsewhere the command to do so is printed.

use crate::{
    shell::{cargo, run, works},
    tree::Tree,
};
use anyhow::bail;
use std::path::Path;

/// The oldest Node.js that runs the journeys.
const NODE: u32 = 20;

pub(super) fn check(tree: &Tree) -> anyhow::Result<()> {
    for (component, words) in [
        ("rustfmt", ["fmt", "--version"]),
        ("clippy", ["clippy", "--version"]),
    ] {
        if !works(&cargo(), &words) {
            bail!("{component} is missing: run `rustup component add {component}`");
        }
    }
    let absent = missing();
    if !absent.is_empty() {
        install(tree, &absent)?;
        let still = missing();
        anyhow::ensure!(
            still.is_empty(),
            "installed, but not found: {}",
            still.join(", ")
        );
    }
    node_is_new_enough()?;
    packages(tree)
}

/// Debian packages of what is not there.
fn missing() -> Vec<&'static str> {
    let mut packages = Vec::new();
    let chromium = std::env::var_os("PARVIS_CHROMIUM")
        .map_or_else(|| "/usr/bin/chromium".into(), std::path::PathBuf::from);
    if !chromium.is_file() {
        packages.push("chromium");
    }
    if !has_postgres() {
        packages.push("postgresql");
    }
    if !works("node", &["--version"]) {
        packages.push("nodejs");
    }
    if !works("npm", &["--version"]) {
        packages.push("npm");
    }
    packages
}

/// The server's programs, not only a client: tests start clusters of their own.
fn has_postgres() -> bool {
    let set = std::env::var_os("PARVIS_TEST_POSTGRES_URL").is_some();
    let versions = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten();
    set || versions
        .into_iter()
        .any(|v| v.path().join("bin/initdb").is_file())
        || works("initdb", &["--version"])
}

fn install(tree: &Tree, packages: &[&'static str]) -> anyhow::Result<()> {
    let mut words = vec!["install", "-y", "--no-install-recommends"];
    words.extend(packages);
    let line = format!("apt-get update && apt-get {}", words.join(" "));
    let may =
        Path::new("/etc/debian_version").is_file() && works("sh", &["-c", "test \"$(id -u)\" = 0"]);
    if !may {
        bail!(
            "missing: {}. On Debian or Ubuntu:\n  sudo sh -c '{line}'",
            packages.join(", ")
        );
    }
    let quiet = [("DEBIAN_FRONTEND", "noninteractive")];
    run(&tree.top, "apt-get", &["update"], &quiet)?;
    // Debian 12 calls it by its version; newer ones have a newer version.
    let exact: Vec<&str> = words
        .iter()
        .map(|w| {
            if *w == "postgresql" {
                "postgresql-15"
            } else {
                w
            }
        })
        .collect();
    run(&tree.top, "apt-get", &exact, &quiet).or_else(|_| run(&tree.top, "apt-get", &words, &quiet))
}

fn node_is_new_enough() -> anyhow::Result<()> {
    let printed = crate::shell::read(Path::new("."), "node", &["--version"])?;
    let printed = String::from_utf8_lossy(&printed).trim().to_owned();
    let major = printed
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|m| m.parse::<u32>().ok());
    anyhow::ensure!(
        major.is_some_and(|m| m >= NODE),
        "Node.js {NODE} or later is needed; this is {printed}"
    );
    Ok(())
}

/// `npm ci`, when the packages that are there are not those of the lock file.
fn packages(tree: &Tree) -> anyhow::Result<()> {
    let folder = tree.top.join("tests/journeys");
    let lock = std::fs::read(folder.join("package-lock.json"))?;
    let stamp = folder.join("node_modules/.parvis-lock");
    if std::fs::read(&stamp).is_ok_and(|old| old == lock) {
        return Ok(());
    }
    run(
        &folder,
        "npm",
        &["ci", "--no-audit", "--no-fund", "--ignore-scripts"],
        &[],
    )?;
    std::fs::write(stamp, lock)?;
    Ok(())
}
