//! What is kept: versions of the list, its entries, the names compared, and the
//! questions.

use parvis_domain::{
    Instant,
    account::AccountId,
    organization::OrganizationId,
    screening::{EntryKind, ListedName, NameSource, Review, Score},
};
use uuid::Uuid;

/// Greatest size of a list: 10 MiB; the real one has about two.
pub const MAX_LIST_BYTES: usize = 10 * 1024 * 1024;

/// An entry as a file has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListEntry {
    /// A person or an organization.
    pub kind: EntryKind,
    /// The list's own number of the entry (`DATAID`).
    pub data_id: String,
    /// The list's version of the entry (`VERSIONNUM`).
    pub version: String,
    /// The list's reference (`REFERENCE_NUMBER`).
    pub reference: String,
    /// The sanctions regime (`UN_LIST_TYPE`).
    pub regime: String,
    /// When it was listed, as written.
    pub listed_on: Option<String>,
    /// When it was taken off, as written.
    pub delisted_on: Option<String>,
    /// Its names.
    pub names: Vec<ListedName>,
    /// What helps a person to tell: code and text, such as `born`.
    pub facts: Vec<(String, String)>,
}

impl ListEntry {
    /// The key of the entry in the register: kind and number.
    #[must_use]
    pub fn key(&self) -> String {
        format!("{}-{}", self.kind.code(), self.data_id)
    }

    /// What a comparison depends on, as one text. `round` counts how often the
    /// entry was put on the list: one that comes back is asked about anew.
    #[must_use]
    pub fn compared(&self, round: i32) -> String {
        let mut text = format!("{}\n{round}", self.kind.code());
        for name in &self.names {
            text += &format!("\n{}\t{}", name.kind.code(), name.value);
        }
        text
    }
}

/// A file as read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListFile {
    /// When the list was made (`dateGenerated`).
    pub generated_at: Instant,
    /// Its entries.
    pub entries: Vec<ListEntry>,
}

/// A version of the list that was loaded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListVersion {
    /// Counted from 1.
    pub number: i64,
    /// SHA-256 of the file, in hexadecimal.
    pub sha256: String,
    /// When the list was made.
    pub generated_at: Instant,
    /// When it was loaded.
    pub loaded_at: Instant,
    /// By whom; `None` for the operator at the command line.
    pub loaded_by: Option<AccountId>,
    /// Persons on it.
    pub individuals: i64,
    /// Organizations on it.
    pub entities: i64,
    /// Entries that were not on the version before.
    pub added: i64,
    /// Entries whose names changed.
    pub changed: i64,
    /// Entries that were taken off.
    pub delisted: i64,
}

/// An entry as kept; never deleted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryRow {
    /// The entry as the newest version that has it writes it.
    pub entry: ListEntry,
    /// Hash of what a comparison depends on.
    pub fingerprint: String,
    /// How often it was put on the list.
    pub round: i32,
    /// Version of the list in which what is compared last changed.
    pub changed_in: i64,
    /// Version of the list that had it last.
    pub last_in: i64,
    /// Version of the list with which it was taken off.
    pub delisted_in: Option<i64>,
}

/// A name of the register that is screened; the same name in several places is
/// one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScreenedName {
    /// Of which organization.
    pub organization_id: OrganizationId,
    /// Compared with persons or with organizations.
    pub kind: EntryKind,
    /// The name.
    pub value: String,
    /// Where it stands.
    pub sources: Vec<NameSource>,
}

impl ScreenedName {
    /// Whether it stands in the register as an acronym only.
    #[must_use]
    pub fn is_acronym(&self) -> bool {
        self.sources.iter().all(|s| *s == NameSource::Acronym)
    }

    /// What a comparison depends on, as one text.
    #[must_use]
    pub fn compared(&self) -> String {
        let acronym = if self.is_acronym() { "acronym" } else { "name" };
        let value = self.value.trim().to_lowercase();
        format!("{}\n{acronym}\n{value}", self.kind.code())
    }
}

/// That a name was compared, and with what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScannedName {
    /// Of which organization.
    pub organization_id: OrganizationId,
    /// Hash of the name.
    pub fingerprint: String,
    /// Up to which version of the list.
    pub list: i64,
    /// By which algorithm.
    pub algorithm: String,
    /// From which score on a question was asked.
    pub threshold: i64,
}

/// A question: is this name of the register that entry of the list?
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// Identity.
    pub id: Uuid,
    /// The organization in whose entry or application the name stands.
    pub organization_id: OrganizationId,
    /// The name as it was compared.
    pub name: ScreenedName,
    /// Hash of the name.
    pub name_fingerprint: String,
    /// Key of the entry.
    pub entry_key: String,
    /// Hash of the entry as it was compared.
    pub entry_fingerprint: String,
    /// The name of the entry that was most like.
    pub listed: ListedName,
    /// How like, and why.
    pub score: Score,
    /// Version of the list.
    pub list: i64,
    /// Version of the algorithm.
    pub algorithm: String,
    /// From which score on a question was asked then.
    pub threshold: i64,
    /// When it was found.
    pub found_at: Instant,
    /// State and answers.
    pub review: Review,
    /// Version for optimistic locking; starts at 1.
    pub version: i32,
}

/// Which questions.
#[derive(Debug, Clone, Default)]
pub struct HitFilter {
    /// This one.
    pub id: Option<Uuid>,
    /// Of this organization.
    pub organization: Option<OrganizationId>,
    /// About these entries.
    pub entries: Option<Vec<String>>,
    /// Only those that wait for a person.
    pub only_open: bool,
}
