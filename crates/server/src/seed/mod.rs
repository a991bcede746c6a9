//! What the first start loads, by the same code that users' imports use.

mod bodies;
mod council;
mod demo;
mod demo_case;
mod demo_consultations;
mod demo_contributions;
mod demo_desk;
mod demo_door;
mod demo_follow_up;
mod demo_inquiries;
mod demo_session;
mod diligence;
mod letters;
mod reference;

pub use bodies::load as load_bodies;
pub use demo::load as load_demonstration;
pub use letters::load as load_letters;
pub use reference::{import_file, is_empty, load as load_reference, load_new_lists};
