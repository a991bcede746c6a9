//! The demonstration of questions and of an observer's people: two questions
//! wait for an applicant, who asks for more time; an observer has entered who
//! acts for it.

use super::demo_desk::{actor, input};
use anyhow::Context;
use parvis_app::{App, applications, input::Input, representatives};
use parvis_domain::{account::Account, organization::OrganizationId};
use std::collections::HashMap;

const QUESTIONS: &[(&str, &str)] = &[
    (
        "D02",
        "Demonstration: please send the statutes with the amendments of 2021.",
    ),
    (
        "cooperation_with_iom",
        "Demonstration: with which country office were the hearings held, and when?",
    ),
];

const PEOPLE: &[(&str, &str, &str)] = &[
    ("head", "Grace Mbirane (demo)", "head@harbour.example.org"),
    (
        "focal_point",
        "Joseph Wanyorik (demo)",
        "desk@harbour.example.org",
    ),
    (
        "representative",
        "Samuel Otienga (demo)",
        "geneva@harbour.example.org",
    ),
];

/// Adds them to a case and an observer of the demonstration.
pub(super) async fn load(
    app: &App,
    people: &[Account],
    ids: &HashMap<String, OrganizationId>,
) -> anyhow::Result<()> {
    let officer = actor(people, "officer")?;
    let about = ids.get("DVOM").context("no demo organization DVOM")?;
    let cases = applications::applications_of(app, &officer, about).await?;
    let id = cases.first().context("no demo application of DVOM")?.id;
    let mut view = applications::view(app, &officer, id).await?;
    for (about, question) in QUESTIONS {
        let asked = input(&[("about", about), ("question", question)]);
        let version = view.application.version;
        view = applications::prepare_question(app, &officer, id, version, &asked).await?;
    }
    let version = view.application.version;
    applications::ask_questions(app, &officer, id, version, &Input::default()).await?;

    let owner = actor(people, "owner1")?;
    let observer = ids.get("DHMA").context("no demo organization DHMA")?;
    for (role, name, email) in PEOPLE {
        let person = [
            ("role", *role),
            ("person_name", name),
            ("email", email),
            ("from", "2026-06-19"),
        ];
        representatives::add(app, &owner, observer, &input(&person)).await?;
    }
    Ok(())
}
