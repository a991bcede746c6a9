//! Invitations to consultations: the sending, for staff; the answer, by link
//! and for the organization.

mod answer;
mod calendar;
mod own;
mod send;
mod staff;

use crate::kit::{Action, Routes};

pub(super) fn routes() -> Routes {
    let staff = |act: &str| format!("/staff/consultations/{{code}}/invitations{act}");
    Routes::default()
        .get(&staff(""), Action::ViewInvitations, staff::get)
        .get(&staff("/new"), Action::SendInvitations, send::form)
        .post(&staff("/preview"), Action::ViewInvitations, send::preview)
        .post(&staff("/test"), Action::SendInvitations, send::test)
        .post(&staff("/send"), Action::SendInvitations, send::send)
        .post(&staff("/remind"), Action::RemindInvited, staff::remind)
        .get(
            &staff("/{organization}/again"),
            Action::SendInvitations,
            staff::again_form,
        )
        .post(
            &staff("/{organization}/again"),
            Action::SendInvitations,
            staff::again,
        )
        .get("/consultations.ics", Action::ReadPublic, calendar::feed)
        .get(
            "/consultations/{code}/calendar.ics",
            Action::ReadPublic,
            calendar::one,
        )
        .get("/rsvp", Action::RespondByLink, answer::get)
        .post("/rsvp", Action::RespondByLink, answer::post)
        .get(
            "/organizations/{id}/invitations",
            Action::ViewOwnInvitations,
            own::list,
        )
        .get(
            "/organizations/{id}/invitations/{invited_to}",
            Action::RespondToInvitation,
            own::get,
        )
        .post(
            "/organizations/{id}/invitations/{invited_to}",
            Action::RespondToInvitation,
            own::post,
        )
}
