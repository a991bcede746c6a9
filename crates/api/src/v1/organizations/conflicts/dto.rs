//! A declaration.

use crate::schema::input_schema;
use chrono::{DateTime, Utc};
use parvis_app::accounts::CONFLICT_FIELDS;
use parvis_domain::account::{AccountId, Conflict};
use serde::Serialize;
use utoipa::ToSchema;

input_schema! {
    /// A declaration; without `person` it is one's own.
    ConflictInput = CONFLICT_FIELDS
}

/// A declared conflict of interest: bars the person from acting on the
/// organization, for good.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(crate) struct DeclaredConflict {
    /// The account.
    pub person: uuid::Uuid,
    /// Its name.
    pub name: String,
    /// What the interest is.
    pub reason: String,
    /// Who declared it.
    pub declared_by: uuid::Uuid,
    /// When.
    pub declared_at: DateTime<Utc>,
}

impl DeclaredConflict {
    pub(super) fn new(person: AccountId, name: String, conflict: Conflict) -> Self {
        Self {
            person: person.0,
            name,
            reason: conflict.reason,
            declared_by: conflict.declared_by.0,
            declared_at: conflict.declared_at,
        }
    }
}
