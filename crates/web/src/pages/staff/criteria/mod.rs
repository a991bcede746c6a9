//! The criteria as a living document: versions, drafts, and the second person.

mod criterion;
mod head;
mod list;
mod steps;
mod version;

use crate::kit::*;

pub(super) fn routes() -> Routes {
    let at = |act: &str| format!("/staff/criteria/{{version}}{act}");
    Routes::default()
        .get("/staff/criteria", Action::ViewCriteriaDrafts, list::get)
        .post("/staff/criteria", Action::DraftCriteria, list::post)
        .get(&at(""), Action::ViewCriteriaDrafts, version::get)
        .get(&at("/edit"), Action::EditCriteria, head::get)
        .post(&at("/edit"), Action::EditCriteria, head::post)
        .get(&at("/add"), Action::EditCriteria, criterion::new)
        .post(&at("/add"), Action::EditCriteria, criterion::add)
        .get(
            &at("/criterion/{code}"),
            Action::EditCriteria,
            criterion::get,
        )
        .post(
            &at("/criterion/{code}"),
            Action::EditCriteria,
            criterion::post,
        )
        .post(
            &at("/criterion/{code}/retire"),
            Action::EditCriteria,
            criterion::retire,
        )
        .post(
            &at("/criterion/{code}/restore"),
            Action::EditCriteria,
            criterion::restore,
        )
        .post(&at("/propose"), Action::ProposeCriteria, steps::propose)
        .post(&at("/discard"), Action::DiscardCriteria, steps::discard)
        .post(&at("/approve"), Action::ApproveCriteria, steps::approve)
        .post(&at("/return"), Action::ReturnCriteria, steps::send_back)
}

/// The page of a version.
fn base(name: &str) -> String {
    format!("/staff/criteria/{name}")
}
