//! A large inventory, made by SQL in a second: thousands of organizations,
//! each with an owner who can be written to.

use crate::postgres;
use sea_orm::{ConnectionTrait, DbBackend};

/// Numbers from 1 in a statement that both databases take.
fn numbers(count: usize) -> String {
    format!("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count})")
}

/// Adds `count` organizations. Every tenth has an owner whose address is not
/// confirmed; two in three read French, the others Spanish. Ids are those of
/// [`parvis_domain::organization::OrganizationId::from_number`], from
/// `1 << 30`.
///
/// # Errors
/// What the database answers.
pub async fn crowd(database_url: &str, count: usize) -> anyhow::Result<()> {
    let db = postgres::direct(database_url).await?;
    let sqlite = db.get_database_backend() == DbBackend::Sqlite;
    let (uuid, now) = if sqlite {
        (
            "unhex(printf('%032x', n.i + 1048576))",
            "'2026-11-21T10:00:00+00:00'",
        )
    } else {
        (
            "lpad(to_hex(n.i + 1048576), 32, '0')::uuid",
            "timestamptz '2026-11-21T10:00:00+00:00'",
        )
    };
    // The check character is arithmetic that SQL has not: ids come from here.
    db.execute_unprepared("CREATE TABLE crowd_id (i INTEGER PRIMARY KEY, id TEXT NOT NULL)")
        .await?;
    let ids: Vec<String> = (1..=count)
        .map(|i| {
            let number = (1u64 << 30) + u64::try_from(i).unwrap_or_default();
            let id = parvis_domain::organization::OrganizationId::from_number(number);
            format!("({i}, '{id}')")
        })
        .collect();
    for portion in ids.chunks(1000) {
        let sql = format!("INSERT INTO crowd_id VALUES {}", portion.join(", "));
        db.execute_unprepared(&sql).await?;
    }
    let n = numbers(count);
    let from = "FROM n JOIN crowd_id c ON c.i = n.i";
    let statements = [
        format!(
            "INSERT INTO organization (id, sort_key, category, country, level, founded_year, website, role_address,
             role_address_public, registration_number, registration_authority, description, visibility, origin,
             created_at, updated_at, version)
             {n} SELECT c.id, 'crowd ' || n.i, 'ngo', CASE n.i % 4 WHEN 0 THEN 'CR' WHEN 1 THEN 'SN'
             WHEN 2 THEN 'PE' ELSE 'FR' END, 'national', NULL, NULL, NULL, false, NULL, NULL, '', 'public', 'imported',
             {now}, {now}, 1 {from}"
        ),
        format!(
            "INSERT INTO organization_name (organization_id, position, kind, language, value, search_key)
             {n} SELECT c.id, 0, 'official', 'en', 'Crowd ' || n.i, 'crowd ' || n.i {from}"
        ),
        format!(
            "INSERT INTO account (id, email, email_canonical, name, locale, password_hash, confirmed_at, disabled_at,
             created_at, version)
             {n} SELECT {uuid}, 'crowd' || n.i || '@example.org', 'crowd' || n.i || '@example.org', 'Person ' || n.i,
             CASE n.i % 3 WHEN 0 THEN 'es' ELSE 'fr' END, NULL,
             CASE n.i % 10 WHEN 0 THEN NULL ELSE {now} END, NULL, {now}, 1 FROM n"
        ),
        format!(
            "INSERT INTO membership (account_id, position, organization_id, role, until)
             {n} SELECT {uuid}, 0, c.id, 'owner', NULL {from}"
        ),
        "DROP TABLE crowd_id".to_owned(),
    ];
    for sql in statements {
        db.execute_unprepared(&sql).await?;
    }
    if !sqlite {
        db.execute_unprepared("ANALYZE").await?;
    }
    db.close().await?;
    Ok(())
}
