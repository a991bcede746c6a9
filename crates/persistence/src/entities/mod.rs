//! One file for each table. Nothing here leaves the crate; rows become domain
//! types in `repositories` and `read_models`.

#![expect(
    unreachable_pub,
    reason = "sea-orm derives public types beside the models"
)]

pub(crate) mod account;
pub(crate) mod account_role;
pub(crate) mod action_point;
pub(crate) mod action_step;
pub(crate) mod application;
pub(crate) mod assessment;
pub(crate) mod attendance_event;
pub(crate) mod audit_entry;
pub(crate) mod body_statement;
pub(crate) mod code_entry;
pub(crate) mod conflict;
pub(crate) mod consultation;
pub(crate) mod consultation_agenda_item;
pub(crate) mod consultation_document;
pub(crate) mod consultation_invitation;
pub(crate) mod consultation_outcomes;
pub(crate) mod consultation_question;
pub(crate) mod consultation_quota;
pub(crate) mod contribution;
pub(crate) mod contribution_call;
pub(crate) mod council_list;
pub(crate) mod council_list_item;
pub(crate) mod council_session;
pub(crate) mod counter;
pub(crate) mod criteria_hand;
pub(crate) mod criteria_set;
pub(crate) mod criteria_version;
pub(crate) mod criterion;
pub(crate) mod decision;
pub(crate) mod document;
pub(crate) mod draft_resolution;
pub(crate) mod entry_confirmation;
pub(crate) mod extension;
pub(crate) mod frozen_list;
pub(crate) mod frozen_list_confirmation;
pub(crate) mod handover;
pub(crate) mod idempotency;
pub(crate) mod inquiry;
pub(crate) mod inquiry_message;
pub(crate) mod inquiry_stretch;
pub(crate) mod intervention;
pub(crate) mod invitation;
pub(crate) mod invitation_link;
pub(crate) mod invitation_wave;
pub(crate) mod job;
pub(crate) mod join_request;
pub(crate) mod last_seen;
pub(crate) mod letter;
pub(crate) mod letter_template;
pub(crate) mod mail;
pub(crate) mod mail_declined;
pub(crate) mod membership;
pub(crate) mod mention;
pub(crate) mod name_change;
pub(crate) mod note;
pub(crate) mod observation;
pub(crate) mod one_time_link;
pub(crate) mod opening_report;
pub(crate) mod organization;
pub(crate) mod organization_country;
pub(crate) mod organization_name;
pub(crate) mod organization_theme;
pub(crate) mod periodic_report;
pub(crate) mod question;
pub(crate) mod question_round;
pub(crate) mod recommendation;
pub(crate) mod registration;
pub(crate) mod reminder;
pub(crate) mod reported_count;
pub(crate) mod representative;
pub(crate) mod saved_view;
pub(crate) mod screening_answer;
pub(crate) mod screening_entry;
pub(crate) mod screening_hit;
pub(crate) mod screening_list;
pub(crate) mod screening_name;
pub(crate) mod segment;
pub(crate) mod setting;
pub(crate) mod stage_period;
pub(crate) mod status_event;
pub(crate) mod submission_version;
pub(crate) mod succession;
pub(crate) mod web_session;

use crate::error::Db;
use parvis_app::error::AppError;
use sea_orm::{ConnectionTrait, EntityTrait};

