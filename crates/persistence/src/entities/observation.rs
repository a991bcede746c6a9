//! Observations on organizations.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "observation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub organization_id: String,
    pub category: String,
    pub entered_as: String,
    pub level: String,
    pub text: String,
    pub source: String,
    pub evidence_name: Option<String>,
    pub evidence_type: Option<String>,
    pub evidence_size: Option<i64>,
    pub evidence_sha256: Option<String>,
    pub made_by: Uuid,
    pub made_at: DateTimeUtc,
    pub expires_on: Date,
    pub escalated_by: Option<Uuid>,
    pub escalated_at: Option<DateTimeUtc>,
    pub escalated_comment: Option<String>,
    pub ruled_by: Option<Uuid>,
    pub ruled_at: Option<DateTimeUtc>,
    pub ruled_comment: Option<String>,
    pub ruled_serious: Option<bool>,
    pub disclosed_by: Option<Uuid>,
    pub disclosed_at: Option<DateTimeUtc>,
    pub wording: Option<String>,
    pub reply_due: Option<Date>,
    pub replied_by: Option<Uuid>,
    pub replied_at: Option<DateTimeUtc>,
    pub reply: Option<String>,
    pub reply_late: Option<bool>,
    pub withdrawn_by: Option<Uuid>,
    pub withdrawn_at: Option<DateTimeUtc>,
    pub withdrawn_reason: Option<String>,
    pub version: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
