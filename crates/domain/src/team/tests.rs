use super::*;
use proptest::prelude::*;

fn person(n: u128) -> AccountId {
    AccountId(uuid::Uuid::from_u128(n))
}

fn role() -> impl Strategy<Value = TeamRole> {
    prop::sample::select(TeamRole::ALL)
}

proptest! {
    /// Whatever is done in whatever order, a team that had an owner has one.
    #[test]
    fn a_team_never_loses_its_last_owner(
        roles in prop::collection::vec(role(), 1..5),
        acts in prop::collection::vec((0_u128..5, prop::option::of(role())), 0..30),
    ) {
        let mut team: Vec<Member> = roles
            .iter()
            .enumerate()
            .map(|(n, &role)| Member { account: person(n as u128), role })
            .collect();
        let had = team.iter().any(|m| m.role == TeamRole::Owner);
        for (who, then) in acts {
            let who = person(who);
            if !keeps_an_owner(&team, who, then) {
                continue;
            }
            match then {
                Some(role) => team.iter_mut().filter(|m| m.account == who).for_each(|m| m.role = role),
                None => team.retain(|m| m.account != who),
            }
        }
        prop_assert!(!had || team.iter().any(|m| m.role == TeamRole::Owner));
    }
}

#[test]
fn the_only_owner_stays_and_a_second_one_may_go() {
    let one = [
        Member {
            account: person(1),
            role: TeamRole::Owner,
        },
        Member {
            account: person(2),
            role: TeamRole::Editor,
        },
    ];
    assert!(!keeps_an_owner(&one, person(1), None));
    assert!(!keeps_an_owner(&one, person(1), Some(TeamRole::Viewer)));
    assert!(keeps_an_owner(&one, person(2), None));
    let two = [
        one[0],
        Member {
            account: person(2),
            role: TeamRole::Owner,
        },
    ];
    assert!(keeps_an_owner(&two, person(1), None));
}

#[test]
fn staff_decide_without_owner_at_once_and_with_one_after_the_time() {
    let asked = chrono::DateTime::UNIX_EPOCH;
    let after = |days| asked + chrono::Duration::days(days);
    assert!(staff_decide(0, asked, asked, 14));
    assert!(!staff_decide(1, asked, after(13), 14));
    assert!(staff_decide(1, asked, after(14), 14));
}
