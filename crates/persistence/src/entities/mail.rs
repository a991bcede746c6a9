//! What the outbox says of each mail.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mail")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub job_id: Uuid,
    pub account_id: Uuid,
    pub kind: String,
    pub organization_id: Option<String>,
    pub application_id: Option<Uuid>,
    pub language: Option<String>,
    pub template_version: Option<i32>,
    pub subject: Option<String>,
    pub body: Option<String>,
    pub invitation_id: Option<Uuid>,
    pub calendar_method: Option<String>,
    pub calendar: Option<String>,
    pub registration_id: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
