//! What organizations bring to a consultation: written statements and other
//! contributions, which staff accept or send back, and who spoke at it.
//!
//! Who is not in the public list stays unknown: what such an organization
//! handed in or said is read by itself and by staff, whatever its reach.

mod bracket;
mod call;
mod fields;
mod hand_in;
mod import;
mod interventions;
mod settle;
mod spoken;
mod standing;
mod view;

pub use call::{CALL_FIELDS, OpenCall, call, call_to_input, open_calls, own_call, put_call};
pub use fields::{
    CONTRIBUTION_FIELDS, NewFile, PAPER_FIELDS, RETURN_FIELDS, contribution_to_input,
};
pub use hand_in::{attach_file, hand_in, revise, withdraw};
pub use import::{InterventionRow, import_interventions};
pub use interventions::{
    INTERVENTION_FIELDS, intervention_to_input, put_intervention, remove_intervention,
};
pub use settle::{accept, enter_on_paper, send_back};
pub use spoken::{Candidate, InterventionView, candidates, interventions, spoken};
pub use view::{ContributionView, of_consultation, of_organization, one, own, read_file, seen};

use parvis_domain::organization::OrganizationId;
use uuid::Uuid;

/// Which contributions.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ContributionQuery {
    /// The one with this identity.
    pub id: Option<Uuid>,
    /// To this consultation.
    pub consultation: Option<Uuid>,
    /// Of this organization.
    pub organization: Option<OrganizationId>,
}

impl ContributionQuery {
    /// One.
    #[must_use]
    pub fn one(id: Uuid) -> Self {
        Self {
            id: Some(id),
            ..Self::default()
        }
    }

    /// All of an organization.
    #[must_use]
    pub fn by(id: &OrganizationId) -> Self {
        Self {
            organization: Some(id.clone()),
            ..Self::default()
        }
    }

    /// All to a consultation.
    #[must_use]
    pub fn to(consultation: Uuid) -> Self {
        Self {
            consultation: Some(consultation),
            ..Self::default()
        }
    }
}

/// Which interventions.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct InterventionQuery {
    /// At this consultation.
    pub consultation: Option<Uuid>,
    /// Of this organization.
    pub organization: Option<OrganizationId>,
}
