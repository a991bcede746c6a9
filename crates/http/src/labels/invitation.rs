//! Labels of invitations to consultations.

use parvis_app::invitations::InvitationAnswer;
use parvis_domain::{
    consultation::Consultation,
    invitation::{DeclineReason, InvitationState},
    text::Locale,
};
use parvis_i18n::Texts;

/// What was answered.
#[must_use]
pub fn invitation_state(t: &Texts, it: InvitationState) -> String {
    match it {
        InvitationState::Invited => t.invitation_state_invited(),
        InvitationState::Accepted => t.invitation_state_accepted(),
        InvitationState::Declined => t.invitation_state_declined(),
    }
}

/// Why an organization does not come.
#[must_use]
pub fn decline_reason(t: &Texts, it: DeclineReason) -> String {
    match it {
        DeclineReason::Date => t.invitation_reason_date(),
        DeclineReason::Means => t.invitation_reason_means(),
        DeclineReason::Visa => t.invitation_reason_visa(),
        DeclineReason::Theme => t.invitation_reason_theme(),
        DeclineReason::Language => t.invitation_reason_language(),
        DeclineReason::Other => t.invitation_reason_other(),
    }
}

/// An answer that can be chosen.
#[must_use]
pub fn invitation_answer(t: &Texts, it: InvitationAnswer) -> String {
    match it {
        InvitationAnswer::Accept => t.invitation_answer_accept(),
        InvitationAnswer::Decline => t.invitation_answer_decline(),
    }
}

/// The title of a consultation for a reader of this language; its code where
/// there is none.
#[must_use]
pub fn consultation_title(it: &Consultation, locale: Locale) -> String {
    let title = it.details.title.best(locale);
    title.map_or_else(|| it.code.clone(), |(text, _)| text.to_owned())
}

/// Where it takes place, without the address of the meeting online.
#[must_use]
pub fn consultation_where(t: &Texts, it: &Consultation, country: &str) -> String {
    let place = &it.details.place;
    let parts = [
        place.venue.as_deref(),
        place.city.as_deref(),
        Some(country).filter(|c| !c.is_empty()),
    ];
    let parts: Vec<&str> = parts.into_iter().flatten().collect();
    match (parts.is_empty(), place.online_link.is_some()) {
        (true, true) => t.invitation_online(),
        (true, false) => t.invitation_place_open(),
        (false, true) => t.invitation_also_online(parts.join(", ")),
        (false, false) => parts.join(", "),
    }
}
