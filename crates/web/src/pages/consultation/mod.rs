//! Consultations: what everybody reads, and their preparation by staff.

mod acts;
mod builder;
mod edit;
mod list;
mod one;
mod parts;
mod words;

pub(crate) use words::{Said, place, title};

use crate::kit::{Action, Routes};

pub(super) fn routes() -> Routes {
    let staff = |act: &str| format!("/staff/consultations/{{code}}{act}");
    Routes::default()
        .get("/consultations", Action::ReadPublic, list::get)
        .get("/consultations.csv", Action::ReadPublic, list::csv)
        .get("/consultations/{code}", Action::ReadPublic, one::get)
        .get(
            "/staff/consultations",
            Action::ViewConsultationDrafts,
            list::staff,
        )
        .get(
            "/staff/consultations/new",
            Action::EditConsultation,
            edit::new,
        )
        .post(
            "/staff/consultations/new",
            Action::EditConsultation,
            edit::create,
        )
        .get(&staff(""), Action::ViewConsultationDrafts, builder::get)
        .get(&staff("/parts/{part}"), Action::EditConsultation, edit::get)
        .post(
            &staff("/parts/{part}"),
            Action::EditConsultation,
            edit::post,
        )
        .post(
            &staff("/publish"),
            Action::PublishConsultation,
            acts::publish,
        )
        .get(
            &staff("/cancel"),
            Action::CancelConsultation,
            acts::ask_cancel,
        )
        .post(&staff("/cancel"), Action::CancelConsultation, acts::cancel)
        .get(&staff("/clone"), Action::EditConsultation, acts::ask_clone)
        .post(&staff("/clone"), Action::EditConsultation, acts::clone)
        .join(part_routes())
}

/// Agenda, questions and documents.
fn part_routes() -> Routes {
    let staff = |act: &str| format!("/staff/consultations/{{code}}{act}");
    let edit = Action::EditConsultation;
    Routes::default()
        .get(
            "/consultations/{code}/documents/{document}",
            Action::ReadPublic,
            parts::document,
        )
        .get(&staff("/agenda"), edit, parts::new_point)
        .post(&staff("/agenda"), edit, parts::add_point)
        .get(&staff("/agenda/{item}"), edit, parts::edit_point)
        .post(&staff("/agenda/{item}"), edit, parts::save_point)
        .post(&staff("/agenda/{item}/remove"), edit, parts::remove)
        .get(&staff("/questions"), edit, parts::new_question)
        .post(&staff("/questions"), edit, parts::add_question)
        .get(&staff("/questions/{item}"), edit, parts::edit_question)
        .post(&staff("/questions/{item}"), edit, parts::save_question)
        .post(&staff("/questions/{item}/remove"), edit, parts::remove)
        .get(&staff("/documents"), edit, parts::new_document)
        .post(&staff("/documents"), edit, parts::add_document)
        .post(
            &staff("/documents/{item}/remove"),
            edit,
            parts::remove_document,
        )
}
