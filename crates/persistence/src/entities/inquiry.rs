//! Inquiries of organizations.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "inquiry")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub reference: String,
    pub organization_id: String,
    pub kind: String,
    pub topic: Option<String>,
    pub country: Option<String>,
    pub subject: String,
    pub language: String,
    pub state: String,
    pub holder: String,
    pub officer: Option<Uuid>,
    pub proposed: String,
    pub routed: bool,
    pub arrived_at: DateTimeUtc,
    pub due_on: Date,
    pub answered_at: Option<DateTimeUtc>,
    pub closed_at: Option<DateTimeUtc>,
    pub since: DateTimeUtc,
    pub version: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
