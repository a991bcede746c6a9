//! Consultations: the occasions on which IOM and civil society talk, with their
//! time and place, agenda, form of registration and life from draft to held.

mod clone;
mod facts;
mod life;
mod parts;
mod quota;
mod readiness;
mod registration;
mod when;

pub use clone::next_year;
pub use life::ConsultationRefusal;
pub use parts::{
    AgendaItem, Audience, ConsultationDocument, DocumentKind, FormQuestion, QuestionKind,
};
pub use quota::{
    Allocation, Because, Group, Nomination, QuotaRule, Reservation, SeatOrder, allocate,
};
pub use readiness::{Lack, lacks, untranslated};
pub use registration::{
    Candidate, Delegate, Ground, Needs, Registration, RegistrationRefusal, RegistrationState,
    accept, may_attend, may_nominate, moving_up, refuse, seats, substitute, withdraw,
};
pub use when::{Hours, When};

use crate::{Day, Instant, coded_enum, text::LocalizedText};
use uuid::Uuid;

coded_enum! {
    /// The kind of a consultation, as the sources name them (leaflet of 2012;
    /// IOM's page on dialogue with civil society).
    ConsultationKind {
        /// The annual consultation with CSOs.
        Annual = "annual",
        /// A consultation in or for a region.
        Regional = "regional",
        /// The humanitarian consultation with NGOs.
        Humanitarian = "humanitarian",
        /// A session to share information.
        InformationSharing = "information_sharing",
        /// A workshop of the International Dialogue on Migration.
        IdmWorkshop = "idm_workshop",
        /// A session of the IOM Council, at which observers take part.
        CouncilSession = "council_session",
        /// Civil Society Days of the Global Forum on Migration and Development.
        CivilSocietyDays = "gfmd_civil_society_days",
    }
}

coded_enum! {
    /// Where a consultation stands.
    ConsultationState {
        /// Being prepared; only staff know of it.
        Draft = "draft",
        /// Announced.
        Published = "published",
        /// Called off, with a reason.
        Cancelled = "cancelled",
        /// Over.
        Held = "held",
    }
}

coded_enum! {
    /// Who may nominate delegates.
    Access {
        /// Organizations that were invited.
        Invitation = "invitation",
        /// Observers, by right of their status.
        Status = "status",
        /// Every organization of the register.
        Register = "register",
    }
}

/// Where it takes place; both when some take part from afar.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    /// The building or room.
    pub venue: Option<String>,
    /// The town.
    pub city: Option<String>,
    /// ISO 3166-1 code.
    pub country: Option<String>,
    /// The address of the meeting online: for confirmed participants and staff.
    pub online_link: Option<String>,
}

/// What staff write about a consultation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Details {
    /// The kind.
    pub kind: ConsultationKind,
    /// The series to which it belongs across the years, such as `RC-AMERICAS`.
    pub series: Option<String>,
    /// Code of the list `regions`, for a regional one.
    pub region: Option<String>,
    /// The Council session, for one of that kind.
    pub council_session: Option<String>,
    /// Title, in one language at least.
    pub title: LocalizedText,
    /// What it is about.
    pub summary: LocalizedText,
    /// The programme in words, beside the agenda.
    pub programme: LocalizedText,
    /// When.
    pub when: When,
    /// Where.
    pub place: Place,
    /// BCP 47 tags of the languages with interpretation.
    pub languages: Vec<String>,
    /// How many delegates there is room for; none for no limit.
    pub capacity: Option<u32>,
    /// First day of registration.
    pub registration_opens: Option<Day>,
    /// Last day of registration, inclusive, where the consultation takes place.
    pub registration_closes: Option<Day>,
    /// Whether staff look at each nomination before it has a seat.
    pub moderation: bool,
    /// Who may nominate.
    pub access: Access,
    /// Remarks, such as reported numbers of participants.
    pub note: String,
    /// How the facts are known: found, seed, entered …
    pub basis: String,
    /// Where they stand.
    pub source: String,
}

/// A consultation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consultation {
    /// Identity; also makes the UID of its calendar entries, which never changes.
    pub id: Uuid,
    /// Stable code in addresses, such as `RC-AMERICAS-2027`.
    pub code: String,
    /// What it is.
    pub details: Details,
    /// The agenda, in order.
    pub agenda: Vec<AgendaItem>,
    /// Questions of the form of registration, in order.
    pub questions: Vec<FormQuestion>,
    /// Where it stands.
    pub state: ConsultationState,
    /// Why it was cancelled; public.
    pub cancel_reason: Option<String>,
    /// `SEQUENCE` of its calendar entries (RFC 5545, 3.8.7.4): grows when what a
    /// calendar shows of it changes after it was published.
    pub sequence: i32,
    /// When it was published.
    pub published_at: Option<Instant>,
    /// When it came in.
    pub created_at: Instant,
    /// When it last changed.
    pub updated_at: Instant,
    /// Version for optimistic locking.
    pub version: i32,
}

#[cfg(test)]
mod tests;
