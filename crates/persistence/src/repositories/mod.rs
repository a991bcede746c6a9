//! One file for each aggregate: get, add, save. Generic over the connection,
//! so that reading is the same inside and outside a write transaction.
//!
//! An aggregate of several tables is read with the row that has the version
//! first: if somebody saves in between, the lists are newer than the version,
//! and a save made on them is stale. The other way round it would pass.

pub(crate) mod accounts;
pub(crate) mod applications;
pub(crate) mod assessments;
pub(crate) mod attendance;
pub(crate) mod audit;
pub(crate) mod bodies;
pub(crate) mod code_lists;
pub(crate) mod conflicts;
pub(crate) mod consultation_invitations;
pub(crate) mod consultation_parts;
pub(crate) mod consultations;
pub(crate) mod contributions;
pub(crate) mod council_lists;
pub(crate) mod council_sessions;
pub(crate) mod counters;
pub(crate) mod counts;
pub(crate) mod criteria;
pub(crate) mod criteria_versions;
pub(crate) mod decisions;
pub(crate) mod desk;
pub(crate) mod documents;
pub(crate) mod draft_resolutions;
pub(crate) mod follow_up;
pub(crate) mod frozen_lists;
pub(crate) mod history;
pub(crate) mod inquiries;
pub(crate) mod issued_letters;
pub(crate) mod letter_templates;
pub(crate) mod links;
pub(crate) mod mails;
pub(crate) mod observations;
mod open_round;
pub(crate) mod organizations;
pub(crate) mod questions;
pub(crate) mod registrations;
pub(crate) mod reminders;
pub(crate) mod reports;
pub(crate) mod representatives;
pub(crate) mod screening_hits;
pub(crate) mod screening_lists;
pub(crate) mod segments;
pub(crate) mod settings;
pub(crate) mod stage_periods;
pub(crate) mod status_events;
pub(crate) mod teams;
pub(crate) mod versions;
pub(crate) mod web_sessions;

use crate::error::Db;
use parvis_app::error::AppError;
use sea_orm::{ActiveModelTrait, ConnectionTrait, EntityTrait, IntoActiveModel, ModelTrait};

/// Inserts a row whole.
async fn insert<C, M, A>(db: &C, model: M) -> Result<(), AppError>
where
    C: ConnectionTrait,
    M: ModelTrait + IntoActiveModel<A>,
    A: ActiveModelTrait<Entity = M::Entity>,
{
    <M::Entity as EntityTrait>::insert(model.into_active_model())
        .exec_without_returning(db)
        .await
        .db()?;
    Ok(())
}

/// Inserts rows whole, in portions that both databases take as one statement.
async fn insert_all<C, M, A>(db: &C, models: Vec<M>) -> Result<(), AppError>
where
    C: ConnectionTrait,
    M: ModelTrait + IntoActiveModel<A> + Clone,
    A: ActiveModelTrait<Entity = M::Entity>,
{
    for portion in models.chunks(500) {
        let rows = portion
            .iter()
            .cloned()
            .map(IntoActiveModel::into_active_model);
        <M::Entity as EntityTrait>::insert_many(rows)
            .exec_without_returning(db)
            .await
            .db()?;
    }
    Ok(())
}

/// What a save that matched no row means.
fn not_saved(current: Option<i32>) -> AppError {
    current.map_or(AppError::NotFound, |current| AppError::Stale { current })
}
