//! Written statements and other contributions to consultations.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "contribution")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub consultation_id: Uuid,
    pub organization_id: String,
    pub kind: String,
    pub title: String,
    pub language: String,
    pub text: String,
    pub file_name: Option<String>,
    pub media_type: Option<String>,
    pub size: Option<i64>,
    pub sha256: Option<String>,
    pub agenda_item_id: Option<Uuid>,
    pub reach: String,
    pub state: String,
    pub on_paper: bool,
    pub received_on: Date,
    pub reason: Option<String>,
    pub correct_by: Option<Date>,
    pub region: Option<String>,
    pub category: String,
    pub changed_at: DateTimeUtc,
    pub version: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
