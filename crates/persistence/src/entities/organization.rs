//! Organizations.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "organization")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub sort_key: String,
    pub category: String,
    pub country: Option<String>,
    pub level: Option<String>,
    pub founded_year: Option<i32>,
    pub website: Option<String>,
    pub role_address: Option<String>,
    pub role_address_public: bool,
    pub registration_number: Option<String>,
    pub registration_authority: Option<String>,
    pub description: String,
    pub visibility: String,
    pub origin: String,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
    pub version: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
