//! What a CSO does: enter itself, apply, follow its application.

mod answers;
mod check;
mod documents;
mod edit;
mod form;
mod home;
mod letters;
mod overview;
mod parts;
mod receipt;
mod register;
mod submit;
mod withdraw;

use crate::kit::{Action, Routes};

pub(super) use letters::{LetterRow, letter_rows};
pub(super) use parts::{DocumentRow, Event};
pub(super) use parts::{answer_rows, application_id, document_rows, timeline_rows};

pub(super) fn routes() -> Routes {
    let one = "/applications/{id}";
    Routes::default()
        .get("/home", Action::OwnAccount, home::get)
        .get("/register", Action::ReadPublic, register::find)
        .get("/register/new", Action::RegisterOrganization, register::get)
        .post(
            "/register/new",
            Action::RegisterOrganization,
            register::post,
        )
        .get(
            "/organizations/{id}/edit",
            Action::EditOrganization,
            edit::get,
        )
        .post(
            "/organizations/{id}/edit",
            Action::EditOrganization,
            edit::post,
        )
        .post(
            "/organizations/{id}/applications",
            Action::StartApplication,
            overview::start,
        )
        .get(one, Action::ViewApplication, overview::get)
        .get(&format!("{one}/answers"), Action::EditDraft, answers::get)
        .post(&format!("{one}/answers"), Action::EditDraft, answers::post)
        .get(
            &format!("{one}/documents"),
            Action::EditDraft,
            documents::get,
        )
        .post(
            &format!("{one}/documents"),
            Action::EditDraft,
            documents::post,
        )
        .post(
            &format!("{one}/documents/{{document}}/remove"),
            Action::EditDraft,
            documents::remove,
        )
        .get(
            &format!("{one}/documents/{{document}}"),
            Action::ViewApplication,
            documents::download,
        )
        .get(
            &format!("{one}/letters/{{letter}}"),
            Action::ViewApplication,
            letters::download,
        )
        .get(&format!("{one}/check"), Action::ViewApplication, check::get)
        .get(
            &format!("{one}/submit"),
            Action::SubmitApplication,
            submit::get,
        )
        .post(
            &format!("{one}/submit"),
            Action::SubmitApplication,
            submit::post,
        )
        .get(
            &format!("{one}/receipt"),
            Action::ViewApplication,
            receipt::get,
        )
        .get(
            &format!("{one}/withdraw"),
            Action::WithdrawApplication,
            withdraw::get,
        )
        .post(
            &format!("{one}/withdraw"),
            Action::WithdrawApplication,
            withdraw::post,
        )
}
