//! Questions of the screening.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "screening_hit")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub organization_id: String,
    pub kind: String,
    pub name: String,
    pub sources: String,
    pub name_fingerprint: String,
    pub entry_key: String,
    pub entry_fingerprint: String,
    pub listed_kind: String,
    pub listed_name: String,
    pub score: i32,
    pub explanation: String,
    pub list: i64,
    pub algorithm: String,
    pub threshold: i64,
    pub found_at: DateTimeUtc,
    pub state: String,
    pub version: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
