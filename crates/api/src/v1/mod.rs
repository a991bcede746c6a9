//! Version 1. Changes here only add; a member or a code is never renamed.

pub(crate) mod accounts;
pub(crate) mod applications;
pub(crate) mod attendance;
pub(crate) mod audit_entries;
pub(crate) mod bodies;
pub(crate) mod code_lists;
pub(crate) mod consultations;
pub(crate) mod contacts;
pub(crate) mod contributions;
pub(crate) mod council_lists;
pub(crate) mod council_sessions;
pub(crate) mod counts;
pub(crate) mod criteria_sets;
pub(crate) mod criteria_versions;
pub(crate) mod desk;
pub(crate) mod eligibility_checks;
pub(crate) mod follow_up;
pub(crate) mod history;
pub(crate) mod if_match;
pub(crate) mod imports;
pub(crate) mod index;
pub(crate) mod inquiries;
pub(crate) mod invitations;
pub(crate) mod letter_texts;
pub(crate) mod listing;
pub(crate) mod localized;
pub(crate) mod mails;
pub(crate) mod me;
pub(crate) mod observations;
pub(crate) mod observers;
pub(crate) mod organizations;
pub(crate) mod participation;
pub(crate) mod plans;
pub(crate) mod registrations;
pub(crate) mod reports;
pub(crate) mod representatives;
pub(crate) mod screening;
pub(crate) mod segments;
pub(crate) mod settings;
pub(crate) mod staff_accounts;
pub(crate) mod status_events;
pub(crate) mod team;
pub(crate) mod tokens;
pub(crate) mod waiting_times;

use parvis_http::HttpState;
use utoipa_axum::router::OpenApiRouter;

/// The routes of all resources, below `/api/v1`.
pub(crate) fn routes() -> OpenApiRouter<HttpState> {
    [
        index::routes(),
        tokens::routes(),
        accounts::routes(),
        me::routes(),
        organizations::routes(),
        imports::routes(),
        screening::routes(),
        observations::routes(),
        observers::routes(),
        status_events::routes(),
        reports::routes(),
        inquiries::routes(),
        attendance::routes(),
        history::routes(),
        representatives::routes(),
        applications::routes(),
        desk::routes(),
        segments::routes(),
        invitations::routes(),
        team::routes(),
        consultations::routes(),
        registrations::routes(),
        follow_up::routes(),
        contributions::routes(),
        participation::routes(),
        council_sessions::routes(),
        council_lists::routes(),
        criteria_sets::routes(),
        criteria_versions::routes(),
        eligibility_checks::routes(),
        plans::routes(),
        waiting_times::routes(),
        bodies::routes(),
        code_lists::routes(),
        contacts::routes(),
        counts::routes(),
        settings::routes(),
        staff_accounts::routes(),
        mails::routes(),
        letter_texts::routes(),
        audit_entries::routes(),
    ]
    .into_iter()
    .fold(OpenApiRouter::default(), OpenApiRouter::merge)
}
