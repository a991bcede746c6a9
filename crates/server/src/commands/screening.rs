//! `parvis screening`

use super::{REFUSED, open};
use crate::{cli::ScreeningAct, config::Settings, terminal};
use anyhow::Context;
use parvis_app::{
    App,
    actor::{Actor, Surface},
    error::AppError,
    input::{Input, Value},
    screening,
};
use parvis_domain::text::Locale;
use parvis_http::labels;
use parvis_interchange::read_sanctions_list;
use std::{path::Path, process::ExitCode};

pub(super) async fn run(settings: &Settings, act: ScreeningAct) -> anyhow::Result<ExitCode> {
    let (app, _database) = open(settings).await?;
    let operator = Actor {
        surface: Surface::CommandLine,
        ..Actor::system()
    };
    match act {
        ScreeningAct::Load {
            file,
            accept_removals,
        } => load(&app, &operator, &file, accept_removals).await,
        ScreeningAct::Run => {
            compare(&app, &operator).await?;
            Ok(ExitCode::SUCCESS)
        }
        ScreeningAct::Lists => {
            for list in screening::overview(&app, &operator).await?.lists {
                terminal::data(&format!(
                    "{}\t{}\t{}\t{}\t{}\t{}\n",
                    list.number,
                    list.generated_at.format("%Y-%m-%dT%H:%M:%SZ"),
                    list.loaded_at.format("%Y-%m-%dT%H:%M:%SZ"),
                    list.individuals,
                    list.entities,
                    list.sha256
                ));
            }
            Ok(ExitCode::SUCCESS)
        }
    }
}

async fn load(app: &App, operator: &Actor, file: &Path, accept: bool) -> anyhow::Result<ExitCode> {
    let bytes = std::fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    let t = labels::texts_of(Locale::En);
    let list = match read_sanctions_list(&bytes) {
        Ok(list) => list,
        Err(faults) => {
            for fault in &faults.0 {
                let words = labels::fault(t, fault);
                terminal::data(&format!("{}\t{}\t{words}\n", fault.pointer, fault.code));
            }
            return Ok(ExitCode::from(REFUSED));
        }
    };
    let input = Input(vec![("accept_removals".to_owned(), Value::Flag(accept))]);
    let text = String::from_utf8_lossy(&bytes);
    let loaded = match screening::load(app, operator, list, &text, &input).await {
        Ok(loaded) => loaded,
        Err(error @ AppError::Refused(_)) => {
            terminal::message(&labels::error(t, &error).1);
            return Ok(ExitCode::from(REFUSED));
        }
        Err(error) => return Err(error.into()),
    };
    let version = &loaded.version;
    terminal::message(&if loaded.new {
        format!(
            "version {}: {} persons, {} organizations; {} new, {} changed, {} taken off; {} questions ended",
            version.number,
            version.individuals,
            version.entities,
            version.added,
            version.changed,
            version.delisted,
            loaded.questions_ended
        )
    } else {
        format!(
            "this file is version {} already; nothing was changed",
            version.number
        )
    });
    compare(app, operator).await?;
    Ok(ExitCode::SUCCESS)
}

async fn compare(app: &App, operator: &Actor) -> anyhow::Result<()> {
    loop {
        let report = screening::run(app, operator).await?;
        terminal::message(&format!(
            "{} names; {} compared with the whole list, {} with changed entries; {} pairs scored; {} new questions",
            report.names,
            report.compared_whole,
            report.compared_changed,
            report.pairs,
            report.questions
        ));
        if report.left == 0 {
            return Ok(());
        }
    }
}
