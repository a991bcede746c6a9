//! Inquiries for staff: filters, order and pages in SQL.

use crate::{
    entities::{account, inquiry, organization_name},
    error::Db,
    repositories::inquiries::from_row,
};
use parvis_app::{
    error::AppError,
    inquiries::{InquiryFilter, InquiryRow},
    organizations::Page,
};
use parvis_domain::{inquiry::InquiryState, organization::NameKind};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect,
};
use std::collections::HashMap;
use uuid::Uuid;

/// A page: what waits for IOM first, by the day on which it is due; then the
/// others, newest first.
pub(crate) async fn page<C: ConnectionTrait>(
    db: &C,
    filter: &InquiryFilter,
) -> Result<Page<InquiryRow>, AppError> {
    let all = inquiry::Entity::find().filter(condition(filter));
    let total = all.clone().count(db).await.db()?;
    let open = inquiry::Column::State.eq(InquiryState::Open.code());
    let rows = all
        .order_by_desc(open)
        .order_by_asc(inquiry::Column::DueOn)
        .order_by_asc(inquiry::Column::Id)
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

fn condition(filter: &InquiryFilter) -> Condition {
    use inquiry::Column as C;
    let without = filter.without.iter().map(|id| id.as_str());
    Condition::all()
        .add(C::OrganizationId.is_not_in(without))
        .add_option(filter.state.map(|s| C::State.eq(s.code())))
        .add_option(filter.unit.as_ref().map(|u| C::Holder.eq(u.as_str())))
        .add_option(filter.officer.map(|o| C::Officer.eq(o.0)))
        .add_option(filter.unrouted.then(|| C::Routed.eq(false)))
        .add_option(
            filter
                .unrouted
                .then(|| C::State.ne(InquiryState::Closed.code())),
        )
        .add_option(filter.overdue_on.map(|day| C::DueOn.lt(day)))
        .add_option(
            filter
                .overdue_on
                .map(|_| C::State.eq(InquiryState::Open.code())),
        )
}

async fn whole<C: ConnectionTrait>(
    db: &C,
    rows: Vec<inquiry::Model>,
) -> Result<Vec<InquiryRow>, AppError> {
    let organizations: Vec<String> = rows.iter().map(|r| r.organization_id.clone()).collect();
    let names: HashMap<String, (String, Option<String>)> = organization_name::Entity::find()
        .filter(organization_name::Column::OrganizationId.is_in(organizations))
        .filter(organization_name::Column::Kind.eq(NameKind::Official.code()))
        .all(db)
        .await
        .db()?
        .into_iter()
        .map(|n| (n.organization_id, (n.value, n.language)))
        .collect();
    let officers: Vec<Uuid> = rows.iter().filter_map(|r| r.officer).collect();
    let people: HashMap<Uuid, String> = account::Entity::find()
        .filter(account::Column::Id.is_in(officers))
        .all(db)
        .await
        .db()?
        .into_iter()
        .map(|a| (a.id, a.name))
        .collect();
    let line = |row: inquiry::Model| {
        let (organization_name, organization_name_language) =
            names.get(&row.organization_id).cloned().unwrap_or_default();
        Ok(InquiryRow {
            organization_name,
            organization_name_language,
            officer_name: row.officer.and_then(|id| people.get(&id).cloned()),
            inquiry: from_row(row)?,
        })
    };
    rows.into_iter().map(line).collect()
}
