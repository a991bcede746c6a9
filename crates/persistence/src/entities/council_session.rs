//! Sessions of the Council.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "council_session")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub code: String,
    pub kind: String,
    pub title_en: Option<String>,
    pub title_fr: Option<String>,
    pub title_es: Option<String>,
    pub date_from: String,
    pub date_to: Option<String>,
    pub earliest: Date,
    pub place: String,
    pub application_deadline: Option<Date>,
    pub note: String,
    pub basis: String,
    pub source: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
