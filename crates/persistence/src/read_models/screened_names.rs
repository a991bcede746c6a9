//! Every name that is screened.

use crate::{
    convert::At,
    entities::{application, organization_name, representative},
    error::Db,
};
use parvis_app::{error::AppError, screening::ScreenedName};
use parvis_domain::{
    organization::NameKind, representative::RepresentativeRole, screening::NameSource,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;

/// Names of organizations, and of the persons named in applications that were
/// handed in, and who act for it now; a draft is the CSO's own. The same name of an organization comes
/// once, with every place where it stands.
pub(crate) async fn all<C: ConnectionTrait>(db: &C) -> Result<Vec<ScreenedName>, AppError> {
    let mut found = Found::default();
    let names = organization_name::Entity::find()
        .order_by_asc(organization_name::Column::OrganizationId)
        .order_by_asc(organization_name::Column::Position)
        .all(db)
        .await
        .db()?;
    for row in names {
        let at = At {
            table: "organization_name",
            id: &row.organization_id,
        };
        let source = match at.code("kind", &row.kind, NameKind::from_code)? {
            NameKind::Official => NameSource::Official,
            NameKind::Translation => NameSource::Translation,
            NameKind::Acronym => NameSource::Acronym,
            NameKind::Former => NameSource::Former,
        };
        found.add(&row.organization_id, source, Some(row.value))?;
    }
    use application::Column as A;
    let persons: Vec<Persons> = application::Entity::find()
        .select_only()
        .columns([
            A::OrganizationId,
            A::ExecutiveName,
            A::RepresentativeName,
            A::SignatoryName,
        ])
        .filter(A::SubmittedAt.is_not_null())
        .order_by_asc(A::OrganizationId)
        .order_by_asc(A::Id)
        .into_tuple()
        .all(db)
        .await
        .db()?;
    for (organization, executive, representative, signatory) in persons {
        found.add(&organization, NameSource::Executive, executive)?;
        found.add(&organization, NameSource::Representative, representative)?;
        found.add(&organization, NameSource::Signatory, signatory)?;
    }
    let acting = representative::Entity::find()
        .filter(representative::Column::UntilDay.is_null())
        .order_by_asc(representative::Column::OrganizationId)
        .order_by_asc(representative::Column::Id)
        .all(db)
        .await
        .db()?;
    for row in acting {
        let at = At {
            table: "representative",
            id: &row.id,
        };
        let source = match at.code("role", &row.role, RepresentativeRole::from_code)? {
            RepresentativeRole::Head => NameSource::Executive,
            RepresentativeRole::FocalPoint | RepresentativeRole::Representative => {
                NameSource::Representative
            }
        };
        found.add(&row.organization_id, source, Some(row.name))?;
    }
    Ok(found.names)
}

/// Organization, head, representative, signatory of an application.
type Persons = (String, Option<String>, Option<String>, Option<String>);

#[derive(Default)]
struct Found {
    names: Vec<ScreenedName>,
    at: HashMap<(String, &'static str, String), usize>,
}

impl Found {
    fn add(
        &mut self,
        organization: &str,
        source: NameSource,
        value: Option<String>,
    ) -> Result<(), AppError> {
        let Some(value) = value.filter(|v| !v.trim().is_empty()) else {
            return Ok(());
        };
        let kind = source.compared_with();
        let key = (
            organization.to_owned(),
            kind.code(),
            value.trim().to_lowercase(),
        );
        if let Some(known) = self.at.get(&key).and_then(|at| self.names.get_mut(*at)) {
            if !known.sources.contains(&source) {
                known.sources.push(source);
            }
            return Ok(());
        }
        let at = At {
            table: "application",
            id: &organization,
        };
        self.at.insert(key, self.names.len());
        self.names.push(ScreenedName {
            organization_id: at.organization(organization)?,
            kind,
            value,
            sources: vec![source],
        });
        Ok(())
    }
}
