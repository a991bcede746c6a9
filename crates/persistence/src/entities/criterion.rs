//! Criteria of a version, in order.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "criterion")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub criteria_set: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub code: String,
    pub position: i32,
    pub layer: String,
    pub text_en: Option<String>,
    pub text_fr: Option<String>,
    pub text_es: Option<String>,
    pub evidence_en: Option<String>,
    pub evidence_fr: Option<String>,
    pub evidence_es: Option<String>,
    pub documents: String,
    pub rule: String,
    pub parameter: Option<String>,
    pub basis: String,
    pub source: String,
    pub text_status: String,
    pub symbol: Option<String>,
    pub official: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
