//! The session of the demonstration that takes place now.

use parvis_domain::{
    Day,
    session::{CouncilSession, SessionKind},
    text::{LocalizedText, PartialDate},
};

/// A session that takes place now, so that a visitor can walk from the
/// application to the decision in one sitting.
pub(super) fn now(today: Day) -> CouncilSession {
    CouncilSession {
        code: "DEMO-NOW".into(),
        kind: SessionKind::Special,
        title: LocalizedText::from_columns(
            "Demonstration session (now)",
            "Session de démonstration (en cours)",
            "Sesión de demostración (en curso)",
        ),
        date_from: PartialDate::Day(today),
        date_to: Some(PartialDate::Day(today + chrono::Duration::days(30))),
        place: String::new(),
        application_deadline: Some(today),
        note: String::new(),
        basis: "design".into(),
        source: "Parvis demonstration".into(),
    }
}
