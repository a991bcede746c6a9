//! What lists and pages show to whom: rows and fields, before a surface sees
//! them.

use super::{Action, On, may};
use crate::actor::Actor;
use parvis_domain::organization::{Organization, OrganizationId, Visibility};

/// What somebody sees of organizations.
#[derive(Debug, Clone)]
pub struct Audience {
    /// Staff see every entry whole.
    pub sees_all: bool,
    /// Entries of their own, seen whole.
    pub own: Vec<OrganizationId>,
}

/// What this actor sees.
#[must_use]
pub fn audience(actor: &Actor) -> Audience {
    Audience {
        sees_all: may(actor, Action::ExportInventory, On::Nothing),
        own: actor
            .organizations()
            .map(|m| m.organization_id.clone())
            .collect(),
    }
}

impl Audience {
    /// Whether the whole entry is seen.
    #[must_use]
    pub fn sees_whole(&self, id: &OrganizationId) -> bool {
        self.sees_all || self.own.contains(id)
    }

    /// Takes out what this audience does not see; `None` when it may not know
    /// that the entry exists. The one place where withheld fields are removed,
    /// for pages, API, CSV and search alike.
    #[must_use]
    pub fn restrict(&self, mut organization: Organization) -> Option<Organization> {
        if self.sees_whole(&organization.id) {
            return Some(organization);
        }
        let profile = &mut organization.profile;
        profile.registration = parvis_domain::organization::LegalRegistration::default();
        if !profile.role_address_public {
            profile.role_address = None;
        }
        match profile.visibility {
            Visibility::Unlisted => None,
            Visibility::LocationWithheld => {
                profile.country = None;
                profile.activity_countries.clear();
                profile.website = None;
                profile.role_address = None;
                Some(organization)
            }
            Visibility::Public => Some(organization),
        }
    }
}
