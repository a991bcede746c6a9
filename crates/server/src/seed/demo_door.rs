//! A consultation of the demonstration that takes place today, so that a
//! visitor can stand at its door: three delegates, of whom two came yesterday.

use super::demo_desk::{actor, input};
use crate::clock::SetClock;
use anyhow::Context;
use chrono::{Duration, NaiveTime};
use parvis_app::{
    App, attendance,
    consultations::{self, Part},
    registrations,
};
use parvis_domain::{Day, account::Account, organization::OrganizationId};
use std::{collections::HashMap, sync::Arc};

/// Its code.
const CODE: &str = "DEMO-TODAY";
/// Acronym, account and name of each delegate.
const DELEGATES: [(&str, &str, &str); 3] = [
    ("DHMA", "owner1", "Grace Mbirane (demo)"),
    ("DSSM", "owner2", "Aminata Sowdia (demo)"),
    ("DVOM", "owner5", "Selam Tadesswa (demo)"),
];

/// Adds it to the organizations of the demonstration.
pub(super) async fn load(
    app: &App,
    clock: &Arc<SetClock>,
    people: &[Account],
    ids: &HashMap<String, OrganizationId>,
    today: Day,
) -> anyhow::Result<()> {
    clock.set(
        (today - Duration::days(2))
            .and_time(NaiveTime::MIN)
            .and_utc(),
    );
    let officer = actor(people, "officer")?;
    let yesterday = today - Duration::days(1);
    let (first, last) = (yesterday.to_string(), today.to_string());
    let new = [
        ("code", CODE),
        ("kind", "information_sharing"),
        ("title_en", "Demonstration: information session (today)"),
        (
            "title_fr",
            "Démonstration : séance d’information (aujourd’hui)",
        ),
        ("title_es", "Demostración: sesión informativa (hoy)"),
        ("date_from", &first),
    ];
    consultations::create(app, &officer, &input(&new)).await?;
    let time = [
        ("date_from", first.as_str()),
        ("date_to", &last),
        ("time_from", "00:00"),
        ("time_to", "23:59"),
        ("time_zone", "Europe/Zurich"),
        ("venue", "Demonstration hall"),
        ("city", "Geneva"),
        ("country", "CH"),
    ];
    let registration = [
        ("access", "register"),
        ("registration_closes", last.as_str()),
        ("capacity", "20"),
    ];
    let parts: [(Part, &[(&str, &str)]); 2] =
        [(Part::Time, &time), (Part::Registration, &registration)];
    let mut version = 1;
    for (part, values) in parts {
        let view = consultations::edit(app, &officer, CODE, version, part, &input(values)).await?;
        version = view.it.version;
    }
    consultations::publish(app, &officer, CODE, version).await?;
    let mut registered = Vec::new();
    for (number, (acronym, who, name)) in DELEGATES.into_iter().enumerate() {
        let id = ids.get(acronym).context("no such demo organization")?;
        let email = format!("visitor{}@demo.example.org", number + 1);
        let values = [
            ("person_name", name),
            ("function", "Director"),
            ("email", email.as_str()),
            ("language", "en"),
        ];
        let own =
            registrations::nominate(app, &actor(people, who)?, id, CODE, &input(&values)).await?;
        registered.extend(own.registrations.iter().map(|r| r.registration.id));
    }
    clock.set(yesterday.and_time(NaiveTime::MIN).and_utc() + Duration::hours(9));
    for id in registered.iter().take(2) {
        let values = [
            ("registration", id.to_string()),
            ("day", first.clone()),
            ("act", "check_in".to_owned()),
        ];
        let values: Vec<(&str, &str)> = values.iter().map(|(n, v)| (*n, v.as_str())).collect();
        attendance::note(app, &officer, CODE, &input(&values)).await?;
    }
    Ok(())
}
