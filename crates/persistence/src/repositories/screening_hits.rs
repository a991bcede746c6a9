//! Questions of the screening with their answers.

use super::{insert, not_saved};
use crate::{
    convert::{At, position},
    entities::{screening_answer, screening_hit},
    error::Db,
};
use parvis_app::{
    error::AppError,
    screening::{Hit, HitFilter, ScreenedName},
};
use parvis_domain::{
    account::AccountId,
    application::Signature,
    screening::{
        Answer, EntryKind, GivenAnswer, HitState, ListedName, ListedNameKind, Method, NameSource,
        Review, Score, WordPair,
    },
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    sea_query::{Expr, OnConflict},
};
use serde_json::{Value, json};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// Questions, oldest first.
pub(crate) async fn find<C: ConnectionTrait>(
    db: &C,
    filter: &HitFilter,
) -> Result<Vec<Hit>, AppError> {
    use screening_hit::Column as H;
    let mut query = screening_hit::Entity::find()
        .order_by_asc(H::FoundAt)
        .order_by_asc(H::Id);
    if let Some(id) = filter.id {
        query = query.filter(H::Id.eq(id));
    }
    if let Some(organization) = &filter.organization {
        query = query.filter(H::OrganizationId.eq(organization.as_str()));
    }
    if filter.only_open {
        let open = HitState::ALL.iter().filter(|s| s.is_open());
        query = query.filter(H::State.is_in(open.map(|s| s.code())));
    }
    let mut rows = query.all(db).await.db()?;
    // A version of the list can take off more entries than a statement can name.
    if let Some(entries) = &filter.entries {
        let wanted: HashSet<&String> = entries.iter().collect();
        rows.retain(|r| wanted.contains(&r.entry_key));
    }
    let mut answers = answers(db, &rows).await?;
    rows.into_iter()
        .map(|row| {
            let given = answers.remove(&row.id).unwrap_or_default();
            from_row(row, given)
        })
        .collect()
}

async fn answers<C: ConnectionTrait>(
    db: &C,
    hits: &[screening_hit::Model],
) -> Result<HashMap<Uuid, Vec<screening_answer::Model>>, AppError> {
    let mut found: HashMap<Uuid, Vec<screening_answer::Model>> = HashMap::new();
    for portion in hits.chunks(500) {
        let ids = portion.iter().map(|h| h.id);
        let rows = screening_answer::Entity::find()
            .filter(screening_answer::Column::HitId.is_in(ids))
            .order_by_asc(screening_answer::Column::Number)
            .all(db)
            .await
            .db()?;
        for row in rows {
            found.entry(row.hit_id).or_default().push(row);
        }
    }
    Ok(found)
}

/// Adds one unless the same question was asked before.
pub(crate) async fn add<C: ConnectionTrait>(db: &C, new: &Hit) -> Result<bool, AppError> {
    use screening_hit::Column as H;
    let once = OnConflict::columns([
        H::OrganizationId,
        H::NameFingerprint,
        H::EntryKey,
        H::EntryFingerprint,
    ])
    .do_nothing()
    .to_owned();
    let added = screening_hit::Entity::insert(to_row(new).into_active_model())
        .on_conflict(once)
        .exec_without_returning(db)
        .await
        .db()?;
    Ok(added > 0)
}

/// Writes the state, and the answers that are not there yet.
pub(crate) async fn save<C: ConnectionTrait>(db: &C, next: &Hit) -> Result<(), AppError> {
    use screening_hit::Column as H;
    let done = screening_hit::Entity::update_many()
        .col_expr(H::State, Expr::value(next.review.state.code()))
        .col_expr(H::Version, Expr::value(next.version + 1))
        .filter(H::Id.eq(next.id))
        .filter(H::Version.eq(next.version))
        .exec(db)
        .await
        .db()?;
    if done.rows_affected == 0 {
        let known = screening_hit::Entity::find_by_id(next.id).one(db).await;
        return Err(not_saved(known.db()?.map(|h| h.version)));
    }
    let known = screening_answer::Entity::find()
        .filter(screening_answer::Column::HitId.eq(next.id))
        .all(db)
        .await
        .db()?
        .len();
    for (number, given) in next.review.answers.iter().enumerate().skip(known) {
        let row = screening_answer::Model {
            hit_id: next.id,
            number: position(number),
            answer: given.answer.code().to_owned(),
            reason: given.reason.clone(),
            answered_by: given.signed.by.0,
            answered_at: given.signed.at,
            second: given.second,
        };
        insert(db, row).await?;
    }
    Ok(())
}

