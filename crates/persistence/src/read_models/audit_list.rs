//! The audit trail, of one subject or of everything.

use crate::{entities::audit_entry, error::Db, repositories::audit::with_names};
use parvis_app::{audit::AuditEntry, error::AppError};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// Of one subject, oldest first.
pub(crate) async fn trail<C: ConnectionTrait>(
    db: &C,
    kind: &str,
    id: &str,
) -> Result<Vec<AuditEntry>, AppError> {
    let rows = audit_entry::Entity::find()
        .filter(audit_entry::Column::SubjectKind.eq(kind))
        .filter(audit_entry::Column::SubjectId.eq(id))
        .order_by_asc(audit_entry::Column::Seq)
        .all(db)
        .await
        .db()?;
    with_names(db, rows).await
}

/// The newest of everything, before this number.
pub(crate) async fn newest<C: ConnectionTrait>(
    db: &C,
    before: Option<i64>,
    most: u64,
) -> Result<Vec<AuditEntry>, AppError> {
    let mut query = audit_entry::Entity::find()
        .order_by_desc(audit_entry::Column::Seq)
        .limit(most);
    if let Some(before) = before {
        query = query.filter(audit_entry::Column::Seq.lt(before));
    }
    with_names(db, query.all(db).await.db()?).await
}
