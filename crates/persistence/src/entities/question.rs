//! Questions to the applicant with their replies.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "question")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub application_id: Uuid,
    pub round: Option<i32>,
    pub number: Option<i32>,
    pub subject_kind: String,
    pub subject: Option<String>,
    pub text: String,
    pub prepared_by: Uuid,
    pub prepared_at: DateTimeUtc,
    pub reply: Option<String>,
    pub value: Option<String>,
    pub cannot: Option<String>,
    pub replaces: bool,
    pub saved_by: Option<Uuid>,
    pub saved_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
