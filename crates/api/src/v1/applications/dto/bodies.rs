//! Bodies of the acts.

use crate::schema::{input_params, input_schema};
use parvis_app::applications::{
    ASSESS_FIELDS, DECISION_FIELDS, DRAFT_FIELDS, LIST_FIELDS, QUEUE_FIELDS, RECOMMEND_FIELDS,
    SEND_BACK_FIELDS, SUBMIT_FIELDS,
};

input_params! {
    /// The filters of the queue.
    QueueQuery = QUEUE_FIELDS
}
input_schema! {
    /// The answers of a draft; members that are left out become empty.
    DraftInput = DRAFT_FIELDS
}
input_schema! {
    /// What the signatory gives at the end.
    SubmissionInput = SUBMIT_FIELDS
}
input_schema! {
    /// A verdict on a criterion.
    AssessmentInput = ASSESS_FIELDS
}
input_schema! {
    /// A recommendation.
    RecommendationInput = RECOMMEND_FIELDS
}
input_schema! {
    /// Why a recommendation is returned.
    ReturnInput = SEND_BACK_FIELDS
}
input_schema! {
    /// The session on whose list the case is put.
    ListingInput = LIST_FIELDS
}
input_schema! {
    /// What the Council decided.
    DecisionInput = DECISION_FIELDS
}
