//! What a CSO does: enter itself, apply, follow its application.

mod answers;
mod check;
mod difference;
mod documents;
mod edit;
mod form;
mod home;
mod letters;
mod overview;
mod parts;
mod question_parts;
mod questions;
mod receipt;
mod register;
mod submit;
mod withdraw;

use crate::kit::{Action, Routes};

pub(super) use difference::{Comparison, compare};
pub(super) use letters::{LetterRow, letter_rows};
pub(super) use parts::{DocumentRow, Event};
pub(super) use parts::{answer_rows, application_id, document_rows, timeline_rows};
pub(super) use question_parts::{
    ClockPart, QuestionPart, RoundPart, clock, prepared_part, rounds, subjects,
};

pub(super) fn routes() -> Routes {
    entry().join(one()).join(questions::routes())
}

/// The organization's entry, and beginning an application.
fn entry() -> Routes {
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
}

/// One application.
fn one() -> Routes {
    let one = "/applications/{id}";
    Routes::default()
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
            &format!("{one}/changes"),
            Action::ViewApplication,
            difference::get,
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
