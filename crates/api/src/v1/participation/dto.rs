//! Participation as JSON.

use crate::{
    schema::input_params,
    v1::{
        contributions::{Contribution, Intervention},
        follow_up::ActionPoint,
        localized::Localized,
    },
};
use parvis_app::participation as app;
use serde::Serialize;
use utoipa::ToSchema;

input_params! {
    /// What is counted, and by what.
    ParticipationQuery = app::PARTICIPATION_FIELDS
}

/// Delegates by what became of them.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct DelegateCounts {
    /// All that were nominated.
    pub nominated: usize,
    /// Those with a seat.
    pub seated: usize,
    /// Those who wait, or at whom staff look.
    pub waiting: usize,
    /// Those whom staff did not accept.
    pub not_accepted: usize,
    /// Those whom the organization took back.
    pub withdrawn: usize,
    /// Of those with a seat, who were seen.
    pub attended: usize,
    /// Of those with a seat, who were never seen; where somebody noted it.
    pub no_shows: usize,
}

impl From<&app::Delegates> for DelegateCounts {
    fn from(it: &app::Delegates) -> Self {
        Self {
            nominated: it.nominated,
            seated: it.seated,
            waiting: it.waiting,
            not_accepted: it.not_accepted,
            withdrawn: it.withdrawn,
            attended: it.attended,
            no_shows: it.no_shows,
        }
    }
}

/// What an organization did at a consultation.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct DialogueEntry {
    /// Code of the consultation.
    pub consultation: String,
    /// Its title.
    pub title: Localized,
    /// Its first day, as far as it is known.
    pub date_from: String,
    /// What it answered to its invitation, a code of the list
    /// `invitation-states`; for its team and for staff, where it was invited.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub invitation: Option<String>,
    /// Its delegates; for its team and for staff.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub delegates: Option<DelegateCounts>,
    /// The action points that it owns, as you may see them.
    pub action_points: Vec<ActionPoint>,
    /// What it handed in, as you may read it.
    pub contributions: Vec<Contribution>,
    /// When it spoke, as you may know.
    pub interventions: Vec<Intervention>,
}

/// What an organization did at consultations, the newest first.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Dialogue {
    /// The organization.
    pub organization_id: String,
    /// Whether this is all of it, or what is public.
    pub whole: bool,
    /// By consultation.
    pub items: Vec<DialogueEntry>,
}

impl From<&app::Memory> for Dialogue {
    fn from(it: &app::Memory) -> Self {
        let entry = |e: &app::MemoryEntry| DialogueEntry {
            consultation: e.of.code.clone(),
            title: Localized::from(&e.of.details.title),
            date_from: e.of.details.when.from.to_string(),
            invitation: e.invitation.as_ref().map(|i| i.state.code().to_owned()),
            delegates: it.whole.then(|| DelegateCounts::from(&e.delegates)),
            action_points: e.points.iter().map(ActionPoint::from).collect(),
            contributions: e.contributions.iter().map(Contribution::from).collect(),
            interventions: e.spoke.iter().map(Intervention::from).collect(),
        };
        Self {
            organization_id: it.organization.id.to_string(),
            whole: it.whole,
            items: it.entries.iter().map(entry).collect(),
        }
    }
}

/// A line of the statistics.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ParticipationLine {
    /// Year, series, or code of the region or category; none where it is not
    /// known, and for the whole.
    pub key: Option<String>,
    /// Consultations for which somebody was nominated.
    pub consultations: usize,
    /// Organizations that nominated somebody, each once.
    pub organizations: usize,
    /// Their delegates.
    pub delegates: DelegateCounts,
    /// Contributions that were accepted.
    pub contributions: usize,
    /// Times that somebody spoke.
    pub interventions: usize,
    /// Invitations and answers; by year and series only.
    pub invitations: Option<AnsweredInvitations>,
}

/// Invitations and their answers.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct AnsweredInvitations {
    /// All that were sent.
    pub sent: u64,
    /// Of them, accepted.
    pub accepted: u64,
    /// Of them, declined.
    pub declined: u64,
}

impl From<&app::ParticipationRow> for ParticipationLine {
    fn from(it: &app::ParticipationRow) -> Self {
        Self {
            key: it.key.clone(),
            consultations: it.consultations,
            organizations: it.organizations,
            delegates: DelegateCounts::from(&it.delegates),
            contributions: it.contributions,
            interventions: it.spoke,
            invitations: it.invitations.map(|i| AnsweredInvitations {
                sent: i.sent,
                accepted: i.accepted,
                declined: i.declined,
            }),
        }
    }
}

/// Participation in numbers.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ParticipationStatistics {
    /// By what: code of the list `participation-dimensions`.
    pub by: String,
    /// The lines.
    pub items: Vec<ParticipationLine>,
    /// The whole. An organization of several lines counts once.
    pub whole: ParticipationLine,
    /// Why invitations were declined.
    pub declined_because: Vec<ReasonCount>,
    /// Why delegates with a seat did not come; of consultations at which somebody noted who came.
    pub absent_because: Vec<ReasonCount>,
}

/// A reason with its number.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ReasonCount {
    /// Code of the list `decline-reasons` or `absence-reasons`; none where nobody noted it.
    pub reason: Option<String>,
    /// How often.
    pub count: u64,
}

impl ReasonCount {
    /// Of a code.
    pub(crate) fn new(reason: Option<&str>, count: u64) -> Self {
        Self {
            reason: reason.map(str::to_owned),
            count,
        }
    }
}
