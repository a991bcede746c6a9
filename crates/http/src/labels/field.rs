//! The names of fields, the same in form, API and CSV, as a reader says them.

use super::bodies::body_field;
use parvis_i18n::Texts;

/// The name of a field of any input; the name itself for one that is not ours.
#[must_use]
pub fn field(t: &Texts, name: &str) -> String {
    organization(t, name)
        .or_else(|| application(t, name))
        .or_else(|| session(t, name))
        .or_else(|| account(t, name))
        .or_else(|| criteria(t, name))
        .or_else(|| status(t, name))
        .or_else(|| desk(t, name))
        .or_else(|| letter(t, name))
        .or_else(|| due_diligence(t, name))
        .or_else(|| super::consultation::field(t, name))
        .or_else(|| super::inquiry::field(t, name))
        .or_else(|| super::segment::field(t, name))
        .or_else(|| body_field(t, name))
        .or_else(|| super::attendance::field(t, name))
        .or_else(|| super::follow_up::field(t, name))
        .or_else(|| super::contribution::field(t, name))
        .unwrap_or_else(|| name.to_owned())
}

fn organization(t: &Texts, name: &str) -> Option<String> {
    Some(match name {
        "name" => t.field_name(),
        "name_language" => t.field_name_language(),
        "name_en" => t.field_name_en(),
        "name_fr" => t.field_name_fr(),
        "name_es" => t.field_name_es(),
        "acronym" => t.field_acronym(),
        "other_names" => t.field_other_names(),
        "former_names" => t.field_former_names(),
        "category" => t.field_category(),
        "country" => t.field_country(),
        "level" => t.field_level(),
        "founded_year" => t.field_founded_year(),
        "activity_countries" => t.field_activity_countries(),
        "themes" => t.field_themes(),
        "theme" => t.field_theme(),
        "website" => t.field_website(),
        "role_address" => t.field_role_address(),
        "role_address_public" => t.field_role_address_public(),
        "registration_number" => t.field_registration_number(),
        "registration_authority" => t.field_registration_authority(),
        "description" => t.field_description(),
        "visibility" => t.field_visibility(),
        "q" => t.field_q(),
        "status" => t.field_status(),
        "page" => t.field_page(),
        _ => return None,
    })
}

fn application(t: &Texts, name: &str) -> Option<String> {
    Some(match name {
        "question" => t.field_question(),
        "about" => t.field_about(),
        "value" => t.field_value(),
        "answer" => t.field_answer(),
        "cannot_reason" => t.field_cannot_reason(),
        "replaces" => t.field_replaces(),
        "due" => t.field_due(),
        "until" => t.field_until(),
        "copy_earlier" => t.field_copy_earlier(),
        "asked_of" => t.field_asked_of(),
        "aims" => t.field_aims(),
        "cooperation_with_iom" => t.field_cooperation_with_iom(),
        "funding_sources" => t.field_funding_sources(),
        "executive_name" => t.field_executive_name(),
        "executive_title" => t.field_executive_title(),
        "representative_name" => t.field_representative_name(),
        "ecosoc_status" => t.field_ecosoc_status(),
        "missing_documents_reason" => t.field_missing_documents_reason(),
        "signatory_name" => t.field_signatory_name(),
        "signatory_title" => t.field_signatory_title(),
        "accepts_no_vote" => t.field_accepts_no_vote(),
        "undertakes_support" => t.field_undertakes_support(),
        "declares_true" => t.field_declares_true(),
        "session" => t.field_session(),
        "outcome" => t.field_outcome(),
        "decided_on" => t.field_decided_on(),
        "symbol" => t.field_symbol(),
        "mark" => t.council_column_mark(),
        "summary_en" => t.field_summary_en(),
        "summary_fr" => t.field_summary_fr(),
        "summary_es" => t.field_summary_es(),
        "order" => t.field_order(),
        "cases" => t.field_cases(),
        "text" => t.field_text(),
        "reason" => t.field_reason(),
        "supersedes" => t.field_supersedes(),
        "criterion" => t.field_criterion(),
        "verdict" => t.field_verdict(),
        "file" => t.field_file(),
        "stage" => t.field_stage(),
        _ => return None,
    })
}

fn session(t: &Texts, name: &str) -> Option<String> {
    Some(match name {
        "code" => t.field_code(),
        "kind" => t.field_kind(),
        "title_en" => t.field_title_en(),
        "title_fr" => t.field_title_fr(),
        "title_es" => t.field_title_es(),
        "date_from" => t.field_date_from(),
        "date_to" => t.field_date_to(),
        "place" => t.field_place(),
        "application_deadline" => t.field_application_deadline(),
        "note" => t.field_note(),
        "source" => t.field_source(),
        "as_at" => t.field_as_at(),
        _ => return None,
    })
}

