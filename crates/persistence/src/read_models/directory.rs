//! The directory: search, filters, counts. What the public may not see is not
//! findable either: a filter on a withheld country finds nothing, and no count
//! contains it.

use crate::{
    entities::{organization, organization_name, organization_theme},
    error::Db,
    read_models::observer_list::{self, On},
    repositories::organizations::whole,
};
use parvis_app::{
    error::AppError,
    organizations::{DirectoryFilter, Facets, Page, StatusFilter},
};
use parvis_domain::{
    organization::{NameKey, NameKind, Organization, OrganizationId, Visibility},
    text::{Locale, fold},
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait, Order, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, Select,
    sea_query::{Expr, Func, LikeExpr, Query, SelectStatement, SimpleExpr},
};

/// A page, by the folded name that the reader sees.
pub(crate) async fn page<C: ConnectionTrait>(
    db: &C,
    filter: &DirectoryFilter,
) -> Result<Page<Organization>, AppError> {
    let statuses = observer_list::on(db, filter.today).await?;
    let all = organization::Entity::find().filter(condition(filter, &statuses));
    let total = all.clone().count(db).await.db()?;
    let rows = all
        .order_by(shown_name(filter.locale), Order::Asc)
        .order_by_asc(organization::Column::Id)
        .offset(
            filter
                .page
                .saturating_sub(1)
                .saturating_mul(filter.page_size),
        )
        .limit(filter.page_size)
        .all(db)
        .await
        .db()?;
    Ok(Page {
        items: whole(db, rows).await?,
        total,
    })
}

/// The folded name in the reader's language or, without one, the official name:
/// as [`parvis_domain::organization::Profile::display_name`] chooses.
fn shown_name(locale: Locale) -> SimpleExpr {
    let translated = Query::select()
        .column(organization_name::Column::SearchKey)
        .from(organization_name::Entity)
        .and_where(
            Expr::col((
                organization_name::Entity,
                organization_name::Column::OrganizationId,
            ))
            .equals((organization::Entity, organization::Column::Id)),
        )
        .and_where(organization_name::Column::Kind.eq(NameKind::Translation.code()))
        .and_where(organization_name::Column::Language.eq(locale.code()))
        .limit(1)
        .to_owned();
    Func::coalesce([
        SimpleExpr::from(translated),
        organization::Column::SortKey.into_expr(),
    ])
    .into()
}

/// Counts for the same filter.
pub(crate) async fn facets<C: ConnectionTrait>(
    db: &C,
    filter: &DirectoryFilter,
) -> Result<Facets, AppError> {
    let statuses = observer_list::on(db, filter.today).await?;
    let all = organization::Entity::find().filter(condition(filter, &statuses));
    let categories = counted(db, all.clone(), organization::Column::Category).await?;
    let seats = all
        .clone()
        .filter(organization::Column::Country.is_not_null())
        .filter(shows_country(filter));
    let countries = counted(db, seats, organization::Column::Country).await?;
    let among = async |ids: &[String]| {
        let found = all.clone().filter(organization::Column::Id.is_in(ids));
        found.count(db).await.db()
    };
    Ok(Facets {
        observers: among(&statuses.listed).await?,
        suspended: among(&statuses.suspended).await?,
        former: among(&statuses.former).await?,
        categories,
        countries,
    })
}

async fn counted<C: ConnectionTrait>(
    db: &C,
    all: Select<organization::Entity>,
    by: organization::Column,
) -> Result<Vec<(String, u64)>, AppError> {
    let rows: Vec<(String, i64)> = all
        .select_only()
        .column(by)
        .column_as(organization::Column::Id.count(), "n")
        .group_by(by)
        .into_tuple()
        .all(db)
        .await
        .db()?;
    let mut counts: Vec<(String, u64)> = rows
        .into_iter()
        .map(|(code, n)| (code, n.unsigned_abs()))
        .collect();
    counts.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    Ok(counts)
}

