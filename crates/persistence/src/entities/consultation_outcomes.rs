//! What consultations came to.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "consultation_outcomes")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub consultation_id: Uuid,
    pub summary_en: Option<String>,
    pub summary_fr: Option<String>,
    pub summary_es: Option<String>,
    pub internal_en: Option<String>,
    pub internal_fr: Option<String>,
    pub internal_es: Option<String>,
    pub published_at: Option<DateTimeUtc>,
    pub updated_at: DateTimeUtc,
    pub version: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
