//! Names and successors of an organization.

mod account;
mod rename;
mod succession;

use crate::kit::{Action, Routes};

pub(super) use account::relation;

pub(super) fn routes() -> Routes {
    let at = |act: &str| format!("/organizations/{{id}}/{act}");
    Routes::default()
        .get(&at("history"), Action::ViewOrganization, account::get)
        .post(&at("name-answer"), Action::SettleName, account::answer)
        .get(&at("rename"), Action::ChangeName, rename::get)
        .post(&at("rename"), Action::ChangeName, rename::post)
        .get(&at("succession"), Action::RecordSuccession, succession::get)
        .post(
            &at("succession"),
            Action::RecordSuccession,
            succession::post,
        )
        .post(
            &at("succession/confirm"),
            Action::ConfirmSuccession,
            account::confirm,
        )
        .post(
            &at("succession/reject"),
            Action::RejectSuccession,
            account::reject,
        )
}
