//! Comparing the names of the register with the list.

use super::{EntryRow, Hit, HitFilter, ScannedName, ScreenedName};
use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::AppError,
    policy::{Action, On, Permit, authorize},
    ports::{ProcedureReads, ScreeningReads},
};
use parvis_domain::{
    organization::OrganizationId,
    procedure::Setting,
    screening::{ALGORITHM, Found, Listed, NameIndex, Review},
};
use std::collections::HashMap;

/// The most names that one run compares; what is left waits for the next one,
/// so that a first run over a large register does not hold up everything else.
pub const MOST_NAMES: usize = 5_000;

/// What a run did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct RunReport {
    /// Names of the register.
    pub names: usize,
    /// Names that were compared with the whole list.
    pub compared_whole: usize,
    /// Names that were compared with changed entries only.
    pub compared_changed: usize,
    /// Pairs of names that were scored.
    pub pairs: usize,
    /// Questions asked.
    pub questions: u64,
    /// Names that wait for the next run.
    pub left: usize,
}

/// Compares what changed since the last run; writes nothing if nothing did.
///
/// # Errors
/// [`AppError::Denied`], [`AppError::Unavailable`].
pub async fn run(app: &App, actor: &Actor) -> Result<RunReport, AppError> {
    let permit = authorize(actor, Action::ScreenNames, On::Nothing)?;
    let reads = app.store.reads();
    let Some(newest) = ScreeningReads::screening_lists(reads)
        .await?
        .into_iter()
        .next()
    else {
        return Ok(RunReport::default());
    };
    let names = reads.screened_names().await?;
    let work = Work {
        list: newest.number,
        threshold: ProcedureReads::procedure(reads)
            .await?
            .value(Setting::ScreeningThreshold),
        entries: reads.screening_entries(true).await?,
    };
    let mut report = RunReport {
        names: names.len(),
        ..RunReport::default()
    };
    let due = work.due(app, names, reads.scanned_names().await?, &mut report);
    if due.is_empty() {
        return Ok(report);
    }
    let (hits, scanned) = work.compare(app, due, &mut report);
    write(app, permit, &work, hits, scanned, &mut report).await?;
    Ok(report)
}

/// A name that has to be compared, and with entries changed since when.
struct Due {
    name: ScreenedName,
    fingerprint: String,
    since: Option<i64>,
}

struct Work {
    list: i64,
    threshold: i64,
    entries: Vec<EntryRow>,
}

impl Work {
    fn due(
        &self,
        app: &App,
        names: Vec<ScreenedName>,
        scanned: Vec<ScannedName>,
        report: &mut RunReport,
    ) -> Vec<Due> {
        let known: HashMap<(OrganizationId, String), ScannedName> = scanned
            .into_iter()
            .map(|s| ((s.organization_id.clone(), s.fingerprint.clone()), s))
            .collect();
        let mut due = Vec::new();
        for name in names {
            let fingerprint = app.ids.hash(&name.compared());
            let before = known.get(&(name.organization_id.clone(), fingerprint.clone()));
            let alike =
                |s: &&ScannedName| s.algorithm == ALGORITHM && s.threshold == self.threshold;
            let since = before.filter(alike).map(|s| s.list);
            if since == Some(self.list) {
                continue;
            }
            if due.len() == MOST_NAMES {
                report.left += 1;
                continue;
            }
            due.push(Due {
                name,
                fingerprint,
                since,
            });
        }
        due
    }

    fn compare(
        &self,
        app: &App,
        due: Vec<Due>,
        report: &mut RunReport,
    ) -> (Vec<Hit>, Vec<ScannedName>) {
        let least = u8::try_from(self.threshold).unwrap_or(100);
        // Each index is made only if a name needs it.
        let oldest = due.iter().filter_map(|d| d.since).min();
        let whole = due
            .iter()
            .any(|d| d.since.is_none())
            .then(|| index(&self.entries, None));
        let changed = oldest.map(|since| index(&self.entries, Some(since)));
        let (mut hits, mut scanned) = (Vec::new(), Vec::with_capacity(due.len()));
        for one in due {
            let with = match one.since {
                None => {
                    report.compared_whole += 1;
                    whole.as_ref()
                }
                Some(_) => {
                    report.compared_changed += 1;
                    changed.as_ref()
                }
            };
            if let Some(with) = with.filter(|i| !i.is_empty()) {
                let name = &one.name;
                let (found, pairs) = with.find(&name.value, name.is_acronym(), name.kind, least);
                report.pairs += pairs;
                hits.extend(found.into_iter().filter_map(|f| self.hit(app, &one, f)));
            }
            scanned.push(ScannedName {
                organization_id: one.name.organization_id,
                fingerprint: one.fingerprint,
                list: self.list,
                algorithm: ALGORITHM.to_owned(),
                threshold: self.threshold,
            });
        }
        (hits, scanned)
    }

    fn hit(&self, app: &App, due: &Due, found: Found) -> Option<Hit> {
        let entry = self.entries.iter().find(|e| e.entry.key() == found.key)?;
        Some(Hit {
            id: app.ids.uuid(),
            organization_id: due.name.organization_id.clone(),
            name: due.name.clone(),
            name_fingerprint: due.fingerprint.clone(),
            entry_key: found.key,
            entry_fingerprint: entry.fingerprint.clone(),
            listed: found.name,
            score: found.score,
            list: self.list,
            algorithm: ALGORITHM.to_owned(),
            threshold: self.threshold,
            found_at: app.clock.now(),
            review: Review::default(),
            version: 1,
        })
    }
}

fn index(entries: &[EntryRow], changed_since: Option<i64>) -> NameIndex {
    let listed: Vec<Listed> = entries
        .iter()
        .filter(|e| changed_since.is_none_or(|since| e.changed_in > since))
        .map(|e| Listed {
            key: e.entry.key(),
            kind: e.entry.kind,
            names: e.entry.names.clone(),
        })
        .collect();
    NameIndex::new(&listed)
}

/// A question that was asked already, about the same name and the same entry,
/// is not asked again; an open one about the entry as it was is replaced.
async fn write(
    app: &App,
    permit: Permit,
    work: &Work,
    hits: Vec<Hit>,
    scanned: Vec<ScannedName>,
    report: &mut RunReport,
) -> Result<(), AppError> {
    let mut tx = app.store.begin(permit).await?;
    let filter = HitFilter {
        only_open: true,
        ..HitFilter::default()
    };
    let open = if hits.is_empty() {
        vec![]
    } else {
        tx.screening_hits(&filter).await?
    };
    for hit in hits {
        if !tx.add_screening_hit(&hit).await? {
            continue;
        }
        report.questions += 1;
        let subject = Subject::Organization(hit.organization_id.clone());
        let happened = Happened::new(app.clock.now(), subject)
            .with("screening_question", hit.id.to_string())
            .with("list", hit.list.to_string());
        tx.record(happened).await?;
        let earlier = open.iter().filter(|o| {
            o.entry_key == hit.entry_key
                && o.organization_id == hit.organization_id
                && o.name_fingerprint == hit.name_fingerprint
        });
        for old in earlier {
            let mut old = old.clone();
            old.review = old.review.replaced();
            tx.save_screening_hit(&old).await?;
        }
    }
    tx.put_scanned_names(&scanned).await?;
    let happened = Happened::new(app.clock.now(), Subject::List("screening".into()))
        .with("version", work.list.to_string())
        .with("names", scanned.len().to_string())
        .with("questions", report.questions.to_string());
    tx.commit(happened).await
}
