//! Outcomes of consultations, recommendations, action points with their steps.

use super::{insert, insert_all, not_saved};
use crate::{
    convert::{At, localized},
    entities::{action_point, action_step, consultation_outcomes, opening_report, recommendation},
    error::Db,
};
use parvis_app::{
    error::AppError,
    follow_up::{FrozenReport, PointQuery},
};
use parvis_domain::{
    account::AccountId,
    follow_up::{
        ActionPoint, ActionState, ActionStep, Addressee, Outcomes, Owner, Reach, Recommendation,
    },
    organization::OrganizationId,
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, IntoActiveModel,
    ModelTrait, QueryFilter, QueryOrder, sea_query::Expr,
};
use uuid::Uuid;

/// Keeps a row: a new one where the version is 0, otherwise over the one with
/// that version. The model has the version after.
pub(super) async fn put<C, M, A>(
    db: &C,
    model: M,
    version: i32,
    key: (<M::Entity as EntityTrait>::Column, Uuid),
    column: <M::Entity as EntityTrait>::Column,
) -> Result<(), AppError>
where
    C: ConnectionTrait,
    M: ModelTrait + IntoActiveModel<A>,
    A: ActiveModelTrait<Entity = M::Entity>,
{
    if version == 0 {
        return insert(db, model).await;
    }
    let done = <M::Entity as EntityTrait>::update_many()
        .set(model.into_active_model().reset_all())
        .filter(key.0.eq(key.1))
        .filter(column.eq(version))
        .exec(db)
        .await
        .db()?;
    if done.rows_affected == 0 {
        return Err(not_saved(Some(version + 1)));
    }
    Ok(())
}

pub(crate) async fn outcomes<C: ConnectionTrait>(
    db: &C,
    of: Uuid,
) -> Result<Option<Outcomes>, AppError> {
    let row = consultation_outcomes::Entity::find_by_id(of)
        .one(db)
        .await
        .db()?;
    Ok(row.map(|row| Outcomes {
        consultation_id: row.consultation_id,
        summary: localized(row.summary_en, row.summary_fr, row.summary_es),
        internal: localized(row.internal_en, row.internal_fr, row.internal_es),
        published_at: row.published_at,
        updated_at: row.updated_at,
        version: row.version,
    }))
}

pub(crate) async fn put_outcomes<C: ConnectionTrait>(
    db: &C,
    it: &Outcomes,
) -> Result<(), AppError> {
    use consultation_outcomes::Column;
    let row = consultation_outcomes::Model {
        consultation_id: it.consultation_id,
        summary_en: it.summary.en.clone(),
        summary_fr: it.summary.fr.clone(),
        summary_es: it.summary.es.clone(),
        internal_en: it.internal.en.clone(),
        internal_fr: it.internal.fr.clone(),
        internal_es: it.internal.es.clone(),
        published_at: it.published_at,
        updated_at: it.updated_at,
        version: it.version + 1,
    };
    let key = (Column::ConsultationId, it.consultation_id);
    put(db, row, it.version, key, Column::Version).await
}

/// Numbers are from 1, in the column as in the domain.
fn number(at: At<'_>, value: i32) -> Result<u32, AppError> {
    u32::try_from(value).map_err(|_| at.bad("number"))
}

fn column(number: u32) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

pub(crate) async fn recommendations<C: ConnectionTrait>(
    db: &C,
    of: &[Uuid],
) -> Result<Vec<Recommendation>, AppError> {
    use recommendation::{Column, Entity};
    let rows = Entity::find()
        .filter(Column::ConsultationId.is_in(of.iter().copied()))
        .order_by_asc(Column::ConsultationId)
        .order_by_asc(Column::Number)
        .all(db)
        .await
        .db()?;
    let read = |row: recommendation::Model| {
        let at = At {
            table: "recommendation",
            id: &row.id,
        };
        let addressed = at.list("addressed_to", &row.addressed_to)?;
        let addressed = addressed
            .iter()
            .map(|code| at.code("addressed_to", code, Addressee::from_code));
        Ok(Recommendation {
            number: number(at, row.number)?,
            addressed_to: addressed.collect::<Result<_, _>>()?,
            reach: at.code("reach", &row.reach, Reach::from_code)?,
            id: row.id,
            consultation_id: row.consultation_id,
            text: localized(row.text_en, row.text_fr, row.text_es),
            version: row.version,
        })
    };
    rows.into_iter().map(read).collect()
}

pub(crate) async fn put_recommendation<C: ConnectionTrait>(
    db: &C,
    it: &Recommendation,
) -> Result<(), AppError> {
    use recommendation::Column;
    let addressed: Vec<&str> = it.addressed_to.iter().map(|a| a.code()).collect();
    let row = recommendation::Model {
        id: it.id,
        consultation_id: it.consultation_id,
        number: column(it.number),
        text_en: it.text.en.clone(),
        text_fr: it.text.fr.clone(),
        text_es: it.text.es.clone(),
        addressed_to: serde_json::json!(addressed).to_string(),
        reach: it.reach.code().to_owned(),
        version: it.version + 1,
    };
    put(db, row, it.version, (Column::Id, it.id), Column::Version).await
}

