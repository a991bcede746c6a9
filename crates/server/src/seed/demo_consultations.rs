//! The consultations of the demonstration: one announced, with more
//! nominations than places, and one that is being prepared.

use super::demo_desk::{actor, input};
use anyhow::Context;
use chrono::Datelike;
use parvis_app::{
    App,
    actor::Actor,
    consultations::{self, Part},
    input::Value,
    registrations, segments,
};
use parvis_domain::{Day, account::Account, organization::OrganizationId};
use std::collections::HashMap;

/// Acronym, account and name of each delegate, in the order of nomination.
const DELEGATES: [(&str, &str, &str, &str); 6] = [
    ("DRAM", "owner3", "Elena Tarquino (demo)", "Coordinator"),
    ("DRAM", "owner3", "Marco Suyo (demo)", "Legal adviser"),
    ("DSAR", "owner11", "Inés Balam (demo)", "Director"),
    ("DHMA", "owner1", "Peter Wekesa (demo)", "Programme manager"),
    ("DSSM", "owner2", "Fatou Ndiaré (demo)", "Secretary general"),
    ("DMFR", "owner7", "Luc Vandamme (demo)", "Researcher"),
];

const SUMMARY: [(&str, &str); 3] = [
    (
        "summary_en",
        "Demonstration. What organizations in the Americas ask of IOM in the coming year.",
    ),
    (
        "summary_fr",
        "Démonstration. Ce que les organisations des Amériques demandent à l’OIM pour l’année à venir.",
    ),
    (
        "summary_es",
        "Demostración. Lo que las organizaciones de las Américas piden a la OIM para el próximo año.",
    ),
];

/// Adds them to the organizations of the demonstration.
pub(super) async fn load(
    app: &App,
    people: &[Account],
    ids: &HashMap<String, OrganizationId>,
    today: Day,
) -> anyhow::Result<()> {
    let officer = actor(people, "officer")?;
    let first = today + chrono::Duration::days(75);
    let code = format!("RC-AMERICAS-{}", first.year());
    let new = [
        ("code", code.as_str()),
        ("kind", "regional"),
        ("series", "RC-AMERICAS"),
        ("region", "americas"),
        ("title_en", "Demonstration: regional consultation, Americas"),
        (
            "title_fr",
            "Démonstration : consultation régionale, Amériques",
        ),
        ("title_es", "Demostración: consulta regional, Américas"),
        ("date_from", &first.to_string()),
    ];
    consultations::create(app, &officer, &input(&new)).await?;
    let last = (first + chrono::Duration::days(1)).to_string();
    let (opens, closes) = (
        today - chrono::Duration::days(3),
        today + chrono::Duration::days(45),
    );
    let (first, opens, closes) = (first.to_string(), opens.to_string(), closes.to_string());
    let time = [
        ("date_from", first.as_str()),
        ("date_to", last.as_str()),
        ("time_from", "09:00"),
        ("time_to", "16:30"),
        ("time_zone", "America/Panama"),
        ("venue", "Regional Office"),
        ("city", "Panama City"),
        ("country", "PA"),
        ("online_link", "https://meet.example.org/demo-americas"),
    ];
    let registration = [
        ("access", "register"),
        ("registration_opens", opens.as_str()),
        ("registration_closes", closes.as_str()),
        ("capacity", "4"),
    ];
    let parts: [(Part, &[(&str, &str)]); 3] = [
        (Part::Time, &time),
        (Part::Texts, &SUMMARY),
        (Part::Registration, &registration),
    ];
    let mut version = 1;
    for (part, values) in parts {
        let view = consultations::edit(app, &officer, &code, version, part, &input(values)).await?;
        version = view.it.version;
    }
    consultations::publish(app, &officer, &code, version).await?;
    for (number, (acronym, who, name, function)) in DELEGATES.into_iter().enumerate() {
        let id = ids.get(acronym).context("no such demo organization")?;
        let email = format!("delegate{}@demo.example.org", number + 1);
        let mut values = vec![
            ("person_name", name),
            ("function", function),
            ("email", email.as_str()),
            ("language", "en"),
        ];
        if number % 2 == 1 {
            values.push(("visa_letter", "Demonstration: dates of travel, who pays."));
        }
        registrations::nominate(app, &actor(people, who)?, id, &code, &input(&values)).await?;
    }
    let annual = format!("ANNUAL-{}", today.year() + 1);
    let draft = [
        ("code", annual.as_str()),
        ("kind", "annual"),
        ("series", "IOM-CSO-ANNUAL"),
        ("title_en", "Demonstration: annual consultation (draft)"),
        ("date_from", &(today.year() + 1).to_string()),
    ];
    consultations::create(app, &officer, &input(&draft)).await?;
    segment(app, &officer).await
}

/// A selection to which invitations can be sent.
async fn segment(app: &App, officer: &Actor) -> anyhow::Result<()> {
    let mut new = input(&[
        ("name", "Demonstration: at work in the Americas"),
        (
            "note",
            "Seat or activities in the region; for its regional consultation.",
        ),
    ]);
    let americas = vec![Value::Text("americas".to_owned())];
    new.0.push(("regions".to_owned(), Value::List(americas)));
    new.0.push(("by_activity".to_owned(), Value::Flag(true)));
    segments::add(app, officer, &new).await?;
    Ok(())
}
