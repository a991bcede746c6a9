//! Versions of the sanctions list.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "screening_list")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub number: i64,
    pub sha256: String,
    pub generated_at: DateTimeUtc,
    pub loaded_at: DateTimeUtc,
    pub loaded_by: Option<Uuid>,
    pub individuals: i64,
    pub entities: i64,
    pub added: i64,
    pub changed: i64,
    pub delisted: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