/// Those that fit, in the order of consultation and number.
pub(crate) async fn points<C: ConnectionTrait>(
    db: &C,
    query: &PointQuery,
) -> Result<Vec<ActionPoint>, AppError> {
    use action_point::{Column, Entity};
    let mut find = Entity::find()
        .order_by_asc(Column::ConsultationId)
        .order_by_asc(Column::Number);
    if let Some(of) = &query.consultations {
        find = find.filter(Column::ConsultationId.is_in(of.iter().copied()));
    }
    if let Some(id) = &query.organization {
        find = find.filter(Column::OrganizationId.eq(id.as_str()));
    }
    if let Some(id) = query.id {
        find = find.filter(Column::Id.eq(id));
    }
    if query.unfinished {
        let finished = [ActionState::Done.code(), ActionState::Dropped.code()];
        find = find.filter(Expr::col(Column::State).is_not_in(finished));
    }
    let rows = find.all(db).await.db()?;
    rows.into_iter().map(point).collect()
}

fn point(row: action_point::Model) -> Result<ActionPoint, AppError> {
    let at = At {
        table: "action_point",
        id: &row.id,
    };
    let owner = match (
        row.owner_kind.as_str(),
        row.owner_code,
        row.organization_id.as_deref(),
    ) {
        ("unit", Some(code), None) => Owner::Unit(code),
        ("office", Some(code), None) => Owner::Office(code),
        ("organization", None, Some(id)) => Owner::Organization(at.organization(id)?),
        _ => return Err(at.bad("owner_kind")),
    };
    let organizations = at.list("organizations", &row.organizations)?;
    let organizations = organizations
        .iter()
        .map(|id| at.code("organizations", id, OrganizationId::parse));
    Ok(ActionPoint {
        number: number(at, row.number)?,
        recommendation: row.recommendation.map(|n| number(at, n)).transpose()?,
        state: at.code("state", &row.state, ActionState::from_code)?,
        reach: at.code("reach", &row.reach, Reach::from_code)?,
        organizations: organizations.collect::<Result<_, _>>()?,
        policy_documents: at.list("policy_documents", &row.policy_documents)?,
        id: row.id,
        consultation_id: row.consultation_id,
        text: localized(row.text_en, row.text_fr, row.text_es),
        owner,
        due_on: row.due_on,
        said_done_at: row.said_done_at,
        version: row.version,
    })
}

pub(crate) async fn put_point<C: ConnectionTrait>(
    db: &C,
    it: &ActionPoint,
) -> Result<(), AppError> {
    use action_point::Column;
    let organizations: Vec<&str> = it
        .organizations
        .iter()
        .map(OrganizationId::as_str)
        .collect();
    let organization = it.owner.organization().map(ToString::to_string);
    let row = action_point::Model {
        id: it.id,
        consultation_id: it.consultation_id,
        number: column(it.number),
        text_en: it.text.en.clone(),
        text_fr: it.text.fr.clone(),
        text_es: it.text.es.clone(),
        recommendation: it.recommendation.map(column),
        owner_kind: it.owner.kind().to_owned(),
        owner_code: organization.is_none().then(|| it.owner.code().to_owned()),
        organization_id: organization,
        due_on: it.due_on,
        state: it.state.code().to_owned(),
        said_done_at: it.said_done_at,
        reach: it.reach.code().to_owned(),
        organizations: serde_json::json!(organizations).to_string(),
        policy_documents: serde_json::json!(it.policy_documents).to_string(),
        version: it.version + 1,
    };
    put(db, row, it.version, (Column::Id, it.id), Column::Version).await
}

/// The steps of several action points, oldest first.
pub(crate) async fn steps<C: ConnectionTrait>(
    db: &C,
    of: &[Uuid],
) -> Result<Vec<ActionStep>, AppError> {
    use action_step::{Column, Entity};
    let rows = Entity::find()
        .filter(Column::ActionPointId.is_in(of.iter().copied()))
        .order_by_asc(Column::At)
        .order_by_asc(Column::Id)
        .all(db)
        .await
        .db()?;
    let read = |row: action_step::Model| {
        let at = At {
            table: "action_step",
            id: &row.id,
        };
        Ok(ActionStep {
            before: at.code("state_before", &row.state_before, ActionState::from_code)?,
            after: at.code("state_after", &row.state_after, ActionState::from_code)?,
            reach: at.code("reach", &row.reach, Reach::from_code)?,
            id: row.id,
            action_point_id: row.action_point_id,
            at: row.at,
            by: AccountId(row.account_id),
            by_owner: row.by_owner,
            says_done: row.says_done,
            note: row.note,
            link: row.link,
            document: row.document_id,
        })
    };
    rows.into_iter().map(read).collect()
}

pub(crate) async fn add_step<C: ConnectionTrait>(db: &C, it: &ActionStep) -> Result<(), AppError> {
    let row = action_step::Model {
        id: it.id,
        action_point_id: it.action_point_id,
        at: it.at,
        account_id: it.by.0,
        by_owner: it.by_owner,
        state_before: it.before.code().to_owned(),
        state_after: it.after.code().to_owned(),
        says_done: it.says_done,
        note: it.note.clone(),
        link: it.link.clone(),
        document_id: it.document,
        reach: it.reach.code().to_owned(),
    };
    insert_all(db, vec![row]).await
}

pub(crate) async fn opening_report<C: ConnectionTrait>(
    db: &C,
    of: Uuid,
) -> Result<Option<FrozenReport>, AppError> {
    let row = opening_report::Entity::find_by_id(of).one(db).await.db()?;
    Ok(row.map(|row| FrozenReport {
        consultation_id: row.consultation_id,
        content: row.content,
        sha256: row.sha256,
        frozen_at: row.frozen_at,
    }))
}

pub(crate) async fn add_opening_report<C: ConnectionTrait>(
    db: &C,
    it: &FrozenReport,
) -> Result<(), AppError> {
    let row = opening_report::Model {
        consultation_id: it.consultation_id,
        content: it.content.clone(),
        sha256: it.sha256.clone(),
        frozen_at: it.frozen_at,
    };
    insert(db, row).await
}
