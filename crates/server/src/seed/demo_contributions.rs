//! The demonstration of what organizations bring to a consultation: a written
//! statement that was accepted, two who spoke, and a call that runs.

use super::demo_desk::input;
use anyhow::Context;
use parvis_app::{App, actor::Actor, consultations, contributions};
use parvis_domain::{Day, organization::OrganizationId};
use std::collections::HashMap;

/// The consultation of the past.
pub(super) struct Past<'a> {
    pub officer: &'a Actor,
    pub owner: &'a Actor,
    pub code: &'a str,
    pub ids: &'a HashMap<String, OrganizationId>,
}

/// Calls for contributions by every organization of the register.
pub(super) async fn call(app: &App, officer: &Actor, code: &str, until: Day) -> anyhow::Result<()> {
    let until = until.to_string();
    let new = [
        ("until", until.as_str()),
        ("open_to", "register"),
        (
            "note_en",
            "Demonstration: what would help people who come back by sea?",
        ),
        (
            "note_fr",
            "Démonstration : qu’est-ce qui aiderait les personnes qui reviennent par la mer ?",
        ),
        (
            "note_es",
            "Demostración: ¿qué ayudaría a quienes regresan por mar?",
        ),
    ];
    contributions::put_call(app, officer, code, 0, &input(&new)).await?;
    Ok(())
}

const POINT: [(&str, &str); 4] = [
    ("at", "10:00"),
    ("title_en", "Demonstration: reception in ports"),
    ("title_fr", "Démonstration : l’accueil dans les ports"),
    ("title_es", "Demostración: la recepción en los puertos"),
];

const STATEMENT: &str = "Demonstration.

Of the people whom our members met in four ports last year, two in three did not know on arrival where they could sleep. We ask that every port have a list of shelters, in the languages of those who arrive, and that the list be checked each month.

We offer to keep the list in two ports, and to train others who want to do the same.";

impl Past<'_> {
    /// An agenda, the call, and a statement that was accepted.
    pub(super) async fn written(
        &self,
        app: &App,
        id: &OrganizationId,
        until: Day,
    ) -> anyhow::Result<()> {
        let view = consultations::view(app, self.officer, self.code).await?;
        let version = view.it.version;
        let point = input(&POINT);
        consultations::put_agenda_item(app, self.officer, self.code, version, None, &point).await?;
        call(app, self.officer, self.code, until).await?;
        let new = [
            ("kind", "written_statement"),
            ("title", "Demonstration: a list of shelters for each port"),
            ("language", "en"),
            ("text", STATEMENT),
            ("agenda_item", "1"),
            ("reach", "public"),
        ];
        let new = input(&new);
        let made = contributions::hand_in(app, self.owner, id, self.code, &new, None).await?;
        let at = (made.it.id, made.it.version);
        contributions::accept(app, self.officer, self.code, at).await?;
        Ok(())
    }

    /// Two organizations spoke to the point.
    pub(super) async fn spoken(&self, app: &App) -> anyhow::Result<()> {
        for (acronym, said) in SPOKE {
            let id = self.ids.get(acronym);
            let id = id.with_context(|| format!("no demo organization {acronym}"))?;
            let mut new = vec![
                ("organization", id.as_str()),
                ("agenda_item", "1"),
                ("reach", "public"),
            ];
            new.extend(said);
            let new = input(&new);
            contributions::put_intervention(app, self.officer, self.code, None, &new).await?;
        }
        Ok(())
    }
}

type Said = [(&'static str, &'static str); 3];

const SPOKE: [(&str, Said); 2] = [
    (
        "DHMA",
        [
            (
                "summary_en",
                "Demonstration: asked for a list of shelters in each port.",
            ),
            (
                "summary_fr",
                "Démonstration : a demandé une liste des abris dans chaque port.",
            ),
            (
                "summary_es",
                "Demostración: pidió una lista de los albergues de cada puerto.",
            ),
        ],
    ),
    (
        "DVOM",
        [
            (
                "summary_en",
                "Demonstration: offered interpreters in three ports.",
            ),
            (
                "summary_fr",
                "Démonstration : a proposé des interprètes dans trois ports.",
            ),
            (
                "summary_es",
                "Demostración: ofreció intérpretes en tres puertos.",
            ),
        ],
    ),
];
