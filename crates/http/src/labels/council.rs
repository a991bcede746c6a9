//! Labels of sessions and of observer status.

use parvis_domain::{observer_status::Standing, session::SessionKind};
use parvis_i18n::Texts;

/// The kind of session.
#[must_use]
pub fn session_kind(t: &Texts, it: SessionKind) -> String {
    match it {
        SessionKind::Regular => t.session_kind_regular(),
        SessionKind::Special => t.session_kind_special(),
    }
}

/// How sure the status is on a day.
#[must_use]
pub fn standing(t: &Texts, it: Standing) -> String {
    match it {
        Standing::Observer => t.standing_observer(),
        Standing::Uncertain => t.standing_uncertain(),
    }
}
