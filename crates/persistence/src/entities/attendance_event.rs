//! What was noted at the door of a consultation.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "attendance_event")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub consultation_id: Uuid,
    pub registration_id: Uuid,
    pub day: Date,
    pub act: String,
    pub means: String,
    pub reason: Option<String>,
    pub noted_at: DateTimeUtc,
    pub received_at: DateTimeUtc,
    pub noted_by: Uuid,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
