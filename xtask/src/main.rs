//! Checks and generators: `cargo xtask test` runs them all, cheapest first.
//!
//! To add a check: a file in `steps/` with a function that takes the
//! [`tree::Tree`] and says in its error what to do, and its line in
//! `steps/mod.rs`.

mod report;
mod shell;
mod steps;
mod tree;

use std::process::ExitCode;
use tree::Tree;

const USAGE: &str = "\
Usage:
  cargo xtask test [--no-journeys] [--only STEP]   run all checks, or one
  cargo xtask generate                             write openapi.yaml and docs/generated
";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["test", rest @ ..] => test(rest),
        ["generate"] => Tree::find().and_then(|tree| steps::generated::write(&tree)),
        ["--help" | "-h" | "help"] => {
            report::say(&format!("{USAGE}\nSteps: {}", steps::names().join(", ")));
            Ok(())
        }
        _ => Err(anyhow::anyhow!(
            "{USAGE}\nSteps: {}",
            steps::names().join(", ")
        )),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            report::complain(&format!("{error:#}"));
            ExitCode::FAILURE
        }
    }
}

fn test(words: &[&str]) -> anyhow::Result<()> {
    let (mut journeys, mut only) = (true, None);
    let mut words = words.iter();
    while let Some(word) = words.next() {
        match *word {
            "--no-journeys" => journeys = false,
            "--only" => only = words.next().copied(),
            other => anyhow::bail!("{other}: unknown\n\n{USAGE}"),
        }
    }
    steps::run(&Tree::find()?, only, journeys)
}
