//! Bodies of the acts.

use crate::schema::{input_params, input_schema};
use parvis_app::applications::{
    ANSWER_FIELDS, ASK_FIELDS, CLOSE_FIELDS, DIFFERENCE_FIELDS, EXTENSION_FIELDS, GRANT_FIELDS,
    QUESTION_FIELDS, REFUSE_FIELDS, START_FIELDS, TAKE_BACK_FIELDS,
};
use parvis_app::applications::{
    ASSESS_FIELDS, DECISION_FIELDS, DRAFT_FIELDS, LIST_FIELDS, QUEUE_FIELDS, RECOMMEND_FIELDS,
    SEND_BACK_FIELDS, SUBMIT_FIELDS,
};

input_params! {
    /// The versions to compare.
    ChangesQuery = DIFFERENCE_FIELDS
}
input_schema! {
    /// How an application begins.
    StartInput = START_FIELDS
}
input_schema! {
    /// A question: `about` is a member of the draft, a code of the list
    /// `required-documents`, or `free`.
    QuestionInput = QUESTION_FIELDS
}
input_schema! {
    /// Until when the answers are wanted; the default of the settings without it.
    RoundInput = ASK_FIELDS
}
input_schema! {
    /// Why questions are taken back.
    TakeBackInput = TAKE_BACK_FIELDS
}
input_schema! {
    /// A reply: words, the new content, or why it cannot be given.
    AnswerInput = ANSWER_FIELDS
}
input_schema! {
    /// A request for more time.
    ExtensionInput = EXTENSION_FIELDS
}
input_schema! {
    /// The new due date.
    ExtensionGrantInput = GRANT_FIELDS
}
input_schema! {
    /// Why the date stays.
    ExtensionRefusalInput = REFUSE_FIELDS
}
input_schema! {
    /// Why the case is closed without prejudice.
    ClosingInput = CLOSE_FIELDS
}

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
