//! Steps in the life of action points.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "action_step")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub action_point_id: Uuid,
    pub at: DateTimeUtc,
    pub account_id: Uuid,
    pub by_owner: bool,
    pub state_before: String,
    pub state_after: String,
    pub says_done: bool,
    pub note: String,
    pub link: Option<String>,
    pub document_id: Option<Uuid>,
    pub reach: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
