//! Accounts as administrators see them.

use crate::schema::input_schema;
use chrono::{DateTime, Utc};
use parvis_app::accounts::{AccountRow, INVITE_FIELDS};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

input_schema! {
    /// A new staff account.
    StaffAccountInput = INVITE_FIELDS
}

/// An account.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct StaffAccount {
    /// Identity.
    pub id: Uuid,
    /// Name.
    pub name: String,
    /// Mail address.
    pub email: String,
    /// Codes of the list `staff-roles`; empty for members of organizations.
    pub staff_roles: Vec<String>,
    /// In how many organizations' teams.
    pub organizations: u64,
    /// When the address was confirmed.
    pub confirmed_at: Option<DateTime<Utc>>,
    /// When it was disabled.
    pub disabled_at: Option<DateTime<Utc>>,
}

impl From<AccountRow> for StaffAccount {
    fn from(row: AccountRow) -> Self {
        Self {
            id: row.id.0,
            name: row.name,
            email: row.email,
            staff_roles: row
                .staff_roles
                .iter()
                .map(|r| r.code().to_owned())
                .collect(),
            organizations: row.organizations,
            confirmed_at: row.confirmed_at,
            disabled_at: row.disabled_at,
        }
    }
}
