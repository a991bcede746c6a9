//! Participation in numbers, for staff: by year, series, region or category.

use super::{Delegates, Seen};
use crate::{
    App,
    actor::Actor,
    consultations::ConsultationFilter,
    contributions::{ContributionQuery, InterventionQuery},
    error::AppError,
    faults::Faults,
    input::{Field, Input, Kind, Reader, optional},
    invitations::Counts,
    policy::{Action, On, authorize},
    ports::{ConsultationReads, ContributionReads, InvitationReads, RegistrationReads},
};
use parvis_domain::{
    coded_enum,
    consultation::{Consultation, Registration},
    contribution::ContributionState,
    invitation::InvitationState,
    organization::OrganizationId,
};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

coded_enum! {
    /// By what is counted.
    Dimension {
        /// Year of the consultation.
        Year = "year",
        /// Series of the consultation.
        Series = "series",
        /// Region of the organization when it nominated, handed in or spoke.
        Region = "region",
        /// Category of the organization then.
        Category = "category",
    }
}

/// What is counted, and by what: query parameters of page, file and API alike.
pub const PARTICIPATION_FIELDS: &[Field] = &[
    optional("by", Kind::Code("participation-dimensions"), 10),
    optional("year", Kind::Number, 4),
    optional("series", Kind::Line, 40),
];

/// What is counted, and by what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParticipationFilter {
    /// By what.
    pub by: Dimension,
    /// Of this year only.
    pub year: Option<i32>,
    /// Of this series only.
    pub series: Option<String>,
}

impl Default for ParticipationFilter {
    fn default() -> Self {
        Self {
            by: Dimension::Year,
            year: None,
            series: None,
        }
    }
}

impl ParticipationFilter {
    /// Reads the query parameters.
    ///
    /// # Errors
    /// Unknown parameters and bad values are faults.
    pub fn parse(input: &Input) -> Result<Self, Faults> {
        let mut r = Reader::new(input, PARTICIPATION_FIELDS);
        let by = r.code("by", |c| Dimension::from_code(c).is_some());
        let year = r.number("year", 1900, 2200);
        let filter = Self {
            by: by
                .as_deref()
                .and_then(Dimension::from_code)
                .unwrap_or(Dimension::Year),
            year: year.and_then(|y| i32::try_from(y).ok()),
            series: r.text("series"),
        };
        r.faults.or(filter)
    }
}

/// A line of the statistics.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParticipationRow {
    /// Year, series, or code of the region or category; none where it is not
    /// known.
    pub key: Option<String>,
    /// Consultations for which somebody was nominated.
    pub consultations: usize,
    /// Organizations that nominated somebody, each once.
    pub organizations: usize,
    /// Their delegates.
    pub delegates: Delegates,
    /// Contributions that were accepted.
    pub contributions: usize,
    /// Times that somebody spoke.
    pub spoke: usize,
    /// Invitations and answers; by year and series only.
    pub invitations: Option<Invitations>,
}

/// Invitations and their answers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Invitations {
    /// All that were sent.
    pub sent: u64,
    /// Of them, accepted.
    pub accepted: u64,
    /// Of them, declined.
    pub declined: u64,
}

impl Invitations {
    fn add(&mut self, counts: &Counts) {
        for (state, n) in &counts.states {
            self.sent += n;
            match state {
                InvitationState::Accepted => self.accepted += n,
                InvitationState::Declined => self.declined += n,
                InvitationState::Invited => {}
            }
        }
    }
}

#[derive(Default)]
struct Sum {
    consultations: BTreeSet<Uuid>,
    organizations: BTreeSet<OrganizationId>,
    delegates: Delegates,
    contributions: usize,
    spoke: usize,
    invitations: Invitations,
}

impl Sum {
    fn add(&mut self, of: &Consultation, it: &Registration, seen: &Seen) {
        self.consultations.insert(of.id);
        self.organizations.insert(it.organization_id.clone());
        self.delegates.count(it, seen);
    }

    fn row(&self, key: Option<String>, invitations: bool) -> ParticipationRow {
        ParticipationRow {
            key,
            consultations: self.consultations.len(),
            organizations: self.organizations.len(),
            delegates: self.delegates,
            contributions: self.contributions,
            spoke: self.spoke,
            invitations: invitations.then_some(self.invitations),
        }
    }
}

/// The lines by key, and the whole.
///
/// # Errors
/// [`AppError::Denied`].
pub async fn statistics(
    app: &App,
    actor: &Actor,
    filter: &ParticipationFilter,
) -> Result<(Vec<ParticipationRow>, ParticipationRow), AppError> {
    authorize(actor, Action::ViewParticipation, On::Nothing)?;
    let reads = app.store.reads();
    let wanted = ConsultationFilter {
        year: filter.year,
        series: filter.series.clone(),
        ..ConsultationFilter::default()
    };
    // The region and category of who was invited are not kept.
    let of_consultation = matches!(filter.by, Dimension::Year | Dimension::Series);
    let mut by: BTreeMap<Option<String>, Sum> = BTreeMap::new();
    let mut whole = Sum::default();
    for of in ConsultationReads::consultations(reads, &wanted).await? {
        let seen = Seen::at(app, &of).await?;
        let invited = InvitationReads::invitation_counts(reads, of.id).await?;
        if of_consultation && invited.states.iter().any(|(_, n)| *n > 0) {
            let key = match filter.by {
                Dimension::Series => of.details.series.clone(),
                _ => Some(of.year().to_string()),
            };
            by.entry(key).or_default().invitations.add(&invited);
        }
        whole.invitations.add(&invited);
        for it in RegistrationReads::registrations_for(reads, of.id).await? {
            let key = key(filter.by, &of, it.region.as_ref(), &it.category);
            by.entry(key).or_default().add(&of, &it, &seen);
            whole.add(&of, &it, &seen);
        }
        let to = ContributionQuery::to(of.id);
        let mut brought = ContributionReads::find_contributions(reads, &to).await?;
        brought.retain(|c| c.state == ContributionState::Accepted);
        for it in brought {
            let key = key(filter.by, &of, it.region.as_ref(), &it.category);
            by.entry(key).or_default().contributions += 1;
            whole.contributions += 1;
        }
        let at = InterventionQuery {
            consultation: Some(of.id),
            organization: None,
        };
        for it in ContributionReads::find_interventions(reads, &at).await? {
            let key = key(filter.by, &of, it.region.as_ref(), &it.category);
            by.entry(key).or_default().spoke += 1;
            whole.spoke += 1;
        }
    }
    let rows = by
        .into_iter()
        .map(|(key, sum)| sum.row(key, of_consultation));
    Ok((rows.collect(), whole.row(None, true)))
}

/// The line of something that an organization did at a consultation.
fn key(
    by: Dimension,
    of: &Consultation,
    region: Option<&String>,
    category: &str,
) -> Option<String> {
    match by {
        Dimension::Year => Some(of.year().to_string()),
        Dimension::Series => of.details.series.clone(),
        Dimension::Region => region.cloned(),
        Dimension::Category => Some(category.to_owned()),
    }
}
