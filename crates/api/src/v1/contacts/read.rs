//! Reading: the answer for a topic and a country, units and offices.

use super::dto::{Contacts, ContactsQuery, UNIT_FIELDS, Unit, UnitsQuery};
use crate::{
    answer,
    asking::{Asking, At, Searching},
    problem::{Answer, ApiError},
    v1::listing::{Listing, public_list},
};
use parvis_app::{
    focal_points,
    input::{Input, Reader},
};
use parvis_domain::Day;

/// Tells whom to contact about a topic, in a country, on a day, with reasons
/// and sources. The point of entry is always named.
#[utoipa::path(
    get, path = "/contacts", tag = "Contacts",
    params(ContactsQuery),
    responses((status = 200, description = "The answer.", body = Contacts)),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn find_contacts(Searching(asking, query): Searching) -> Answer {
    let found = focal_points::contact(asking.app(), &query).await?;
    answer::public(&asking, &Contacts::from(&found))
}

fn day(asking: &Asking, query: &Input) -> Result<Day, ApiError> {
    let mut reader = Reader::new(query, UNIT_FIELDS);
    let day = reader
        .day("as_at")
        .unwrap_or_else(|| asking.app().clock.today());
    Ok(reader.faults.or(day)?)
}

/// Lists the units at Headquarters and the offices, as at a day.
#[utoipa::path(
    get, path = "/units", tag = "Contacts",
    params(UnitsQuery),
    responses((status = 200, description = "Every unit and office, also those that ended.", body = Listing<Unit>)),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn list_units(Searching(asking, query): Searching) -> Answer {
    let day = day(&asking, &query)?;
    let all = focal_points::units(asking.app(), day).await?;
    public_list(&asking, all.iter().map(Unit::from))
}

/// Shows a unit or an office: period, what it answers for, what came before
/// and after it.
#[utoipa::path(
    get, path = "/units/{code}", tag = "Contacts",
    params(("code" = String, Path, description = "Code of the list `units` or `offices`."), UnitsQuery),
    responses((status = 200, description = "The unit or office.", body = Unit)),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn get_unit(Searching(asking, query): Searching, At(code): At<String>) -> Answer {
    let day = day(&asking, &query)?;
    let unit = focal_points::unit(asking.app(), &code, day).await?;
    answer::public(&asking, &Unit::from(&unit))
}
