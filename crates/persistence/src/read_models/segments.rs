//! Who is in a segment: one query for the entries with their teams. Whether
//! somebody can be written to is the domain's rule, not a second one in SQL.

use crate::{
    convert::At,
    entities::{
        account, mail_declined, membership, organization, organization_country, organization_name,
        organization_theme, succession,
    },
    error::Db,
    read_models::{
        observer_list::{self, On},
        past_dialogue,
    },
};
use parvis_app::{
    error::AppError,
    segments::{Selected, Wanted},
};
use parvis_domain::{
    account::{AccountId, TeamRole},
    observer_status::EventState,
    organization::NameKind,
    segment::{Member, SegmentStatus},
    text::Locale,
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait, FromQueryResult, JoinType,
    QueryFilter, QuerySelect,
    prelude::DateTimeUtc,
    sea_query::{Expr, Order, Query, SelectStatement},
};
use std::collections::HashSet;
use uuid::Uuid;

/// An entry with one of its team, or with nobody.
#[derive(FromQueryResult)]
struct Row {
    id: String,
    name: String,
    role: Option<String>,
    account_id: Option<Uuid>,
    locale: Option<String>,
    confirmed_at: Option<DateTimeUtc>,
    disabled_at: Option<DateTimeUtc>,
    declined: Option<Uuid>,
}

/// The entries selected, by the folded official name.
pub(crate) async fn selected<C: ConnectionTrait>(
    db: &C,
    wanted: &Wanted,
) -> Result<Vec<Selected>, AppError> {
    let statuses = observer_list::on(db, wanted.today).await?;
    let ended = ended(db, &wanted.today.to_string()).await?;
    let suspended: HashSet<&String> = statuses.suspended.iter().collect();
    let query = with_teams(wanted, condition(wanted, &statuses));
    let builder = db.get_database_backend();
    let rows = Row::find_by_statement(builder.build(&query))
        .all(db)
        .await
        .db()?;
    let mut out: Vec<Selected> = Vec::new();
    for row in rows {
        let at = At {
            table: "organization",
            id: &row.id,
        };
        let id = at.organization(&row.id)?;
        if out.last().is_none_or(|last| last.organization != id) {
            out.push(Selected {
                ended: ended.contains(&row.id),
                suspended: suspended.contains(&row.id),
                name: row.name.clone(),
                team: Vec::new(),
                organization: id,
            });
        }
        if let (Some(member), Some(entry)) = (member(&row)?, out.last_mut()) {
            entry.team.push(member);
        }
    }
    Ok(out)
}

fn member(row: &Row) -> Result<Option<Member>, AppError> {
    let (Some(id), Some(role), Some(locale)) = (row.account_id, &row.role, &row.locale) else {
        return Ok(None);
    };
    let at = At {
        table: "membership",
        id: &id,
    };
    Ok(Some(Member {
        account: AccountId(id),
        role: at.code("role", role, TeamRole::from_code)?,
        locale: at.code("locale", locale, Locale::from_code)?,
        works: row.disabled_at.is_none(),
        confirmed: row.confirmed_at.is_some(),
        declined: row.declined.is_some(),
    }))
}

/// Entries whose place another took, on a day.
async fn ended<C: ConnectionTrait>(db: &C, day: &str) -> Result<HashSet<String>, AppError> {
    let rows: Vec<(String, String)> = succession::Entity::find()
        .select_only()
        .column(succession::Column::Predecessor)
        .column(succession::Column::EffectiveOn)
        .filter(succession::Column::State.eq(EventState::Holds.code()))
        .into_tuple()
        .all(db)
        .await
        .db()?;
    // A date known to the year or the month begins with it.
    let gone = rows.into_iter().filter(|(_, since)| since.as_str() <= day);
    Ok(gone.map(|(id, _)| id).collect())
}