fn from_row(
    row: screening_hit::Model,
    answers: Vec<screening_answer::Model>,
) -> Result<Hit, AppError> {
    let at = At {
        table: "screening_hit",
        id: &row.id,
    };
    let sources = row
        .sources
        .split('|')
        .map(|s| at.code("sources", s, NameSource::from_code));
    let answers = answers.into_iter().map(|a| {
        Ok(GivenAnswer {
            answer: at.code("answer", &a.answer, Answer::from_code)?,
            reason: a.reason,
            signed: Signature {
                by: AccountId(a.answered_by),
                at: a.answered_at,
            },
            second: a.second,
        })
    });
    Ok(Hit {
        id: row.id,
        organization_id: at.organization(&row.organization_id)?,
        name: ScreenedName {
            organization_id: at.organization(&row.organization_id)?,
            kind: at.code("kind", &row.kind, EntryKind::from_code)?,
            sources: sources.collect::<Result<_, AppError>>()?,
            value: row.name,
        },
        name_fingerprint: row.name_fingerprint,
        entry_key: row.entry_key,
        entry_fingerprint: row.entry_fingerprint,
        listed: ListedName {
            kind: at.code("listed_kind", &row.listed_kind, ListedNameKind::from_code)?,
            value: row.listed_name,
        },
        score: score(at, row.score, &row.explanation)?,
        list: row.list,
        algorithm: row.algorithm,
        threshold: row.threshold,
        found_at: row.found_at,
        review: Review {
            state: at.code("state", &row.state, HitState::from_code)?,
            answers: answers.collect::<Result<_, AppError>>()?,
        },
        version: row.version,
    })
}

fn to_row(of: &Hit) -> screening_hit::Model {
    let sources: Vec<&str> = of.name.sources.iter().map(|s| s.code()).collect();
    screening_hit::Model {
        id: of.id,
        organization_id: of.organization_id.to_string(),
        kind: of.name.kind.code().to_owned(),
        name: of.name.value.clone(),
        sources: sources.join("|"),
        name_fingerprint: of.name_fingerprint.clone(),
        entry_key: of.entry_key.clone(),
        entry_fingerprint: of.entry_fingerprint.clone(),
        listed_kind: of.listed.kind.code().to_owned(),
        listed_name: of.listed.value.clone(),
        score: i32::from(of.score.value),
        explanation: explanation(&of.score),
        list: of.list,
        algorithm: of.algorithm.clone(),
        threshold: of.threshold,
        found_at: of.found_at,
        state: of.review.state.code().to_owned(),
        version: of.version,
    }
}

fn explanation(of: &Score) -> String {
    let pairs: Vec<Value> = of
        .pairs
        .iter()
        .map(|p| json!([p.screened, p.listed, p.alike]))
        .collect();
    json!({
        "method": of.method.code(), "pairs": pairs,
        "only_screened": of.only_screened, "only_listed": of.only_listed,
    })
    .to_string()
}

fn score(at: At<'_>, value: i32, text: &str) -> Result<Score, AppError> {
    let bad = || at.bad("explanation");
    let json: Value = serde_json::from_str(text).map_err(|_| bad())?;
    let texts = |name: &str| -> Result<Vec<String>, AppError> {
        let list = json.get(name).and_then(Value::as_array).ok_or_else(bad)?;
        list.iter()
            .map(|v| v.as_str().map(str::to_owned).ok_or_else(bad))
            .collect()
    };
    let method = json.get("method").and_then(Value::as_str);
    let pairs = json.get("pairs").and_then(Value::as_array);
    let pairs = pairs.ok_or_else(bad)?.iter().map(|p| {
        let text = |i: usize| p.get(i).and_then(Value::as_str).map(str::to_owned);
        let alike = p.get(2).and_then(Value::as_u64);
        Ok(WordPair {
            screened: text(0).ok_or_else(bad)?,
            listed: text(1).ok_or_else(bad)?,
            alike: alike.and_then(|n| u8::try_from(n).ok()).ok_or_else(bad)?,
        })
    });
    Ok(Score {
        value: u8::try_from(value).map_err(|_| at.bad("score"))?,
        method: method.and_then(Method::from_code).ok_or_else(bad)?,
        pairs: pairs.collect::<Result<_, AppError>>()?,
        only_screened: texts("only_screened")?,
        only_listed: texts("only_listed")?,
    })
}
