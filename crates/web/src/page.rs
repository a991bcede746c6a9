//! What every page carries: language, title, place in the menu, who is there.

use parvis_domain::text::Locale;
use parvis_i18n::Texts;

use crate::static_files;

/// The frame around the content. Every page's struct has a field `page` of
/// this type, and its template extends `layout.html`.
#[derive(Debug, Clone)]
pub struct Page {
    /// The texts of the page's language.
    pub t: &'static Texts,
    /// The language.
    pub locale: Locale,
    /// What the browser shows in its title, without the service's name.
    pub title: String,
    /// Path and query without the language, such as `/organizations?q=aid`.
    pub path: String,
    /// The menu entry that is lit.
    pub nav: Nav,
    /// Who is signed in.
    pub who: Option<Who>,
    /// Whether the register holds the demonstration.
    pub demo: bool,
    /// Whether the page shows errors, which the title then says first.
    pub faulty: bool,
    /// What was just done, shown once on top.
    pub notice: Option<String>,
}

/// The person who is signed in, as the frame needs to know them.
#[derive(Debug, Clone)]
pub struct Who {
    /// The name.
    pub name: String,
    /// Officer or approver.
    pub examines: bool,
    /// Approver: keeps sessions, reads the audit trail.
    pub approves: bool,
    /// Keeps accounts and settings.
    pub administers: bool,
}

impl Who {
    /// Whether the staff menu is shown.
    #[must_use]
    pub fn is_staff(&self) -> bool {
        self.examines || self.administers
    }
}

/// An entry of the menus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nav {
    /// None of them.
    None,
    /// The directory of organizations.
    Directory,
    /// The official list of observers.
    Observers,
    /// Council sessions.
    Sessions,
    /// Consultations.
    Consultations,
    /// Whom to contact, units and offices.
    Contacts,
    /// How to apply.
    Apply,
    /// Bodies, memberships, instruments.
    Bodies,
    /// Data.
    Data,
    /// My account, and everything of an applicant.
    Account,
    /// Staff: one's own work.
    Work,
    /// Staff: the queue of applications and its cases.
    Queue,
    /// Staff: periodic reports of observers.
    Reports,
    /// Staff: inquiries of organizations.
    Inquiries,
    /// Staff: name screening and due diligence.
    Screening,
    /// Staff: preparing consultations.
    PrepareConsultations,
    /// Staff: segments of the inventory.
    Segments,
    /// Staff: action points of consultations.
    FollowUp,
    /// Staff: import and export.
    Import,
    /// Staff: versions of the criteria.
    Criteria,
    /// Staff: the audit trail.
    Audit,
    /// Staff: mails and the texts of letters.
    Mail,
    /// Administrators: accounts.
    Accounts,
}

impl Page {
    /// The parameter that says what was just done; see [`crate::notice`].
    pub const DONE: &'static str = "_done";

    /// An address within the page's language.
    #[must_use]
    pub fn href(&self, path: &str) -> String {
        format!("/{}{path}", self.locale.code())
    }

    /// This page in another language.
    #[must_use]
    pub fn in_language(&self, locale: &Locale) -> String {
        format!("/{}{}", locale.code(), self.path)
    }

    /// The languages with their own names, in the order of the menu.
    #[must_use]
    pub fn languages(&self) -> [(Locale, &'static str); 3] {
        [
            (Locale::En, "English"),
            (Locale::Fr, "Français"),
            (Locale::Es, "Español"),
        ]
    }

    /// The title of the browser window.
    #[must_use]
    pub fn window_title(&self) -> String {
        if self.faulty {
            self.t.common_title_error(&self.title)
        } else {
            self.t.common_title(&self.title)
        }
    }

    /// The address of the style sheet.
    #[must_use]
    pub fn css(&self) -> &'static str {
        static_files::address("parvis.css")
    }

    /// The address of the icon.
    #[must_use]
    pub fn icon(&self) -> &'static str {
        static_files::address("icon.svg")
    }
}
