//! Applications, with the present round of their examination.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "application")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub organization_id: String,
    pub stage: String,
    pub aims: Option<String>,
    pub cooperation_with_iom: Option<String>,
    pub funding_sources: Option<String>,
    pub executive_name: Option<String>,
    pub executive_title: Option<String>,
    pub representative_name: Option<String>,
    pub ecosoc_status: Option<String>,
    pub missing_documents_reason: Option<String>,
    pub reference: Option<String>,
    pub submitted_by: Option<Uuid>,
    pub submitted_at: Option<DateTimeUtc>,
    pub signatory_name: Option<String>,
    pub signatory_title: Option<String>,
    pub criteria_set: Option<String>,
    pub session_hoped_for: Option<String>,
    pub officer_id: Option<Uuid>,
    pub round_number: Option<i32>,
    pub round_origin: Option<String>,
    pub round_asked_by: Option<Uuid>,
    pub round_asked_at: Option<DateTimeUtc>,
    pub round_due: Option<Date>,
    pub round_reminders: Option<i32>,
    pub extension_asked_by: Option<Uuid>,
    pub extension_asked_at: Option<DateTimeUtc>,
    pub recommended_outcome: Option<String>,
    pub recommended_reason: Option<String>,
    pub recommended_by: Option<Uuid>,
    pub recommended_at: Option<DateTimeUtc>,
    pub cleared_by: Option<Uuid>,
    pub cleared_at: Option<DateTimeUtc>,
    pub session: Option<String>,
    pub closed_by: Option<Uuid>,
    pub closed_at: Option<DateTimeUtc>,
    pub closed_reason: Option<String>,
    pub earlier_id: Option<Uuid>,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
    pub version: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(has_many = "super::decision::Entity")]
    Decision,
}

impl Related<super::decision::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Decision.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
