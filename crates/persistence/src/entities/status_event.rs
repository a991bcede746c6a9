//! Events in the observer status of organizations.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "status_event")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub organization_id: String,
    pub kind: String,
    pub state: String,
    pub origin: String,
    pub from_text: String,
    pub until_text: Option<String>,
    pub session: Option<String>,
    pub decision_id: Option<Uuid>,
    pub reason: Option<String>,
    pub basis: String,
    pub source: String,
    pub evidence: String,
    pub supersedes: Option<Uuid>,
    pub recorded_by: Option<Uuid>,
    pub recorded_at: Option<DateTimeUtc>,
    pub confirmed_by: Option<Uuid>,
    pub confirmed_at: Option<DateTimeUtc>,
    pub superseded_at: Option<DateTimeUtc>,
    pub entered_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
