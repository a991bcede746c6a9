//! Labels of the observer status and of what happens to it.

use parvis_app::status::StatusBasis;
use parvis_domain::{
    observer_status::{EventKind, EventState, Status, StatusRefusal},
    organization::{NameChangeState, SuccessionKind},
    report::ReportState,
    representative::RepresentativeRole,
};
use parvis_i18n::Texts;

/// What happens to a status.
#[must_use]
pub fn status_event(t: &Texts, it: EventKind) -> String {
    match it {
        EventKind::Full => t.status_event_full(),
        EventKind::Provisional => t.status_event_provisional(),
        EventKind::OneSession => t.status_event_one_session(),
        EventKind::Suspended => t.status_event_suspended(),
        EventKind::Reinstated => t.status_event_reinstated(),
        EventKind::Withdrawn => t.status_event_withdrawn(),
        EventKind::Renounced => t.status_event_renounced(),
        EventKind::Lapsed => t.status_event_lapsed(),
        EventKind::Annulled => t.status_event_annulled(),
    }
}

/// The status on a day.
#[must_use]
pub fn observer_status(t: &Texts, it: Status) -> String {
    match it {
        Status::Full => t.status_now_full(),
        Status::Provisional => t.status_now_provisional(),
        Status::OneSession => t.status_now_one_session(),
        Status::Suspended => t.status_now_suspended(),
        Status::Withdrawn => t.status_now_withdrawn(),
        Status::Renounced => t.status_now_renounced(),
        Status::Lapsed => t.status_now_lapsed(),
    }
}

/// Where the record of an event stands.
#[must_use]
pub fn status_state(t: &Texts, it: EventState) -> String {
    match it {
        EventState::Recorded => t.status_state_recorded(),
        EventState::Holds => t.status_state_holds(),
        EventState::Past => t.status_state_past(),
        EventState::Rejected => t.status_state_rejected(),
    }
}

/// What an act rests on.
#[must_use]
pub fn status_basis(t: &Texts, it: StatusBasis) -> String {
    match it {
        StatusBasis::Decision => t.status_basis_decision(),
        StatusBasis::Request => t.status_basis_request(),
        StatusBasis::Analogous => t.status_basis_analogous(),
        StatusBasis::Design => t.status_basis_design(),
    }
}

/// Why an act on a status is refused, in a sentence.
#[must_use]
pub fn status_refusal(t: &Texts, it: StatusRefusal) -> String {
    match it {
        StatusRefusal::CannotFollow => t.status_refusal_cannot_follow(),
        StatusRefusal::BeforeTheLast => t.status_refusal_before_the_last(),
        StatusRefusal::RecordWaits => t.status_refusal_record_waits(),
        StatusRefusal::NothingWaits => t.status_refusal_nothing_waits(),
        StatusRefusal::SecondPersonNeeded => t.refusal_second_person_needed(),
        StatusRefusal::NothingToCorrect => t.status_refusal_nothing_to_correct(),
        StatusRefusal::BreaksWhatFollows => t.status_refusal_breaks_what_follows(),
    }
}

/// Where a periodic report stands.
#[must_use]
pub fn report_state(t: &Texts, it: ReportState) -> String {
    match it {
        ReportState::Open => t.report_state_open(),
        ReportState::Submitted => t.report_state_submitted(),
        ReportState::Asked => t.report_state_asked(),
        ReportState::Accepted => t.report_state_accepted(),
    }
}

/// What a person is towards IOM.
#[must_use]
pub fn representative_role(t: &Texts, it: RepresentativeRole) -> String {
    match it {
        RepresentativeRole::Head => t.representative_role_head(),
        RepresentativeRole::FocalPoint => t.representative_role_focal_point(),
        RepresentativeRole::Representative => t.representative_role_representative(),
    }
}

/// Where a change of name stands.
#[must_use]
pub fn name_change_state(t: &Texts, it: NameChangeState) -> String {
    match it {
        NameChangeState::Waiting => t.history_name_waiting(),
        NameChangeState::Noted => t.history_name_noted(),
        NameChangeState::Refused => t.history_name_refused(),
    }
}

/// How one organization follows another.
#[must_use]
pub fn succession_kind(t: &Texts, it: SuccessionKind) -> String {
    match it {
        SuccessionKind::Merger => t.history_kind_merger(),
        SuccessionKind::Successor => t.history_kind_successor(),
    }
}
