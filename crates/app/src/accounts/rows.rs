//! Rows around accounts.

use parvis_domain::{
    Instant,
    account::{Account, AccountId, StaffRole},
    coded_enum,
};

coded_enum! {
    /// What a one-time link is for.
    Purpose {
        /// Confirm a mail address; 3 days.
        ConfirmEmail = "confirm_email",
        /// Choose a password for a staff account; 7 days.
        StaffInvitation = "staff_invitation",
        /// Choose a new password; 1 hour.
        ResetPassword = "reset_password",
        /// Accept an invitation into a team; 14 days.
        TeamInvitation = "team_invitation",
        /// Confirm that the ownership passes on; 7 days.
        Handover = "handover",
        /// Create the first administrator; 1 day.
        FirstAdministrator = "first_administrator",
    }
}

impl Purpose {
    /// How long a link lasts, in hours.
    #[must_use]
    pub const fn hours(self) -> i64 {
        match self {
            Self::ConfirmEmail => 72,
            Self::StaffInvitation => 168,
            Self::ResetPassword => 1,
            Self::TeamInvitation => 336,
            Self::Handover => 168,
            Self::FirstAdministrator => 24,
        }
    }
}

/// A one-time link. Only the hash of its secret is stored.
#[derive(Debug, Clone)]
pub struct Link {
    /// SHA-256 of the secret.
    pub hash: String,
    /// What it is for.
    pub purpose: Purpose,
    /// For whom; `None` for the first administrator.
    pub account: Option<AccountId>,
    /// Until when.
    pub expires_at: Instant,
}

/// A web session. Only the hash of the cookie's value is stored.
#[derive(Debug, Clone)]
pub struct NewSession {
    /// SHA-256 of the cookie's value.
    pub hash: String,
    /// Whose.
    pub account: AccountId,
    /// Since when.
    pub created_at: Instant,
    /// The end, whatever happens: 12 hours.
    pub expires_at: Instant,
    /// Minutes without use after which it ends.
    pub idle_minutes: i32,
}

/// The account of a running session.
#[derive(Debug, Clone)]
pub struct SessionAccount {
    /// The account.
    pub account: Account,
    /// When the session was last used.
    pub last_seen_at: Instant,
}

/// A line of the list of accounts.
#[derive(Debug, Clone)]
pub struct AccountRow {
    /// Identity.
    pub id: AccountId,
    /// Name.
    pub name: String,
    /// Mail address.
    pub email: String,
    /// Staff roles.
    pub staff_roles: Vec<StaffRole>,
    /// How many organizations' teams.
    pub organizations: u64,
    /// When the address was confirmed.
    pub confirmed_at: Option<Instant>,
    /// When it was disabled.
    pub disabled_at: Option<Instant>,
    /// Version for optimistic locking.
    pub version: i32,
}
