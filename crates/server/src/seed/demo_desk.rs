//! The demonstration of teams and of the desk: somebody asks to join, a note
//! calls a colleague, a view is shared.

use anyhow::Context;
use parvis_app::{
    App,
    actor::{Actor, Surface},
    applications, desk,
    input::{Input, Value},
    team,
};
use parvis_domain::{account::Account, organization::OrganizationId};
use std::collections::HashMap;

pub(super) fn input(pairs: &[(&str, &str)]) -> Input {
    let pair = |(name, text): &(&str, &str)| ((*name).to_owned(), Value::Text((*text).to_owned()));
    Input(pairs.iter().map(pair).collect())
}

pub(super) fn actor(people: &[Account], name: &str) -> anyhow::Result<Actor> {
    let address = format!("{name}@demo.example.org");
    let found = people.iter().find(|a| a.email.as_str() == address);
    let account = found.with_context(|| format!("no demo account {address}"))?;
    Ok(Actor::account(account, Surface::System, account.locale))
}

/// Adds them to the organizations and cases of the demonstration.
pub(super) async fn load(
    app: &App,
    people: &[Account],
    ids: &HashMap<String, OrganizationId>,
) -> anyhow::Result<()> {
    let asked = ids.get("DMFR").context("no demo organization DMFR")?;
    let message = "Demonstration: I coordinate the news room and stand on its website.";
    let request = [("organization", asked.as_str()), ("message", message)];
    team::ask_to_join(app, &actor(people, "owner14")?, &input(&request)).await?;

    let officer = actor(people, "officer")?;
    let about = ids.get("DIMA").context("no demo organization DIMA")?;
    let cases = applications::applications_of(app, &officer, about).await?;
    let case = cases.first().context("no demo application of DIMA")?;
    let note = "Demonstration: the statutes are a translation. @approver2, is that enough for C05?";
    desk::add_note(app, &officer, case.id, &input(&[("text", note)])).await?;
    let view = [
        ("name", "Nobody has them yet"),
        ("query", "officer=none&sort=due"),
        ("shared", "true"),
    ];
    desk::save_view(app, &officer, &input(&view)).await?;
    Ok(())
}
