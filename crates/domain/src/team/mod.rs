//! Teams of organizations: who may go, who decides about those who want in.

use crate::{
    Instant,
    account::{AccountId, TeamRole},
    coded_enum,
};

coded_enum! {
    /// How an invitation, a request to join or a handover ended.
    Ending {
        /// Accepted: the person is in the team, or the ownership has passed.
        Accepted = "accepted",
        /// Refused by those asked.
        Refused = "refused",
        /// Taken back by those who asked.
        Withdrawn = "withdrawn",
    }
}

/// A present member of a team.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Member {
    /// Who.
    pub account: AccountId,
    /// In which role.
    pub role: TeamRole,
}

/// Whether the team still has an owner when this person has another role, or
/// none. A team without owner could neither sign nor let anybody in, so the
/// last owner hands over first.
#[must_use]
pub fn keeps_an_owner(team: &[Member], person: AccountId, then: Option<TeamRole>) -> bool {
    let others = team
        .iter()
        .any(|m| m.account != person && m.role == TeamRole::Owner);
    let was_owner = team
        .iter()
        .any(|m| m.account == person && m.role == TeamRole::Owner);
    others || !was_owner || then == Some(TeamRole::Owner)
}

/// Whether staff may decide about a request to join: the organization has no
/// owner, or its owners have not answered for so many days. A design choice of
/// this register; no rule of IOM speaks of it.
#[must_use]
pub fn staff_decide(owners: usize, asked: Instant, now: Instant, days: i64) -> bool {
    owners == 0 || now - asked >= chrono::Duration::days(days)
}

#[cfg(test)]
mod tests;
