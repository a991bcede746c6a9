//! Time: which session a case can reach, what happens when it misses one, how
//! long things take, and reminders of days that come near.

mod plan;
mod remind;
mod roll_over;
mod waiting;

pub use plan::{Planned, plan_for_newcomer, plan_of, session_calendar};
pub(crate) use remind::remind_of_drafts;
pub(crate) use roll_over::roll_over_cases;
pub use waiting::waiting_times;

use parvis_domain::{
    Instant,
    application::{ApplicationId, StagePeriod},
    organization::OrganizationId,
};

/// A draft, as the duty of reminders needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftRow {
    /// The application.
    pub id: ApplicationId,
    /// The organization.
    pub organization_id: OrganizationId,
    /// When it was begun.
    pub created_at: Instant,
    /// When somebody last changed it.
    pub updated_at: Instant,
}

/// A period of the clock of a case.
pub type CasePeriod = (ApplicationId, StagePeriod);
