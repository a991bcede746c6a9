//! Settings of the procedure: what IOM's rules do not settle, or what we could

use crate::coded_enum;
use std::collections::BTreeMap;

coded_enum! {
    /// A setting.
    Setting {
        /// Days that the applicant has to answer a round of questions.
        QuestionDays = "question_days",
        /// Days that the applicant has to answer the Council after a deferral.
        DeferralQuestionDays = "deferral_question_days",
        /// Days before the due date on which the first reminder leaves.
        QuestionReminderDays = "question_reminder_days",
        /// Unanswered reminders before a case can be closed without prejudice.
        RemindersBeforeClosing = "reminders_before_closing",
        /// Months after a withdrawal before the organization can apply again.
        ReapplyAfterWithdrawal = "reapply_after_withdrawal",
        /// Months after a closing without prejudice.
        ReapplyAfterClosing = "reapply_after_closing",
        /// Months after the Council did not admit.
        ReapplyAfterRefusal = "reapply_after_refusal",
        /// Days before a session by which an application must have reached IPD,
        /// where the session has no deadline of its own.
        CutOffDays = "cut_off_days",
        /// Days that IPD needs between the last answer of an applicant and the
        /// day on which the provisional agenda leaves.
        ExaminationDays = "examination_days",
        /// Days in which owners answer a request to join their organization's
        /// team; then staff can decide too.
        JoinAnswerDays = "join_answer_days",
        /// Days for which the text of a mail, what a finished job held, and the
        /// key of a request are kept.
        MailTextDays = "mail_text_days",
        /// Likeness of names from which the screening asks a person.
        ScreeningThreshold = "screening_threshold",
        /// Share of the entries of the sanctions list that may be gone from a
        /// new version before somebody must say that it is meant.
        ScreeningMostRemoved = "screening_most_removed",
        /// Whether open questions of the screening must be answered before a
        /// recommendation.
        ScreeningBeforeRecommending = "screening_before_recommending",
        /// How long an observation on an organization counts.
        ObservationMonths = "observation_months",
        /// Days that an organization has to answer an observation.
        ObservationReplyDays = "observation_reply_days",
        /// Whether an organization must be heard before an observation is
        /// confirmed as serious.
        HearingBeforeSerious = "hearing_before_serious",
        /// Months from one periodic report of an observer to the next.
        ReportMonths = "report_months",
        /// Days before its due day on which a report is opened.
        ReportOpensDays = "report_opens_days",
        /// Days of grace before a missing report is shown as overdue.
        ReportGraceDays = "report_grace_days",
        /// Days before registration for a consultation closes on which those who
        /// did not answer are reminded; 0 for never.
        InvitationReminderDays = "invitation_reminder_days",
        /// Months after which an observer is asked whether its entry is still
        /// right.
        EntryMonths = "entry_months",
        /// The most delegates of an organization at a consultation for which no
        /// other rule was set.
        DelegatesPerOrganization = "delegates_per_organization",
        /// Days after the end of a consultation for which its delegates are
        /// remembered.
        DelegateDataDays = "delegate_data_days",
        /// Days in which IOM means to answer an inquiry.
        InquiryAnswerDays = "inquiry_answer_days",
        /// Days before its last day on which the owner of an action point is
        /// reminded.
        ActionReminderDays = "action_reminder_days",
    }
}

coded_enum! {
    /// What the number of a setting counts.
    Unit {
        /// Calendar days.
        Days = "days",
        /// Calendar months.
        Months = "months",
        /// How often.
        Times = "times",
        /// 0 for no, 1 for yes.
        YesNo = "yes_no",
        /// Parts of a hundred.
        Percent = "percent",
    }
}

coded_enum! {
    /// Where a default comes from. None of them is a rule of IOM: those are not
    /// settings.
    SettingBasis {
        /// A choice of this register.
        Design = "design",
        /// Seen in IOM's practice.
        Practice = "practice",
        /// Taken over from another body's rules, by analogy.
        Analogous = "analogous",
    }
}

/// What a setting can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SettingRule {
    /// What is counted.
    pub unit: Unit,
    /// The smallest value.
    pub min: i64,
    /// The greatest value.
    pub max: i64,
    /// The value until somebody sets another.
    pub default: i64,
    /// Where the default comes from.
    pub basis: SettingBasis,
    /// The document or practice; empty for a choice of ours.
    pub source: &'static str,
}

const fn design(unit: Unit, min: i64, max: i64, default: i64) -> SettingRule {
    SettingRule {
        unit,
        min,
        max,
        default,
        basis: SettingBasis::Design,
        source: "",
    }
}

impl SettingRule {
    const fn analogous(self, source: &'static str) -> Self {
        Self {
            basis: SettingBasis::Analogous,
            source,
            ..self
        }
    }
}

