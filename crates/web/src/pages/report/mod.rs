//! Periodic reports of observers, and their word that an entry is right.

mod entry;
mod list;
mod own;

use crate::kit::{Action, Routes};

pub(super) fn routes() -> Routes {
    let at = |act: &str| format!("/organizations/{{id}}/report{act}");
    Routes::default()
        .get(&at(""), Action::ViewOrganization, own::get)
        .post(&at(""), Action::EditReport, own::save)
        .post(&at("/submit"), Action::SubmitReport, own::submit)
        .post(&at("/accept"), Action::SettleReport, own::accept)
        .post(&at("/ask"), Action::SettleReport, own::ask)
        .get(
            "/organizations/{id}/confirm",
            Action::ConfirmEntry,
            entry::get,
        )
        .post(
            "/organizations/{id}/confirm",
            Action::ConfirmEntry,
            entry::post,
        )
        .get("/staff/reports", Action::ViewReports, list::get)
}
