//! The persons who act for an organization.

mod edit;
mod list;

use crate::kit::{Action, Routes};

pub(super) fn routes() -> Routes {
    let at = |act: &str| format!("/organizations/{{id}}/representatives{act}");
    Routes::default()
        .get(&at(""), Action::ViewRepresentatives, list::get)
        .get(&at("/new"), Action::ManageRepresentatives, edit::new)
        .post(&at("/new"), Action::ManageRepresentatives, edit::add)
        .get(&at("/{person}"), Action::ManageRepresentatives, edit::get)
        .post(
            &at("/{person}"),
            Action::ManageRepresentatives,
            edit::change,
        )
        .post(
            &at("/{person}/end"),
            Action::ManageRepresentatives,
            edit::end,
        )
}
