//! The program `parvis`.

use clap::Parser;
use parvis_server::{cli::Cli, commands, terminal};
use std::process::ExitCode;

fn main() -> ExitCode {
    let cli = Cli::parse();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build();
    let outcome = match runtime {
        Ok(runtime) => runtime.block_on(commands::run(cli)),
        Err(error) => Err(error.into()),
    };
    match outcome {
        Ok(code) => code,
        Err(error) => {
            terminal::message(&format!("parvis: {error:#}"));
            ExitCode::FAILURE
        }
    }
}
