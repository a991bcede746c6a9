//! Who acts for an organization, now or on a day.

use crate::{
    App,
    actor::Actor,
    error::AppError,
    policy::{Action, On, authorize, may},
    ports::DirectoryReads,
};
use parvis_domain::{
    Day,
    account::{EmailAddress, TeamRole},
    organization::{Organization, OrganizationId},
    representative::Representative,
};

/// The persons who act for an organization.
#[derive(Debug, Clone)]
pub struct RepresentativesView {
    /// The organization.
    pub organization: Organization,
    /// The day of the view.
    pub as_at: Day,
    /// Those who act on the day.
    pub present: Vec<Representative>,
    /// All others: past ones, and those who begin later.
    pub others: Vec<Representative>,
    /// Whether the reader may change them.
    pub can_manage: bool,
}

/// Reads them, for the team and for staff.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn view(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
    as_at: Option<Day>,
) -> Result<RepresentativesView, AppError> {
    authorize(actor, Action::ViewRepresentatives, On::Organization(id))?;
    let reads = app.store.reads();
    let organization = DirectoryReads::organization(reads, id)
        .await?
        .ok_or(AppError::NotFound)?;
    let as_at = as_at.unwrap_or_else(|| app.clock.today());
    let reader = actor.team_role(id) == Some(TeamRole::Viewer);
    let all = reads.representatives_of(id).await?;
    let shown = all.into_iter().map(|mut r| {
        if r.protected && reader {
            r.name.clear();
            r.email = EmailAddress::new("");
        }
        r
    });
    let (present, others) = shown.partition(|r| r.acts_on(as_at));
    Ok(RepresentativesView {
        organization,
        as_at,
        present,
        others,
        can_manage: may(actor, Action::ManageRepresentatives, On::Organization(id)),
    })
}
