//! Registrations for consultations: organizations nominate delegates, staff
//! look at them, seats are given by a rule that is stored, can be tried and is
//! published with its result. Delegates are persons: they are seen by their
//! organization and by staff, never named in the history, and forgotten.

mod badges;
mod bracket;
mod calendar;
mod duty;
mod facts;
mod fields;
mod moderate;
mod nominate;
mod own;
mod quota;
mod result;
mod table;
mod walk_in;

pub use badges::{BadgeSheet, DelegateBadge, badges, own_badges};
pub use duty::forget_delegates;
pub use fields::{NOMINATION_FIELDS, to_input};
pub use moderate::{MODERATION_FIELDS, Moderation, ModerationItem, ModerationPlan, moderate, plan};
pub use nominate::{change, nominate, substitute, withdraw};
pub use own::{OwnConsultation, OwnRegistration, own, own_all, until_registration_closes};
pub use quota::{QUOTA_FIELDS, Simulation, rule_to_input, set_quota, simulate};
pub use result::{Figures, SeatResult, seat_result};
pub use table::{Need, RegistrationRow, TABLE_FIELDS, TableFilter, TableView, table};

pub(crate) use bracket::{move_up, tell_participants};
pub(crate) use calendar::tell_changed;
pub(crate) use facts::of as facts_of;
pub(crate) use walk_in::{AtTheDoor, enter_at_door};