fn condition(filter: &DirectoryFilter, statuses: &On) -> Condition {
    let mut all = Condition::all();
    if !filter.with_unlisted {
        all = all.add(organization::Column::Visibility.ne(Visibility::Unlisted.code()));
    }
    if let Some(q) = &filter.q {
        all = all.add(words(q));
    }
    let id = organization::Column::Id;
    match filter.status {
        Some(StatusFilter::Observer) => all = all.add(id.is_in(&statuses.listed)),
        Some(StatusFilter::Suspended) => all = all.add(id.is_in(&statuses.suspended)),
        Some(StatusFilter::Former) => all = all.add(id.is_in(&statuses.former)),
        Some(StatusFilter::None) => all = all.add(id.is_not_in(&statuses.listed)),
        None => {}
    }
    if let Some(category) = &filter.category {
        all = all.add(organization::Column::Category.eq(category.as_str()));
    }
    if let Some(country) = &filter.country {
        all = all
            .add(organization::Column::Country.eq(country.as_str()))
            .add(shows_country(filter));
    }
    if let Some(theme) = &filter.theme {
        let of_theme = Query::select()
            .column(organization_theme::Column::OrganizationId)
            .from(organization_theme::Entity)
            .and_where(organization_theme::Column::Code.eq(theme.as_str()))
            .to_owned();
        all = all.add(organization::Column::Id.in_subquery(of_theme));
    }
    all
}

/// Whether the reader of this filter may know the country of seat.
fn shows_country(filter: &DirectoryFilter) -> Condition {
    let all = Condition::all();
    if filter.with_unlisted {
        all
    } else {
        all.add(organization::Column::Visibility.eq(Visibility::Public.code()))
    }
}

/// Every word occurs in some name: official, translated, former or acronym.
/// Folding leaves letters and digits only; a question of which nothing is left
/// ("%", "—") finds nothing rather than everything.
fn words(q: &str) -> Condition {
    let folded = fold(q);
    let mut words: Vec<&str> = folded.split(' ').filter(|w| !w.is_empty()).collect();
    words.sort_unstable();
    words.dedup();
    if words.is_empty() {
        return Condition::all().add(Expr::val(1).eq(0));
    }
    words.into_iter().fold(Condition::all(), |all, word| {
        all.add(organization::Column::Id.in_subquery(name_like(word)))
    })
}

/// The organizations of which a name holds this word. For `IN`, not `EXISTS`:
/// SQLite 3.51 turns EXISTS into a join and then counts every name that matches
/// towards OFFSET, so that pages overlap.
fn name_like(word: &str) -> SelectStatement {
    // Folded words hold none of these; the escape is there for the day when
    // folding changes.
    let literal = word
        .replace('\\', "\\\\")
        .replace('%', "\\%")
        .replace('_', "\\_");
    let like = LikeExpr::new(format!("%{literal}%")).escape('\\');
    let key = Expr::col((
        organization_name::Entity,
        organization_name::Column::SearchKey,
    ));
    Query::select()
        .column(organization_name::Column::OrganizationId)
        .from(organization_name::Entity)
        .and_where(key.like(like))
        .to_owned()
}

/// Every name, for the matcher.
pub(crate) async fn name_keys<C: ConnectionTrait>(db: &C) -> Result<Vec<NameKey>, AppError> {
    let rows = organization_name::Entity::find()
        .order_by_asc(organization_name::Column::OrganizationId)
        .order_by_asc(organization_name::Column::Position)
        .all(db)
        .await
        .db()?;
    rows.into_iter()
        .map(|row| {
            let at = crate::convert::At {
                table: "organization_name",
                id: &row.organization_id,
            };
            Ok(NameKey {
                organization_id: at.organization(&row.organization_id)?,
                is_acronym: row.kind == NameKind::Acronym.code(),
                value: row.value,
            })
        })
        .collect()
}

/// Organizations behind this id, in the order of the ids.
pub(crate) async fn after<C: ConnectionTrait>(
    db: &C,
    id: Option<&OrganizationId>,
    most: u64,
) -> Result<Vec<Organization>, AppError> {
    let mut all = organization::Entity::find()
        .order_by_asc(organization::Column::Id)
        .limit(most);
    if let Some(id) = id {
        all = all.filter(organization::Column::Id.gt(id.as_str()));
    }
    whole(db, all.all(db).await.db()?).await
}
