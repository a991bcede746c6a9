//! Delegates for consultations.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "registration")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub consultation_id: Uuid,
    pub organization_id: String,
    pub name: Option<String>,
    pub email: Option<String>,
    pub function: Option<String>,
    pub language: Option<String>,
    pub visa_letter: Option<String>,
    pub accessibility: Option<String>,
    pub interpretation: Option<String>,
    pub diet: Option<String>,
    pub answers: Option<String>,
    pub state: String,
    pub turn: i64,
    pub replaces: Option<Uuid>,
    pub region: Option<String>,
    pub category: String,
    pub observer: bool,
    pub reason: Option<String>,
    pub nominated_at: DateTimeUtc,
    pub changed_at: DateTimeUtc,
    pub version: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
