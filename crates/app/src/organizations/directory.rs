//! Searching and listing organizations.

use super::ObserverRow;
use crate::{
    App,
    actor::Actor,
    error::AppError,
    faults::Faults,
    input::{Field, Input, Kind, Reader, optional},
    policy::{Action, Audience, On, audience, authorize},
    ports::DirectoryReads,
};
use parvis_domain::{
    Day, coded_enum,
    observer_status::{StatusOn, Timeline},
    organization::{Match, Organization, OrganizationId, Visibility, rank},
    text::Locale,
};
use std::collections::HashMap;

coded_enum! {
    /// Which organizations by status.
    StatusFilter {
        /// Observers today.
        Observer = "observer",
        /// Observers whose status is suspended today.
        Suspended = "suspended",
        /// Those who were observers and are no longer.
        Former = "former",
        /// All who are no observers.
        None = "none",
    }
}

/// The filters of the directory: query parameters of page and API alike.
pub const FILTER_FIELDS: &[Field] = &[
    optional("q", Kind::Line, 200),
    optional("status", Kind::Code("directory-status"), 20),
    optional("category", Kind::Code("cso-categories"), 40),
    optional("country", Kind::Code("countries"), 2),
    optional("theme", Kind::Code("themes"), 60),
    optional("page", Kind::Number, 6),
    optional("page_size", Kind::Number, 3),
];

/// A filter with its page.
#[derive(Debug, Clone)]
pub struct DirectoryFilter {
    /// Words to find in any name, in any order.
    pub q: Option<String>,
    /// By observer status.
    pub status: Option<StatusFilter>,
    /// By category.
    pub category: Option<String>,
    /// By country of seat.
    pub country: Option<String>,
    /// By theme.
    pub theme: Option<String>,
    /// Page, from 1.
    pub page: u64,
    /// Entries on a page, 1 to 200.
    pub page_size: u64,
    /// Unlisted entries too (staff).
    pub with_unlisted: bool,
    /// The language whose names give the order.
    pub locale: Locale,
    /// The day on which the status counts.
    pub today: parvis_domain::Day,
}

impl DirectoryFilter {
    /// Reads the query parameters.
    ///
    /// # Errors
    /// Unknown parameters and bad values are faults: a typo must not return the
    /// whole register.
    pub fn parse(input: &Input, today: parvis_domain::Day) -> Result<Self, Faults> {
        let mut r = Reader::new(input, FILTER_FIELDS);
        let filter = Self {
            q: r.text("q"),
            status: r
                .code("status", |c| StatusFilter::from_code(c).is_some())
                .as_deref()
                .and_then(StatusFilter::from_code),
            category: r.text("category"),
            country: r.text("country"),
            theme: r.text("theme"),
            page: r.number("page", 1, 100_000).unwrap_or(1).unsigned_abs(),
            page_size: r.number("page_size", 1, 200).unwrap_or(25).unsigned_abs(),
            with_unlisted: false,
            locale: Locale::En,
            today,
        };
        r.faults.or(filter)
    }
}

/// A page of a list.
#[derive(Debug, Clone)]
pub struct Page<T> {
    /// The entries.
    pub items: Vec<T>,
    /// How many there are in all.
    pub total: u64,
}

/// Counts beside the filters.
#[derive(Debug, Clone, Default)]
pub struct Facets {
    /// Category code and count.
    pub categories: Vec<(String, u64)>,
    /// Country code and count; withheld countries are not counted.
    pub countries: Vec<(String, u64)>,
    /// Observers today, those suspended included.
    pub observers: u64,
    /// Observers whose status is suspended today.
    pub suspended: u64,
    /// Former observers.
    pub former: u64,
}

/// A page of the directory.
#[derive(Debug, Clone)]
pub struct DirectoryPage {
    /// The entries with their status today, without what the reader may not see.
    pub items: Vec<(Organization, Option<StatusOn>)>,
    /// How many match.
    pub total: u64,
    /// Counts.
    pub facets: Facets,
    /// The filter used.
    pub filter: DirectoryFilter,
}

/// Lists organizations.
///
/// # Errors
/// [`AppError::Unavailable`].
pub async fn directory(
    app: &App,
    actor: &Actor,
    mut filter: DirectoryFilter,
) -> Result<DirectoryPage, AppError> {
    let audience = audience(actor);
    filter.with_unlisted = audience.sees_all;
    filter.locale = actor.locale;
    let reads = app.store.reads();
    let page = DirectoryReads::directory(reads, &filter).await?;
    let facets = DirectoryReads::facets(reads, &filter).await?;
    let observers = reads.observers().await?;
    let items = seen(&audience, page.items, &statuses(&observers, filter.today));
    Ok(DirectoryPage {
        items,
        total: page.total,
        facets,
        filter,
    })
}

/// Who has or had which status on a day, and how surely.
fn statuses(observers: &[ObserverRow], day: Day) -> HashMap<OrganizationId, StatusOn> {
    let status = |row: &ObserverRow| {
        let on = Timeline::of(&row.events).on(day)?;
        Some((row.organization.id.clone(), on))
    };
    observers.iter().filter_map(status).collect()
}

/// The entries as this audience sees them, each with its status.
fn seen(
    audience: &Audience,
    organizations: Vec<Organization>,
    statuses: &HashMap<OrganizationId, StatusOn>,
) -> Vec<(Organization, Option<StatusOn>)> {
    organizations
        .into_iter()
        .filter_map(|o| audience.restrict(o))
        .map(|o| {
            let status = statuses.get(&o.id).copied();
            (o, status)
        })
        .collect()
}

/// Entries that may be the organization sought: "find yourself first".
///
/// # Errors
/// [`AppError::Unavailable`].
pub async fn suggest(app: &App, actor: &Actor, name: &str) -> Result<Vec<Match>, AppError> {
    let reads = app.store.reads();
    let audience = audience(actor);
    let keys = reads.name_keys().await?;
    let mut found = Vec::new();
    for candidate in rank(name, None, &keys).into_iter().take(20) {
        let organization = DirectoryReads::organization(reads, &candidate.organization_id).await?;
        if organization.and_then(|o| audience.restrict(o)).is_some() {
            found.push(candidate);
        }
    }
    found.truncate(10);
    Ok(found)
}

/// Every organization that the reader sees, in the order of the ids, in
/// batches, for exports. With `whole` the unpublished fields too, which only
/// staff may ask for.
///
/// # Errors
/// [`AppError::Denied`], [`AppError::Unavailable`].
pub async fn export(
    app: &App,
    actor: &Actor,
    whole: bool,
) -> Result<Vec<(Organization, Option<StatusOn>)>, AppError> {
    let action = if whole {
        Action::ExportInventory
    } else {
        Action::ReadPublic
    };
    authorize(actor, action, On::Nothing)?;
    let reader = if whole {
        actor.clone()
    } else {
        Actor::public(actor.surface, actor.locale)
    };
    // The operator at the command line sees what the option asks for.
    let mut audience = audience(&reader);
    audience.sees_all = whole;
    let reads = app.store.reads();
    let statuses = statuses(&reads.observers().await?, app.clock.today());
    let mut out = Vec::new();
    let mut last: Option<OrganizationId> = None;
    loop {
        let batch = reads.organizations_after(last.as_ref(), 1000).await?;
        let Some(end) = batch.last() else { break };
        last = Some(end.id.clone());
        out.extend(seen(&audience, batch, &statuses));
    }
    debug_assert!(
        whole
            || out
                .iter()
                .all(|(o, _)| o.profile.visibility != Visibility::Unlisted)
    );
    Ok(out)
}
