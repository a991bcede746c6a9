//! Badges of the delegates who have a seat.

use super::own::own;
use crate::{
    App,
    actor::Actor,
    error::{AppError, Rule},
    policy::{Action, On, authorize},
    ports::{ConsultationReads, DirectoryReads},
};
use parvis_domain::{
    attendance::{badge_code, badge_short},
    consultation::{Consultation, Registration, RegistrationState},
    organization::{Organization, OrganizationId, Visibility},
    text::Locale,
};
use std::collections::HashMap;

/// The badges of a consultation.
#[derive(Debug, Clone)]
pub struct BadgeSheet {
    /// The consultation.
    pub it: Consultation,
    /// By name.
    pub badges: Vec<DelegateBadge>,
}

/// A badge.
#[derive(Debug, Clone)]
pub struct DelegateBadge {
    /// The delegate's name.
    pub name: String,
    /// Function in the organization; empty where the organization is not named.
    pub function: String,
    /// Name of the organization; empty where it is not in the public list: a
    /// badge is read by everybody in the room.
    pub organization: String,
    /// The code for check-in.
    pub code: String,
    /// Its end, for people.
    pub short: String,
}

/// The badges of everybody who has a seat, for staff; without organizations to
/// which this person is bound.
///
/// # Errors
/// [`AppError::NotFound`], [`AppError::Denied`]; [`Rule::NobodySeated`].
pub async fn badges(
    app: &App,
    actor: &Actor,
    code: &str,
    locale: Locale,
) -> Result<BadgeSheet, AppError> {
    authorize(actor, Action::ViewRegistrations, On::Nothing)?;
    let reads = app.store.reads();
    let it = ConsultationReads::consultation(reads, code).await?;
    let it = it.ok_or(AppError::NotFound)?;
    let mut all = reads.registrations_for(it.id).await?;
    all.retain(|r| !actor.is_bound_to(&r.organization_id));
    sheet(app, it, all, locale).await
}

/// The badges of an organization's own delegates.
///
/// # Errors
/// [`AppError::NotFound`]; [`Rule::NobodySeated`].
pub async fn own_badges(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
    code: &str,
    locale: Locale,
) -> Result<BadgeSheet, AppError> {
    let view = own(app, actor, id, code).await?;
    let all = view.registrations.into_iter().map(|r| r.registration);
    sheet(app, view.it, all.collect(), locale).await
}

async fn sheet(
    app: &App,
    it: Consultation,
    all: Vec<Registration>,
    locale: Locale,
) -> Result<BadgeSheet, AppError> {
    let mut known: HashMap<OrganizationId, Organization> = HashMap::new();
    let mut badges = Vec::new();
    for registration in all {
        let seated = registration.state == RegistrationState::Confirmed;
        let Some(delegate) = registration.delegate.filter(|_| seated) else {
            continue;
        };
        let id = registration.organization_id;
        if !known.contains_key(&id) {
            let found = DirectoryReads::organization(app.store.reads(), &id).await?;
            known.insert(id.clone(), found.ok_or(AppError::NotFound)?);
        }
        let named = known
            .get(&id)
            .filter(|o| o.profile.visibility != Visibility::Unlisted);
        let organization = named.map_or("", |o| o.profile.display_name(locale));
        badges.push(DelegateBadge {
            organization: organization.to_owned(),
            function: named.map_or_else(String::new, |_| delegate.function),
            name: delegate.name,
            code: badge_code(registration.id),
            short: badge_short(registration.id),
        });
    }
    if badges.is_empty() {
        return Err(Rule::NobodySeated.into());
    }
    badges.sort_by(|a, b| (&a.name, &a.code).cmp(&(&b.name, &b.code)));
    Ok(BadgeSheet { it, badges })
}
