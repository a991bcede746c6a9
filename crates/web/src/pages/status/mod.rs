//! The observer status after admission: its account, decisions on it, giving it
//! up. For the team and for staff.

mod account;
mod mark;
mod record;
mod renounce;

use crate::kit::{Action, Routes};

pub(crate) use account::organization_id;
pub(crate) use mark::{StatusTag, status_tag};

pub(super) fn routes() -> Routes {
    let at = |act: &str| format!("/organizations/{{id}}/status{act}");
    Routes::default()
        .get(&at(""), Action::ViewOrganization, account::get)
        .get(&at("/record"), Action::RecordStatus, record::get)
        .post(&at("/record"), Action::RecordStatus, record::post)
        .post(&at("/confirm"), Action::ConfirmStatus, account::confirm)
        .post(&at("/reject"), Action::RejectStatus, account::reject)
        .get(&at("/renounce"), Action::RenounceStatus, renounce::get)
        .post(&at("/renounce"), Action::RenounceStatus, renounce::post)
        .post(
            &at("/take-back"),
            Action::RenounceStatus,
            renounce::take_back,
        )
}
