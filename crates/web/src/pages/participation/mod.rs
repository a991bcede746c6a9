//! Who takes part in consultations: the memory of an organization, and
//! statistics for staff.

mod memory;
mod statistics;

use crate::kit::{Action, Routes};

pub(super) fn routes() -> Routes {
    Routes::default()
        .get(
            "/organizations/{id}/dialogue",
            Action::ReadPublic,
            memory::get,
        )
        .get(
            "/staff/participation",
            Action::ViewParticipation,
            statistics::get,
        )
        .get(
            "/staff/participation.csv",
            Action::ViewParticipation,
            statistics::csv,
        )
}
