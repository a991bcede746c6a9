//! What the register knows of an organization and a consultation.

use crate::{
    App,
    error::AppError,
    ports::{InvitationReads, RegistrationReads},
    registrations::facts_of,
};
use parvis_domain::{
    consultation::{Consultation, Ground, may_attend},
    contribution::Standing,
    organization::OrganizationId,
};

/// How an organization stands to a consultation, its region and category.
pub(super) struct Known {
    pub standing: Standing,
    pub region: Option<String>,
    pub category: String,
}

/// Looks it up.
pub(super) async fn of(
    app: &App,
    id: &OrganizationId,
    it: &Consultation,
) -> Result<Known, AppError> {
    let reads = app.store.reads();
    let facts = facts_of(app, id, it).await?;
    let invited = InvitationReads::invitations_of(reads, id).await?;
    let registered = RegistrationReads::registrations_by(reads, id).await?;
    let by_right = matches!(may_attend(it, facts.candidate), Ok(Ground::Status));
    Ok(Known {
        standing: Standing {
            invited: invited.iter().any(|i| i.consultation_id == it.id),
            registered: registered
                .iter()
                .any(|r| r.consultation_id == it.id && r.state.is_live()),
            by_right,
        },
        region: facts.region,
        category: facts.organization.profile.category,
    })
}
