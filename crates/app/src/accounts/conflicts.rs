//! Conflicts of interest: a member of staff declares one, or an approver
//! records one for a colleague. It bars that person from every act on the
//! organization, for good.

use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::{AppError, Denial},
    faults::FaultCode,
    input::{Field, Input, Kind, Reader, optional, required},
    policy::{Action, On, authorize},
    ports::{AccountReads, DirectoryReads},
};
use parvis_domain::{
    account::{AccountId, Conflict, StaffRole},
    organization::OrganizationId,
};

/// A declaration; without `person` it is one's own.
pub const CONFLICT_FIELDS: &[Field] = &[
    optional("person", Kind::Line, 36),
    required("reason", Kind::Text, 2000),
];

/// Declares that a person is or was part of an organization, or has another
/// interest in it. It cannot be taken back.
///
/// # Errors
/// Faults: a person who is no colleague, or has declared it already;
/// [`AppError::Denied`] for who declares for a colleague and is no approver.
pub async fn declare_conflict(
    app: &App,
    actor: &Actor,
    organization: &OrganizationId,
    input: &Input,
) -> Result<Conflict, AppError> {
    let permit = authorize(
        actor,
        Action::DeclareConflict,
        On::Organization(organization),
    )?;
    let me = actor.id().ok_or(AppError::NotSignedIn)?;
    let mut r = Reader::new(input, CONFLICT_FIELDS);
    let person = r.text("person");
    let reason = r.text("reason").unwrap_or_default();
    let person = person.map_or(Some(me), |p| uuid::Uuid::parse_str(&p).ok().map(AccountId));
    if person != Some(me) && !actor.has(StaffRole::Approver) {
        return Err(AppError::Denied(Denial::Role));
    }
    let reads = app.store.reads();
    DirectoryReads::organization(reads, organization)
        .await?
        .ok_or(AppError::NotFound)?;
    let now = app.clock.now();
    let mut tx = app.store.begin(permit).await?;
    let account = match person {
        Some(id) => tx.account(id).await?,
        None => None,
    };
    let colleague = account.filter(|a| {
        let acts = [StaffRole::Officer, StaffRole::Approver];
        a.staff_roles.iter().any(|r| acts.contains(r))
    });
    match &colleague {
        None => {
            let list = vec![("list", "staff-accounts".to_owned())];
            r.faults.add_with("person", FaultCode::NotInList, list);
        }
        Some(a)
            if a.conflicts
                .iter()
                .any(|c| &c.organization_id == organization) =>
        {
            r.faults.add("person", FaultCode::Taken);
        }
        Some(_) => {}
    }
    r.faults.or(())?;
    let mut account = colleague.ok_or(AppError::NotFound)?;
    let conflict = Conflict {
        organization_id: organization.clone(),
        reason,
        declared_by: me,
        declared_at: now,
    };
    account.conflicts.push(conflict.clone());
    tx.save_account(&account).await?;
    let happened = Happened::new(now, Subject::Organization(organization.clone()))
        .with("account", account.id.to_string());
    tx.commit(happened).await?;
    Ok(conflict)
}

/// Staff who are barred from acting on an organization: name and declaration.
///
/// # Errors
/// [`AppError::Denied`], [`AppError::NotFound`].
pub async fn conflicts_on(
    app: &App,
    actor: &Actor,
    organization: &OrganizationId,
) -> Result<Vec<(AccountId, String, Conflict)>, AppError> {
    authorize(
        actor,
        Action::DeclareConflict,
        On::Organization(organization),
    )?;
    let mut found = Vec::new();
    for colleague in colleagues(app).await? {
        let of = colleague.conflicts.iter();
        let mine = of.filter(|c| &c.organization_id == organization);
        found.extend(mine.map(|c| (colleague.id, colleague.name.clone(), c.clone())));
    }
    Ok(found)
}

/// Staff who act on applications, by name.
///
/// # Errors
/// [`AppError::Unavailable`].
async fn colleagues(app: &App) -> Result<Vec<parvis_domain::account::Account>, AppError> {
    let reads = app.store.reads();
    let mut staff = Vec::new();
    for row in AccountReads::accounts(reads).await? {
        let acts = [StaffRole::Officer, StaffRole::Approver];
        if row.staff_roles.iter().any(|r| acts.contains(r)) {
            staff.extend(AccountReads::account(reads, row.id).await?);
        }
    }
    Ok(staff)
}

/// The colleagues for whom an approver can record a conflict: id and name.
///
/// # Errors
/// [`AppError::Denied`].
pub async fn staff_who_act(app: &App, actor: &Actor) -> Result<Vec<(AccountId, String)>, AppError> {
    authorize(actor, Action::ViewQueue, On::Nothing)?;
    let staff = colleagues(app).await?;
    Ok(staff.into_iter().map(|a| (a.id, a.name)).collect())
}
