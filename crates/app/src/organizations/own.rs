//! The organizations of whose team somebody is, with their applications.

use crate::{
    App,
    actor::Actor,
    applications::{CaseRow, shown_stage},
    error::AppError,
    policy::{Action, On, authorize, may},
    ports::{CaseReads, DirectoryReads},
};
use parvis_domain::{
    account::TeamRole, application::Stage, observer_status::is_listed_on,
    organization::Organization,
};

/// An organization of one's own.
#[derive(Debug, Clone)]
pub struct OwnOrganization {
    /// The entry.
    pub organization: Organization,
    /// One's role in its team.
    pub role: TeamRole,
    /// Its applications, newest first, as the applicant sees them.
    pub applications: Vec<CaseRow>,
    /// Whether an application can be begun now.
    pub can_start: bool,
}

/// The organizations of whose team the person is.
///
/// # Errors
/// [`AppError::NotSignedIn`], [`AppError::Unavailable`].
pub async fn own(app: &App, actor: &Actor) -> Result<Vec<OwnOrganization>, AppError> {
    authorize(actor, Action::OwnAccount, On::Nothing)?;
    let reads = app.store.reads();
    let today = app.clock.today();
    let mut out = Vec::new();
    for membership in actor.organizations() {
        let id = &membership.organization_id;
        let Some(organization) = DirectoryReads::organization(reads, id).await? else {
            continue;
        };
        let mut applications = reads.applications_of(id).await?;
        for row in &mut applications {
            row.officer = None;
            row.officer_name = None;
            row.assessed = 0;
            if let Some(application) = CaseReads::application(reads, row.id).await? {
                row.stage = shown_stage(&application);
                row.hide_inner_wait();
            }
        }
        let statuses = DirectoryReads::statuses(reads, id).await?;
        let free =
            !applications.iter().any(|a| a.stage.is_open()) && !is_listed_on(&statuses, today);
        out.push(OwnOrganization {
            can_start: free && may(actor, Action::StartApplication, On::Organization(id)),
            organization,
            role: membership.role,
            applications,
        });
    }
    out.sort_by_key(|o| !o.applications.iter().any(|a| a.stage == Stage::Draft));
    Ok(out)
}
