//! The word on top of a page about what was just done. It travels as a code in
//! the address, because after a form the browser asks for another page.

use parvis_i18n::Texts;

use crate::page::Page;

/// Takes the code out of a path with its query.
#[must_use]
pub fn split(path_and_query: &str) -> (String, Option<String>) {
    let Some((path, query)) = path_and_query.split_once('?') else {
        return (path_and_query.to_owned(), None);
    };
    let (mut kept, mut done) = (Vec::new(), None);
    for pair in query.split('&').filter(|p| !p.is_empty()) {
        match pair.split_once('=') {
            Some((Page::DONE, code)) => done = Some(code.to_owned()),
            _ => kept.push(pair),
        }
    }
    let path = if kept.is_empty() {
        path.to_owned()
    } else {
        format!("{path}?{}", kept.join("&"))
    };
    (path, done)
}

/// The sentence of a code; nothing for a code that is not ours.
#[must_use]
pub fn text(t: &Texts, code: &str) -> Option<String> {
    Some(match code {
        "saved" => t.application_saved(),
        "uploaded" => t.application_documents_uploaded(),
        "removed" => t.application_documents_removed(),
        "withdrawn" => t.application_withdrawn_notice(),
        "registered" => t.organization_registered_notice(),
        "entry" => t.organization_saved_notice(),
        "took" => t.staff_took_notice(),
        "assessed" => t.staff_assessed_notice(),
        "question-added" => t.questions_added_notice(),
        "question-removed" => t.questions_removed_notice(),
        "questions-asked" => t.questions_asked_notice(),
        "extension-asked" => t.questions_extension_asked_notice(),
        "extension-answered" => t.questions_extension_answered_notice(),
        "answer-saved" => t.questions_saved_notice(),
        "answers-sent" => t.questions_sent_notice(),
        "questions-back" => t.questions_taken_back_notice(),
        "closed" => t.questions_closed_notice(),
        "finished" => t.staff_finished_notice(),
        "reopened" => t.staff_reopened_notice(),
        "recommended" => t.staff_recommended_notice(),
        "cleared" => t.staff_cleared_notice(),
        "sent-back" => t.staff_sent_back_notice(),
        "listed" => t.staff_listed_notice(),
        "unlisted" => t.staff_unlisted_notice(),
        "recorded" => t.staff_recorded_notice(),
        "rejected" => t.staff_rejected_notice(),
        "confirmed" => t.staff_confirmed_notice(),
        "conflict" => t.conflict_declared(),
        "mails-saved" => t.account_mails_saved(),
        "mail-again" => t.letters_again_notice(),
        "text-saved" => t.letters_text_saved(),
        "text-checked" => t.letters_text_checked(),
        "text-discarded" => t.letters_text_discarded(),
        "setting" => t.procedure_saved(),
        "renamed" => t.history_renamed_notice(),
        "name-answered" => t.history_answered_notice(),
        "succession" => t.history_succession_notice(),
        "succession-confirmed" => t.history_confirmed_notice(),
        "succession-rejected" => t.history_rejected_notice(),
        "representative" => t.representative_saved_notice(),
        "report-saved" => t.report_saved_notice(),
        "report-submitted" => t.report_submitted_notice(),
        "report-accepted" => t.report_accepted_notice(),
        "report-asked" => t.report_asked_notice(),
        "entry-right" => t.entry_notice(),
        "status-recorded" => t.status_recorded_notice(),
        "status-confirmed" => t.status_confirmed_notice(),
        "status-rejected" => t.status_rejected_notice(),
        "renounced" => t.status_renounced_notice(),
        "taken-back" => t.status_taken_back_notice(),
        "council-list" => t.council_page_saved(),
        "council-frozen" => t.council_frozen_notice(),
        "council-confirmed" => t.council_confirmed_notice(),
        "council-decisions" => t.council_decisions_changed_notice(),
        "council-resolution" => t.council_resolution_saved(),
        "list-loaded" => t.screening_loaded_notice(),
        "observed" | "observation" => t.observation_saved_notice(),
        "replied" => t.observation_replied_notice(),
        "answered" => t.screening_answered_notice(),
        _ => {
            return team(t, code)
                .or_else(|| desk(t, code))
                .or_else(|| inquiry(t, code))
                .or_else(|| segment(t, code))
                .or_else(|| door(t, code))
                .or_else(|| account(t, code));
        }
    })
}

