//! Labels of the settings of the procedure.

use parvis_domain::procedure::{Setting, SettingBasis, Unit};
use parvis_i18n::Texts;

/// What is set, and why it has the default that it has.
#[must_use]
pub fn setting(t: &Texts, it: Setting) -> (String, String) {
    use Setting as S;
    match it {
        S::JoinAnswerDays => (
            t.setting_join_answer_days(),
            t.setting_join_answer_days_why(),
        ),
        S::QuestionDays => (t.setting_question_days(), t.setting_question_days_why()),
        S::DeferralQuestionDays => (
            t.setting_deferral_question_days(),
            t.setting_deferral_question_days_why(),
        ),
        S::QuestionReminderDays => (
            t.setting_question_reminder_days(),
            t.setting_question_reminder_days_why(),
        ),
        S::RemindersBeforeClosing => (
            t.setting_reminders_before_closing(),
            t.setting_reminders_before_closing_why(),
        ),
        S::ReapplyAfterWithdrawal => (
            t.setting_reapply_after_withdrawal(),
            t.setting_reapply_after_withdrawal_why(),
        ),
        S::ReapplyAfterClosing => (
            t.setting_reapply_after_closing(),
            t.setting_reapply_after_closing_why(),
        ),
        S::ReapplyAfterRefusal => (
            t.setting_reapply_after_refusal(),
            t.setting_reapply_after_refusal_why(),
        ),
        S::ScreeningThreshold => (
            t.setting_screening_threshold(),
            t.setting_screening_threshold_why(),
        ),
        S::ScreeningMostRemoved => (
            t.setting_screening_most_removed(),
            t.setting_screening_most_removed_why(),
        ),
        S::ObservationMonths => (
            t.setting_observation_months(),
            t.setting_observation_months_why(),
        ),
        S::ObservationReplyDays => (
            t.setting_observation_reply_days(),
            t.setting_observation_reply_days_why(),
        ),
        S::HearingBeforeSerious => (
            t.setting_hearing_before_serious(),
            t.setting_hearing_before_serious_why(),
        ),
        S::ScreeningBeforeRecommending => (
            t.setting_screening_before_recommending(),
            t.setting_screening_before_recommending_why(),
        ),
        S::CutOffDays => (t.setting_cut_off_days(), t.setting_cut_off_days_why()),
        S::MailTextDays => (t.setting_mail_text_days(), t.setting_mail_text_days_why()),
        S::ExaminationDays => (
            t.setting_examination_days(),
            t.setting_examination_days_why(),
        ),
        S::ReportMonths => (t.setting_report_months(), t.setting_report_months_why()),
        S::ReportOpensDays => (
            t.setting_report_opens_days(),
            t.setting_report_opens_days_why(),
        ),
        S::ReportGraceDays => (
            t.setting_report_grace_days(),
            t.setting_report_grace_days_why(),
        ),
        S::DelegatesPerOrganization
        | S::DelegateDataDays
        | S::InvitationReminderDays
        | S::ActionReminderDays => of_consultations(t, it),
        S::EntryMonths => (t.setting_entry_months(), t.setting_entry_months_why()),
        S::InquiryAnswerDays => (
            t.setting_inquiry_answer_days(),
            t.setting_inquiry_answer_days_why(),
        ),
    }
}

/// The settings of consultations and of what follows from them; the last arm is
/// the reminder of action points.
fn of_consultations(t: &Texts, it: Setting) -> (String, String) {
    use Setting as S;
    match it {
        S::DelegatesPerOrganization => (
            t.consultation_setting_delegates(),
            t.consultation_setting_delegates_why(),
        ),
        S::DelegateDataDays => (
            t.consultation_setting_data_days(),
            t.consultation_setting_data_days_why(),
        ),
        S::InvitationReminderDays => (
            t.setting_invitation_reminder_days(),
            t.setting_invitation_reminder_days_why(),
        ),
        _ => (
            t.setting_action_reminder_days(),
            t.setting_action_reminder_days_why(),
        ),
    }
}

/// A value with its unit.
#[must_use]
pub fn in_unit(t: &Texts, unit: Unit, value: i64) -> String {
    match unit {
        Unit::Days => t.unit_days(value),
        Unit::Months => t.unit_months(value),
        Unit::Times => value.to_string(),
        Unit::YesNo if value == 0 => t.unit_no(),
        Unit::YesNo => t.unit_yes(),
        Unit::Percent => t.unit_percent(value.to_string()),
    }
}

/// Where a default comes from.
#[must_use]
pub fn setting_basis(t: &Texts, it: SettingBasis) -> String {
    match it {
        SettingBasis::Design => t.procedure_basis_design(),
        SettingBasis::Practice => t.procedure_basis_practice(),
        SettingBasis::Analogous => t.procedure_basis_analogous(),
    }
}
