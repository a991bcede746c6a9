//! Labels of segments.

use parvis_domain::segment::{Exclusion, PastDialogue, SegmentStatus};
use parvis_i18n::Texts;

/// Why a selected entry gets no mail.
#[must_use]
pub fn exclusion(t: &Texts, it: Exclusion) -> String {
    match it {
        Exclusion::Ended => t.segment_excluded_ended(),
        Exclusion::Suspended => t.segment_excluded_suspended(),
        Exclusion::NoTeam => t.segment_excluded_no_team(),
        Exclusion::NoAccount => t.segment_excluded_no_account(),
        Exclusion::NotConfirmed => t.segment_excluded_not_confirmed(),
        Exclusion::Declined => t.segment_excluded_declined(),
    }
}

/// The observer status that a segment asks for.
#[must_use]
pub fn segment_status(t: &Texts, it: SegmentStatus) -> String {
    match it {
        SegmentStatus::Observer => t.segment_status_observer(),
        SegmentStatus::Suspended => t.segment_status_suspended(),
        SegmentStatus::Former => t.segment_status_former(),
        SegmentStatus::None => t.segment_status_none(),
    }
}

/// What an entry did at consultations that are over.
#[must_use]
pub fn past_dialogue(t: &Texts, it: PastDialogue) -> String {
    match it {
        PastDialogue::Attended => t.segment_past_attended(),
        PastDialogue::DidNotCome => t.segment_past_did_not_come(),
        PastDialogue::InvitedOnly => t.segment_past_invited_only(),
        PastDialogue::NeverAttended => t.segment_past_never_attended(),
    }
}

/// The names of fields of segments and invitations.
pub(super) fn field(t: &Texts, name: &str) -> Option<String> {
    Some(match name {
        "segment" => t.invitation_field_segment(),
        "extra_en" => t.invitation_field_extra_en(),
        "extra_fr" => t.invitation_field_extra_fr(),
        "extra_es" => t.invitation_field_extra_es(),
        "expected" => t.invitation_field_expected(),
        "decline_reason" => t.invitation_field_reason(),
        "address" => t.invitation_field_address(),
        "token" => t.invitation_field_token(),
        "statuses" => t.segment_field_statuses(),
        "regions" => t.segment_field_regions(),
        "countries" => t.segment_field_countries(),
        "by_activity" => t.segment_field_by_activity(),
        "all_themes" => t.segment_field_all_themes(),
        "categories" => t.segment_field_categories(),
        "levels" => t.segment_field_levels(),
        "mail_languages" => t.segment_field_mail_languages(),
        "past" => t.segment_field_past(),
        "past_series" => t.segment_field_past_series(),
        "past_since" => t.segment_field_past_since(),
        "visibilities" => t.segment_field_visibilities(),
        _ => return None,
    })
}
