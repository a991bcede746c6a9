//! Accounts: the persons who sign in, and their roles.

use crate::{Instant, coded_enum, organization::OrganizationId, text::Locale};

/// Identifies an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccountId(pub uuid::Uuid);

impl std::fmt::Display for AccountId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

coded_enum! {
    /// A role of IOM staff.
    StaffRole {
        /// Examines applications, recommends, records decisions.
        Officer = "officer",
        /// Clears recommendations, records and confirms decisions.
        Approver = "approver",
        /// Keeps accounts and settings; never acts on an application.
        Admin = "admin",
    }
}

coded_enum! {
    /// A role in the team of an organization.
    TeamRole {
        /// May submit and withdraw, and manage the team.
        Owner = "owner",
        /// May edit the entry and the draft.
        Editor = "editor",
        /// May read.
        Viewer = "viewer",
    }
}

/// A person's place in an organization's team, with its period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    /// The organization.
    pub organization_id: OrganizationId,
    /// The role.
    pub role: TeamRole,
    /// When it ended; `None` while it lasts. An ended membership still bars
    /// its holder from acting as staff on the organization.
    pub until: Option<Instant>,
}

/// A declared conflict of interest: the person is or was part of the
/// organization, or has another interest in it. It is never taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// The organization.
    pub organization_id: OrganizationId,
    /// What the interest is, in words.
    pub reason: String,
    /// Who declared it: the person, or an approver.
    pub declared_by: AccountId,
    /// When.
    pub declared_at: Instant,
}

/// A person who can sign in.
#[derive(Debug, Clone)]
pub struct Account {
    /// Identity.
    pub id: AccountId,
    /// Mail address as entered.
    pub email: EmailAddress,
    /// Name as it should appear.
    pub name: String,
    /// Language of mails.
    pub locale: Locale,
    /// Password hash (PHC string); `None` until one is chosen.
    pub password_hash: Option<String>,
    /// When the address was confirmed by its link.
    pub confirmed_at: Option<Instant>,
    /// When the account was disabled.
    pub disabled_at: Option<Instant>,
    /// Roles as staff; empty for members of organizations.
    pub staff_roles: Vec<StaffRole>,
    /// Teams, present and past.
    pub memberships: Vec<Membership>,
    /// Declared conflicts of interest.
    pub conflicts: Vec<Conflict>,
    /// When it was created.
    pub created_at: Instant,
    /// Version for optimistic locking.
    pub version: i32,
}

/// A mail address; two addresses that differ only in case are one mailbox here.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct EmailAddress(String);

impl EmailAddress {
    /// Takes an address whose shape was checked already (the parser does).
    #[must_use]
    pub fn new(address: &str) -> Self {
        Self(address.trim().to_owned())
    }

    /// The address as entered.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address as staff see it in lists: its first character and its
    /// domain.
    #[must_use]
    pub fn masked(&self) -> String {
        let (name, domain) = self.0.rsplit_once('@').unwrap_or((&self.0, ""));
        let first: String = name.chars().take(1).collect();
        format!("{first}***@{domain}")
    }

    /// The address by which accounts are found: lower case.
    #[must_use]
    pub fn canonical(&self) -> String {
        self.0.to_lowercase()
    }
}
