//! Whom to contact about what, and the units and offices of IOM with their
//! periods. Public.

mod find;
mod unit;
mod units;

use crate::kit::{Action, Routes};

pub(crate) use find::{ContactRow, contact_row};

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/contacts", Action::ReadPublic, find::get)
        .get("/contacts/units", Action::ReadPublic, units::get)
        .get("/contacts/units/{code}", Action::ReadPublic, unit::get)
}
