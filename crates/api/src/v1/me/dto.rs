//! The person who asks.

use crate::schema::input_schema;
use parvis_app::{
    actor::Person,
    letters::{PREFERENCE_FIELDS, Preference},
};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// A place in an organization's team.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct OwnMembership {
    /// The organization.
    pub id: String,
    /// Code of the list `team-roles`.
    pub role: String,
}

/// The person who asks.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Me {
    /// The account.
    pub id: Uuid,
    /// Name.
    pub name: String,
    /// Whether the mail address is confirmed.
    pub confirmed: bool,
    /// Codes of the list `staff-roles`.
    pub staff_roles: Vec<String>,
    /// Organizations in whose team the person is now.
    pub organizations: Vec<OwnMembership>,
}

impl From<&Person> for Me {
    fn from(person: &Person) -> Self {
        Self {
            id: person.id.0,
            name: person.name.clone(),
            confirmed: person.confirmed,
            staff_roles: person
                .staff_roles
                .iter()
                .map(|r| r.code().to_owned())
                .collect(),
            organizations: person
                .memberships
                .iter()
                .filter(|m| m.until.is_none())
                .map(|m| OwnMembership {
                    id: m.organization_id.to_string(),
                    role: m.role.code().to_owned(),
                })
                .collect(),
        }
    }
}

/// A mail that one can decline.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct MailPreference {
    /// Code of the kind of mail.
    pub kind: String,
    /// Whether it is wanted.
    pub wanted: bool,
}

impl From<&Preference> for MailPreference {
    fn from(it: &Preference) -> Self {
        Self {
            kind: it.kind.code().to_owned(),
            wanted: it.wanted,
        }
    }
}

input_schema! {
    /// Which mails one wants; those that can be declined and are left out are declined.
    MailPreferenceInput = PREFERENCE_FIELDS
}
