//! Applications: the row of the case; its decisions are in `decisions`.

use super::{decisions, insert, not_saved, open_round, stage_periods};
use crate::{
    convert::At,
    entities::{application, decision},
    error::Db,
};
use parvis_app::error::AppError;
use parvis_domain::{
    account::AccountId,
    application::{
        Application, ApplicationId, Dossier, EcosocStatus, Outcome, Recommendation, Stage,
        Submission,
    },
    organization::OrganizationId,
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect, prelude::Uuid,
};

/// Stages in which no further application is barred; the index
/// `application_one_open` says the same.
fn closed() -> impl Iterator<Item = &'static str> {
    let all = Stage::ALL.iter().filter(|s| !s.is_open());
    all.map(|s| s.code())
}

/// Case and decisions in one statement: read one after the other they could
/// belong to two different moments, and no stage would fit.
pub(crate) async fn get<C: ConnectionTrait>(
    db: &C,
    id: ApplicationId,
) -> Result<Option<Application>, AppError> {
    let mut rows = application::Entity::find_by_id(id.0)
        .find_with_related(decision::Entity)
        .all(db)
        .await
        .db()?;
    let Some((row, decided)) = rows.pop() else {
        return Ok(None);
    };
    let mut found = from_row(row)?;
    found.recorded = decisions::recorded(&decided)?;
    found.decision = decisions::in_force(&decided)?;
    if !found.is_consistent() {
        let stage = found.stage;
        return Err(AppError::Inconsistent(format!(
            "application.stage of {id}: {stage} without what it needs"
        )));
    }
    Ok(Some(found))
}

pub(crate) async fn open_of<C: ConnectionTrait>(
    db: &C,
    id: &OrganizationId,
) -> Result<Option<ApplicationId>, AppError> {
    let row = application::Entity::find()
        .filter(application::Column::OrganizationId.eq(id.as_str()))
        .filter(application::Column::Stage.is_not_in(closed()))
        .one(db)
        .await
        .db()?;
    Ok(row.map(|r| ApplicationId(r.id)))
}

/// Those with questions open, by due date.
pub(crate) async fn with_questions_open<C: ConnectionTrait>(
    db: &C,
) -> Result<Vec<ApplicationId>, AppError> {
    let ids: Vec<Uuid> = application::Entity::find()
        .select_only()
        .column(application::Column::Id)
        .filter(application::Column::RoundDue.is_not_null())
        .order_by_asc(application::Column::RoundDue)
        .into_tuple()
        .all(db)
        .await
        .db()?;
    Ok(ids.into_iter().map(ApplicationId).collect())
}

pub(crate) async fn add<C: ConnectionTrait>(db: &C, new: &Application) -> Result<(), AppError> {
    insert(db, to_row(new)).await?;
    stage_periods::follow(db, new).await?;
    decisions::write(db, new).await
}

/// One statement decides between two who save the same version.
pub(crate) async fn save<C: ConnectionTrait>(db: &C, next: &Application) -> Result<(), AppError> {
    let mut row = to_row(next);
    row.version = next.version + 1;
    let done = application::Entity::update_many()
        .set(row.into_active_model().reset_all())
        .filter(application::Column::Id.eq(next.id.0))
        .filter(application::Column::Version.eq(next.version))
        .exec(db)
        .await
        .db()?;
    if done.rows_affected == 0 {
        let known = application::Entity::find_by_id(next.id.0)
            .one(db)
            .await
            .db()?;
        return Err(not_saved(known.map(|a| a.version)));
    }
    stage_periods::follow(db, next).await?;
    decisions::write(db, next).await
}

/// The case without its decisions.
fn from_row(row: application::Model) -> Result<Application, AppError> {
    let at = At {
        table: "application",
        id: &row.id,
    };
    let ecosoc = row.ecosoc_status.as_deref();
    Ok(Application {
        id: ApplicationId(row.id),
        organization_id: at.organization(&row.organization_id)?,
        stage: at.code("stage", &row.stage, Stage::from_code)?,
        submission: submission(at, &row)?,
        round: open_round::read(at, &row)?,
        closing: open_round::closing(at, &row)?,
        officer: row.officer_id.map(AccountId),
        recommendation: recommendation(at, &row)?,
        clearance: at.signature("cleared_by", row.cleared_by, row.cleared_at)?,
        dossier: Dossier {
            ecosoc_status: at.maybe("ecosoc_status", ecosoc, EcosocStatus::from_code)?,
            aims: row.aims,
            cooperation_with_iom: row.cooperation_with_iom,
            funding_sources: row.funding_sources,
            executive_name: row.executive_name,
            executive_title: row.executive_title,
            representative_name: row.representative_name,
            missing_documents_reason: row.missing_documents_reason,
        },
        earlier: row.earlier_id.map(ApplicationId),
        session: row.session,
        recorded: None,
        decision: None,
        created_at: row.created_at,
        updated_at: row.updated_at,
        version: row.version,
    })
}

