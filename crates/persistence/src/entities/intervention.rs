//! Who spoke at consultations.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "intervention")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub consultation_id: Uuid,
    pub agenda_item_id: Option<Uuid>,
    pub position: i32,
    pub organization_id: String,
    pub registration_id: Option<Uuid>,
    pub summary_en: Option<String>,
    pub summary_fr: Option<String>,
    pub summary_es: Option<String>,
    pub reach: String,
    pub region: Option<String>,
    pub category: String,
    pub version: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
