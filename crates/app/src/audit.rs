//! What happened: the entry that every write leaves, in the same transaction.

use parvis_domain::{Instant, account::AccountId, organization::OrganizationId};

/// What an entry is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// An organization.
    Organization(OrganizationId),
    /// An application of an organization.
    Application(parvis_domain::application::ApplicationId, OrganizationId),
    /// An account.
    Account(AccountId),
    /// A Council session, by code.
    Session(String),
    /// A version of the criteria, by name.
    Criteria(String),
    /// A mail, with the organization that it is about.
    Mail(uuid::Uuid, Option<OrganizationId>),
    /// A list of reference data, by name.
    List(String),
    /// A consultation, by code.
    Consultation(String),
    /// An inquiry of an organization.
    Inquiry(uuid::Uuid, OrganizationId),
    /// A contribution of an organization to a consultation.
    Contribution(uuid::Uuid, OrganizationId),
    /// A statement on a body.
    Statement(uuid::Uuid),
    /// A setting of the procedure.
    Setting(parvis_domain::procedure::Setting),
}

impl Subject {
    /// The kind, as stored.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Organization(_) => "organization",
            Self::Application(..) => "application",
            Self::Account(_) => "account",
            Self::Session(_) => "session",
            Self::Criteria(_) => "criteria",
            Self::Mail(..) => "mail",
            Self::List(_) => "list",
            Self::Consultation(_) => "consultation",
            Self::Inquiry(..) => "inquiry",
            Self::Contribution(..) => "contribution",
            Self::Statement(_) => "statement",
            Self::Setting(_) => "setting",
        }
    }

    /// The id, as stored.
    #[must_use]
    pub fn id(&self) -> String {
        match self {
            Self::Organization(id) => id.to_string(),
            Self::Application(id, _) => id.to_string(),
            Self::Account(id) => id.to_string(),
            Self::Session(code)
            | Self::Criteria(code)
            | Self::List(code)
            | Self::Consultation(code) => code.clone(),
            Self::Mail(id, _)
            | Self::Inquiry(id, _)
            | Self::Contribution(id, _)
            | Self::Statement(id) => id.to_string(),
            Self::Setting(setting) => setting.to_string(),
        }
    }

    /// The organization concerned.
    #[must_use]
    pub const fn organization(&self) -> Option<&OrganizationId> {
        match self {
            Self::Organization(id)
            | Self::Application(_, id)
            | Self::Inquiry(_, id)
            | Self::Contribution(_, id) => Some(id),
            Self::Mail(_, id) => id.as_ref(),
            _ => None,
        }
    }
}

/// What a command says when it commits. Who and which act come from the permit
/// that opened the transaction, so they cannot disagree.
#[derive(Debug, Clone)]
pub struct Happened {
    /// When.
    pub at: Instant,
    /// To what.
    pub subject: Subject,
    /// State before and after, where there is one (stage codes).
    pub states: Option<(String, String)>,
    /// Details: names of changed fields, codes, symbols. No personal data.
    pub detail: Vec<(&'static str, String)>,
}

impl Happened {
    /// An entry without state and details.
    #[must_use]
    pub const fn new(at: Instant, subject: Subject) -> Self {
        Self {
            at,
            subject,
            states: None,
            detail: Vec::new(),
        }
    }

    /// Adds the states before and after.
    #[must_use]
    pub fn moved(mut self, before: &str, after: &str) -> Self {
        self.states = Some((before.to_owned(), after.to_owned()));
        self
    }

    /// Adds a detail.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.detail.push((name, value.into()));
        self
    }
}

/// An entry as read back.
#[derive(Debug, Clone)]
pub struct AuditEntry {
    /// Number in the order of commits.
    pub seq: i64,
    /// When.
    pub at: Instant,
    /// The account that acted; `None` for the public and the system.
    pub actor: Option<AccountId>,
    /// Its name, if the account still exists.
    pub actor_name: Option<String>,
    /// Code of the action.
    pub action: String,
    /// Code of the door.
    pub surface: String,
    /// Kind of the subject.
    pub subject_kind: String,
    /// Id of the subject.
    pub subject_id: String,
    /// State before.
    pub state_before: Option<String>,
    /// State after.
    pub state_after: Option<String>,
    /// Details as name and value.
    pub detail: Vec<(String, String)>,
}
