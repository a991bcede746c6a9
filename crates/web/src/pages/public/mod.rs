//! What everybody may read.

mod apply;
mod criteria;
mod data;
mod difference;
mod directory;
mod eligibility;
mod help;
mod home;
mod list;
mod observers;
mod organization;
mod problem;
mod procedure;
mod session;
mod sessions;
mod waiting_times;

use crate::kit::{Action, Routes};

pub(crate) use criteria::{layer_class, wording};
pub(crate) use organization::{DecisionLine, decision_line};

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("", Action::ReadPublic, home::get)
        .get("/", Action::ReadPublic, home::get)
        .get("/organizations", Action::ReadPublic, directory::get)
        .get("/organizations.csv", Action::ReadPublic, directory::csv)
        .get("/organizations/{id}", Action::ReadPublic, organization::get)
        .get("/observers", Action::ReadPublic, observers::get)
        .get("/observers.csv", Action::ReadPublic, observers::csv)
        .get("/apply", Action::ReadPublic, apply::get)
        .get("/criteria", Action::ReadPublic, criteria::in_force)
        .get("/criteria/{version}", Action::ReadPublic, criteria::version)
        .get(
            "/criteria/{version}/changes-from/{other}",
            Action::ReadPublic,
            difference::get,
        )
        .get("/eligibility", Action::ReadPublic, eligibility::get)
        .post("/eligibility", Action::ReadPublic, eligibility::post)
        .get("/sessions", Action::ReadPublic, sessions::get)
        .get("/sessions/{code}", Action::ReadPublic, session::get)
        .get("/procedure", Action::ReadPublic, procedure::get)
        .get("/waiting-times", Action::ReadPublic, waiting_times::get)
        .get("/data", Action::ReadPublic, data::get)
        .get("/data/lists/{name}", Action::ReadPublic, list::get)
        .get("/help", Action::ReadPublic, help::get)
        .get("/problems/{code}", Action::ReadPublic, problem::get)
}
