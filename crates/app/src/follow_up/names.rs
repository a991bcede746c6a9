//! The names of those who own action points, and who may read them.

use super::PointQuery;
use crate::{
    App,
    council::Words,
    error::AppError,
    policy::Audience,
    ports::{DirectoryReads, ReferenceReads},
};
use parvis_domain::{
    follow_up::{ActionPoint, Owner},
    organization::{Organization, OrganizationId},
    text::{Locale, LocalizedText},
};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// An owner, or an organization concerned, as it is shown. An organization
/// that the reader may not know of has neither code nor name.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// `unit`, `office` or `organization`.
    pub kind: String,
    /// Code of the list of units or offices, or identifier.
    pub code: Option<String>,
    /// Its name.
    pub name: Words,
}

impl Shown {
    /// The same without what says who it is.
    #[must_use]
    pub fn withheld(&self) -> Self {
        Self {
            kind: self.kind.clone(),
            ..Self::default()
        }
    }

    /// The organization, where it is one that may be named.
    #[must_use]
    pub fn organization(&self) -> Option<OrganizationId> {
        let code = self.code.as_deref().filter(|_| self.kind == "organization");
        code.and_then(OrganizationId::parse)
    }
}

/// Names of units, offices and organizations.
pub(crate) struct Names {
    units: HashMap<String, LocalizedText>,
    offices: HashMap<String, LocalizedText>,
    organizations: HashMap<OrganizationId, Organization>,
}

impl Names {
    /// Loads what these action points name.
    pub(super) async fn of(app: &App, points: &[ActionPoint]) -> Result<Self, AppError> {
        let owners = points.iter().filter_map(|p| p.owner.organization());
        let all = owners.chain(points.iter().flat_map(|p| &p.organizations));
        Self::load(app, all.cloned().collect()).await
    }

    /// Loads these organizations.
    pub(crate) async fn load(app: &App, ids: Vec<OrganizationId>) -> Result<Self, AppError> {
        let reads = app.store.reads();
        let labels = async |list: &str| {
            let all = ReferenceReads::code_list(reads, list).await?;
            let pairs = all.into_iter().map(|e| (e.code, e.label));
            Ok::<HashMap<String, LocalizedText>, AppError>(pairs.collect())
        };
        let mut organizations = HashMap::new();
        for id in ids {
            if organizations.contains_key(&id) {
                continue;
            }
            if let Some(found) = DirectoryReads::organization(reads, &id).await? {
                organizations.insert(id, found);
            }
        }
        Ok(Self {
            units: labels("units").await?,
            offices: labels("offices").await?,
            organizations,
        })
    }

    /// An owner with its name, whoever reads it.
    pub(super) fn owner(&self, owner: &Owner) -> Shown {
        let listed = |list: &HashMap<String, LocalizedText>, code: &str| {
            let words = list.get(code).map(Words::of).unwrap_or_default();
            if words == Words::default() {
                return everywhere(code);
            }
            words
        };
        let name = match owner {
            Owner::Unit(code) => listed(&self.units, code),
            Owner::Office(code) => listed(&self.offices, code),
            Owner::Organization(id) => self.name(id),
        };
        Shown {
            kind: owner.kind().to_owned(),
            code: Some(owner.code().to_owned()),
            name,
        }
    }

    /// An organization with its name, whoever reads it.
    pub(crate) fn organization(&self, id: &OrganizationId) -> Shown {
        self.owner(&Owner::Organization(id.clone()))
    }

    fn name(&self, id: &OrganizationId) -> Words {
        let Some(found) = self.organizations.get(id) else {
            return everywhere(id.as_str());
        };
        let name = |locale| found.profile.display_name(locale).to_owned();
        Words {
            en: name(Locale::En),
            fr: name(Locale::Fr),
            es: name(Locale::Es),
        }
    }

    /// Whether the audience may know of the organization.
    pub(crate) fn known(&self, audience: &Audience, id: &OrganizationId) -> bool {
        let found = self.organizations.get(id);
        found.is_some_and(|o| audience.restrict(o.clone()).is_some())
    }

    /// The same for what is shown: anything but an organization is known.
    pub(super) fn restrict(&self, audience: &Audience, shown: Shown) -> Shown {
        match shown.organization() {
            Some(id) if !self.known(audience, &id) => shown.withheld(),
            _ => shown,
        }
    }
}

fn everywhere(text: &str) -> Words {
    Words {
        en: text.to_owned(),
        fr: text.to_owned(),
        es: text.to_owned(),
    }
}

/// The action points of several consultations.
pub(super) fn of_all(ids: Vec<uuid::Uuid>) -> PointQuery {
    PointQuery {
        consultations: Some(ids),
        ..PointQuery::default()
    }
}
