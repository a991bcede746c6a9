//! The persons who act for an organization towards IOM: its head, its focal
//! points, those accredited. Personal data: for the team and for staff only.

use crate::{
    Day, Instant, account::EmailAddress, coded_enum, organization::OrganizationId,
    text::LanguageTag,
};
use uuid::Uuid;

coded_enum! {
    /// What a person is towards IOM.
    RepresentativeRole {
        /// Heads the organization.
        Head = "head",
        /// Is written to and answers.
        FocalPoint = "focal_point",
        /// Represents it at the Council and at meetings.
        Representative = "representative",
    }
}

/// A person and the time for which it acts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Representative {
    /// Identity.
    pub id: Uuid,
    /// The organization.
    pub organization_id: OrganizationId,
    /// What the person is.
    pub role: RepresentativeRole,
    /// Name.
    pub name: String,
    /// Function in the organization.
    pub function: String,
    /// Mail address.
    pub email: EmailAddress,
    /// Languages in which the person can be written to.
    pub languages: Vec<LanguageTag>,
    /// Whether naming the person is dangerous: readers of the team do not see
    /// name and address then, and no file holds them.
    pub protected: bool,
    /// First day.
    pub from: Day,
    /// First day on which it no longer acts.
    pub until: Option<Day>,
    /// When it was entered.
    pub created_at: Instant,
    /// Version for optimistic locking.
    pub version: i32,
}

impl Representative {
    /// Whether the person acts on a day.
    #[must_use]
    pub fn acts_on(&self, day: Day) -> bool {
        self.from <= day && self.until.is_none_or(|until| day < until)
    }
}

/// Whether somebody remains as focal point from this day on, if this one goes.
/// An organization that can no longer be written to is lost: so the last one
/// stays until a successor is entered.
#[must_use]
pub fn leaves_a_focal_point(all: &[Representative], goes: Uuid, on: Day) -> bool {
    let is_focal = |r: &&Representative| r.role == RepresentativeRole::FocalPoint;
    let going = all.iter().find(|r| r.id == goes);
    if going.filter(is_focal).is_none() {
        return true;
    }
    all.iter()
        .filter(|r| r.id != goes)
        .filter(is_focal)
        .any(|r| r.acts_on(on) && r.until.is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(
        n: u128,
        role: RepresentativeRole,
        from: &str,
        until: Option<&str>,
    ) -> Representative {
        Representative {
            id: Uuid::from_u128(n),
            organization_id: OrganizationId::from_number(1),
            role,
            name: "A".into(),
            function: String::new(),
            email: EmailAddress::new("a@example.org"),
            languages: vec![],
            protected: false,
            from: from.parse().unwrap(),
            until: until.map(|u| u.parse().unwrap()),
            created_at: Instant::default(),
            version: 1,
        }
    }

    #[test]
    fn the_last_focal_point_stays_until_a_successor_is_there() {
        use RepresentativeRole::{FocalPoint, Head};
        let on: Day = "2026-06-01".parse().unwrap();
        let alone = [
            person(1, FocalPoint, "2020-01-01", None),
            person(2, Head, "2020-01-01", None),
        ];
        assert!(!leaves_a_focal_point(&alone, Uuid::from_u128(1), on));
        assert!(leaves_a_focal_point(&alone, Uuid::from_u128(2), on));
        for (other, fine) in [
            (person(3, FocalPoint, "2026-06-01", None), true),
            (person(3, FocalPoint, "2026-06-02", None), false),
            (
                person(3, FocalPoint, "2020-01-01", Some("2026-05-01")),
                false,
            ),
            (
                person(3, FocalPoint, "2020-01-01", Some("2026-07-01")),
                false,
            ),
        ] {
            let all = [alone[0].clone(), other];
            assert_eq!(leaves_a_focal_point(&all, Uuid::from_u128(1), on), fine);
        }
    }

    #[test]
    fn the_end_is_the_first_day_without() {
        let one = person(
            1,
            RepresentativeRole::Head,
            "2020-01-01",
            Some("2021-01-01"),
        );
        let acts = |day: &str| one.acts_on(day.parse().unwrap());
        assert!(
            !acts("2019-12-31") && acts("2020-01-01") && acts("2020-12-31") && !acts("2021-01-01")
        );
    }
}
