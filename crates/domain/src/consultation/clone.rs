//! Beginning next year's consultation from this year's.

use super::{Consultation, ConsultationState, when::year_later};
use crate::Instant;
use uuid::Uuid;

/// A draft with everything of `last`, its days moved by a year. `new_id` makes
/// identities for the parts. The link to the meeting online and the session of
/// the Council are last year's and stay behind.
#[must_use]
pub fn next_year(
    last: &Consultation,
    code: String,
    now: Instant,
    mut new_id: impl FnMut() -> Uuid,
) -> Consultation {
    let mut next = last.clone();
    next.id = new_id();
    next.code = code;
    let d = &mut next.details;
    d.when = d.when.next_year();
    d.registration_opens = d.registration_opens.map(year_later);
    d.registration_closes = d.registration_closes.map(year_later);
    d.place.online_link = None;
    d.council_session = None;
    d.note = String::new();
    d.basis = "entered".to_owned();
    d.source = String::new();
    for item in &mut next.agenda {
        item.id = new_id();
        item.day = item.day.map(year_later);
    }
    for question in &mut next.questions {
        question.id = new_id();
    }
    next.state = ConsultationState::Draft;
    next.cancel_reason = None;
    next.sequence = 0;
    next.published_at = None;
    next.created_at = now;
    next.updated_at = now;
    next.version = 1;
    next
}
