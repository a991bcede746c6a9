//! The lists for the Council of the demonstration: a past one that was frozen and
//! confirmed, a coming one that still lacks a summary.

use crate::clock::SetClock;
use anyhow::Context;
use parvis_app::{
    App,
    actor::{Actor, Surface},
    council,
    input::{Input, Value},
};
use parvis_domain::{account::Account, organization::OrganizationId};
use parvis_interchange::Table;
use std::collections::HashMap;

const LISTS: &[u8] = include_bytes!("../../../../fixtures/demo/council-list.csv");
/// The session whose list is frozen.
const FROZEN: &str = "DEMO-1";

/// Fills the lists by the commands that people use.
///
/// # Errors
/// A fixture that is not valid, or the database.
pub(super) async fn load(
    app: &App,
    clock: &SetClock,
    ids: &HashMap<String, OrganizationId>,
    people: &[Account],
) -> anyhow::Result<()> {
    let staff = |address: &str| {
        let account = people.iter().find(|a| a.email.as_str() == address);
        let account = account.context("no such demo account")?;
        anyhow::Ok(Actor::account(account, Surface::System, account.locale))
    };
    let officer = &staff("officer@demo.example.org")?;
    let approver = &staff("approver2@demo.example.org")?;
    // Five weeks before the past session.
    clock.set("2026-05-12T08:00:00Z".parse()?);
    let table = Table::read(LISTS).map_err(|f| anyhow::anyhow!("demo list: {f:?}"))?;
    for row in &table.rows {
        let cells = row
            .cells
            .as_ref()
            .map_err(|f| anyhow::anyhow!("demo list: {f:?}"))?;
        let cell = |name: &str| table.cell(cells, name);
        let session = cell("session");
        let organization = ids
            .get(cell("organization_acronym"))
            .context("no such organization")?;
        let view = council::list(app, officer, session).await?;
        let application = view
            .rows
            .iter()
            .find(|r| &r.organization.id == organization)
            .context("not on the list")?
            .application
            .id
            .to_string();
        let text = |name: &str| (name.to_owned(), Value::Text(cell(name).to_owned()));
        let names = ["mark", "summary_en", "summary_fr", "summary_es"];
        let words = Input(names.into_iter().map(text).collect());
        let version = view.list.version;
        let view = council::edit_item(app, officer, session, &application, version, &words).await?;
        let symbol = Input(vec![text("symbol")]);
        council::arrange(app, officer, session, view.list.version, &symbol).await?;
    }
    let version = council::list(app, officer, FROZEN).await?.list.version;
    let frozen = council::freeze(app, officer, FROZEN, version, &Input::default()).await?;
    council::confirm_list(app, approver, FROZEN, &frozen.number.to_string()).await?;
    Ok(())
}