impl Setting {
    /// Unit, range, default and its basis.
    #[must_use]
    pub const fn rule(self) -> SettingRule {
        use Unit::{Days, Months, Percent, Times, YesNo};
        match self {
            Self::QuestionDays => design(Days, 7, 180, 30),
            Self::DeferralQuestionDays => design(Days, 14, 365, 90),
            Self::QuestionReminderDays => design(Days, 1, 30, 7),
            Self::RemindersBeforeClosing => design(Times, 1, 8, 3).analogous(
                "ECOSOC Committee on NGOs 2012, E/2012/32 (Part II): closed without prejudice after three reminders",
            ),
            // ECOSOC 1996/31 para. 59 has three years after a withdrawal of status;
            // nothing says so for IOM, so nobody is made to wait.
            Self::ReapplyAfterWithdrawal
            | Self::ReapplyAfterClosing
            | Self::ReapplyAfterRefusal => design(Months, 0, 60, 0),
            Self::CutOffDays => design(Days, 31, 365, 90),
            Self::MailTextDays => design(Days, 7, 3650, 90),
            Self::ExaminationDays => design(Days, 0, 180, 21),
            Self::JoinAnswerDays => design(Days, 1, 90, 14),
            Self::ScreeningThreshold => design(Percent, 70, 100, 85),
            Self::ScreeningMostRemoved => design(Percent, 0, 100, 10),
            Self::ScreeningBeforeRecommending | Self::HearingBeforeSerious => {
                design(YesNo, 0, 1, 1)
            }
            Self::ObservationMonths => design(Months, 1, 120, 24),
            Self::ObservationReplyDays => design(Days, 7, 180, 30),
            Self::ReportMonths => design(Months, 6, 120, 48).analogous(
                "ECOSOC: quadrennial reports of NGOs in consultative status, E/2012/32 (Part II)",
            ),
            Self::ReportOpensDays => design(Days, 90, 365, 120),
            Self::ReportGraceDays => design(Days, 0, 365, 90),
            Self::InvitationReminderDays => design(Days, 0, 90, 7),
            Self::EntryMonths => design(Months, 3, 60, 12),
            Self::DelegatesPerOrganization => design(Times, 0, 100, 2),
            Self::DelegateDataDays => design(Days, 1, 3650, 180),
            Self::InquiryAnswerDays => design(Days, 1, 180, 15),
            Self::ActionReminderDays => design(Days, 1, 90, 14),
        }
    }

    /// Whether the value is in the range.
    #[must_use]
    pub const fn allows(self, value: i64) -> bool {
        let rule = self.rule();
        rule.min <= value && value <= rule.max
    }
}

/// A value that somebody set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetValue {
    /// The value.
    pub value: i64,
    /// Why it was set.
    pub reason: String,
    /// Raised at each change, from 1.
    pub version: i32,
}

/// The settings as they are now: set values over defaults.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Procedure(BTreeMap<Setting, SetValue>);

impl Procedure {
    /// From the values that were set; the last of several for a setting holds.
    #[must_use]
    pub fn new(set: impl IntoIterator<Item = (Setting, SetValue)>) -> Self {
        Self(set.into_iter().collect())
    }

    /// The value in force.
    #[must_use]
    pub fn value(&self, setting: Setting) -> i64 {
        self.0
            .get(&setting)
            .map_or(setting.rule().default, |s| s.value)
    }

    /// Whether a setting of the unit [`Unit::YesNo`] is on.
    #[must_use]
    pub fn is_on(&self, setting: Setting) -> bool {
        self.value(setting) != 0
    }

    /// How many reminders go out before a case can be closed.
    #[must_use]
    pub fn reminders_before_closing(&self) -> u32 {
        u32::try_from(self.value(Setting::RemindersBeforeClosing)).unwrap_or(u32::MAX)
    }

    /// What was set, if anything was.
    #[must_use]
    pub fn set(&self, setting: Setting) -> Option<&SetValue> {
        self.0.get(&setting)
    }

    /// The version to name when changing it; 0 while the default holds.
    #[must_use]
    pub fn version(&self, setting: Setting) -> i32 {
        self.0.get(&setting).map_or(0, |s| s.version)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_default_is_in_its_range_and_an_analogy_names_its_source() {
        for &setting in Setting::ALL {
            let rule = setting.rule();
            assert!(setting.allows(rule.default), "{setting}");
            assert!(rule.min < rule.max, "{setting}");
            assert!(!setting.allows(rule.max + 1) && !setting.allows(rule.min - 1));
            let needs_source = rule.basis != SettingBasis::Design;
            assert_eq!(!rule.source.is_empty(), needs_source, "{setting}");
        }
    }

    #[test]
    fn the_default_holds_until_a_value_is_set() {
        let value = SetValue {
            value: 45,
            reason: "summer".into(),
            version: 2,
        };
        let procedure = Procedure::new([(Setting::QuestionDays, value)]);
        assert_eq!(procedure.value(Setting::QuestionDays), 45);
        assert_eq!(procedure.version(Setting::QuestionDays), 2);
        assert_eq!(procedure.value(Setting::CutOffDays), 90);
        assert_eq!(procedure.version(Setting::CutOffDays), 0);
    }
}
