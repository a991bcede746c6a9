//! Organizations with the events of their status, and who is what on a day.

use crate::{
    entities::{organization, status_event},
    error::Db,
    repositories::{organizations, status_events},
};
use parvis_app::{error::AppError, organizations::ObserverRow};
use parvis_domain::{
    Day,
    observer_status::{EventState, Status, StatusEvent, Timeline},
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
};
use std::collections::{BTreeMap, HashMap};

/// Who has or had a status on a day: ids, by what they are. There are some
/// hundreds of observers, not some hundred thousands: the fold of the domain
/// decides, and no second reading of the events in SQL can differ from it.
#[derive(Default)]
pub(crate) struct On {
    /// On the list, those suspended included.
    pub(crate) listed: Vec<String>,
    /// On the list, and suspended.
    pub(crate) suspended: Vec<String>,
    /// No longer on the list.
    pub(crate) former: Vec<String>,
}

/// The organizations by their status on a day.
pub(crate) async fn on<C: ConnectionTrait>(db: &C, day: Day) -> Result<On, AppError> {
    let mut found = On::default();
    for (id, events) in held(db).await? {
        match Timeline::of(&events).on(day).map(|s| s.status) {
            Some(status) if status.is_listed() => {
                if status == Status::Suspended {
                    found.suspended.push(id.clone());
                }
                found.listed.push(id);
            }
            Some(_) => found.former.push(id),
            None => {}
        }
    }
    Ok(found)
}

/// The events that hold, by organization.
async fn held<C: ConnectionTrait>(db: &C) -> Result<BTreeMap<String, Vec<StatusEvent>>, AppError> {
    let rows = status_event::Entity::find()
        .filter(status_event::Column::State.eq(EventState::Holds.code()))
        .order_by_asc(status_event::Column::Id)
        .all(db)
        .await
        .db()?;
    let mut out: BTreeMap<String, Vec<StatusEvent>> = BTreeMap::new();
    for row in rows {
        let id = row.organization_id.clone();
        out.entry(id)
            .or_default()
            .push(status_events::from_row(row)?);
    }
    Ok(out)
}

/// Every organization of which an event holds, by id.
pub(crate) async fn all<C: ConnectionTrait>(db: &C) -> Result<Vec<ObserverRow>, AppError> {
    let held = held(db).await?;
    let ids = status_event::Entity::find()
        .filter(status_event::Column::State.eq(EventState::Holds.code()))
        .select_only()
        .column(status_event::Column::OrganizationId);
    let rows = organization::Entity::find()
        .filter(organization::Column::Id.in_subquery(ids.into_query()))
        .all(db)
        .await
        .db()?;
    let mut known: HashMap<String, _> = organizations::whole(db, rows)
        .await?
        .into_iter()
        .map(|o| (o.id.to_string(), o))
        .collect();
    // An organization that came in between the two queries is for the next
    // reading.
    Ok(held
        .into_iter()
        .filter_map(|(id, events)| {
            let organization = known.remove(&id)?;
            Some(ObserverRow {
                organization,
                events,
            })
        })
        .collect())
}
