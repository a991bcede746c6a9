//! Questions to the applicant: prepared and asked by the officer, answered
//! together, with more time where it is asked for. The question that the
//! Council puts when it defers goes the same way.

mod answer;
mod ask;
mod attach;
mod closing;
mod extension;
mod prepare;
mod remind;
mod rows;
mod send;
mod versions;
mod view;

pub use answer::{ANSWER_FIELDS, save_answer};
pub use ask::{ASK_FIELDS, TAKE_BACK_FIELDS, ask_questions, take_back_questions};
pub(super) use ask::{put_council_question, sync_round};
pub use attach::{drop_reply_document, hold_document, read_reply_document};
pub use closing::{CLOSE_FIELDS, close_case};
pub use extension::{
    EXTENSION_FIELDS, GRANT_FIELDS, REFUSE_FIELDS, ask_extension, grant_extension, refuse_extension,
};
pub use prepare::{FREE, QUESTION_FIELDS, drop_question, prepare_question};
pub(crate) use remind::remind;
pub use rows::{ExtensionRow, ReplyDocument, RoundRow, VersionRow};
pub use send::send_answers;
pub(super) use versions::keep_version;
pub use versions::{DIFFERENCE_FIELDS, Difference, difference_of};
pub use view::{ClockView, Deferral, QuestionView, QuestionsView, RoundView, questions};
