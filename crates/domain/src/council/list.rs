//! The list that goes to a session of the Council: which applications, in which

use crate::{
    account::AccountId,
    application::{ApplicationId, Outcome, Refusal, Signature},
    coded_enum,
    text::{Locale, LocalizedText},
};

coded_enum! {
    /// As what an application stands on the list.
    ListMark {
        /// Recommended for admission.
        Recommended = "recommended",
        /// Proposed to be put off.
        Deferred = "deferred",
        /// Not ready: it is not put before this session.
        NotReady = "not_ready",
    }
}

impl ListMark {
    /// What a cleared recommendation proposes. A recommendation not to admit
    /// is for a person to place.
    #[must_use]
    pub const fn proposed(recommended: Outcome) -> Self {
        match recommended {
            Outcome::Admitted => Self::Recommended,
            Outcome::Deferred => Self::Deferred,
            Outcome::NotAdmitted => Self::NotReady,
        }
    }

    /// Whether the application is put before the session.
    #[must_use]
    pub const fn is_put(self) -> bool {
        !matches!(self, Self::NotReady)
    }
}

coded_enum! {
    /// What an application lacks before it can be put before the Council.
    Lack {
        /// Its name in English.
        NameEn = "name_en",
        /// Its name in French.
        NameFr = "name_fr",
        /// Its name in Spanish.
        NameEs = "name_es",
        /// A summary in English.
        SummaryEn = "summary_en",
        /// A summary in French.
        SummaryFr = "summary_fr",
        /// A summary in Spanish.
        SummaryEs = "summary_es",
        /// The letter of application (D01).
        Letter = "letter",
        /// The clearance of the recommendation by a second person.
        Clearance = "clearance",
    }
}

/// An application on the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListItem {
    /// The application.
    pub application: ApplicationId,
    /// As what it stands there.
    pub mark: ListMark,
    /// Its name in the languages in which its entry has none.
    pub names: LocalizedText,
    /// What the Council reads about it.
    pub summary: LocalizedText,
}

impl ListItem {
    /// An application without words of its own.
    #[must_use]
    pub fn new(application: ApplicationId, mark: ListMark) -> Self {
        Self {
            application,
            mark,
            names: LocalizedText::default(),
            summary: LocalizedText::default(),
        }
    }
}

/// What is known of an item beside its own words.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// The name in the three languages.
    pub names: &'a LocalizedText,
    /// Whether the letter of application is there.
    pub has_letter: bool,
    /// Whether the recommendation is cleared.
    pub is_cleared: bool,
}

/// What is missing.
#[must_use]
pub fn lacks(item: &ListItem, facts: Facts<'_>) -> Vec<Lack> {
    let name = |locale| facts.names.get(locale).is_none();
    let summary = |locale| item.summary.get(locale).is_none();
    [
        (Lack::NameEn, name(Locale::En)),
        (Lack::NameFr, name(Locale::Fr)),
        (Lack::NameEs, name(Locale::Es)),
        (Lack::SummaryEn, summary(Locale::En)),
        (Lack::SummaryFr, summary(Locale::Fr)),
        (Lack::SummaryEs, summary(Locale::Es)),
        (Lack::Letter, !facts.has_letter),
        (Lack::Clearance, !facts.is_cleared),
    ]
    .into_iter()
    .filter_map(|(lack, missing)| missing.then_some(lack))
    .collect()
}

/// The list of a session while it is being made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CouncilList {
    /// Code of the session.
    pub session: String,
    /// Symbol of the document, such as `C/118/4`; may still be empty.
    pub symbol: String,
    /// The applications in their order.
    pub items: Vec<ListItem>,
    /// Version for optimistic locking; 0 while nothing was ever entered.
    pub version: i32,
}

impl CouncilList {
    /// An empty list.
    #[must_use]
    pub fn new(session: String) -> Self {
        Self {
            session,
            symbol: String::new(),
            items: Vec::new(),
            version: 0,
        }
    }

    /// Brings the list in line with the cases that stand on the session's list
    /// now, given in the order of the alphabet: what is known keeps its place and
    /// words, what is new comes behind, what is gone goes.
    pub fn follow(&mut self, cases: &[(ApplicationId, ListMark)]) {
        self.items
            .retain(|item| cases.iter().any(|(id, _)| *id == item.application));
        for &(id, mark) in cases {
            if self.item(id).is_none() {
                self.items.push(ListItem::new(id, mark));
            }
        }
    }

    /// An item.
    #[must_use]
    pub fn item(&self, id: ApplicationId) -> Option<&ListItem> {
        self.items.iter().find(|i| i.application == id)
    }

    /// Puts the items into this order; `false`, and nothing changes, when it
    /// does not name each of them once.
    pub fn arrange(&mut self, order: &[ApplicationId]) -> bool {
        let found: Vec<ListItem> = order
            .iter()
            .filter_map(|id| self.item(*id).cloned())
            .collect();
        let mut once: Vec<ApplicationId> = order.to_vec();
        once.sort_unstable();
        once.dedup();
        let whole = once.len() == order.len()
            && found.len() == order.len()
            && found.len() == self.items.len();
        if whole {
            self.items = found;
        }
        whole
    }
}

/// Whether this person may confirm a frozen list: it goes to the Member States,
/// so somebody else looks at it first.
///
/// # Errors
/// [`Refusal::SecondPersonNeeded`].
pub fn may_confirm(frozen: Signature, by: AccountId) -> Result<(), Refusal> {
    if frozen.by == by {
        Err(Refusal::SecondPersonNeeded)
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests;
