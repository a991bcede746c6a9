//! An application on the list of a session.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "council_list_item")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub session: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub application_id: Uuid,
    pub position: i32,
    pub mark: String,
    pub name_en: Option<String>,
    pub name_fr: Option<String>,
    pub name_es: Option<String>,
    pub summary_en: Option<String>,
    pub summary_fr: Option<String>,
    pub summary_es: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
