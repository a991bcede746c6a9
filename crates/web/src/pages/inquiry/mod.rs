//! Inquiries: an organization's own, one with its thread, and the list of staff.

mod acts;
mod list;
mod new;
mod of_organization;
mod one;
mod waiting;

use crate::kit::{Action, Routes};

pub(super) fn routes() -> Routes {
    let at = |act: &str| format!("/inquiries/{{inquiry}}{act}");
    Routes::default()
        .get(
            "/organizations/{id}/inquiries",
            Action::ViewInquiry,
            of_organization::get,
        )
        .get(
            "/organizations/{id}/inquiries/new",
            Action::SendInquiry,
            new::get,
        )
        .post(
            "/organizations/{id}/inquiries/new",
            Action::SendInquiry,
            new::post,
        )
        .get(&at(""), Action::ViewInquiry, one::get)
        .post(&at("/write"), Action::WriteInInquiry, acts::write)
        .post(&at("/close"), Action::CloseInquiry, acts::close)
        .post(&at("/route"), Action::RouteInquiry, acts::route)
        .post(&at("/hand-over"), Action::HandOverInquiry, acts::hand_over)
        .post(&at("/answer"), Action::AnswerInquiry, acts::answer)
        .post(&at("/ask"), Action::AskAboutInquiry, acts::ask)
        .post(&at("/note"), Action::NoteInquiry, acts::note)
        .get("/staff/inquiries", Action::ViewInquiries, list::get)
        .get("/staff/inquiries.csv", Action::ViewInquiries, list::csv)
        .get(
            "/staff/inquiries/waiting-times",
            Action::ViewInquiries,
            waiting::get,
        )
}
