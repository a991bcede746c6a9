//! Registrations for consultations: what organizations see and do, and what
//! staff do.

mod badges;
mod delegate;
mod own;
mod quota;
mod seats;
mod staff;

use crate::kit::{Action, Routes};

pub(crate) use seats::{SeatsBox, seats_box};

pub(super) fn routes() -> Routes {
    let own = |act: &str| format!("/organizations/{{id}}/consultations{act}");
    let one = |act: &str| format!("/organizations/{{id}}/consultations/{{code}}{act}");
    let staff = |act: &str| format!("/staff/consultations/{{code}}{act}");
    Routes::default()
        .get(&own(""), Action::ViewDelegates, own::list)
        .get(&one(""), Action::ViewDelegates, own::one)
        .get(&one("/badges.pdf"), Action::ViewDelegates, badges::own)
        .get(&one("/nominate"), Action::NominateDelegates, delegate::new)
        .post(
            &one("/nominate"),
            Action::NominateDelegates,
            delegate::nominate,
        )
        .get(
            &one("/delegates/{person}"),
            Action::NominateDelegates,
            delegate::edit,
        )
        .post(
            &one("/delegates/{person}"),
            Action::NominateDelegates,
            delegate::save,
        )
        .get(
            &one("/delegates/{person}/substitute"),
            Action::NominateDelegates,
            delegate::ask_substitute,
        )
        .post(
            &one("/delegates/{person}/substitute"),
            Action::NominateDelegates,
            delegate::substitute,
        )
        .post(
            &one("/delegates/{person}/withdraw"),
            Action::NominateDelegates,
            delegate::withdraw,
        )
        .get(
            &staff("/registrations"),
            Action::ViewRegistrations,
            staff::table,
        )
        .post(
            &staff("/registrations/preview"),
            Action::ModerateRegistrations,
            staff::preview,
        )
        .post(
            &staff("/registrations/do"),
            Action::ModerateRegistrations,
            staff::run,
        )
        .get(
            &staff("/needs.csv"),
            Action::ViewRegistrations,
            staff::needs,
        )
        .get(
            &staff("/badges.pdf"),
            Action::ViewRegistrations,
            badges::all,
        )
        .get(&staff("/quota"), Action::ViewRegistrations, quota::get)
        .post(&staff("/quota"), Action::SetQuota, quota::post)
}
