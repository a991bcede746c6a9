//! To whom of an organization an invitation goes, or why to nobody.

use crate::{
    account::{AccountId, TeamRole},
    coded_enum,
    text::Locale,
};

coded_enum! {
    /// Why an entry that a segment selects gets no mail. The first that holds,
    /// in this order, is the reason counted: each entry is counted once.
    Exclusion {
        /// Another organization took its place.
        Ended = "ended",
        /// Its observer status is suspended, and the segment does not ask for
        /// suspended observers.
        Suspended = "suspended",
        /// Nobody has an account in its team.
        NoTeam = "no_team",
        /// Every account of its team is disabled, or only reads.
        NoAccount = "no_account",
        /// Nobody of its team has confirmed a mail address.
        NotConfirmed = "not_confirmed",
        /// Everybody who can be written to has declined these mails.
        Declined = "declined",
    }
}

/// Somebody of an organization's team, as far as mails go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Who.
    pub account: AccountId,
    /// In which role.
    pub role: TeamRole,
    /// Language of mails.
    pub locale: Locale,
    /// Whether the account works.
    pub works: bool,
    /// Whether the address is confirmed.
    pub confirmed: bool,
    /// Whether mails of the kind in question were declined.
    pub declined: bool,
}

/// The one who is written to: an owner before an editor, and among several the
/// account that was made first. Viewers are not written to: they could not
/// answer.
///
/// # Errors
/// Why nobody can be written to.
pub fn recipient(team: &[Member]) -> Result<&Member, Exclusion> {
    if team.is_empty() {
        return Err(Exclusion::NoTeam);
    }
    let acting = |m: &&Member| m.works && m.role != TeamRole::Viewer;
    let mut left: Vec<&Member> = team.iter().filter(acting).collect();
    if left.is_empty() {
        return Err(Exclusion::NoAccount);
    }
    left.retain(|m| m.confirmed);
    if left.is_empty() {
        return Err(Exclusion::NotConfirmed);
    }
    left.retain(|m| !m.declined);
    let rank = |m: &&Member| (m.role != TeamRole::Owner, m.account);
    left.into_iter().min_by_key(rank).ok_or(Exclusion::Declined)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn member() -> impl Strategy<Value = Member> {
        (0u128..9, 0usize..3, any::<[bool; 3]>()).prop_map(|(id, role, is)| Member {
            account: AccountId(uuid::Uuid::from_u128(id)),
            role: TeamRole::ALL[role],
            locale: Locale::Fr,
            works: is[0],
            confirmed: is[1],
            declined: is[2],
        })
    }

    proptest! {
        /// Whoever is chosen can be written to and can answer, and no owner who
        /// could be written to is passed over for an editor; without a choice
        /// nobody could be.
        #[test]
        fn the_choice_can_answer(team in proptest::collection::vec(member(), 0..6)) {
            let can = |m: &Member| {
                m.works && m.confirmed && !m.declined && m.role != TeamRole::Viewer
            };
            match recipient(&team) {
                Ok(chosen) => {
                    prop_assert!(can(chosen));
                    let owner = team.iter().any(|m| can(m) && m.role == TeamRole::Owner);
                    prop_assert_eq!(chosen.role == TeamRole::Owner, owner);
                }
                Err(_) => prop_assert!(!team.iter().any(can)),
            }
        }

        /// The order of the team changes nothing.
        #[test]
        fn the_order_does_not_matter(mut team in proptest::collection::vec(member(), 0..6)) {
            team.sort_by_key(|m| m.account);
            team.dedup_by_key(|m| m.account);
            let before = recipient(&team).cloned();
            team.reverse();
            prop_assert_eq!(before, recipient(&team).cloned());
        }
    }

    #[test]
    fn the_reason_is_the_first_that_holds() {
        let one = |works, confirmed, declined| {
            vec![Member {
                account: AccountId(uuid::Uuid::nil()),
                role: TeamRole::Owner,
                locale: Locale::Es,
                works,
                confirmed,
                declined,
            }]
        };
        let why = |team: Vec<Member>| recipient(&team).err();
        assert_eq!(why(vec![]), Some(Exclusion::NoTeam));
        assert_eq!(why(one(false, false, true)), Some(Exclusion::NoAccount));
        assert_eq!(why(one(true, false, true)), Some(Exclusion::NotConfirmed));
        assert_eq!(why(one(true, true, true)), Some(Exclusion::Declined));
        assert_eq!(why(one(true, true, false)), None);
    }
}
