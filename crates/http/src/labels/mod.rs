//! Codes to sentences: every enum of the domain that a person reads, matched
//! exhaustively, so that a new variant does not compile until it has words in
//! three languages.

mod application;
mod attendance;
mod bodies;
mod consultation;
mod contacts;
mod contribution;
mod council;
mod council_list;
mod count;
mod criteria;
mod dates;
mod error;
mod event;
mod fault;
mod field;
mod follow_up;
mod inquiry;
mod invitation;
mod language;
mod letters;
mod observation;
mod organization;
mod people;
mod plain_stage;
mod procedure;
mod refusal;
mod screening;
mod segment;
mod status;
mod time;
mod transport;

pub use application::{act, asked_of, ecosoc_status, outcome, recommended_outcome, stage};
pub use attendance::{absence_reason, attendance_act, attendance_means, attendance_standing};
pub use bodies::{
    body_entry, body_fact, body_kind, body_role, certainty, doubt, instrument_kind, mandate_status,
    passage, when,
};
pub use consultation::{
    attendance_ground, consultation_access, consultation_kind, consultation_lack,
    consultation_part, consultation_registration, consultation_state, consultation_when,
    consultation_when_utc, delegate_need, document_audience, document_kind, form_question_kind,
    moderation, registration_refusal, registration_state, seat_order, seat_reason,
};
pub use contacts::{
    holder_kind, holder_standing, reason_kind, routing_reason, unit_name, unit_period, words,
};
pub use contribution::{
    call_open_to, contribution_kind, contribution_reach, contribution_refusal, contribution_state,
};
pub use council::{session_kind, standing};
pub use council_list::{decision_verdict, entry_change, lack, list_mark};
pub use count::{measure, number, qualified};
pub use criteria::{
    about_layer, automatic_rule, change_kind, criterion_part, datum, layer, outlook, suggestion,
    text_status, verdict, version_state,
};
pub use dates::{day, moment, partial_date};
pub use error::{denial, error, rule};
pub use event::action;
pub use fault::{fault, fault_called, size};
pub use field::field;
pub use follow_up::{
    action_state, addressee, follow_up_owner, owner_kind, participation_dimension, reach,
};
pub use inquiry::{hours, inquiry_kind, inquiry_state, message_kind, stretch_start};
pub use invitation::{
    consultation_title, consultation_where, decline_reason, invitation_answer, invitation_state,
};
pub use language::{language, language_name, texts_of};
pub use letters::{mail_kind, mail_state, placeholder};
pub use observation::{observation_category, observation_level};
pub use organization::{
    level, level_hint, match_reason, name_kind, origin, visibility, visibility_hint,
};
pub use people::{party, staff_role, staff_role_hint, team_role, team_role_hint};
pub use plain_stage::plain_stage;
pub use procedure::{in_unit, setting, setting_basis};
pub use refusal::refusal;
pub use screening::{
    entry_kind, hit_state, listed_fact, listed_name_kind, name_source, screening_answer,
    screening_method,
};
pub use segment::{exclusion, past_dialogue, segment_status};
pub use status::{
    name_change_state, observer_status, report_state, representative_role, status_basis,
    status_event, status_refusal, status_state, succession_kind,
};
pub use time::{day_basis, milestone, roll_over, waiting, waiting_party};
pub use transport::{Transport, transport};
