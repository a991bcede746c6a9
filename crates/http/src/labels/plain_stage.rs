//! The stage as the applicant reads it: fewer steps, plain words.

use parvis_domain::application::Stage;
use parvis_i18n::Texts;

/// Where the application stands, in a sentence for the applicant. What staff
/// recommend is not shown before the Council has decided.
#[must_use]
pub fn plain_stage(t: &Texts, it: Stage) -> String {
    match it {
        Stage::Draft => t.stage_plain_draft(),
        Stage::Submitted => t.stage_plain_submitted(),
        Stage::UnderExamination | Stage::Assessed | Stage::Recommended | Stage::Cleared => {
            t.stage_plain_examined()
        }
        Stage::InformationRequested => t.stage_plain_information_requested(),
        // A correction that waits is never shown: the application shows the
        // stage of the decision that holds.
        Stage::Listed | Stage::DecisionRecorded | Stage::CorrectionRecorded => {
            t.stage_plain_listed()
        }
        Stage::Admitted => t.stage_plain_admitted(),
        Stage::Deferred => t.stage_plain_deferred(),
        Stage::NotAdmitted => t.stage_plain_not_admitted(),
        Stage::Withdrawn => t.stage_plain_withdrawn(),
        Stage::Closed => t.stage_plain_closed(),
    }
}
