//! Who is asking.

use parvis_domain::{
    account::{Account, AccountId, Membership, StaffRole, TeamRole},
    coded_enum,
    organization::OrganizationId,
    text::Locale,
};

coded_enum! {
    /// The door through which somebody came.
    Surface {
        /// A page.
        Page = "page",
        /// The JSON API.
        Api = "api",
        /// The command line of the operator.
        CommandLine = "command_line",
        /// A background job or the first start.
        System = "system",
    }
}

/// An account that asks, with its rights as loaded for this request.
#[derive(Debug, Clone)]
pub struct Person {
    /// The account.
    pub id: AccountId,
    /// Version of the account when its rights were read; a write transaction
    /// refuses to begin when they have changed since.
    pub version: i32,
    /// Name as it should appear.
    pub name: String,
    /// Roles as staff.
    pub staff_roles: Vec<StaffRole>,
    /// Teams, present and past.
    pub memberships: Vec<Membership>,
    /// Organizations on which a conflict of interest was declared.
    pub conflicts: Vec<OrganizationId>,
    /// Whether the mail address is confirmed.
    pub confirmed: bool,
}

/// The `Idempotency-Key` of a request and a fingerprint of its content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestKey {
    /// The key that the client chose, 1 to 255 characters.
    pub key: String,
    /// SHA-256 of method, path and body, in hexadecimal.
    pub fingerprint: String,
}

/// Who is asking, through which door, in which language.
#[derive(Debug, Clone)]
pub struct Actor {
    /// The person; `None` for the public and for the system.
    pub person: Option<Person>,
    /// The door.
    pub surface: Surface,
    /// The language of the answer.
    pub locale: Locale,
    /// The idempotency key.
    pub request_key: Option<RequestKey>,
}

impl Actor {
    /// Somebody who has not signed in.
    #[must_use]
    pub fn public(surface: Surface, locale: Locale) -> Self {
        Self {
            person: None,
            surface,
            locale,
            request_key: None,
        }
    }

    /// The program itself: first start, jobs, the operator's command line.
    #[must_use]
    pub fn system() -> Self {
        Self::public(Surface::System, Locale::En)
    }

    /// A signed-in account.
    #[must_use]
    pub fn account(account: &Account, surface: Surface, locale: Locale) -> Self {
        let person = Person {
            id: account.id,
            version: account.version,
            name: account.name.clone(),
            staff_roles: account.staff_roles.clone(),
            memberships: account.memberships.clone(),
            conflicts: conflicts(account),
            confirmed: account.confirmed_at.is_some(),
        };
        Self {
            person: Some(person),
            surface,
            locale,
            request_key: None,
        }
    }

    /// The account's id.
    #[must_use]
    pub fn id(&self) -> Option<AccountId> {
        self.person.as_ref().map(|p| p.id)
    }

    /// Whether the account has this staff role.
    #[must_use]
    pub fn has(&self, role: StaffRole) -> bool {
        self.person
            .as_ref()
            .is_some_and(|p| p.staff_roles.contains(&role))
    }

    /// Whether the account examines or clears applications.
    #[must_use]
    pub fn is_case_staff(&self) -> bool {
        self.has(StaffRole::Officer) || self.has(StaffRole::Approver)
    }

    /// The present role in an organization's team.
    #[must_use]
    pub fn team_role(&self, organization: &OrganizationId) -> Option<TeamRole> {
        let person = self.person.as_ref()?;
        person
            .memberships
            .iter()
            .find(|m| &m.organization_id == organization && m.until.is_none())
            .map(|m| m.role)
    }

    /// Whether the account is or ever was in the team, or declared a conflict
    /// of interest: such a person never acts on it as staff.
    #[must_use]
    pub fn is_bound_to(&self, organization: &OrganizationId) -> bool {
        self.person.as_ref().is_some_and(|p| {
            let in_team = p.memberships.iter().map(|m| &m.organization_id);
            in_team.chain(&p.conflicts).any(|o| o == organization)
        })
    }

    /// The organizations of whose team the account is now.
    pub fn organizations(&self) -> impl Iterator<Item = &Membership> {
        self.person
            .iter()
            .flat_map(|p| p.memberships.iter().filter(|m| m.until.is_none()))
    }
}

fn conflicts(account: &Account) -> Vec<OrganizationId> {
    let declared = account.conflicts.iter();
    declared.map(|c| c.organization_id.clone()).collect()
}
