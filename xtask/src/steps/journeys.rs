//! The journeys of `tests/journeys` in headless Chromium.

use super::generated::program;
use crate::{shell::run, tree::Tree};

pub(super) fn check(tree: &Tree) -> anyhow::Result<()> {
    let program = program(tree);
    anyhow::ensure!(
        program.is_file(),
        "the program is not built: cargo xtask test --only build"
    );
    let settings = [("PARVIS_BIN", program.to_string_lossy())];
    let settings: Vec<(&str, &str)> = settings.iter().map(|(k, v)| (*k, v.as_ref())).collect();
    let words = ["--test", "--test-reporter=spec", "all.test.mjs"];
    run(&tree.top.join("tests/journeys"), "node", &words, &settings)
}
