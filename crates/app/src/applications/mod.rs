//! The application for observer status, from draft to decision. One file for
//! each act.

mod case;
mod cases;
mod decide;
mod documents;
mod draft;
mod examine;
mod list;
mod of_organization;
mod questions;
mod queue;
mod rows;
mod submit;
mod timeline;
mod view;
mod withdraw;

pub(crate) use case::Case;
pub(crate) use cases::Cases;
pub(crate) use decide::record_of;
pub use decide::{DECISION_FIELDS, confirm_decision, record_decision, reject_record};
pub(crate) use documents::checked_file;
pub use documents::{
    ACCEPTED_TYPES, MAX_FILE_BYTES, MAX_FILES, NewDocument, attach, read_document, remove_document,
};
pub use draft::{DRAFT_FIELDS, START_FIELDS, draft_to_input, save_draft, start};
pub use examine::{
    ASSESS_FIELDS, RECOMMEND_FIELDS, SEND_BACK_FIELDS, assess, clear, finish_assessment, recommend,
    reopen_assessment, send_back, take,
};
pub use list::{LIST_FIELDS, list_for_session, unlist};
pub use of_organization::applications_of;
pub(crate) use questions::remind;
pub use questions::{
    ANSWER_FIELDS, ASK_FIELDS, CLOSE_FIELDS, ClockView, DIFFERENCE_FIELDS, Deferral, Difference,
    EXTENSION_FIELDS, ExtensionRow, FREE, GRANT_FIELDS, QUESTION_FIELDS, QuestionView,
    QuestionsView, REFUSE_FIELDS, ReplyDocument, RoundRow, RoundView, TAKE_BACK_FIELDS, VersionRow,
    ask_extension, ask_questions, close_case, difference_of, drop_question, drop_reply_document,
    grant_extension, hold_document, prepare_question, questions, read_reply_document,
    refuse_extension, save_answer, send_answers, take_back_questions,
};
pub(crate) use queue::due_of;
pub use queue::{PAGE_SIZE, QUEUE_FIELDS, QueueSort, QueueView, queue, queue_whole};
pub use rows::{Assessment, CaseRow, DecisionRow, Document, QueueFilter};
pub(crate) use submit::lacks;
pub use submit::{SUBMIT_FIELDS, submit};
pub use timeline::{TimelineEntry, audit_trail, timeline};
pub use view::{ApplicationView, CriterionView, ExaminationView, view};
pub(crate) use view::{shown_stage, steps_of};
pub use withdraw::withdraw;
