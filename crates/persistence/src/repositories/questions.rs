//! Rounds of questions, questions with replies, requests for more time.

use super::{insert, open_round::count};
use crate::{
    convert::At,
    entities::{extension, question, question_round},
    error::Db,
};
use parvis_app::{
    applications::{ExtensionRow, RoundRow},
    error::AppError,
};
use parvis_domain::{
    account::AccountId,
    application::{
        ApplicationId, DecisionId, Question, QuestionId, Reply, RoundEnd, RoundOrigin, Signature,
        Subject,
    },
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder,
};

/// All questions, those being prepared last.
pub(crate) async fn of<C: ConnectionTrait>(
    db: &C,
    id: ApplicationId,
) -> Result<Vec<Question>, AppError> {
    let rows = question::Entity::find()
        .filter(question::Column::ApplicationId.eq(id.0))
        .order_by_asc(question::Column::PreparedAt)
        .order_by_asc(question::Column::Id)
        .all(db)
        .await
        .db()?;
    let mut all = rows.into_iter().map(read).collect::<Result<Vec<_>, _>>()?;
    all.sort_by_key(|q| q.number.unwrap_or(u32::MAX));
    Ok(all)
}

fn read(row: question::Model) -> Result<Question, AppError> {
    let at = At {
        table: "question",
        id: &row.id,
    };
    let number = |column: &str, value: Option<i32>| {
        let read = |n: i32| u32::try_from(n).map_err(|_| at.bad(column));
        value.map(read).transpose()
    };
    Ok(Question {
        id: QuestionId(row.id),
        application: ApplicationId(row.application_id),
        round: number("round", row.round)?,
        number: number("number", row.number)?,
        subject: Subject::new(&row.subject_kind, row.subject).ok_or_else(|| at.bad("subject"))?,
        text: row.text,
        prepared: Signature {
            by: AccountId(row.prepared_by),
            at: row.prepared_at,
        },
        reply: Reply {
            text: row.reply,
            value: row.value,
            cannot: row.cannot,
            replaces: row.replaces,
            saved: at.signature("saved_by", row.saved_by, row.saved_at)?,
        },
    })
}

fn to_row(of: &Question) -> question::Model {
    question::Model {
        id: of.id.0,
        application_id: of.application.0,
        round: of.round.map(count),
        number: of.number.map(count),
        subject_kind: of.subject.kind().to_owned(),
        subject: of.subject.code().map(str::to_owned),
        text: of.text.clone(),
        prepared_by: of.prepared.by.0,
        prepared_at: of.prepared.at,
        reply: of.reply.text.clone(),
        value: of.reply.value.clone(),
        cannot: of.reply.cannot.clone(),
        replaces: of.reply.replaces,
        saved_by: of.reply.saved.map(|s| s.by.0),
        saved_at: of.reply.saved.map(|s| s.at),
    }
}

pub(crate) async fn add<C: ConnectionTrait>(db: &C, new: &Question) -> Result<(), AppError> {
    insert(db, to_row(new)).await
}

pub(crate) async fn save<C: ConnectionTrait>(db: &C, next: &Question) -> Result<(), AppError> {
    let row = to_row(next).into_active_model().reset_all();
    question::Entity::update(row).exec(db).await.db()?;
    Ok(())
}

/// Removes one that was being prepared; one that was asked stays.
pub(crate) async fn drop<C: ConnectionTrait>(db: &C, id: QuestionId) -> Result<(), AppError> {
    let done = question::Entity::delete_many()
        .filter(question::Column::Id.eq(id.0))
        .filter(question::Column::Round.is_null())
        .exec(db)
        .await
        .db()?;
    match done.rows_affected {
        0 => Err(AppError::NotFound),
        _ => Ok(()),
    }
}

/// The rounds of a case, in order.
pub(crate) async fn rounds<C: ConnectionTrait>(
    db: &C,
    id: ApplicationId,
) -> Result<Vec<RoundRow>, AppError> {
    let rows = question_round::Entity::find()
        .filter(question_round::Column::ApplicationId.eq(id.0))
        .order_by_asc(question_round::Column::Number)
        .all(db)
        .await
        .db()?;
    rows.into_iter().map(read_round).collect()
}

