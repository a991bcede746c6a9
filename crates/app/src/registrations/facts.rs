//! What the register knows of an organization that wants to nominate.

use crate::{
    App,
    error::AppError,
    ports::{DirectoryReads, InvitationReads, ProcedureReads, ReferenceReads, RegistrationReads},
};
use parvis_domain::{
    consultation::{Candidate, Consultation, QuotaRule, SeatOrder},
    invitation::InvitationState,
    observer_status::{Status, Timeline},
    organization::{Organization, OrganizationId},
    procedure::{Procedure, Setting},
};

/// The organization and what counts of it.
pub(crate) struct Facts {
    pub(crate) organization: Organization,
    pub(crate) region: Option<String>,
    pub(crate) candidate: Candidate,
}

/// Looks an organization up: its status as at the first day, its region.
pub(crate) async fn of(
    app: &App,
    id: &OrganizationId,
    it: &Consultation,
) -> Result<Facts, AppError> {
    let reads = app.store.reads();
    let organization = DirectoryReads::organization(reads, id)
        .await?
        .ok_or(AppError::NotFound)?;
    let events = DirectoryReads::statuses(reads, id).await?;
    let first_day = it.details.when.from.earliest();
    let status = Timeline::of(&events).on(first_day).map(|s| s.status);
    let countries = ReferenceReads::code_list(reads, "countries").await?;
    let country = organization.profile.country.as_ref();
    let entry = countries.iter().find(|e| Some(&e.code) == country);
    let invited = InvitationReads::invitations_of(reads, id).await?;
    let accepted = invited
        .iter()
        .any(|i| i.consultation_id == it.id && i.state == InvitationState::Accepted);
    Ok(Facts {
        region: entry
            .map(|e| e.attribute("region").to_owned())
            .filter(|r| !r.is_empty()),
        candidate: Candidate {
            observer: matches!(
                status,
                Some(Status::Full | Status::Provisional | Status::OneSession)
            ),
            invited: accepted,
        },
        organization,
    })
}

/// The rule that holds where none was set for the consultation.
pub(super) fn default_rule(procedure: &Procedure) -> QuotaRule {
    let number = |s| u32::try_from(procedure.value(s)).unwrap_or(2);
    QuotaRule {
        per_organization: number(Setting::DelegatesPerOrganization),
        extra_for_observers: 0,
        reserved: vec![],
        order: SeatOrder::FirstDelegatesFirst,
    }
}

/// The rule of a consultation, and whether it was set for it.
pub(super) async fn rule_of(app: &App, it: &Consultation) -> Result<(QuotaRule, bool), AppError> {
    let reads = app.store.reads();
    match RegistrationReads::quota_rule_for(reads, it.id).await? {
        Some(rule) => Ok((rule, true)),
        None => Ok((
            default_rule(&ProcedureReads::procedure(reads).await?),
            false,
        )),
    }
}
