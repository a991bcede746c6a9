//! What follows from consultations: outcomes, action points, opening reports.

mod list;
mod opening;
mod outcomes;
mod own;
mod point;
mod recommendation;
mod words;

pub(crate) use words::{OnPage, Point, on_page, points};

use crate::kit::{Action, Routes};

pub(super) fn routes() -> Routes {
    let staff = |act: &str| format!("/staff/consultations/{{code}}{act}");
    Routes::default()
        .get(
            "/consultations/{code}/opening-report",
            Action::ReadPublic,
            opening::get,
        )
        .get(
            "/consultations/{code}/opening-report.pdf",
            Action::ReadPublic,
            opening::pdf,
        )
        .get(&staff("/outcomes"), Action::ViewFollowUp, outcomes::get)
        .get(
            &staff("/outcomes/edit"),
            Action::EditFollowUp,
            outcomes::edit,
        )
        .post(
            &staff("/outcomes/edit"),
            Action::EditFollowUp,
            outcomes::save,
        )
        .post(
            &staff("/outcomes/publish"),
            Action::PublishOutcomes,
            outcomes::publish,
        )
        .get(
            &staff("/recommendations/new"),
            Action::EditFollowUp,
            recommendation::new,
        )
        .post(
            &staff("/recommendations/new"),
            Action::EditFollowUp,
            recommendation::create,
        )
        .get(
            &staff("/recommendations/{number}"),
            Action::EditFollowUp,
            recommendation::get,
        )
        .post(
            &staff("/recommendations/{number}"),
            Action::EditFollowUp,
            recommendation::save,
        )
        .get(
            &staff("/action-points/new"),
            Action::EditFollowUp,
            point::new,
        )
        .post(
            &staff("/action-points/new"),
            Action::EditFollowUp,
            point::create,
        )
        .get(
            &staff("/action-points/{number}"),
            Action::ViewFollowUp,
            point::get,
        )
        .post(
            &staff("/action-points/{number}/step"),
            Action::SettleActionPoint,
            point::step,
        )
        .get(
            &staff("/action-points/{number}/edit"),
            Action::EditFollowUp,
            point::edit,
        )
        .post(
            &staff("/action-points/{number}/edit"),
            Action::EditFollowUp,
            point::save,
        )
        .join(points_and_reports())
}

fn points_and_reports() -> Routes {
    Routes::default()
        .get("/staff/action-points", Action::ViewFollowUp, list::get)
        .get("/staff/action-points.csv", Action::ViewFollowUp, list::csv)
        .get(
            "/organizations/{id}/action-points",
            Action::ViewOwnActionPoints,
            own::list,
        )
        .get(
            "/organizations/{id}/action-points/{code}/{number}",
            Action::ViewOwnActionPoints,
            own::get,
        )
        .post(
            "/organizations/{id}/action-points/{code}/{number}",
            Action::ReportActionPoint,
            own::report,
        )
}
