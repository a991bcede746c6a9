//! `parvis import`

use super::{REFUSED, open};
use crate::{cli::Import, config::Settings, seed, terminal};
use anyhow::Context;
use parvis_app::{
    App,
    actor::{Actor, Surface},
    faults::Faults,
    organizations::{self, RowVerdict},
};
use parvis_domain::{organization::Origin, text::Locale};
use parvis_http::labels;
use parvis_interchange::read_organizations;
use std::process::ExitCode;

pub(super) async fn run(settings: &Settings, args: &Import) -> anyhow::Result<ExitCode> {
    let bytes = std::fs::read(&args.file)
        .with_context(|| format!("cannot read {}", args.file.display()))?;
    let (app, _database) = open(settings).await?;
    if args.what == "organizations" {
        return organizations(&app, &bytes, args.dry_run).await;
    }
    let folder = args
        .file
        .parent()
        .map(std::path::Path::to_owned)
        .unwrap_or_default();
    let beside = |name: &str| {
        // The name comes from the file: it stays in its folder.
        anyhow::ensure!(
            !name.contains(['/', '\\']),
            "{name}: a file name without folder is expected"
        );
        std::fs::read(folder.join(name)).with_context(|| format!("cannot read {name}"))
    };
    let rows = seed::import_file(&app, &args.what, args.name.as_deref(), &bytes, beside).await?;
    terminal::message(&format!("{rows} rows imported."));
    Ok(ExitCode::SUCCESS)
}

async fn organizations(app: &App, bytes: &[u8], dry_run: bool) -> anyhow::Result<ExitCode> {
    let rows = match read_organizations(bytes) {
        Ok(rows) => rows,
        Err(faults) => {
            show(0, &faults);
            return Ok(ExitCode::from(REFUSED));
        }
    };
    let operator = Actor {
        surface: Surface::CommandLine,
        ..Actor::system()
    };
    let report = organizations::import(app, &operator, rows, dry_run, Origin::Imported).await?;
    let count = |v: RowVerdict| report.rows.iter().filter(|r| r.verdict == v).count();
    for row in &report.rows {
        show(row.line, &row.faults);
        for (id, name) in &row.similar {
            terminal::message(&format!("line {}: like {id} {name}", row.line));
        }
    }
    let summary = format!(
        "{} new, {} changed, {} unchanged, {} faulty",
        count(RowVerdict::New),
        count(RowVerdict::Update),
        count(RowVerdict::Unchanged),
        count(RowVerdict::Faulty)
    );
    let done = if report.imported {
        "imported"
    } else {
        "nothing was written"
    };
    terminal::message(&format!("{summary}; {done}."));
    let refused = count(RowVerdict::Faulty) > 0;
    Ok(if refused {
        ExitCode::from(REFUSED)
    } else {
        ExitCode::SUCCESS
    })
}

/// A line for each fault on standard output: line, column, code, words.
fn show(line: u64, faults: &Faults) {
    let t = labels::texts_of(Locale::En);
    for fault in &faults.0 {
        let column = fault.pointer.trim_start_matches('/');
        terminal::data(&format!(
            "{line}\t{column}\t{}\t{}\n",
            fault.code,
            labels::fault(t, fault)
        ));
    }
}
