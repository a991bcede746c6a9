//! Who came to a consultation.

use crate::{attendance::Delegate, error::AppError};
use async_trait::async_trait;
use parvis_domain::attendance::AttendanceEvent;
use uuid::Uuid;

/// Rows inside a write transaction.
#[async_trait]
pub trait AttendanceRows: Send {
    /// An event.
    async fn attendance_event(&mut self, id: Uuid) -> Result<Option<AttendanceEvent>, AppError>;
    /// The events of a registration, of all days.
    async fn attendance_of(&mut self, registration: Uuid)
    -> Result<Vec<AttendanceEvent>, AppError>;
    /// Adds events; none is ever changed.
    async fn add_attendance(&mut self, events: &[AttendanceEvent]) -> Result<(), AppError>;
}

/// Reading.
#[async_trait]
pub trait AttendanceReads: Send + Sync {
    /// Every registration of a consultation, in whatever state, by name.
    async fn delegates(&self, consultation: Uuid) -> Result<Vec<Delegate>, AppError>;
    /// One.
    async fn delegate(&self, registration: Uuid) -> Result<Option<Delegate>, AppError>;
    /// The events of a consultation.
    async fn attendance(&self, consultation: Uuid) -> Result<Vec<AttendanceEvent>, AppError>;
}
