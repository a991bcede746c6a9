//! Letters: their texts, to whom they go, the files, and what was sent.

mod calendar;
mod edit;
mod issued;
mod kind;
mod knows;
mod load;
mod mails;
mod notify;
mod place;
mod placeholder;
mod preferences;
mod rows;
mod wire;

pub use calendar::CalendarAct;
pub use edit::{
    LETTER_TEXT_FIELDS, check_letter_text, discard_letter_text, letter_text, letter_texts,
    write_letter_text,
};
pub use issued::{file_letter, letters_of, read_letter};
pub use kind::{MailKind, Paper};
pub use load::load_letters;
pub use mails::{mail, mails, send_again};
pub(crate) use notify::{Letter, notify};
pub use place::Place;
pub use placeholder::{Nature, Placeholder};
pub use preferences::{PREFERENCE_FIELDS, Preference, preferences, save_preferences};
pub use rows::{
    Issued, MailFilter, MailRow, MailState, MailView, Recipient, Template, TemplateText,
};
