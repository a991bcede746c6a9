//! How seats are given: the rule is stored data, and giving seats by it is one
//! pure function, so that another rule can be tried on the same nominations.

use crate::coded_enum;
use uuid::Uuid;

coded_enum! {
    /// In which order nominations come to a seat.
    SeatOrder {
        /// Every organization's first delegate before any second one; then by
        /// time of nomination.
        FirstDelegatesFirst = "first_delegates_first",
        /// By time of nomination alone.
        Nomination = "nomination",
    }
}

/// A group of organizations for which seats are kept.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Group {
    /// Those with their seat in a region (code of the list `regions`).
    Region(String),
    /// Those of a category (code of the list `cso-categories`).
    Category(String),
}

/// Seats that only a group can take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reservation {
    /// The group.
    pub group: Group,
    /// How many.
    pub seats: u32,
}

/// The rule by which seats are given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuotaRule {
    /// The most seats of an organization.
    pub per_organization: u32,
    /// How many more an observer has.
    pub extra_for_observers: u32,
    /// Seats kept for groups, within the capacity.
    pub reserved: Vec<Reservation>,
    /// In which order.
    pub order: SeatOrder,
}

impl QuotaRule {
    /// The most seats that an organization can have.
    #[must_use]
    pub const fn quota(&self, observer: bool) -> u32 {
        if observer {
            self.per_organization
                .saturating_add(self.extra_for_observers)
        } else {
            self.per_organization
        }
    }
}

/// A nomination as the rule sees it: no person in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Nomination {
    /// Identity of the registration.
    pub id: Uuid,
    /// The organization, as any text that tells it from the others.
    pub organization: String,
    /// Its region, where it is known.
    pub region: Option<String>,
    /// Its category.
    pub category: String,
    /// Whether it is an observer on the first day.
    pub observer: bool,
    /// Its number in the order of nominations; a substitute has that of the
    /// delegate whose place they take.
    pub turn: i64,
    /// Whether it has a seat already: that is never taken away by a rule.
    pub seated: bool,
}

coded_enum! {
    /// Why a nomination has a seat or waits.
    Because {
        /// It has the seat already.
        Kept = "kept",
        /// One of the seats for its region or category.
        Reserved = "reserved",
        /// One of the seats for all.
        Open = "open",
        /// Its organization has as many seats as the rule allows.
        Quota = "quota",
        /// No seat is free for it.
        Full = "full",
    }
}

/// What a rule makes of nominations.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Allocation {
    /// Those with a seat, in the order in which they came to it.
    pub seats: Vec<(Uuid, Because)>,
    /// Those who wait, in their order: the first has position 1.
    pub waiting: Vec<(Uuid, Because)>,
}

impl Allocation {
    /// The place on the waiting list, from 1.
    #[must_use]
    pub fn position(&self, id: Uuid) -> Option<usize> {
        let at = self.waiting.iter().position(|(w, _)| *w == id);
        at.map(|i| i + 1)
    }

    /// Why it has a seat or waits.
    #[must_use]
    pub fn because(&self, id: Uuid) -> Option<Because> {
        let all = self.seats.iter().chain(&self.waiting);
        all.copied().find(|(known, _)| *known == id).map(|f| f.1)
    }

    /// Whether it has a seat.
    #[must_use]
    pub fn has_seat(&self, id: Uuid) -> bool {
        self.seats.iter().any(|(s, _)| *s == id)
    }
}

/// Gives seats. Who has one keeps it. The others come in the order of the rule,
/// and each takes a seat of its own group first, then one of those for all;
/// who finds none waits. So nobody waits for a seat on which somebody with a
/// later right sits, and a seat that falls free goes to the first who waits and
/// can take it. No capacity means no limit.
#[must_use]
pub fn allocate(rule: &QuotaRule, capacity: Option<u32>, nominations: &[Nomination]) -> Allocation {
    let mut room = Room::new(rule, capacity);
    let mut out = Allocation::default();
    let mut held: Vec<(&str, u32)> = Vec::new();
    for it in in_order(rule, nominations) {
        let at = match held.iter().position(|(o, _)| *o == it.organization) {
            Some(at) => at,
            None => {
                held.push((&it.organization, 0));
                held.len() - 1
            }
        };
        let used = &mut held[at].1;
        let found = if it.seated {
            room.take(it);
            Some(Because::Kept)
        } else if *used >= rule.quota(it.observer) {
            out.waiting.push((it.id, Because::Quota));
            None
        } else {
            let found = room.take(it);
            if found.is_none() {
                out.waiting.push((it.id, Because::Full));
            }
            found
        };
        if let Some(because) = found {
            *used += 1;
            out.seats.push((it.id, because));
        }
    }
    out
}

/// Those who have a seat first; then by the rule.
fn in_order<'a>(rule: &QuotaRule, nominations: &'a [Nomination]) -> Vec<&'a Nomination> {
    let mut all: Vec<&Nomination> = nominations.iter().collect();
    all.sort_by_key(|n| (!n.seated, n.turn, n.id));
    let ranked: Vec<(usize, &Nomination)> = all
        .iter()
        .enumerate()
        .map(|(i, n)| {
            let before = all.iter().take(i);
            let rank = before.filter(|o| o.organization == n.organization).count();
            (rank, *n)
        })
        .collect();
    let mut ranked = ranked;
    if rule.order == SeatOrder::FirstDelegatesFirst {
        ranked.sort_by_key(|(rank, n)| (!n.seated, *rank, n.turn, n.id));
    }
    ranked.into_iter().map(|(_, n)| n).collect()
}

/// The seats that are left.
struct Room<'a> {
    reserved: Vec<(&'a Group, u32)>,
    /// None for no limit.
    open: Option<u32>,
}

impl<'a> Room<'a> {
    fn new(rule: &'a QuotaRule, capacity: Option<u32>) -> Self {
        let mut left = capacity;
        let mut reserved = Vec::new();
        for kept in &rule.reserved {
            // More seats cannot be kept than there are.
            let seats = left.map_or(kept.seats, |l| kept.seats.min(l));
            left = left.map(|l| l - seats);
            reserved.push((&kept.group, seats));
        }
        Self {
            reserved,
            open: left,
        }
    }

    fn take(&mut self, it: &Nomination) -> Option<Because> {
        let own = |group: &Group| match group {
            Group::Region(code) => it.region.as_ref() == Some(code),
            Group::Category(code) => it.category == *code,
        };
        let mut groups = self.reserved.iter_mut();
        if let Some((_, left)) = groups.find(|(g, left)| *left > 0 && own(g)) {
            *left -= 1;
            return Some(Because::Reserved);
        }
        match &mut self.open {
            None => Some(Because::Open),
            Some(0) => None,
            Some(left) => {
                *left -= 1;
                Some(Because::Open)
            }
        }
    }
}

#[cfg(test)]
mod tests;
