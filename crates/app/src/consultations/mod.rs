//! Consultations: what staff prepare and announce, and what everybody reads.

mod bracket;
mod documents;
mod duty;
mod edit;
mod fields;
mod life;
mod load;
mod parts;
mod view;

pub(crate) use bracket::{Open, find_for_writing, happened};
pub(crate) use documents::takes_part;
pub use documents::{DOCUMENT_FIELDS, attach_document, read_document, remove_document};
pub use duty::hold_those_over;
pub use edit::{clone_consultation, create, edit};
pub use fields::{
    BASICS_FIELDS, CLONE_FIELDS, CREATE_FIELDS, Part, REGISTRATION_FIELDS, TEXTS_FIELDS,
    TIME_FIELDS, to_input,
};
pub use life::{CANCEL_FIELDS, cancel, publish};
pub use load::load_consultations;
pub use parts::{
    AGENDA_FIELDS, FORM_QUESTION_FIELDS, agenda_to_input, put_agenda_item, put_form_question,
    question_to_input, remove_item,
};
pub use view::{ConsultationFilter, ConsultationView, FILTER_FIELDS, find, list, series_of, view};
