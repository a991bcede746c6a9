//! What a consultation lacks: before it can be published, and for readers of
//! each language.

use super::{Consultation, ConsultationKind};
use crate::{
    coded_enum,
    text::{Locale, LocalizedText},
};

coded_enum! {
    /// Something that is missing.
    Lack {
        /// No title.
        Title = "title",
        /// Days or hours are not known exactly.
        Time = "time",
        /// Neither a town nor an address online.
        Place = "place",
        /// One of this kind names its session of the Council.
        CouncilSession = "council_session",
        /// A regional one names its region.
        Region = "region",
        /// The registration has no last day.
        RegistrationCloses = "registration_closes",
        /// No summary.
        Summary = "summary",
        /// No agenda.
        Agenda = "agenda",
        /// No limit of places.
        Capacity = "capacity",
        /// A text is not there in all three languages.
        Translation = "translation",
    }
}

impl Lack {
    /// Whether it stands in the way of publishing.
    #[must_use]
    pub const fn is_blocking(self) -> bool {
        matches!(
            self,
            Self::Title | Self::Time | Self::Place | Self::CouncilSession | Self::Region
        )
    }
}

/// What is missing, the blocking first.
#[must_use]
pub fn lacks(it: &Consultation) -> Vec<Lack> {
    let d = &it.details;
    let empty = |text: &LocalizedText| text.best(Locale::En).is_none();
    let found = [
        (Lack::Title, empty(&d.title)),
        (Lack::Time, d.when.instants().is_none()),
        (
            Lack::Place,
            d.place.city.is_none() && d.place.online_link.is_none(),
        ),
        (
            Lack::CouncilSession,
            d.kind == ConsultationKind::CouncilSession && d.council_session.is_none(),
        ),
        (
            Lack::Region,
            d.kind == ConsultationKind::Regional && d.region.is_none(),
        ),
        (Lack::RegistrationCloses, d.registration_closes.is_none()),
        (Lack::Summary, empty(&d.summary)),
        (Lack::Agenda, it.agenda.is_empty()),
        (Lack::Capacity, d.capacity.is_none()),
        (
            Lack::Translation,
            Locale::ALL.iter().any(|&l| !untranslated(it, l).is_empty()),
        ),
    ];
    found.into_iter().filter(|f| f.1).map(|f| f.0).collect()
}

/// The texts that are there in some language but not in this one: `title`,
/// `summary`, `programme`, `agenda`, `questions`.
#[must_use]
pub fn untranslated(it: &Consultation, locale: Locale) -> Vec<&'static str> {
    let missing = |text: &LocalizedText| text.best(locale).is_some_and(|(_, l)| l != locale);
    let d = &it.details;
    let choices = |q: &super::FormQuestion| q.choices.iter().any(missing);
    let found = [
        ("title", missing(&d.title)),
        ("summary", missing(&d.summary)),
        ("programme", missing(&d.programme)),
        ("agenda", it.agenda.iter().any(|a| missing(&a.title))),
        (
            "questions",
            it.questions.iter().any(|q| missing(&q.label) || choices(q)),
        ),
    ];
    found.into_iter().filter(|f| f.1).map(|f| f.0).collect()
}
