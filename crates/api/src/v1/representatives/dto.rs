//! Representatives as JSON.

use crate::schema::{input_params, input_schema};
use chrono::NaiveDate;
use parvis_app::{
    input::{Field, Kind, optional},
    representatives::{END_FIELDS, REPRESENTATIVE_FIELDS, RepresentativesView},
};
use parvis_domain::{representative, text::LanguageTag};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// The day of the view.
pub(super) const DAY_FIELDS: &[Field] = &[optional("as_at", Kind::Day, 10)];

input_params! {
    /// The day of the view; today when it is left out.
    RepresentativesQuery = DAY_FIELDS
}
input_schema! {
    /// A person who acts for an organization.
    RepresentativeInput = REPRESENTATIVE_FIELDS
}
input_schema! {
    /// The end of a person's time.
    RepresentativeEndInput = END_FIELDS
}

/// A person who acts for an organization.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Representative {
    /// Identity.
    pub id: Uuid,
    /// Version, for `If-Match`.
    pub version: i32,
    /// Code of the list `representative-roles`.
    pub role: String,
    /// Name; empty when you may not see it.
    pub person_name: String,
    /// Function.
    pub function: String,
    /// Mail address; empty when you may not see it.
    pub email: String,
    /// BCP 47 tags.
    pub languages: Vec<String>,
    /// Whether naming the person is dangerous.
    pub protected: bool,
    /// First day.
    pub from: NaiveDate,
    /// First day on which it no longer acts.
    pub until: Option<NaiveDate>,
}

impl From<&representative::Representative> for Representative {
    fn from(person: &representative::Representative) -> Self {
        let tags = person.languages.iter().map(LanguageTag::as_str);
        Self {
            id: person.id,
            version: person.version,
            role: person.role.code().to_owned(),
            person_name: person.name.clone(),
            function: person.function.clone(),
            email: person.email.as_str().to_owned(),
            languages: tags.map(str::to_owned).collect(),
            protected: person.protected,
            from: person.from,
            until: person.until,
        }
    }
}

/// The persons who act for an organization.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Representatives {
    /// The organization.
    pub organization_id: String,
    /// The day of the view.
    pub as_at: NaiveDate,
    /// Those who act on the day.
    pub items: Vec<Representative>,
    /// All others: past ones, and those who begin later.
    pub others: Vec<Representative>,
}

impl Representatives {
    /// Shows them.
    pub(super) fn new(view: &RepresentativesView) -> Self {
        Self {
            organization_id: view.organization.id.to_string(),
            as_at: view.as_at,
            items: view.present.iter().map(Representative::from).collect(),
            others: view.others.iter().map(Representative::from).collect(),
        }
    }
}
