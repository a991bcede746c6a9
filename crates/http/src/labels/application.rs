//! Labels of an application: stages, acts, outcomes.

use parvis_domain::application::{Act, AskedOf, EcosocStatus, Outcome, Stage};
use parvis_i18n::Texts;

/// The stage, as staff read it.
#[must_use]
pub fn stage(t: &Texts, it: Stage) -> String {
    match it {
        Stage::Draft => t.stage_draft(),
        Stage::Submitted => t.stage_submitted(),
        Stage::UnderExamination => t.stage_under_examination(),
        Stage::InformationRequested => t.stage_information_requested(),
        Stage::Assessed => t.stage_assessed(),
        Stage::Recommended => t.stage_recommended(),
        Stage::Cleared => t.stage_cleared(),
        Stage::Listed => t.stage_listed(),
        Stage::DecisionRecorded => t.stage_decision_recorded(),
        Stage::Admitted => t.stage_admitted(),
        Stage::Deferred => t.stage_deferred(),
        Stage::NotAdmitted => t.stage_not_admitted(),
        Stage::CorrectionRecorded => t.stage_correction_recorded(),
        Stage::Withdrawn => t.stage_withdrawn(),
        Stage::Closed => t.stage_closed(),
    }
}

/// The act.
#[must_use]
pub fn act(t: &Texts, it: Act) -> String {
    match it {
        Act::Edit => t.act_edit(),
        Act::Submit => t.act_submit(),
        Act::Withdraw => t.act_withdraw(),
        Act::Take => t.act_take(),
        Act::Assess => t.act_assess(),
        Act::AskQuestions => t.act_ask_questions(),
        Act::SaveAnswers => t.act_save_answers(),
        Act::SendAnswers => t.act_send_answers(),
        Act::AskExtension => t.act_ask_extension(),
        Act::GrantExtension => t.act_grant_extension(),
        Act::RefuseExtension => t.act_refuse_extension(),
        Act::TakeBackQuestions => t.act_take_back_questions(),
        Act::Remind => t.act_remind(),
        Act::Close => t.act_close(),
        Act::FinishAssessment => t.act_finish_assessment(),
        Act::ReopenAssessment => t.act_reopen_assessment(),
        Act::Recommend => t.act_recommend(),
        Act::SendBack => t.act_send_back(),
        Act::Clear => t.act_clear(),
        Act::List => t.act_list(),
        Act::Unlist => t.act_unlist(),
        Act::RecordDecision => t.act_record_decision(),
        Act::RejectRecord => t.act_reject_record(),
        Act::ConfirmDecision => t.act_confirm_decision(),
    }
}

/// The outcome.
#[must_use]
pub fn outcome(t: &Texts, it: Outcome) -> String {
    match it {
        Outcome::Admitted => t.outcome_admitted(),
        Outcome::Deferred => t.outcome_deferred(),
        Outcome::NotAdmitted => t.outcome_not_admitted(),
    }
}

/// The outcome, as something to recommend.
#[must_use]
pub fn recommended_outcome(t: &Texts, it: Outcome) -> String {
    match it {
        Outcome::Admitted => t.outcome_recommend_admitted(),
        Outcome::Deferred => t.outcome_recommend_deferred(),
        Outcome::NotAdmitted => t.outcome_recommend_not_admitted(),
    }
}

/// The consultative status.
#[must_use]
pub fn ecosoc_status(t: &Texts, it: EcosocStatus) -> String {
    match it {
        EcosocStatus::None => t.ecosoc_none(),
        EcosocStatus::General => t.ecosoc_general(),
        EcosocStatus::Special => t.ecosoc_special(),
        EcosocStatus::Roster => t.ecosoc_roster(),
    }
}

/// Of whom the Council asked something.
#[must_use]
pub fn asked_of(t: &Texts, it: AskedOf) -> String {
    match it {
        AskedOf::Applicant => t.asked_of_applicant(),
        AskedOf::Ipd => t.asked_of_ipd(),
    }
}
