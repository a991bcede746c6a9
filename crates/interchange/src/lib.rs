//! CSV columns to and from commands and read models, and one safe writer.
//!
//! May import `parvis-domain` and `parvis-app`; never sea-orm or axum. A file
//! becomes [`parvis_app::input::Input`]s, which the command's own parser reads:
//! the rules are the same as for forms and API. To add a file: its columns in
//! a file of its own, read through [`Table`] or written through [`Writer`].

mod action_points;
mod attendance;
mod bodies;
mod consultations;
mod contributions;
mod council;
mod criteria;
mod delegates;
mod inquiries;
mod observers;
mod organizations;
mod participation;
mod queue;
mod reference;
mod sanctions;
mod table;
mod waiting_times;
mod writer;

pub use action_points::action_points_csv;
pub use attendance::attendance_csv;
pub use bodies::{
    BODY_READ_ONLY, body_members_csv, body_statements_csv, body_timeline_csv, read_body_statements,
    statement_state,
};
pub use consultations::{consultations_csv, read_consultations};
pub use contributions::{contributions_csv, interventions_csv, read_interventions};
pub use council::{decision_sheet_csv, read_decision_sheet};
pub use criteria::criteria_csv;
pub use delegates::delegate_needs_csv;
pub use inquiries::inquiries_csv;
pub use observers::observers_csv;
pub use organizations::{READ_ONLY, organizations_csv, read_organizations};
pub use participation::participation_csv;
pub use queue::queue_csv;
pub use reference::{
    ObserverSource, read_code_list, read_counts, read_criteria, read_criteria_sets, read_observers,
    read_sessions,
};
pub use sanctions::read_sanctions_list;
pub use table::{MAX_BYTES, MAX_ROWS, Row, Table};
pub use waiting_times::waiting_times_csv;
pub use writer::{Dialect, Writer};
