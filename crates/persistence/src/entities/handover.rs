//! Ownership on its way.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "handover")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub organization_id: String,
    pub from_id: Uuid,
    pub to_id: Uuid,
    pub from_link: String,
    pub to_link: String,
    pub from_at: Option<DateTimeUtc>,
    pub to_at: Option<DateTimeUtc>,
    pub begun_at: DateTimeUtc,
    pub ended: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
