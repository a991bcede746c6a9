//! The database, each test on SQLite and on PostgreSQL.

mod accounts;
mod applications;
mod bodies;
mod consultations;
mod contributions;
mod council;
mod criteria;
mod decisions;
mod files;
mod given;
mod guards;
mod inquiries;
mod migrations;
mod observations;
mod organizations;
mod outbox;
mod procedure;
mod questions;
mod queue;
mod races;
mod reference;
mod screening;
mod search;
mod segments;
mod status;

parvis_tests::db_tests! {
    accounts: account_round_trip, link_is_used_once, session_ends, accounts_by_name, idempotency_key;
    applications: application_round_trip, assessments_supersede, documents_are_kept, impossible_row_is_named;
    bodies: statement_round_trip, statement_is_kept, statement_is_corrected_once;
    criteria: version_round_trip, second_person_for_criteria, version_in_force_is_fixed,
        analogous_is_never_official;
    consultations: consultation_round_trip, registration_round_trip;
    contributions: contribution_round_trip, intervention_round_trip;
    council: a_list_is_kept_under_its_version, what_is_frozen_is_fixed, templates_come_in_versions;
    decisions: round_of_decisions;
    guards: two_persons, who_is_bound_does_not_act, audit_is_append_only, confirmed_decision_is_fixed, admin_is_exclusive,
        submitted_is_kept, one_open_application;
    inquiries: inquiry_round_trip, inquiries_in_pages;
    migrations: schema_is_as_committed, newest_goes_down_and_up, all_go_down, entities_fit,
        unsafe_setting_is_refused;
    observations: observation_round_trip, observation_is_kept;
    organizations: organization_round_trip, stale_save, export_in_batches;
    outbox: claim_lease_retry_bury, workers_share, unreadable_job_is_given_up;
    procedure: settings_are_kept, done_once, the_clock_follows_the_stage;
    questions: questions_round_trip;
    queue: queue_and_lists;
    races: counter_has_no_gaps, one_decider_wins, rights_changed, audit_numbers_follow,
        dropped_transaction_leaves_nothing;
    reference: code_list_keeps_order_and_retires, sessions_and_criteria, own_counts;
    screening: screening_round_trip, screening_is_kept;
    search: words_find_names, withheld_is_not_found, status_and_facets, pages_in_order,
        the_order_is_of_the_names_shown,
        pages_of_a_search_do_not_overlap;
    segments: segment_round_trip, a_large_inventory_is_counted_at_once;
    status: status_round_trip, status_is_fixed, old_periods_become_events;
}
