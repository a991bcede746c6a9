//! The team of an organization: its page, invitations, requests to join.

mod invitation;
mod join;
mod manage;
mod view;

use crate::kit::{Action, Routes};

pub(super) fn routes() -> Routes {
    let at = |path: &str| format!("/organizations/{{id}}/team{path}");
    Routes::default()
        .get(&at(""), Action::ViewTeam, view::get)
        .post(&at("/invite"), Action::ManageTeam, manage::invite)
        .post(&at("/retract"), Action::ManageTeam, manage::retract)
        .post(&at("/change"), Action::ManageTeam, manage::change)
        .post(&at("/remove"), Action::ManageTeam, manage::remove)
        .post(&at("/leave"), Action::LeaveTeam, manage::leave)
        .post(
            &at("/handover"),
            Action::TransferOwnership,
            manage::handover,
        )
        .post(&at("/join"), Action::DecideJoin, manage::decide)
        .post(&at("/claim"), Action::DecideClaim, manage::claim)
        .get("/invitation", Action::AcceptInvitation, invitation::get)
        .post("/invitation", Action::AcceptInvitation, invitation::post)
        .post(
            "/invitation/answer",
            Action::AnswerInvitation,
            invitation::answer,
        )
        .get("/handover", Action::ConfirmHandover, invitation::handover)
        .post("/handover", Action::ConfirmHandover, invitation::confirm)
        .get("/join", Action::AskToJoin, join::get)
        .post("/join", Action::AskToJoin, join::post)
        .post("/join/take-back", Action::AskToJoin, join::take_back)
}
