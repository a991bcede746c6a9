//! The rule of seats with its result in numbers, which is public. Small groups
//! are not told apart: a group with one seat could be one organization.

use super::facts::rule_of;
use crate::{App, actor::Actor, consultations::find, error::AppError, ports::DirectoryReads};
use parvis_domain::{
    consultation::{Allocation, Because, QuotaRule, Registration, RegistrationState, seats},
    organization::Visibility,
};
use std::collections::{BTreeMap, HashMap};

/// The fewest seats that are told for a group.
const FEWEST: usize = 5;

/// Seats and waiting list in numbers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Figures {
    /// Delegates with a seat.
    pub seats: usize,
    /// Organizations with a seat.
    pub organizations: usize,
    /// Delegates who wait because there is no room.
    pub waiting_full: usize,
    /// Delegates who wait because of the quota of their organization.
    pub waiting_quota: usize,
    /// Seats by region; the empty code where none is known.
    pub regions: BTreeMap<String, usize>,
    /// Seats by category.
    pub categories: BTreeMap<String, usize>,
}

/// Counts an allocation, whole; for staff.
pub(super) fn figures(given: &Allocation, all: &[Registration]) -> Figures {
    let mut out = Figures {
        seats: given.seats.len(),
        ..Figures::default()
    };
    let mut organizations = Vec::new();
    for (id, _) in &given.seats {
        let Some(it) = all.iter().find(|r| r.id == *id) else {
            continue;
        };
        organizations.push(&it.organization_id);
        let region = it.region.clone().unwrap_or_default();
        *out.regions.entry(region).or_default() += 1;
        *out.categories.entry(it.category.clone()).or_default() += 1;
    }
    organizations.sort_unstable();
    organizations.dedup();
    out.organizations = organizations.len();
    let of = |because| given.waiting.iter().filter(|w| w.1 == because).count();
    (out.waiting_full, out.waiting_quota) = (of(Because::Full), of(Because::Quota));
    out
}

/// The rule and what it made, as everybody sees it.
#[derive(Debug, Clone)]
pub struct SeatResult {
    /// The rule.
    pub rule: QuotaRule,
    /// Whether it was set for this consultation, or is the setting of the
    /// procedure.
    pub was_set: bool,
    /// How many seats there are; none for no limit.
    pub capacity: Option<u32>,
    /// The numbers; groups of fewer than five are joined under the code
    /// `other`.
    pub figures: Figures,
}

/// The rule of a consultation with its result.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn seat_result(app: &App, actor: &Actor, code: &str) -> Result<SeatResult, AppError> {
    let it = find(app, actor, code).await?;
    let (rule, was_set) = rule_of(app, &it).await?;
    let reads = app.store.reads();
    let mut all = reads.registrations_for(it.id).await?;
    all.retain(|r| {
        matches!(
            r.state,
            RegistrationState::Confirmed | RegistrationState::Waiting
        )
    });
    let given = seats(&rule, it.details.capacity, &all);
    // Where an organization is, and what kind it is, is told of none that does
    // not show it itself.
    let mut open: HashMap<String, bool> = HashMap::new();
    for registration in &mut all {
        let key = registration.organization_id.to_string();
        let public = match open.get(&key) {
            Some(public) => *public,
            None => {
                let id = &registration.organization_id;
                let found = DirectoryReads::organization(reads, id).await?;
                let public = found.is_some_and(|o| o.profile.visibility == Visibility::Public);
                open.insert(key, public);
                public
            }
        };
        if !public {
            registration.region = Some(OTHER.to_owned());
            OTHER.clone_into(&mut registration.category);
        }
    }
    let mut figures = figures(&given, &all);
    figures.regions = joined(figures.regions);
    figures.categories = joined(figures.categories);
    Ok(SeatResult {
        rule,
        was_set,
        capacity: it.details.capacity,
        figures,
    })
}

const OTHER: &str = "other";

fn joined(groups: BTreeMap<String, usize>) -> BTreeMap<String, usize> {
    let mut out = BTreeMap::new();
    let mut rest = 0;
    for (code, seats) in groups {
        if seats >= FEWEST && !code.is_empty() && code != OTHER {
            out.insert(code, seats);
        } else {
            rest += seats;
        }
    }
    if rest > 0 {
        out.insert(OTHER.to_owned(), rest);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_groups_are_not_told_apart() {
        let groups = [
            ("africa", 7),
            ("asia", 4),
            ("europe", 1),
            ("", 2),
            ("other", 9),
        ];
        let groups = groups.map(|(c, n)| (c.to_owned(), n)).into_iter().collect();
        let told: Vec<(String, usize)> = joined(groups).into_iter().collect();
        assert_eq!(told, [("africa".to_owned(), 7), ("other".to_owned(), 16)]);
        assert!(joined(BTreeMap::new()).is_empty());
    }
}
