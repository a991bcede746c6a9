//! What changed between two versions of a list.

use super::{
    freeze::frozen,
    frozen::{FrozenContent, FrozenEntry, FrozenVersion},
};
use crate::{App, actor::Actor, error::AppError};
use parvis_domain::coded_enum;

coded_enum! {
    /// What happened to an entry, or to a part of it.
    EntryChange {
        /// It is new.
        Added = "added",
        /// It is gone.
        Removed = "removed",
        /// It has another number.
        Moved = "moved",
        /// It stands under another mark.
        Mark = "mark",
        /// Its name changed in one of the languages.
        Name = "name",
        /// Its summary changed in one of the languages.
        Summary = "summary",
        /// Its country changed.
        Country = "country",
    }
}

/// Two versions and what lies between them.
#[derive(Debug, Clone)]
pub struct ListChanges {
    /// The earlier version.
    pub from: FrozenVersion,
    /// The later version.
    pub to: FrozenVersion,
    /// Entries of either that are not the same in both, with what changed.
    pub entries: Vec<(FrozenEntry, Vec<EntryChange>)>,
    /// Whether the symbol changed.
    pub symbol: bool,
    /// Whether the draft resolution changed.
    pub resolution: bool,
}

/// Compares two versions of a session's list.
///
/// # Errors
/// [`AppError::NotFound`], [`AppError::Denied`].
pub async fn compare(
    app: &App,
    actor: &Actor,
    session: &str,
    from: &str,
    to: &str,
) -> Result<ListChanges, AppError> {
    let (from, old) = frozen(app, actor, session, from).await?;
    let (to, new) = frozen(app, actor, session, to).await?;
    Ok(ListChanges {
        entries: entries(&old, &new),
        symbol: old.symbol != new.symbol,
        resolution: old.resolution != new.resolution,
        from,
        to,
    })
}

fn entries(old: &FrozenContent, new: &FrozenContent) -> Vec<(FrozenEntry, Vec<EntryChange>)> {
    let of = |list: &FrozenContent, it: &FrozenEntry| {
        let same = |e: &&FrozenEntry| e.application == it.application;
        list.entries.iter().find(same).cloned()
    };
    let kept = new.entries.iter().map(|entry| {
        let changes = match of(old, entry) {
            None => vec![EntryChange::Added],
            Some(before) => [
                (EntryChange::Moved, before.number != entry.number),
                (EntryChange::Mark, before.mark != entry.mark),
                (EntryChange::Name, before.name != entry.name),
                (EntryChange::Summary, before.summary != entry.summary),
                (EntryChange::Country, before.country != entry.country),
            ]
            .into_iter()
            .filter_map(|(change, is)| is.then_some(change))
            .collect(),
        };
        (entry.clone(), changes)
    });
    let gone = old
        .entries
        .iter()
        .filter(|e| of(new, e).is_none())
        .map(|e| (e.clone(), vec![EntryChange::Removed]));
    kept.chain(gone).filter(|(_, c)| !c.is_empty()).collect()
}
