//! Units and offices of IOM, what they answer for, and whom to ask about what.
//! All of it is reference data with its sources and public; the proposal is
//! made by `parvis_domain::routing`.

mod load;
mod queries;

pub use load::{Known, TOPIC_LISTS, is_topic, known, topics};
pub use queries::{
    CONTACT_FIELDS, Contact, ContactAnswer, Said, UnitView, contact, proposal, unit, units,
};
