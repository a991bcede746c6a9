//! Periods of observer status.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "observer_status")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub organization_id: String,
    pub from_text: String,
    pub until_text: Option<String>,
    pub from_earliest: Date,
    pub until_latest: Option<Date>,
    pub session: Option<String>,
    pub decision_id: Option<Uuid>,
    pub basis: String,
    pub source: String,
    pub evidence: String,
    pub annulled_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
