//! `parvis export`

use super::open;
use crate::{cli::Export, config::Settings, terminal};
use anyhow::{Context, bail};
use parvis_app::{actor::Actor, organizations, reference::labels};
use parvis_domain::text::Locale;
use parvis_interchange::{Dialect, observers_csv, organizations_csv};
use std::{io::Write, process::ExitCode};

pub(super) async fn run(settings: &Settings, args: &Export) -> anyhow::Result<ExitCode> {
    let (dialect, locale) = match &args.spreadsheet {
        None => (Dialect::Data, Locale::En),
        Some(code) => {
            let locale = Locale::from_code(code).context("--spreadsheet takes en, fr or es")?;
            (Dialect::Spreadsheet(locale), locale)
        }
    };
    let (app, _database) = open(settings).await?;
    let base = settings
        .base_url
        .clone()
        .unwrap_or_else(|| format!("http://{}", settings.listen));
    let system = Actor::system();
    let countries = labels(&app, "countries", locale).await?;
    let bytes = match args.what.as_str() {
        "organizations" | "inventory" => {
            let whole = args.what == "inventory";
            let list = organizations::export(&app, &system, whole).await?;
            let categories = labels(&app, "cso-categories", locale).await?;
            organizations_csv(&list, &categories, &countries, &base, dialect)
        }
        "observers" => {
            let day = args.as_at.unwrap_or_else(|| app.clock.today());
            let public = Actor::public(parvis_app::actor::Surface::Api, locale);
            let list = organizations::observers_as_at(&app, &public, day).await?;
            observers_csv(&list, day, &countries, &base, locale, dialect)
        }
        other => bail!("{other}: not one of organizations, inventory, observers"),
    };
    std::io::stdout().lock().write_all(&bytes)?;
    terminal::message(&format!("{} bytes written.", bytes.len()));
    Ok(ExitCode::SUCCESS)
}
