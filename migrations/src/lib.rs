//! The schema's history, for SQLite and PostgreSQL from one code.
//!
//! Imports nothing of ours: a migration is frozen once it is released, while
//! the domain goes on. To add one: a dated file with a [`step::Step`] (`up` and
//! `down` are both required), and its line in [`Migrator::migrations`]. Types
//! are written out; what only one database can do goes through
//! [`step::dialect`]. `../README.md` says how to change a table that is in use.

mod m20261121_000001_accounts;
mod m20261121_000002_organizations;
mod m20261121_000003_reference;
mod m20261121_000004_applications;
mod m20261121_000005_audit_and_jobs;
mod m20261122_000010_procedure;
mod m20261122_000011_conflicts;
mod m20261122_000020_stages;
mod m20261122_000021_questions;
mod m20261122_000030_criteria_versions;
mod m20261122_000040_screening;
mod m20261122_000041_observations;
mod m20261122_000050_council_list;
mod m20261122_000060_letters;
mod m20261122_000061_issued_letters;
mod m20261122_000070_status_events;
mod m20261122_000072_reports;
mod m20261122_000073_representatives;
mod m20261122_000074_names_and_successors;
mod m20261122_000080_team;
mod m20261122_000081_desk;
mod m20261122_000082_bound;
mod m20261122_000090_bodies;
mod m20261122_000100_inquiries;
mod m20261122_000110_consultations;
mod m20261122_000111_registrations;
mod m20261122_000120_segments;
mod m20261122_000121_invitations;
mod m20261122_000122_delegate_mails;
mod m20261122_000130_attendance;
mod m20261122_000140_follow_up;
mod m20261122_000141_contributions;
mod m20261122_000142_evidence;
mod m20261122_000150_collation;
pub mod step;

pub use sea_orm_migration::{Migration, MigratorTrait};
use sea_orm_migration::{MigrationTrait, async_trait};
use step::step;

/// The list of migrations, oldest first.
#[derive(Debug)]
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            step(m20261121_000001_accounts::Accounts),
            step(m20261121_000002_organizations::Organizations),
            step(m20261121_000003_reference::Reference),
            step(m20261121_000004_applications::Applications),
            step(m20261121_000005_audit_and_jobs::AuditAndJobs),
            step(m20261122_000010_procedure::Procedure),
            step(m20261122_000011_conflicts::Conflicts),
            step(m20261122_000020_stages::Stages),
            step(m20261122_000021_questions::Questions),
            step(m20261122_000030_criteria_versions::CriteriaVersions),
            step(m20261122_000040_screening::Screening),
            step(m20261122_000041_observations::Observations),
            step(m20261122_000050_council_list::CouncilList),
            step(m20261122_000060_letters::Letters),
            step(m20261122_000061_issued_letters::IssuedLetters),
            step(m20261122_000070_status_events::StatusEvents),
            step(m20261122_000072_reports::Reports),
            step(m20261122_000073_representatives::Representatives),
            step(m20261122_000074_names_and_successors::NamesAndSuccessors),
            step(m20261122_000080_team::Team),
            step(m20261122_000081_desk::Desk),
            step(m20261122_000082_bound::Bound),
            step(m20261122_000090_bodies::Bodies),
            step(m20261122_000100_inquiries::Inquiries),
            step(m20261122_000110_consultations::Consultations),
            step(m20261122_000111_registrations::Registrations),
            step(m20261122_000120_segments::Segments),
            step(m20261122_000121_invitations::Invitations),
            step(m20261122_000122_delegate_mails::DelegateMails),
            step(m20261122_000130_attendance::Attendance),
            step(m20261122_000140_follow_up::FollowUp),
            step(m20261122_000141_contributions::Contributions),
            step(m20261122_000142_evidence::Evidence),
            step(m20261122_000150_collation::Collation),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Without it a crash between two statements leaves SQLite half migrated,
    /// and the next start fails for ever. [`step`] sees to it; this test sees
    /// that nobody puts a bare migration into the list.
    #[test]
    fn every_migration_runs_in_a_transaction() {
        for migration in Migrator::migrations() {
            assert_eq!(
                migration.use_transaction(),
                Some(true),
                "{}: wrap it with step(…)",
                migration.name()
            );
        }
    }

    #[test]
    fn names_are_dated_and_in_order() {
        let all = Migrator::migrations();
        let names: Vec<&str> = all.iter().map(|m| m.name()).collect();
        assert!(names.is_sorted(), "{names:?}");
        assert!(names.iter().all(|n| n.starts_with("m20")), "{names:?}");
    }
}
