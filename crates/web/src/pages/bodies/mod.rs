//! Bodies in which IOM works, memberships, mandates, instruments.

mod body;
mod documents;
mod files;
mod form;
mod import;
mod list;
mod members;
mod parts;
mod statements;
mod timeline;

use crate::kit::{Action, Routes};

pub(super) fn routes() -> Routes {
    public().join(staff())
}

fn public() -> Routes {
    let read = Action::ReadPublic;
    Routes::default()
        .get("/bodies", read, list::get)
        .get("/bodies/{code}", read, body::get)
        .get("/bodies/{code}/members.csv", read, files::members)
        .get("/bodies/{code}/chairs.csv", read, files::chairs)
        .get("/bodies/{code}/timeline.csv", read, files::timeline)
        .get("/bodies/{code}/statements", read, statements::get)
        .get(
            "/bodies/{code}/mandates/{mandate}",
            read,
            documents::mandate,
        )
        .get("/body-statements.csv", read, files::statements)
        .get("/instruments", read, documents::instruments)
        .get("/formal-elements", read, documents::formal_elements)
        .get("/contradictions", read, documents::contradictions)
}

fn staff() -> Routes {
    let record = Action::RecordBodyFact;
    let at = |act: &str| format!("/staff/bodies/statements/{{statement}}{act}");
    Routes::default()
        .get("/staff/bodies", record, form::choose)
        .get("/staff/bodies/new/{kind}", record, form::new)
        .post("/staff/bodies/new/{kind}", record, form::create)
        .get(&at(""), record, form::edit)
        .post(&at(""), record, form::correct)
        .post(&at("/retract"), Action::RetractBodyFact, form::retract)
        .get("/staff/bodies/import", Action::ImportBodyFacts, import::get)
        .post(
            "/staff/bodies/import",
            Action::ImportBodyFacts,
            import::post,
        )
}
