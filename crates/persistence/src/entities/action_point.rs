//! Action points.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "action_point")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub consultation_id: Uuid,
    pub number: i32,
    pub text_en: Option<String>,
    pub text_fr: Option<String>,
    pub text_es: Option<String>,
    pub recommendation: Option<i32>,
    pub owner_kind: String,
    pub owner_code: Option<String>,
    pub organization_id: Option<String>,
    pub due_on: Date,
    pub state: String,
    pub said_done_at: Option<DateTimeUtc>,
    pub reach: String,
    pub organizations: String,
    pub policy_documents: String,
    pub version: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
