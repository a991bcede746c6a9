//! Answers to questions of the screening.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "screening_answer")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub hit_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub number: i32,
    pub answer: String,
    pub reason: String,
    pub answered_by: Uuid,
    pub answered_at: DateTimeUtc,
    pub second: bool,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