/// Reads at most one row of every table: fails, naming the column, where the
/// tables are not what the entities say.
pub(crate) async fn check<C: ConnectionTrait>(db: &C) -> Result<(), AppError> {
    account::Entity::find().one(db).await.db()?;
    account_role::Entity::find().one(db).await.db()?;
    application::Entity::find().one(db).await.db()?;
    assessment::Entity::find().one(db).await.db()?;
    audit_entry::Entity::find().one(db).await.db()?;
    code_entry::Entity::find().one(db).await.db()?;
    conflict::Entity::find().one(db).await.db()?;
    consultation::Entity::find().one(db).await.db()?;
    check_dialogue(db).await?;
    consultation_agenda_item::Entity::find()
        .one(db)
        .await
        .db()?;
    council_list::Entity::find().one(db).await.db()?;
    council_list_item::Entity::find().one(db).await.db()?;
    council_session::Entity::find().one(db).await.db()?;
    counter::Entity::find().one(db).await.db()?;
    criteria_hand::Entity::find().one(db).await.db()?;
    criteria_set::Entity::find().one(db).await.db()?;
    criteria_version::Entity::find().one(db).await.db()?;
    criterion::Entity::find().one(db).await.db()?;
    decision::Entity::find().one(db).await.db()?;
    document::Entity::find().one(db).await.db()?;
    draft_resolution::Entity::find().one(db).await.db()?;
    frozen_list::Entity::find().one(db).await.db()?;
    frozen_list_confirmation::Entity::find()
        .one(db)
        .await
        .db()?;
    extension::Entity::find().one(db).await.db()?;
    entry_confirmation::Entity::find().one(db).await.db()?;
    idempotency::Entity::find().one(db).await.db()?;
    job::Entity::find().one(db).await.db()?;
    letter::Entity::find().one(db).await.db()?;
    letter_template::Entity::find().one(db).await.db()?;
    mail::Entity::find().one(db).await.db()?;
    mail_declined::Entity::find().one(db).await.db()?;
    membership::Entity::find().one(db).await.db()?;
    observation::Entity::find().one(db).await.db()?;
    name_change::Entity::find().one(db).await.db()?;
    one_time_link::Entity::find().one(db).await.db()?;
    organization::Entity::find().one(db).await.db()?;
    organization_country::Entity::find().one(db).await.db()?;
    organization_name::Entity::find().one(db).await.db()?;
    organization_theme::Entity::find().one(db).await.db()?;
    question::Entity::find().one(db).await.db()?;
    question_round::Entity::find().one(db).await.db()?;
    periodic_report::Entity::find().one(db).await.db()?;
    registration::Entity::find().one(db).await.db()?;
    reminder::Entity::find().one(db).await.db()?;
    reported_count::Entity::find().one(db).await.db()?;
    representative::Entity::find().one(db).await.db()?;
    setting::Entity::find().one(db).await.db()?;
    stage_period::Entity::find().one(db).await.db()?;
    submission_version::Entity::find().one(db).await.db()?;
    status_event::Entity::find().one(db).await.db()?;
    handover::Entity::find().one(db).await.db()?;
    invitation::Entity::find().one(db).await.db()?;
    join_request::Entity::find().one(db).await.db()?;
    last_seen::Entity::find().one(db).await.db()?;
    mention::Entity::find().one(db).await.db()?;
    note::Entity::find().one(db).await.db()?;
    saved_view::Entity::find().one(db).await.db()?;
    screening_answer::Entity::find().one(db).await.db()?;
    screening_entry::Entity::find().one(db).await.db()?;
    screening_hit::Entity::find().one(db).await.db()?;
    screening_list::Entity::find().one(db).await.db()?;
    screening_name::Entity::find().one(db).await.db()?;
    succession::Entity::find().one(db).await.db()?;
    web_session::Entity::find().one(db).await.db()?;
    Ok(())
}

/// The same for what belongs to consultations.
async fn check_dialogue<C: ConnectionTrait>(db: &C) -> Result<(), AppError> {
    consultation_document::Entity::find().one(db).await.db()?;
    consultation_outcomes::Entity::find().one(db).await.db()?;
    consultation_question::Entity::find().one(db).await.db()?;
    consultation_quota::Entity::find().one(db).await.db()?;
    recommendation::Entity::find().one(db).await.db()?;
    action_point::Entity::find().one(db).await.db()?;
    action_step::Entity::find().one(db).await.db()?;
    opening_report::Entity::find().one(db).await.db()?;
    contribution::Entity::find().one(db).await.db()?;
    contribution_call::Entity::find().one(db).await.db()?;
    intervention::Entity::find().one(db).await.db()?;
    Ok(())
}
