//! Inquiries: what they are, where they stand, who had them.

use parvis_app::policy::Action;
use parvis_domain::inquiry::{InquiryKind, InquiryState, MessageKind, StretchStart};
use parvis_i18n::Texts;

/// What is sent.
#[must_use]
pub fn inquiry_kind(t: &Texts, it: InquiryKind) -> String {
    match it {
        InquiryKind::Question => t.inquiry_kind_question(),
        InquiryKind::Information => t.inquiry_kind_information(),
        InquiryKind::Invitation => t.inquiry_kind_invitation(),
    }
}

/// Where it stands.
#[must_use]
pub fn inquiry_state(t: &Texts, it: InquiryState) -> String {
    match it {
        InquiryState::Open => t.inquiry_state_open(),
        InquiryState::Asked => t.inquiry_state_asked(),
        InquiryState::Answered => t.inquiry_state_answered(),
        InquiryState::Closed => t.inquiry_state_closed(),
    }
}

/// A text of the thread.
#[must_use]
pub fn message_kind(t: &Texts, it: MessageKind) -> String {
    match it {
        MessageKind::Written => t.inquiry_message_written(),
        MessageKind::Answer => t.inquiry_message_answer(),
        MessageKind::Question => t.inquiry_message_question(),
        MessageKind::Note => t.inquiry_message_note(),
    }
}

/// How a stretch began.
#[must_use]
pub fn stretch_start(t: &Texts, it: StretchStart) -> String {
    match it {
        StretchStart::Arrived => t.inquiry_start_arrived(),
        StretchStart::Routed => t.inquiry_start_routed(),
        StretchStart::HandedOver => t.inquiry_start_handed_over(),
        StretchStart::Asked => t.inquiry_start_asked(),
        StretchStart::Replied => t.inquiry_start_replied(),
        StretchStart::Reopened => t.inquiry_start_reopened(),
    }
}

/// A time in hours, or in days from two days on.
#[must_use]
pub fn hours(t: &Texts, hours: i64) -> String {
    if hours < 48 {
        t.inquiry_hours(hours)
    } else {
        t.inquiry_days(hours / 24)
    }
}

/// What happened, by action.
pub(super) const WORDS: &[(Action, super::event::Say)] = &[
    (Action::SendInquiry, Texts::event_send_inquiry),
    (Action::WriteInInquiry, Texts::event_write_in_inquiry),
    (Action::CloseInquiry, Texts::event_close_inquiry),
    (Action::RouteInquiry, Texts::event_route_inquiry),
    (Action::HandOverInquiry, Texts::event_hand_over_inquiry),
    (Action::AnswerInquiry, Texts::event_answer_inquiry),
    (Action::AskAboutInquiry, Texts::event_ask_about_inquiry),
    (Action::NoteInquiry, Texts::event_note_inquiry),
];

/// The names of fields.
pub(super) fn field(t: &Texts, name: &str) -> Option<String> {
    Some(match name {
        "topic" => t.contacts_field_topic(),
        "inquiry_kind" => t.inquiry_field_kind(),
        "unit" => t.inquiry_field_unit(),
        "mine" => t.inquiry_mine(),
        "unrouted" => t.inquiry_unrouted(),
        "overdue" => t.inquiry_overdue(),
        _ => return None,
    })
}