/// What was done to a team.
fn team(t: &Texts, code: &str) -> Option<String> {
    Some(match code {
        "team-invited" => t.team_notice_invited(),
        "team-changed" => t.team_notice_changed(),
        "team-removed" => t.team_notice_removed(),
        "team-retracted" => t.team_notice_retracted(),
        "team-left" => t.team_notice_left(),
        "team-handover" => t.team_notice_handover(),
        "team-half" => t.team_notice_half(),
        "team-passed" => t.team_notice_passed(),
        "team-asked" => t.team_notice_asked(),
        "team-taken-back" => t.team_notice_taken_back(),
        "team-decided" => t.team_notice_decided(),
        "team-joined" => t.team_notice_joined(),
        "team-declined" => t.team_notice_declined(),
        _ => return None,
    })
}

/// What was done at the desk.
fn desk(t: &Texts, code: &str) -> Option<String> {
    Some(match code {
        "noted" => t.desk_notice_noted(),
        "seen" => t.desk_notice_seen(),
        "assigned" => t.desk_notice_assigned(),
        "view-saved" => t.desk_notice_view_saved(),
        "view-removed" => t.desk_notice_view_removed(),
        "done" => t.desk_notice_done(),
        _ => return None,
    })
}

/// What was done with an inquiry.
fn inquiry(t: &Texts, code: &str) -> Option<String> {
    Some(match code {
        "inquiry-sent" => t.inquiry_notice_sent(),
        "inquiry-written" => t.inquiry_notice_written(),
        "inquiry-closed" => t.inquiry_notice_closed(),
        "inquiry-routed" => t.inquiry_notice_routed(),
        "inquiry-handed-over" => t.inquiry_notice_handed_over(),
        "inquiry-answered" => t.inquiry_notice_answered(),
        "inquiry-asked" => t.inquiry_notice_asked(),
        "inquiry-noted" => t.inquiry_notice_noted(),
        _ => return None,
    })
}

/// What was done to a segment.
fn segment(t: &Texts, code: &str) -> Option<String> {
    Some(match code {
        "invitation-again" => t.invitation_notice_again(),
        "invitation-answered" => t.invitation_notice_answered(),
        "invitation-reminded" => t.invitation_notice_reminded(),
        "invitation-sent" => t.invitation_notice_sent(),
        "segment-kept" => t.segment_notice_kept(),
        "segment-removed" => t.segment_notice_removed(),
        _ => return None,
    })
}

/// What was done at the door of a consultation.
fn door(t: &Texts, code: &str) -> Option<String> {
    Some(match code {
        "checked-in" => t.door_checked_in_notice(),
        "check-in-undone" => t.door_undone_notice(),
        "attendance-saved" => t.attendance_saved_notice(),
        _ => return None,
    })
}

/// What was done with accounts, and the rest.
fn account(t: &Texts, code: &str) -> Option<String> {
    Some(match code {
        "outcomes-saved" => t.followup_notice_saved(),
        "outcomes-published" => t.followup_notice_published(),
        "point-saved" => t.followup_notice_point_saved(),
        "point-step" => t.followup_notice_step(),
        "point-reported" => t.followup_notice_reported(),
        "contribution-handed-in" => t.contribution_notice_handed_in(),
        "contribution-withdrawn" => t.contribution_notice_withdrawn(),
        "contribution-entered" => t.contribution_notice_entered(),
        "contribution-accepted" => t.contribution_notice_accepted(),
        "contribution-returned" => t.contribution_notice_returned(),
        "contribution-call" => t.contribution_notice_call(),
        "speakers-noted" => t.contribution_notice_spoke(),
        "consultation-created" => t.consultation_notice_created(),
        "consultation-saved" => t.consultation_notice_saved(),
        "consultation-published" => t.consultation_notice_published(),
        "consultation-cancelled" => t.consultation_notice_cancelled(),
        "delegate-nominated" => t.registration_notice_nominated(),
        "delegate-changed" => t.registration_notice_changed(),
        "delegate-substituted" => t.registration_notice_substituted(),
        "delegate-withdrawn" => t.registration_notice_withdrawn(),
        "quota-set" => t.registration_notice_quota(),
        "session" => t.session_saved_notice(),
        "body-recorded" => t.bodies_notice_recorded(),
        "body-retracted" => t.bodies_notice_retracted(),
        "criteria-saved" => t.versions_saved_notice(),
        "criteria-proposed" => t.versions_proposed_notice(),
        "criteria-discarded" => t.versions_discarded_notice(),
        "criteria-approved" => t.versions_approved_notice(),
        "criteria-returned" => t.versions_returned_notice(),
        "password" => t.account_password_notice(),
        "email" => t.account_confirmed_notice(),
        "signed-out" => t.account_signed_out_notice(),
        "invited" => t.account_invited_notice(),
        "disabled" => t.account_disabled_notice(),
        "enabled" => t.account_enabled_notice(),
        _ => return None,
    })
}
