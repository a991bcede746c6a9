//! Check-in and attendance.

use parvis_domain::attendance::{AbsenceReason, AttendanceAct, AttendanceMeans, Standing};
use parvis_i18n::Texts;

/// Where a delegate stands on a day.
#[must_use]
pub fn attendance_standing(t: &Texts, it: Standing) -> String {
    match it {
        Standing::Expected => t.attendance_standing_expected(),
        Standing::Present => t.attendance_standing_present(),
        Standing::NoShow => t.attendance_standing_no_show(),
        Standing::Conflict => t.attendance_standing_conflict(),
        Standing::NotExpected => t.attendance_standing_not_expected(),
    }
}

/// What was noted.
#[must_use]
pub fn attendance_act(t: &Texts, it: AttendanceAct) -> String {
    match it {
        AttendanceAct::CheckIn => t.attendance_act_check_in(),
        AttendanceAct::Undo => t.attendance_act_undo(),
        AttendanceAct::Absent => t.attendance_act_absent(),
    }
}

/// How it was noted.
#[must_use]
pub fn attendance_means(t: &Texts, it: AttendanceMeans) -> String {
    match it {
        AttendanceMeans::Scan => t.attendance_means_scan(),
        AttendanceMeans::List => t.attendance_means_list(),
        AttendanceMeans::Afterwards => t.attendance_means_afterwards(),
        AttendanceMeans::WalkIn => t.attendance_means_walk_in(),
    }
}

/// Why a delegate did not come.
#[must_use]
pub fn absence_reason(t: &Texts, it: AbsenceReason) -> String {
    match it {
        AbsenceReason::Date => t.attendance_reason_date(),
        AbsenceReason::Means => t.attendance_reason_means(),
        AbsenceReason::Visa => t.attendance_reason_visa(),
        AbsenceReason::Theme => t.attendance_reason_theme(),
        AbsenceReason::Language => t.attendance_reason_language(),
        AbsenceReason::Other => t.attendance_reason_other(),
    }
}

pub(super) fn field(t: &Texts, name: &str) -> Option<String> {
    Some(match name {
        "event" => t.attendance_field_event(),
        "registration" => t.attendance_field_registration(),
        "badge" => t.attendance_field_badge(),
        "day" => t.attendance_field_day(),
        "act" => t.attendance_field_act(),
        "means" => t.attendance_field_means(),
        "at" => t.attendance_field_at(),
        "present" => t.attendance_field_present(),
        "was" => t.attendance_field_was(),
        "absence" => t.attendance_field_absence(),
        _ => return None,
    })
}
