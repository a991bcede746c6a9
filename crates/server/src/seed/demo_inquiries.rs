//! The demonstration of inquiries: one that waits at the entry, one answered,
//! one to which the organization has to reply.

use super::demo_desk::{actor, input};
use crate::clock::SetClock;
use anyhow::Context;
use chrono::Duration;
use parvis_app::{App, inquiries};
use parvis_domain::{account::Account, organization::OrganizationId};
use std::collections::HashMap;

/// Adds them to the organizations of the demonstration; the clock stands at the
/// time of the newest afterwards, where it stood before.
pub(super) async fn load(
    app: &App,
    clock: &SetClock,
    people: &[Account],
    ids: &HashMap<String, OrganizationId>,
) -> anyhow::Result<()> {
    let end = app.clock.now();
    let officer = actor(people, "officer")?;
    let of = |acronym: &str| {
        let id = ids.get(acronym);
        id.with_context(|| format!("no demo organization {acronym}"))
    };

    clock.set(end - Duration::days(20));
    let asks = [
        ("inquiry_kind", "question"),
        ("topic", "resettlement"),
        ("language", "en"),
        ("subject", "Demonstration: sponsors for resettled families"),
        (
            "text",
            "Demonstration: our parishes would like to receive families. Who prepares sponsors?",
        ),
    ];
    let sent = inquiries::send(app, &actor(people, "owner10")?, of("DGMF")?, &input(&asks)).await?;
    let id = sent.inquiry.id;
    clock.set(end - Duration::days(18));
    let unit = [("unit", "doe")];
    let routed = inquiries::route(app, &officer, id, sent.inquiry.version, &input(&unit)).await?;
    clock.set(end - Duration::days(11));
    let answer = [(
        "text",
        "Demonstration: the country office prepares sponsors; it will write to you.",
    )];
    let version = routed.inquiry.version;
    inquiries::answer(app, &officer, id, version, &input(&answer)).await?;

    clock.set(end - Duration::days(9));
    let asks = [
        ("inquiry_kind", "invitation"),
        ("topic", "migration-law"),
        ("country", "FJ"),
        ("language", "en"),
        (
            "subject",
            "Demonstration: workshop on migration law in Suva",
        ),
        (
            "text",
            "Demonstration: we invite a trainer to our workshop.",
        ),
    ];
    let sent = inquiries::send(app, &actor(people, "owner12")?, of("DPCM")?, &input(&asks)).await?;
    clock.set(end - Duration::days(6));
    let question = [(
        "text",
        "Demonstration: on which days is the workshop, and for how many?",
    )];
    let version = sent.inquiry.version;
    inquiries::ask(app, &officer, sent.inquiry.id, version, &input(&question)).await?;

    clock.set(end);
    let asks = [
        ("inquiry_kind", "question"),
        ("topic", "assisted-voluntary-return"),
        ("country", "EC"),
        ("language", "es"),
        ("subject", "Demostración: retorno voluntario asistido"),
        (
            "text",
            "Demostración: ¿a quién dirigimos a las personas que desean retornar a Ecuador?",
        ),
    ];
    inquiries::send(app, &actor(people, "owner3")?, of("DRAM")?, &input(&asks)).await?;
    Ok(())
}
