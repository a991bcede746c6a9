//! Loading a version of the list.

use super::{EntryRow, HitFilter, ListFile, ListVersion};
use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::{AppError, Rule},
    input::{Field, Input, Kind, Reader, optional},
    policy::{Action, On, authorize},
    ports::{ScreeningReads, WriteTx},
};
use parvis_domain::{
    procedure::{Procedure, Setting},
    screening::EntryKind,
};
use std::collections::{HashMap, HashSet};

/// What is said beside the file.
pub const LOAD_FIELDS: &[Field] = &[optional("accept_removals", Kind::Flag, 5)];

/// What loading did.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// The version.
    pub version: ListVersion,
    /// Whether it is new; the same file twice changes nothing.
    pub new: bool,
    /// How many questions ended because their entry was taken off the list.
    pub questions_ended: u64,
}

/// Loads a list. `text` is the file's content, by whose hash the same file is
/// known again. An entry that is marked as delisted, or is gone, stays in the
/// register as delisted, and questions about it that nobody answered end.
///
/// # Errors
/// [`Rule::ListOlder`]; [`Rule::ListShrank`] when more entries are gone than the
/// setting allows and nobody said that it is meant.
pub async fn load(
    app: &App,
    actor: &Actor,
    file: ListFile,
    text: &str,
    input: &Input,
) -> Result<Loaded, AppError> {
    let permit = authorize(actor, Action::LoadScreeningList, On::Nothing)?;
    let mut reader = Reader::new(input, LOAD_FIELDS);
    let accept = reader.flag("accept_removals").unwrap_or(false);
    reader.faults.or(())?;
    let sha256 = app.ids.hash(text);
    let lists = ScreeningReads::screening_lists(app.store.reads()).await?;
    if let Some(version) = lists.into_iter().find(|l| l.sha256 == sha256) {
        return Ok(Loaded {
            version,
            new: false,
            questions_ended: 0,
        });
    }
    let mut tx = app.store.begin(permit).await?;
    let newest = tx.newest_screening_list().await?;
    if newest.is_some_and(|l| l.generated_at > file.generated_at) {
        return Err(Rule::ListOlder.into());
    }
    let procedure = tx.procedure().await?;
    let number = tx.next_number("screening-list").await?;
    let known = tx.screening_entries().await?;
    let next = Next::of(app, file, known, number);
    next.may(&procedure, accept)?;
    tx.put_screening_entries(&next.rows).await?;
    let questions_ended = end_questions(app, &mut tx, &next).await?;
    let version = next.version(app, actor, sha256);
    tx.add_screening_list(&version).await?;
    let happened = Happened::new(app.clock.now(), Subject::List("screening".into()))
        .with("version", number.to_string())
        .with("sha256", version.sha256.clone())
        .with("added", version.added.to_string())
        .with("changed", version.changed.to_string())
        .with("delisted", version.delisted.to_string());
    tx.commit(happened).await?;
    Ok(Loaded {
        version,
        new: true,
        questions_ended,
    })
}

/// The entries after the file was read.
struct Next {
    number: i64,
    generated_at: parvis_domain::Instant,
    rows: Vec<EntryRow>,
    active_before: usize,
    vanished: usize,
    added: i64,
    changed: i64,
    delisted: Vec<String>,
}

impl Next {
    fn of(app: &App, file: ListFile, known: Vec<EntryRow>, number: i64) -> Self {
        let active_before = known.iter().filter(|r| r.delisted_in.is_none()).count();
        let mut known: HashMap<String, EntryRow> =
            known.into_iter().map(|r| (r.entry.key(), r)).collect();
        let mut next = Self {
            number,
            generated_at: file.generated_at,
            rows: Vec::with_capacity(file.entries.len()),
            active_before,
            vanished: 0,
            added: 0,
            changed: 0,
            delisted: vec![],
        };
        for entry in file.entries {
            let key = entry.key();
            let before = known.remove(&key);
            let was_off = before.as_ref().is_some_and(|b| b.delisted_in.is_some());
            let off = entry.delisted_on.is_some();
            let round = before.as_ref().map_or(1, |b| b.round) + i32::from(was_off && !off);
            let fingerprint = app.ids.hash(&entry.compared(round));
            let same = before.as_ref().filter(|b| b.fingerprint == fingerprint);
            match (&before, same, off) {
                (None, _, false) => next.added += 1,
                (Some(_), None, false) => next.changed += 1,
                _ => {}
            }
            let delisted_in = match (off, before.as_ref().and_then(|b| b.delisted_in)) {
                (false, _) => None,
                (true, Some(earlier)) => Some(earlier),
                (true, None) => {
                    next.delisted.push(key);
                    Some(number)
                }
            };
            next.rows.push(EntryRow {
                changed_in: same.map_or(number, |b| b.changed_in),
                last_in: number,
                entry,
                fingerprint,
                round,
                delisted_in,
            });
        }
        let gone = known.into_values().filter(|r| r.delisted_in.is_none());
        for mut row in gone {
            next.vanished += 1;
            next.delisted.push(row.entry.key());
            row.delisted_in = Some(number);
            next.rows.push(row);
        }
        next.rows.sort_by_key(|r| r.entry.key());
        next
    }

    /// A file that was cut off would take hundreds off the list.
    fn may(&self, procedure: &Procedure, accept: bool) -> Result<(), AppError> {
        let most = usize::try_from(procedure.value(Setting::ScreeningMostRemoved)).unwrap_or(0);
        if !accept && self.vanished * 100 > self.active_before * most {
            return Err(Rule::ListShrank.into());
        }
        Ok(())
    }

    fn version(&self, app: &App, actor: &Actor, sha256: String) -> ListVersion {
        let count = |kind: EntryKind| {
            let active = self.rows.iter().filter(|r| r.delisted_in.is_none());
            i64::try_from(active.filter(|r| r.entry.kind == kind).count()).unwrap_or(i64::MAX)
        };
        ListVersion {
            number: self.number,
            sha256,
            generated_at: self.generated_at,
            loaded_at: app.clock.now(),
            loaded_by: actor.id(),
            individuals: count(EntryKind::Individual),
            entities: count(EntryKind::Entity),
            added: self.added,
            changed: self.changed,
            delisted: i64::try_from(self.delisted.len()).unwrap_or(i64::MAX),
        }
    }
}

/// Questions about entries that were taken off end, with an entry in the
/// history of the organization.
async fn end_questions(app: &App, tx: &mut Box<dyn WriteTx>, next: &Next) -> Result<u64, AppError> {
    if next.delisted.is_empty() {
        return Ok(0);
    }
    let gone: HashSet<&str> = next.delisted.iter().map(String::as_str).collect();
    let filter = HitFilter {
        entries: Some(next.delisted.clone()),
        only_open: true,
        ..HitFilter::default()
    };
    let mut ended = 0;
    for mut hit in tx.screening_hits(&filter).await? {
        if !gone.contains(hit.entry_key.as_str()) {
            continue;
        }
        let before = hit.review.state;
        hit.review = hit.review.delisted();
        tx.save_screening_hit(&hit).await?;
        let subject = Subject::Organization(hit.organization_id.clone());
        let happened = Happened::new(app.clock.now(), subject)
            .moved(before.code(), hit.review.state.code())
            .with("screening_question", hit.id.to_string());
        tx.record(happened).await?;
        ended += 1;
    }
    Ok(ended)
}
