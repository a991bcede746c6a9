//! `parvis user`

use super::{REFUSED, open};
use crate::{cli::UserAct, config::Settings, terminal};
use parvis_app::{
    accounts,
    actor::{Actor, Surface},
    error::AppError,
    input::{Input, Value},
};
use parvis_domain::text::Locale;
use parvis_http::labels;
use std::process::ExitCode;

pub(super) async fn run(settings: &Settings, act: UserAct) -> anyhow::Result<ExitCode> {
    let (app, _database) = open(settings).await?;
    let operator = Actor {
        surface: Surface::CommandLine,
        ..Actor::system()
    };
    match act {
        UserAct::List => {
            for row in accounts::accounts(&app, &operator).await? {
                let roles: Vec<&str> = row.staff_roles.iter().map(|r| r.code()).collect();
                let state = match (row.disabled_at, row.confirmed_at) {
                    (Some(_), _) => "disabled",
                    (None, Some(_)) => "active",
                    (None, None) => "not confirmed",
                };
                terminal::data(&format!(
                    "{}\t{}\t{}\t{state}\n",
                    row.email,
                    row.name,
                    roles.join(",")
                ));
            }
        }
        UserAct::Invite {
            email,
            name,
            roles,
            language,
        } => {
            let text = |v: String| Value::Text(v);
            let input = Input(vec![
                ("email".into(), text(email)),
                ("name".into(), text(name)),
                (
                    "roles".into(),
                    Value::List(roles.into_iter().map(text).collect()),
                ),
                ("language".into(), text(language)),
            ]);
            match accounts::invite_staff(&app, &operator, &input).await {
                Ok(_) => terminal::message(
                    "Invited: the link to choose the password goes out with the next mails.",
                ),
                Err(AppError::Invalid(faults)) => {
                    let t = labels::texts_of(Locale::En);
                    for fault in &faults.0 {
                        terminal::message(&labels::fault(t, fault));
                    }
                    return Ok(ExitCode::from(REFUSED));
                }
                Err(error) => return Err(error.into()),
            }
        }
        UserAct::FirstAdmin => match accounts::first_administrator_link(&app).await? {
            Some(secret) => {
                let base = settings
                    .base_url
                    .clone()
                    .unwrap_or_else(|| format!("http://{}", settings.listen));
                terminal::data(&format!("{base}/en/first-administrator?token={secret}\n"));
            }
            None => {
                terminal::message("There is an administrator already; they can invite others.");
                return Ok(ExitCode::FAILURE);
            }
        },
    }
    Ok(ExitCode::SUCCESS)
}
