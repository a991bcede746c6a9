//! Statements on bodies, inside a write transaction and outside.

use crate::{reads::SqlReads, repositories::bodies, write::SqlTx};
use async_trait::async_trait;
use parvis_app::{
    bodies::Stored,
    error::AppError,
    ports::{BodyReads, BodyRows},
};

#[async_trait]
impl BodyRows for SqlTx {
    async fn add_body_statements(&mut self, statements: &[Stored]) -> Result<(), AppError> {
        bodies::add(&self.tx, statements).await
    }
}

#[async_trait]
impl BodyReads for SqlReads {
    async fn body_statements(&self) -> Result<Vec<Stored>, AppError> {
        bodies::all(&self.db).await
    }
}
