//! The checks, in the order in which they run: cheapest first.

pub(crate) mod generated;
mod journeys;
mod layers;
mod paths;
mod rust;
mod sizes;
mod tools;
mod translations;

use crate::{
    report::{Report, complain, say},
    tree::Tree,
};

struct Step {
    name: &'static str,
    what: &'static str,
    run: fn(&Tree) -> anyhow::Result<()>,
}

const fn step(
    name: &'static str,
    what: &'static str,
    run: fn(&Tree) -> anyhow::Result<()>,
) -> Step {
    Step { name, what, run }
}

const STEPS: &[Step] = &[
    step(
        "tools",
        "what the checks need is on this machine",
        tools::check,
    ),
    step(
        "layers",
        "who imports whom, compared with docs/layers.txt",
        layers::check,
    ),
    step(
        "sizes",
        "no file too long, none with a name that says nothing",
        sizes::check,
    ),
    step(
        "i18n",
        "three languages, the same messages, all of them used",
        translations::check,
    ),
    step(
        "paths",
        "no path of a machine, registry host or key in a file",
        paths::check,
    ),
    step("fmt", "the code is formatted", rust::format),
    step(
        "deny",
        "licences and sources of what we build on",
        rust::deny,
    ),
    step("clippy", "no warning", rust::clippy),
    step("build", "the program and all tests", rust::build),
    step(
        "generated",
        "committed tables and openapi.yaml are what the program prints",
        generated::check,
    ),
    step(
        "tests",
        "unit, property and integration tests, SQLite and PostgreSQL",
        rust::tests,
    ),
    step("journeys", "a browser goes the whole way", journeys::check),
];

/// The names of the steps.
pub(crate) fn names() -> Vec<&'static str> {
    STEPS.iter().map(|s| s.name).collect()
}

/// Runs the steps until one fails.
pub(crate) fn run(tree: &Tree, only: Option<&str>, journeys: bool) -> anyhow::Result<()> {
    if let Some(only) = only {
        anyhow::ensure!(
            names().contains(&only),
            "{only}: no such step; there are {}",
            names().join(", ")
        );
    }
    let mut report = Report::new();
    for step in STEPS
        .iter()
        .filter(|s| only.is_none_or(|only| only == s.name))
    {
        let no_deny = step.name == "deny" && !rust::has_deny();
        if no_deny {
            say("\n── deny · cargo-deny is not installed: left out (cargo install cargo-deny)");
        }
        if no_deny || (step.name == "journeys" && !journeys) {
            report.skip(step.name);
            continue;
        }
        if let Err(error) = report.step(step.name, step.what, || (step.run)(tree)) {
            complain(&format!("\n{error:#}\n"));
            report.summary();
            anyhow::bail!(
                "\nStopped at `{0}`. Again: cargo xtask test --only {0}",
                step.name
            );
        }
    }
    report.summary();
    say("\nAll checks passed.");
    Ok(())
}
