//! The colours of tags. The words always stand in them: colour alone tells
//! nothing.

use parvis_domain::{application::Stage, criteria::Verdict};

/// The colour of a stage.
#[must_use]
pub fn stage_class(stage: Stage) -> &'static str {
    match stage {
        Stage::Draft | Stage::Withdrawn | Stage::Closed => "govuk-tag--grey",
        Stage::Submitted => "govuk-tag--blue",
        Stage::UnderExamination | Stage::Assessed => "govuk-tag--light-blue",
        Stage::InformationRequested
        | Stage::Recommended
        | Stage::DecisionRecorded
        | Stage::CorrectionRecorded => "govuk-tag--yellow",
        Stage::Cleared | Stage::Listed => "govuk-tag--turquoise",
        Stage::Admitted => "govuk-tag--green",
        Stage::Deferred => "govuk-tag--purple",
        Stage::NotAdmitted => "govuk-tag--red",
    }
}

/// The colour of a verdict.
#[must_use]
pub fn verdict_class(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Met => "govuk-tag--green",
        Verdict::NotMet => "govuk-tag--red",
        Verdict::Unclear => "govuk-tag--yellow",
    }
}