fn read_round(row: question_round::Model) -> Result<RoundRow, AppError> {
    let at = At {
        table: "question_round",
        id: &row.application_id,
    };
    let number = |column: &str, n: i32| u32::try_from(n).map_err(|_| at.bad(column));
    Ok(RoundRow {
        application: ApplicationId(row.application_id),
        number: number("number", row.number)?,
        origin: at.code("origin", &row.origin, RoundOrigin::from_code)?,
        decision: row.decision_id.map(DecisionId),
        asked: Signature {
            by: AccountId(row.asked_by),
            at: row.asked_at,
        },
        first_due: row.first_due,
        due: row.due,
        reminders: number("reminders", row.reminders)?,
        ended_as: at.maybe("ended_as", row.ended_as.as_deref(), RoundEnd::from_code)?,
        ended_by: row.ended_by.map(AccountId),
        ended_at: row.ended_at,
        end_reason: row.end_reason,
    })
}

/// Adds a round, or writes it again.
pub(crate) async fn put_round<C: ConnectionTrait>(db: &C, of: &RoundRow) -> Result<(), AppError> {
    let row = question_round::Model {
        application_id: of.application.0,
        number: count(of.number),
        origin: of.origin.code().to_owned(),
        decision_id: of.decision.map(|d| d.0),
        asked_by: of.asked.by.0,
        asked_at: of.asked.at,
        first_due: of.first_due,
        due: of.due,
        reminders: count(of.reminders),
        ended_as: of.ended_as.map(|e| e.code().to_owned()),
        ended_by: of.ended_by.map(|a| a.0),
        ended_at: of.ended_at,
        end_reason: of.end_reason.clone(),
    };
    let key = (row.application_id, row.number);
    let known = question_round::Entity::find_by_id(key).one(db).await.db()?;
    if known.is_none() {
        return insert(db, row).await;
    }
    let row = row.into_active_model().reset_all();
    question_round::Entity::update(row).exec(db).await.db()?;
    Ok(())
}

/// The requests for more time of a case, in order.
pub(crate) async fn extensions<C: ConnectionTrait>(
    db: &C,
    id: ApplicationId,
) -> Result<Vec<ExtensionRow>, AppError> {
    let rows = extension::Entity::find()
        .filter(extension::Column::ApplicationId.eq(id.0))
        .order_by_asc(extension::Column::AskedAt)
        .order_by_asc(extension::Column::Id)
        .all(db)
        .await
        .db()?;
    rows.into_iter().map(read_extension).collect()
}

fn read_extension(row: extension::Model) -> Result<ExtensionRow, AppError> {
    let at = At {
        table: "extension",
        id: &row.id,
    };
    Ok(ExtensionRow {
        id: row.id,
        application: ApplicationId(row.application_id),
        round: u32::try_from(row.round).map_err(|_| at.bad("round"))?,
        asked: Signature {
            by: AccountId(row.asked_by),
            at: row.asked_at,
        },
        reason: row.reason,
        wished: row.wished,
        decided: at.signature("decided_by", row.decided_by, row.decided_at)?,
        granted_until: row.granted_until,
        refusal: row.refusal,
    })
}

/// Adds a request, or writes it again with the reply.
pub(crate) async fn put_extension<C: ConnectionTrait>(
    db: &C,
    of: &ExtensionRow,
) -> Result<(), AppError> {
    let row = extension::Model {
        id: of.id,
        application_id: of.application.0,
        round: count(of.round),
        asked_by: of.asked.by.0,
        asked_at: of.asked.at,
        reason: of.reason.clone(),
        wished: of.wished,
        decided_by: of.decided.map(|d| d.by.0),
        decided_at: of.decided.map(|d| d.at),
        granted_until: of.granted_until,
        refusal: of.refusal.clone(),
    };
    let known = extension::Entity::find_by_id(row.id).one(db).await.db()?;
    if known.is_none() {
        return insert(db, row).await;
    }
    let row = row.into_active_model().reset_all();
    extension::Entity::update(row).exec(db).await.db()?;
    Ok(())
}
