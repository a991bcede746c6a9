//! Consultations.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "consultation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub code: String,
    pub kind: String,
    pub series: Option<String>,
    pub region: Option<String>,
    pub council_session: Option<String>,
    pub title_en: Option<String>,
    pub title_fr: Option<String>,
    pub title_es: Option<String>,
    pub summary_en: Option<String>,
    pub summary_fr: Option<String>,
    pub summary_es: Option<String>,
    pub programme_en: Option<String>,
    pub programme_fr: Option<String>,
    pub programme_es: Option<String>,
    pub date_from: String,
    pub date_until: Option<String>,
    pub earliest: Date,
    pub latest: Date,
    pub time_from: Option<Time>,
    pub time_until: Option<Time>,
    pub time_zone: Option<String>,
    pub venue: Option<String>,
    pub city: Option<String>,
    pub country: Option<String>,
    pub online_link: Option<String>,
    pub languages: String,
    pub capacity: Option<i32>,
    pub registration_opens: Option<Date>,
    pub registration_closes: Option<Date>,
    pub moderation: bool,
    pub access: String,
    pub note: String,
    pub basis: String,
    pub source: String,
    pub state: String,
    pub cancel_reason: Option<String>,
    pub sequence: i32,
    pub published_at: Option<DateTimeUtc>,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
    pub version: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
