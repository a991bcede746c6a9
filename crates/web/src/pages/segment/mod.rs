//! Segments of the inventory, for staff.

mod edit;
mod list;

pub(crate) use edit::{Count, counted};

use crate::kit::{Action, Routes};

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/staff/segments", Action::ViewSegments, list::get)
        .get("/staff/segments/new", Action::ManageSegments, edit::new)
        .post("/staff/segments/new", Action::ManageSegments, edit::add)
        .post("/staff/segments/count", Action::ViewSegments, edit::count)
        .get("/staff/segments/{segment}", Action::ViewSegments, edit::get)
        .post(
            "/staff/segments/{segment}",
            Action::ManageSegments,
            edit::change,
        )
        .post(
            "/staff/segments/{segment}/remove",
            Action::ManageSegments,
            edit::remove,
        )
}
