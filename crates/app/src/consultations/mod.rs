//! Consultations: what staff prepare and announce, and what everybody reads.

mod bracket;
mod duty;
mod edit;
mod fields;
mod life;
mod load;
mod view;

pub(crate) use bracket::{Open, find_for_writing};
pub use duty::hold_those_over;
pub use edit::{clone_consultation, create, edit};
pub use fields::{
    BASICS_FIELDS, CLONE_FIELDS, CREATE_FIELDS, Part, REGISTRATION_FIELDS, TEXTS_FIELDS,
    TIME_FIELDS, to_input,
};
pub use life::{CANCEL_FIELDS, cancel, publish};
pub use load::load_consultations;
pub use view::{ConsultationFilter, ConsultationView, FILTER_FIELDS, find, list, series_of, view};
