//! Entries of code lists, in the order of their file.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "code_entry")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub list: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub code: String,
    pub position: i32,
    pub label_en: Option<String>,
    pub label_fr: Option<String>,
    pub label_es: Option<String>,
    pub valid_from: Option<String>,
    pub valid_until: Option<String>,
    pub basis: String,
    pub source: String,
    pub note: String,
    pub attributes: String,
    pub retired: bool,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
