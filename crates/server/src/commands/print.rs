//! `parvis print`: the API description and the tables of `docs/generated`.

use super::states;
use crate::terminal;
use anyhow::bail;
use parvis_app::{error::AppError, faults::FaultCode, policy};
use parvis_domain::text::Locale;
use parvis_http::labels;
use std::process::ExitCode;

pub(super) fn run(what: &str) -> anyhow::Result<ExitCode> {
    let text = match what {
        "openapi" => parvis_api::openapi_yaml(),
        "permissions" => permissions(),
        "application-states" => states::text(),
        "error-codes" => error_codes(),
        other => bail!("{other}: not one of openapi, permissions, application-states, error-codes"),
    };
    terminal::data(&text);
    Ok(ExitCode::SUCCESS)
}

fn permissions() -> String {
    let mut out = String::from(
        "# Who may do what\n\nMade from `crates/app/src/policy/rules.rs` by `cargo xtask generate`; never edited by \
         hand.\n\nConditions on persons come on top: nobody acts as staff on an organization that they are or were \
         part of;\nwho recommends neither clears nor confirms; who records a decision does not confirm it. What \
         somebody may not\nsee does not exist for them (404).\n\n## Role × action\n\n",
    );
    out += &policy::matrix();
    out += "\n## Pages\n\n| method | path | action |\n|---|---|---|\n";
    for route in parvis_web::routes() {
        out += &format!(
            "| {} | `{}` | {} |\n",
            route.method, route.path, route.action
        );
    }
    out += "\n## API operations\n\n| method | path | action |\n|---|---|---|\n";
    for (method, path, action) in operations() {
        out += &format!("| {method} | `{path}` | {action} |\n");
    }
    out
}

/// Method, path and action of every operation, as `openapi.yaml` has them.
fn operations() -> Vec<(String, String, String)> {
    let json = serde_json::to_value(parvis_api::openapi()).unwrap_or_default();
    let mut out = Vec::new();
    for (path, item) in json["paths"].as_object().into_iter().flatten() {
        for (method, operation) in item.as_object().into_iter().flatten() {
            if let Some(action) = operation["x-permission"].as_str() {
                out.push((method.to_uppercase(), path.clone(), action.to_owned()));
            }
        }
    }
    out.sort_by(|a, b| a.1.cmp(&b.1).then_with(|| a.0.cmp(&b.0)));
    out
}

fn error_codes() -> String {
    let t = labels::texts_of(Locale::En);
    let mut out = String::from(
        "# Codes of problems and faults\n\nMade from `crates/app/src/error.rs` and `faults.rs` by `cargo xtask \
         generate`; never edited by hand. The same\ncodes in pages, API and import reports; a code is never \
         renamed.\n\n## Problems\n\n| code | HTTP | title | what to do |\n|---|---|---|---|\n",
    );
    for error in AppError::specimens() {
        let (title, text) = labels::error(t, &error);
        out += &format!(
            "| `{}` | {} | {title} | {text} |\n",
            error.code(),
            error.status()
        );
    }
    for it in labels::Transport::ALL {
        let (title, text) = labels::transport(t, *it, "…");
        out += &format!("| `{}` | {} | {title} | {text} |\n", it.code(), it.status());
    }
    out += "\n## Faults of single values\n\n`errors[].code` of a 422 answer; `errors[].pointer` names the \
            value.\n\n| code |\n|---|\n";
    for code in FaultCode::ALL {
        out += &format!("| `{code}` |\n");
    }
    out
}
