//! Nothing of one machine in a file that others clone.

use crate::tree::{Tree, verdict};

/// What may not stand in a file. Written in two halves so that this file
/// passes itself.
const TRACES: [(&str, &str); 11] = [
    (concat!("/wo", "rk/"), "a path of one machine"),
    (concat!("/ro", "ot/"), "a home folder"),
    (concat!("/ho", "me/"), "a home folder"),
    (concat!("/Us", "ers/"), "a home folder"),
    (concat!("registry.np", "mjs.org"), "a package registry"),
    (concat!("registry.ya", "rnpkg.com"), "a package registry"),
    (concat!("index.cra", "tes.io"), "a package registry"),
    (concat!("static.cra", "tes.io"), "a package registry"),
    (concat!("files.python", "hosted.org"), "a package registry"),
    (concat!("PRIVATE K", "EY-----"), "a private key"),
    (concat!("BEGIN OPENSSH PR", "IVATE"), "a private key"),
];

pub(super) fn check(tree: &Tree) -> anyhow::Result<()> {
    let mut findings = Vec::new();
    for file in &tree.files {
        let text = tree.text(file)?;
        for (number, line) in text.lines().enumerate() {
            for (trace, what) in TRACES {
                if line
                    .match_indices(trace)
                    .any(|(at, _)| !trace.starts_with('/') || starts_a_path(line, at))
                {
                    findings.push(format!("{file}:{}: {what}: {trace}", number + 1));
                }
            }
        }
    }
    verdict(
        &findings,
        "Write a path from the top of the project, or a setting. A key that was committed is lost: change it.",
    )
}

/// Whether a slash begins a path, and is not the middle of an address such as
/// `https://example.org/home/` or of a route such as `/{lang}/home`.
fn starts_a_path(line: &str, at: usize) -> bool {
    let before = line.get(..at).and_then(|l| l.chars().next_back());
    !before.is_some_and(|c| c.is_alphanumeric() || "})_-.*\\".contains(c))
}

#[cfg(test)]
mod tests {
    use super::starts_a_path;

    #[test]
    fn an_address_is_no_path_of_a_machine() {
        let found = |line: &str| line.find('/').is_some_and(|at| starts_a_path(line, at));
        assert!(found("cd /tmp"));
        assert!(found("\"/tmp/x\""));
        assert!(!found("{lang}/home/"));
        assert!(!found("crates/web"));
    }
}
