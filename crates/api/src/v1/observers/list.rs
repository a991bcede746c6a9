//! The list as JSON.

use super::dto::{OBSERVER_FIELDS, Observers, ObserversQuery, day};
use crate::{answer, asking::Searching, problem::Answer};
use parvis_app::{input::Reader, organizations};

/// Lists the observers as at a day, as far as decisions and sources show them.
#[utoipa::path(
    get, path = "/observers", tag = "Observers",
    params(ObserversQuery),
    responses((status = 200, description = "The list.", body = Observers)),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn list_observers(Searching(asking, query): Searching) -> Answer {
    let mut reader = Reader::new(&query, OBSERVER_FIELDS);
    let as_at = day(&mut reader, asking.app().clock.today());
    reader.faults.or(())?;
    let entries = organizations::observers_as_at(asking.app(), &asking.actor, as_at).await?;
    answer::public(&asking, &Observers::new(as_at, &entries, asking.locale()))
}
