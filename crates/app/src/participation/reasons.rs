//! Why organizations did not take part: what they answered to invitations, and
//! what was noted of delegates who did not come.

use super::{ParticipationFilter, Seen};
use crate::{
    App,
    actor::Actor,
    consultations::ConsultationFilter,
    error::AppError,
    policy::{Action, On, authorize},
    ports::{ConsultationReads, InvitationReads, RegistrationReads},
};
use parvis_domain::{
    attendance::AbsenceReason, consultation::RegistrationState, invitation::DeclineReason,
};

/// Reasons with their numbers; those without any are left out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reasons {
    /// Why invitations were declined.
    pub declined: Vec<(DeclineReason, u64)>,
    /// Why delegates with a seat did not come; `None` where nobody noted it.
    /// Only of consultations at which somebody noted who came.
    pub absent: Vec<(Option<AbsenceReason>, u64)>,
}

impl Reasons {
    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.declined.is_empty() && self.absent.is_empty()
    }
}

/// The reasons at the consultations of a year, of a series, or at all.
///
/// # Errors
/// [`AppError::Denied`].
pub async fn reasons(
    app: &App,
    actor: &Actor,
    filter: &ParticipationFilter,
) -> Result<Reasons, AppError> {
    authorize(actor, Action::ViewParticipation, On::Nothing)?;
    let reads = app.store.reads();
    let mut found = Reasons::default();
    let wanted = ConsultationFilter {
        year: filter.year,
        series: filter.series.clone(),
        ..ConsultationFilter::default()
    };
    for of in ConsultationReads::consultations(reads, &wanted).await? {
        for (why, n) in InvitationReads::invitation_counts(reads, of.id)
            .await?
            .reasons
        {
            add(&mut found.declined, why, n);
        }
        let seen = Seen::at(app, &of).await?;
        if !seen.closed {
            continue;
        }
        for it in RegistrationReads::registrations_for(reads, of.id).await? {
            let seated = it.state == RegistrationState::Confirmed;
            if seated && !seen.registrations.contains(&it.id) {
                add(&mut found.absent, seen.absences.get(&it.id).copied(), 1);
            }
        }
    }
    found.declined.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    found.absent.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    Ok(found)
}

fn add<T: PartialEq>(to: &mut Vec<(T, u64)>, key: T, n: u64) {
    match to.iter_mut().find(|(known, _)| *known == key) {
        Some((_, count)) => *count += n,
        None => to.push((key, n)),
    }
}
