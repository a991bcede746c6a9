//! The registrations for a consultation, for staff.

use super::facts::rule_of;
use crate::{
    App,
    actor::Actor,
    error::AppError,
    faults::Faults,
    input::{Field, Input, Kind, Reader, optional},
    policy::{Action, On, authorize},
    ports::{ConsultationReads, DirectoryReads},
};
use parvis_domain::{
    coded_enum,
    consultation::{Because, Consultation, Registration, RegistrationState, seats},
    organization::{Organization, OrganizationId},
};
use std::collections::HashMap;

coded_enum! {
    /// A need of delegates.
    Need {
        /// A letter for the visa.
        VisaLetter = "visa_letter",
        /// Accessibility.
        Accessibility = "accessibility",
        /// Interpretation.
        Interpretation = "interpretation",
        /// Diet.
        Diet = "diet",
        /// Any of them.
        Any = "any",
    }
}

/// The filters of the table.
pub const TABLE_FIELDS: &[Field] = &[
    optional("state", Kind::Code("registration-states"), 20),
    optional("need", Kind::Code("delegate-needs"), 20),
    optional("region", Kind::Code("regions"), 20),
    optional("category", Kind::Code("cso-categories"), 40),
];

/// Which registrations.
#[derive(Debug, Clone, Default)]
pub struct TableFilter {
    /// In this state.
    pub state: Option<RegistrationState>,
    /// With this need.
    pub need: Option<Need>,
    /// Of this region.
    pub region: Option<String>,
    /// Of this category.
    pub category: Option<String>,
}

impl TableFilter {
    /// Reads the query parameters.
    ///
    /// # Errors
    /// Unknown parameters and bad values are faults.
    pub fn parse(input: &Input) -> Result<Self, Faults> {
        let mut r = Reader::new(input, TABLE_FIELDS);
        let state = r.code("state", |c| RegistrationState::from_code(c).is_some());
        let need = r.code("need", |c| Need::from_code(c).is_some());
        let filter = Self {
            state: state.as_deref().and_then(RegistrationState::from_code),
            need: need.as_deref().and_then(Need::from_code),
            region: r.text("region"),
            category: r.text("category"),
        };
        r.faults.or(filter)
    }

    fn fits(&self, it: &Registration) -> bool {
        let same = |wanted: &Option<String>, value: Option<&str>| {
            wanted.is_none() || wanted.as_deref() == value
        };
        self.state.is_none_or(|s| s == it.state)
            && self.need.is_none_or(|n| has(it, n))
            && same(&self.region, it.region.as_deref())
            && same(&self.category, Some(&it.category))
    }
}

fn has(it: &Registration, need: Need) -> bool {
    let Some(delegate) = &it.delegate else {
        return false;
    };
    let n = &delegate.needs;
    let each = [&n.visa_letter, &n.accessibility, &n.interpretation, &n.diet];
    match need {
        Need::VisaLetter => n.visa_letter.is_some(),
        Need::Accessibility => n.accessibility.is_some(),
        Need::Interpretation => n.interpretation.is_some(),
        Need::Diet => n.diet.is_some(),
        Need::Any => each.iter().any(|n| n.is_some()),
    }
}

/// A line of the table.
#[derive(Debug, Clone)]
pub struct RegistrationRow {
    /// The registration.
    pub registration: Registration,
    /// Its organization.
    pub organization: Organization,
    /// Its place on the waiting list, from 1.
    pub position: Option<usize>,
    /// Why it has a seat or waits.
    pub because: Option<Because>,
}

/// The table.
#[derive(Debug, Clone)]
pub struct TableView {
    /// The consultation.
    pub it: Consultation,
    /// The lines, in the order of nomination.
    pub rows: Vec<RegistrationRow>,
    /// How many registrations there are in each state, without the filter.
    pub counts: Vec<(RegistrationState, usize)>,
}

/// The registrations for a consultation.
///
/// # Errors
/// [`AppError::NotFound`], [`AppError::Denied`].
pub async fn table(
    app: &App,
    actor: &Actor,
    code: &str,
    filter: &TableFilter,
) -> Result<TableView, AppError> {
    authorize(actor, Action::ViewRegistrations, On::Nothing)?;
    let reads = app.store.reads();
    let it = ConsultationReads::consultation(reads, code).await?;
    let it = it.ok_or(AppError::NotFound)?;
    let (rule, _) = rule_of(app, &it).await?;
    let mut all = reads.registrations_for(it.id).await?;
    let given = seats(&rule, it.details.capacity, &all);
    // Nobody sees as staff what their own organization nominates.
    all.retain(|r| !actor.is_bound_to(&r.organization_id));
    let counts = RegistrationState::ALL.iter().map(|&state| {
        let count = all.iter().filter(|r| r.state == state).count();
        (state, count)
    });
    let counts = counts.filter(|c| c.1 > 0).collect();
    let mut known: HashMap<OrganizationId, Organization> = HashMap::new();
    let mut rows = Vec::new();
    for registration in all.into_iter().filter(|r| filter.fits(r)) {
        let id = registration.organization_id.clone();
        if !known.contains_key(&id) {
            let found = DirectoryReads::organization(reads, &id).await?;
            known.insert(id.clone(), found.ok_or(AppError::NotFound)?);
        }
        let organization = known.get(&id).cloned().ok_or(AppError::NotFound)?;
        rows.push(RegistrationRow {
            position: given.position(registration.id),
            because: given.because(registration.id),
            registration,
            organization,
        });
    }
    Ok(TableView { it, rows, counts })
}
