//! The civil society organization (CSO): names, seat, category, visibility.

mod history;
mod id;
mod matching;

pub use history::{NameChange, NameChangeState, Succession, SuccessionKind, name_on};
pub use id::OrganizationId;
pub use matching::{Match, MatchReason, NameKey, SURE, WORTH_SHOWING, rank};

use crate::{
    Instant,
    account::EmailAddress,
    coded_enum,
    text::{LanguageTag, Locale},
};

coded_enum! {
    /// What a name is (as in ROR's schema: typed names).
    NameKind {
        /// The name in the statutes.
        Official = "official",
        /// The name in another language.
        Translation = "translation",
        /// An acronym.
        Acronym = "acronym",
        /// A name no longer used; still found by search.
        Former = "former",
    }
}

/// A name with its language and kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// What it is.
    pub kind: NameKind,
    /// The language it is in; `None` for acronyms and former names.
    pub language: Option<LanguageTag>,
    /// The name, in its own script.
    pub value: String,
}

coded_enum! {
    /// The level at which the organization works (source 001: « mondiale,
    /// régionale, nationale et locale »).
    Level {
        /// In several regions of the world.
        International = "international",
        /// In one region.
        Regional = "regional",
        /// In one country.
        National = "national",
        /// In one place.
        Local = "local",
    }
}

coded_enum! {
    /// How much the public sees. Some organizations work where being named is
    /// dangerous.
    Visibility {
        /// Everything public is shown.
        Public = "public",
        /// Listed, without country of seat, countries of activity, website and addresses.
        LocationWithheld = "location_withheld",
        /// Not listed at all.
        Unlisted = "unlisted",
    }
}

/// The registration of the organization with a public authority. Never checked
/// against a pattern: numbers look like `047/DGAT.DAPA.SAP`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LegalRegistration {
    /// The number, as on the certificate.
    pub number: Option<String>,
    /// The authority that gave it.
    pub authority: Option<String>,
}

/// What an organization says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// Names; exactly one is official.
    pub names: Vec<Name>,
    /// Code in the list `cso-categories`.
    pub category: String,
    /// ISO 3166-1 alpha-2 code of the country of seat; `None` where no source
    /// gives it (observers known from documents only).
    pub country: Option<String>,
    /// Level; `None` where no source gives it.
    pub level: Option<Level>,
    /// Year of founding.
    pub founded_year: Option<i32>,
    /// ISO codes of the countries of activity.
    pub activity_countries: Vec<String>,
    /// Codes in the list `themes`.
    pub themes: Vec<String>,
    /// An http or https address.
    pub website: Option<String>,
    /// A mailbox of a function, not of a person.
    pub role_address: Option<EmailAddress>,
    /// Whether the mailbox may be published.
    pub role_address_public: bool,
    /// Legal registration.
    pub registration: LegalRegistration,
    /// A few sentences in the organization's own language.
    pub description: String,
    /// What the public sees.
    pub visibility: Visibility,
}

impl Profile {
    /// The official name.
    #[must_use]
    pub fn official_name(&self) -> Option<&Name> {
        self.names.iter().find(|n| n.kind == NameKind::Official)
    }

    /// The name to show a reader of this language: in that language if there
    /// is one, otherwise the official one.
    #[must_use]
    pub fn display_name(&self, locale: Locale) -> &str {
        let wanted = LanguageTag::from(locale);
        self.names
            .iter()
            .filter(|n| matches!(n.kind, NameKind::Official | NameKind::Translation))
            .find(|n| n.language.as_ref() == Some(&wanted))
            .or_else(|| self.official_name())
            .map_or("", |n| n.value.as_str())
    }

    /// The acronym.
    #[must_use]
    pub fn acronym(&self) -> Option<&str> {
        self.names
            .iter()
            .find(|n| n.kind == NameKind::Acronym)
            .map(|n| n.value.as_str())
    }
}

coded_enum! {
    /// How an entry came into the register.
    Origin {
        /// The organization registered itself.
        SelfRegistered = "self_registered",
        /// Staff imported it.
        Imported = "imported",
        /// From a published source, named in the status.
        Source = "source",
        /// Part of the demonstration; never real.
        Demonstration = "demonstration",
    }
}

/// An entry of the register.
#[derive(Debug, Clone)]
pub struct Organization {
    /// Public identity, never reused.
    pub id: OrganizationId,
    /// What it says of itself.
    pub profile: Profile,
    /// How it came in.
    pub origin: Origin,
    /// When it came in.
    pub created_at: Instant,
    /// When it last changed.
    pub updated_at: Instant,
    /// Version for optimistic locking; starts at 1.
    pub version: i32,
}
