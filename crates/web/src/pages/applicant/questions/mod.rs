//! The questions of IPD and of the Council, for the team that answers them.

mod extension;
mod list;
mod one;

use crate::kit::{Action, Routes};

pub(super) fn routes() -> Routes {
    let at = |path: &str| format!("/applications/{{id}}/questions{path}");
    Routes::default()
        .get(&at(""), Action::ViewApplication, list::get)
        .post(&at("/send"), Action::SendAnswers, list::send)
        .get(&at("/extension"), Action::AskExtension, extension::get)
        .post(&at("/extension"), Action::AskExtension, extension::post)
        .get(
            &at("/documents/{document}"),
            Action::ViewApplication,
            one::download,
        )
        .get(&at("/{question}"), Action::SaveAnswers, one::get)
        .post(&at("/{question}"), Action::SaveAnswers, one::post)
        .post(
            &at("/{question}/documents"),
            Action::SaveAnswers,
            one::upload,
        )
        .post(
            &at("/{question}/documents/{document}/remove"),
            Action::SaveAnswers,
            one::remove,
        )
}
