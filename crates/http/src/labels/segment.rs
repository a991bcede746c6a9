//! Labels of segments.

use parvis_domain::segment::{Exclusion, SegmentStatus};
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
