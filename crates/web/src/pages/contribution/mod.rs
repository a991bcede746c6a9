//! What organizations bring to consultations, and who spoke.

mod call;
mod form;
mod interventions;
mod own;
mod public;
mod staff;
mod words;

pub(crate) use words::{Item, OnPage, Spoken, item, on_page, spoken};

use crate::kit::{Action, Routes};

pub(super) fn routes() -> Routes {
    let own = |act: &str| format!("/organizations/{{id}}/contributions{act}");
    Routes::default()
        .get(&own(""), Action::ViewOwnContributions, own::list)
        .get(
            "/organizations/{id}/consultations/{code}/contribute",
            Action::HandInContribution,
            form::new,
        )
        .post(
            "/organizations/{id}/consultations/{code}/contribute",
            Action::HandInContribution,
            form::create,
        )
        .get(&own("/{item}"), Action::ViewOwnContributions, own::one)
        .get(&own("/{item}/edit"), Action::HandInContribution, form::edit)
        .post(&own("/{item}/edit"), Action::HandInContribution, form::save)
        .post(
            &own("/{item}/withdraw"),
            Action::WithdrawContribution,
            own::withdraw,
        )
        .get(
            "/consultations/{code}/contributions/{item}",
            Action::ReadPublic,
            public::get,
        )
        .get(
            "/consultations/{code}/contributions/{item}/file",
            Action::ReadPublic,
            public::download,
        )
        .join(of_staff())
}

fn of_staff() -> Routes {
    let staff = |act: &str| format!("/staff/consultations/{{code}}{act}");
    let note = Action::RecordInterventions;
    Routes::default()
        .get(
            &staff("/contributions"),
            Action::ViewContributions,
            staff::list,
        )
        .get(
            &staff("/contributions.csv"),
            Action::ViewContributions,
            staff::csv,
        )
        .get(
            &staff("/contributions/call"),
            Action::CallForContributions,
            call::get,
        )
        .post(
            &staff("/contributions/call"),
            Action::CallForContributions,
            call::post,
        )
        .get(
            &staff("/contributions/new"),
            Action::EnterContribution,
            form::paper,
        )
        .post(
            &staff("/contributions/new"),
            Action::EnterContribution,
            form::enter,
        )
        .get(
            &staff("/contributions/{item}"),
            Action::ViewContributions,
            staff::one,
        )
        .post(
            &staff("/contributions/{item}/accept"),
            Action::AcceptContribution,
            staff::accept,
        )
        .post(
            &staff("/contributions/{item}/return"),
            Action::ReturnContribution,
            staff::send_back,
        )
        .get(
            &staff("/interventions"),
            Action::ViewContributions,
            interventions::list,
        )
        .post(&staff("/interventions"), note, interventions::add)
        .get(
            &staff("/interventions.csv"),
            Action::ViewContributions,
            interventions::csv,
        )
        .post(
            &staff("/interventions/several"),
            note,
            interventions::several,
        )
        .get(&staff("/interventions/{item}"), note, interventions::edit)
        .post(&staff("/interventions/{item}"), note, interventions::save)
        .post(
            &staff("/interventions/{item}/remove"),
            note,
            interventions::remove,
        )
}