fn account(t: &Texts, name: &str) -> Option<String> {
    Some(match name {
        "email" => t.field_email(),
        "password" => t.field_password(),
        "language" => t.field_language(),
        "roles" => t.field_roles(),
        "mails" => t.field_mails(),
        _ => return None,
    })
}

fn criteria(t: &Texts, name: &str) -> Option<String> {
    Some(match name {
        "text_en" => t.versions_field_text_en(),
        "text_fr" => t.versions_field_text_fr(),
        "text_es" => t.versions_field_text_es(),
        "official" => t.versions_field_official(),
        "layer" => t.versions_field_layer(),
        "rule" => t.versions_field_rule(),
        "parameter" => t.versions_field_parameter(),
        "documents" => t.versions_field_documents(),
        "evidence_en" => t.versions_field_evidence_en(),
        "evidence_fr" => t.versions_field_evidence_fr(),
        "evidence_es" => t.versions_field_evidence_es(),
        "basis" => t.versions_field_basis(),
        "text_status" => t.versions_field_text_status(),
        "position" => t.versions_field_position(),
        "version" => t.versions_field_version(),
        "document" => t.versions_field_document(),
        "in_force_from" => t.versions_field_in_force_from(),
        "works_on_migration" => t.eligibility_field_works_on_migration(),
        "country_count" => t.eligibility_field_country_count(),
        "has_seat_and_executive" => t.eligibility_field_has_seat_and_executive(),
        "has_representative" => t.eligibility_field_has_representative(),
        "works_with_iom" => t.eligibility_field_works_with_iom(),
        "declares_funding" => t.eligibility_field_declares_funding(),
        "would_undertake" => t.eligibility_field_would_undertake(),
        "is_observer" => t.eligibility_field_is_observer(),
        _ => return None,
    })
}

fn letter(t: &Texts, name: &str) -> Option<String> {
    Some(match name {
        "subject" => t.field_subject(),
        "body" => t.field_body(),
        _ => return None,
    })
}

fn status(t: &Texts, name: &str) -> Option<String> {
    Some(match name {
        "event" => t.status_field_event(),
        "from" => t.status_field_from(),
        "until" => t.status_field_until(),
        "basis" => t.status_basis_label(),
        "remark" => t.status_field_remark(),
        "new_name" => t.history_field_new_name(),
        "changed_on" => t.history_field_changed_on(),
        "evidence" => t.history_field_evidence(),
        "accepted" => t.history_field_accepted(),
        "answer" => t.history_field_answer(),
        "successor" => t.history_field_successor(),
        "succession" => t.history_field_succession(),
        "effective_on" => t.history_field_effective_on(),
        "person_name" => t.representative_field_name(),
        "function" => t.representative_field_function(),
        "role" => t.representative_field_role(),
        "languages" => t.representative_field_languages(),
        "protected" => t.representative_field_protected(),
        "activities" => t.report_field_activities(),
        "changes" => t.report_field_changes(),
        "cooperation" => t.report_field_cooperation(),
        "contacts_confirmed" => t.report_field_contacts_confirmed(),
        "question" => t.report_field_question(),
        "gives_up" => t.status_field_gives_up(),
        _ => return None,
    })
}

fn desk(t: &Texts, name: &str) -> Option<String> {
    Some(match name {
        "message" => t.field_message(),
        "text" => t.field_text(),
        "officer" => t.field_officer(),
        "accept" => t.field_accept(),
        "role" => t.field_role(),
        "account" => t.field_account(),
        "organization" => t.field_organization(),
        "query" => t.field_query(),
        "waiting_for" => t.field_waiting_for(),
        "cases" => t.field_cases(),
        "act" => t.field_act(),
        "leave" => t.field_leave(),
        "token" => t.field_token(),
        "sort" => t.field_sort(),
        "invitation" => t.field_invitation(),
        "request" => t.field_request(),
        "view" => t.field_view(),
        _ => return None,
    })
}

fn due_diligence(t: &Texts, name: &str) -> Option<String> {
    Some(match name {
        "answer" => t.field_answer(),
        "comment" => t.field_comment(),
        "due" => t.field_due(),
        "observation_level" => t.field_observation_level(),
        "reply" => t.field_reply(),
        "text" => t.field_text(),
        "wording" => t.field_wording(),
        "accept_removals" => t.field_accept_removals(),
        _ => return None,
    })
}
