//! The colours of tags. The words always stand in them: colour alone tells
//! nothing.

use parvis_domain::{
    application::Stage,
    criteria::{ChangeKind, Verdict, VersionState},
};

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

/// The colour of the state of a version.
#[must_use]
pub fn version_class(state: VersionState) -> &'static str {
    match state {
        VersionState::Draft => "govuk-tag--blue",
        VersionState::Proposed => "govuk-tag--yellow",
        VersionState::Approved => "govuk-tag--green",
        VersionState::Discarded => "govuk-tag--grey",
    }
}

/// The colour of a change.
#[must_use]
pub fn change_class(kind: ChangeKind) -> &'static str {
    match kind {
        ChangeKind::Added => "govuk-tag--green",
        ChangeKind::Retired => "govuk-tag--red",
        ChangeKind::Changed => "govuk-tag--yellow",
        ChangeKind::Same => "govuk-tag--grey",
    }
}
