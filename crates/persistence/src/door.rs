//! Rows and reading models of the door of a consultation.

use crate::{
    read_models::delegates, reads::SqlReads, repositories::attendance as rows, write::SqlTx,
};
use async_trait::async_trait;
use parvis_app::{
    attendance::Delegate,
    error::AppError,
    ports::{AttendanceReads, AttendanceRows},
};
use parvis_domain::attendance::AttendanceEvent;
use uuid::Uuid;

#[async_trait]
impl AttendanceRows for SqlTx {
    async fn attendance_event(&mut self, id: Uuid) -> Result<Option<AttendanceEvent>, AppError> {
        rows::get(&self.tx, id).await
    }
    async fn attendance_of(
        &mut self,
        registration: Uuid,
    ) -> Result<Vec<AttendanceEvent>, AppError> {
        rows::of_registration(&self.tx, registration).await
    }
    async fn add_attendance(&mut self, events: &[AttendanceEvent]) -> Result<(), AppError> {
        rows::add(&self.tx, events).await
    }
}

#[async_trait]
impl AttendanceReads for SqlReads {
    async fn delegates(&self, consultation: Uuid) -> Result<Vec<Delegate>, AppError> {
        delegates::of(&self.db, consultation).await
    }
    async fn delegate(&self, registration: Uuid) -> Result<Option<Delegate>, AppError> {
        delegates::get(&self.db, registration).await
    }
    async fn attendance(&self, consultation: Uuid) -> Result<Vec<AttendanceEvent>, AppError> {
        rows::of_consultation(&self.db, consultation).await
    }
}