fn with_teams(wanted: &Wanted, condition: Condition) -> SelectStatement {
    use membership::Column as M;
    use organization::Column as O;
    let organization = |column: O| Expr::col((organization::Entity, column));
    let declined = wanted.mail.map_or("", |kind| kind.code());
    Query::select()
        .expr_as(organization(O::Id), "id")
        .expr_as(
            Expr::col((organization_name::Entity, organization_name::Column::Value)),
            "name",
        )
        .expr_as(Expr::col((membership::Entity, M::Role)), "role")
        .expr_as(
            Expr::col((account::Entity, account::Column::Id)),
            "account_id",
        )
        .expr_as(
            Expr::col((account::Entity, account::Column::Locale)),
            "locale",
        )
        .expr_as(
            Expr::col((account::Entity, account::Column::ConfirmedAt)),
            "confirmed_at",
        )
        .expr_as(
            Expr::col((account::Entity, account::Column::DisabledAt)),
            "disabled_at",
        )
        .expr_as(
            Expr::col((mail_declined::Entity, mail_declined::Column::AccountId)),
            "declined",
        )
        .from(organization::Entity)
        .join(
            JoinType::InnerJoin,
            organization_name::Entity,
            Expr::col((
                organization_name::Entity,
                organization_name::Column::OrganizationId,
            ))
            .equals((organization::Entity, O::Id))
            .and(organization_name::Column::Kind.eq(NameKind::Official.code())),
        )
        .join(
            JoinType::LeftJoin,
            membership::Entity,
            Expr::col((membership::Entity, M::OrganizationId))
                .equals((organization::Entity, O::Id))
                .and(M::Until.is_null()),
        )
        .join(
            JoinType::LeftJoin,
            account::Entity,
            Expr::col((account::Entity, account::Column::Id))
                .equals((membership::Entity, M::AccountId)),
        )
        .join(
            JoinType::LeftJoin,
            mail_declined::Entity,
            Expr::col((mail_declined::Entity, mail_declined::Column::AccountId))
                .equals((account::Entity, account::Column::Id))
                .and(mail_declined::Column::Kind.eq(declined)),
        )
        .cond_where(condition)
        .order_by((organization::Entity, O::SortKey), Order::Asc)
        .order_by((organization::Entity, O::Id), Order::Asc)
        .order_by((membership::Entity, M::AccountId), Order::Asc)
        .to_owned()
}

fn condition(wanted: &Wanted, statuses: &On) -> Condition {
    use organization::Column as O;
    let asks = &wanted.conditions;
    let mut all = Condition::all();
    if !asks.statuses.is_empty() {
        let any = asks.statuses.iter().fold(Condition::any(), |any, status| {
            any.add(status_is(*status, statuses))
        });
        all = all.add(any);
    }
    if let Some(countries) = &wanted.countries {
        let mut any = Condition::any().add(O::Country.is_in(countries));
        if asks.by_activity {
            any = any.add(O::Id.in_subquery(active_in(countries)));
        }
        all = all.add(any);
    }
    if asks.all_themes {
        for theme in &asks.themes {
            all = all.add(O::Id.in_subquery(on_themes(std::slice::from_ref(theme))));
        }
    } else if !asks.themes.is_empty() {
        all = all.add(O::Id.in_subquery(on_themes(&asks.themes)));
    }
    if !asks.categories.is_empty() {
        all = all.add(O::Category.is_in(&asks.categories));
    }
    if !asks.levels.is_empty() {
        all = all.add(O::Level.is_in(asks.levels.iter().map(|l| l.code())));
    }
    if !asks.visibilities.is_empty() {
        all = all.add(O::Visibility.is_in(asks.visibilities.iter().map(|v| v.code())));
    }
    if !asks.past.is_empty() {
        all = all.add(past_dialogue::condition(wanted));
    }
    if !asks.languages.is_empty() {
        all = all.add(O::Id.in_subquery(reading(&asks.languages)));
    }
    all
}

fn status_is(status: SegmentStatus, on: &On) -> Condition {
    let id = organization::Column::Id;
    let all = Condition::all();
    match status {
        SegmentStatus::Observer => all
            .add(id.is_in(&on.listed))
            .add(id.is_not_in(&on.suspended)),
        SegmentStatus::Suspended => all.add(id.is_in(&on.suspended)),
        SegmentStatus::Former => all.add(id.is_in(&on.former)),
        SegmentStatus::None => all
            .add(id.is_not_in(&on.listed))
            .add(id.is_not_in(&on.former)),
    }
}

fn active_in(countries: &[String]) -> SelectStatement {
    use organization_country::Column as C;
    Query::select()
        .column(C::OrganizationId)
        .from(organization_country::Entity)
        .and_where(C::Code.is_in(countries))
        .to_owned()
}

fn on_themes(themes: &[String]) -> SelectStatement {
    use organization_theme::Column as T;
    Query::select()
        .column(T::OrganizationId)
        .from(organization_theme::Entity)
        .and_where(T::Code.is_in(themes))
        .to_owned()
}

/// Entries of whose team somebody reads mails in one of these languages.
fn reading(languages: &[Locale]) -> SelectStatement {
    use membership::Column as M;
    let of = Query::select()
        .column(account::Column::Id)
        .from(account::Entity)
        .and_where(account::Column::Locale.is_in(languages.iter().map(|l| l.code())))
        .to_owned();
    Query::select()
        .column(M::OrganizationId)
        .from(membership::Entity)
        .and_where(M::Until.is_null())
        .and_where(M::AccountId.in_subquery(of))
        .to_owned()
}
