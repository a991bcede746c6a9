//! Entries of the sanctions list.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "screening_entry")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub key: String,
    pub kind: String,
    pub data_id: String,
    pub version: String,
    pub reference: String,
    pub regime: String,
    pub listed_on: Option<String>,
    pub delisted_on: Option<String>,
    pub names: String,
    pub facts: String,
    pub fingerprint: String,
    pub round: i32,
    pub changed_in: i64,
    pub last_in: i64,
    pub delisted_in: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