fn submission(at: At<'_>, row: &application::Model) -> Result<Option<Submission>, AppError> {
    let signed = at.signature("submitted_by", row.submitted_by, row.submitted_at)?;
    let Some(signed) = signed else {
        return Ok(None);
    };
    let needed = |column: &str, value: &Option<String>| value.clone().ok_or_else(|| at.bad(column));
    Ok(Some(Submission {
        reference: needed("reference", &row.reference)?,
        signed,
        signatory_name: needed("signatory_name", &row.signatory_name)?,
        signatory_title: needed("signatory_title", &row.signatory_title)?,
        criteria_set: needed("criteria_set", &row.criteria_set)?,
        session_hoped_for: row.session_hoped_for.clone(),
    }))
}

fn recommendation(
    at: At<'_>,
    row: &application::Model,
) -> Result<Option<Recommendation>, AppError> {
    let signed = at.signature("recommended_by", row.recommended_by, row.recommended_at)?;
    let Some(signed) = signed else {
        return Ok(None);
    };
    let code = row.recommended_outcome.as_deref().unwrap_or_default();
    Ok(Some(Recommendation {
        outcome: at.code("recommended_outcome", code, Outcome::from_code)?,
        reason: row.recommended_reason.clone().unwrap_or_default(),
        signed,
    }))
}

fn to_row(of: &Application) -> application::Model {
    let dossier = of.dossier.clone();
    let handed_in = of.submission.as_ref();
    let advice = of.recommendation.as_ref();
    let round = of.round.as_ref();
    let extension = round.and_then(|r| r.extension_asked);
    let closing = of.closing.as_ref();
    application::Model {
        id: of.id.0,
        organization_id: of.organization_id.to_string(),
        stage: of.stage.code().to_owned(),
        aims: dossier.aims,
        cooperation_with_iom: dossier.cooperation_with_iom,
        funding_sources: dossier.funding_sources,
        executive_name: dossier.executive_name,
        executive_title: dossier.executive_title,
        representative_name: dossier.representative_name,
        ecosoc_status: dossier.ecosoc_status.map(|s| s.code().to_owned()),
        missing_documents_reason: dossier.missing_documents_reason,
        reference: handed_in.map(|s| s.reference.clone()),
        submitted_by: handed_in.map(|s| s.signed.by.0),
        submitted_at: handed_in.map(|s| s.signed.at),
        signatory_name: handed_in.map(|s| s.signatory_name.clone()),
        signatory_title: handed_in.map(|s| s.signatory_title.clone()),
        criteria_set: handed_in.map(|s| s.criteria_set.clone()),
        session_hoped_for: handed_in.and_then(|s| s.session_hoped_for.clone()),
        officer_id: of.officer.map(|o| o.0),
        round_number: round.map(|r| open_round::count(r.number)),
        round_origin: round.map(|r| r.origin.code().to_owned()),
        round_asked_by: round.map(|r| r.asked.by.0),
        round_asked_at: round.map(|r| r.asked.at),
        round_due: round.map(|r| r.due),
        round_reminders: round.map(|r| open_round::count(r.reminders)),
        extension_asked_by: extension.map(|e| e.by.0),
        extension_asked_at: extension.map(|e| e.at),
        recommended_outcome: advice.map(|r| r.outcome.code().to_owned()),
        recommended_reason: advice.map(|r| r.reason.clone()),
        recommended_by: advice.map(|r| r.signed.by.0),
        recommended_at: advice.map(|r| r.signed.at),
        cleared_by: of.clearance.map(|c| c.by.0),
        cleared_at: of.clearance.map(|c| c.at),
        session: of.session.clone(),
        closed_by: closing.map(|c| c.signed.by.0),
        closed_at: closing.map(|c| c.signed.at),
        closed_reason: closing.map(|c| c.reason.clone()),
        earlier_id: of.earlier.map(|e| e.0),
        created_at: of.created_at,
        updated_at: of.updated_at,
        version: of.version,
    }
}
