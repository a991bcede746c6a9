//! Labels of roles.

use parvis_domain::{
    account::{StaffRole, TeamRole},
    application::Party,
};
use parvis_i18n::Texts;

/// The role of a member of staff.
#[must_use]
pub fn staff_role(t: &Texts, it: StaffRole) -> String {
    match it {
        StaffRole::Officer => t.staff_role_officer(),
        StaffRole::Approver => t.staff_role_approver(),
        StaffRole::Admin => t.staff_role_admin(),
    }
}

/// What the role may do.
#[must_use]
pub fn staff_role_hint(t: &Texts, it: StaffRole) -> String {
    match it {
        StaffRole::Officer => t.staff_role_hint_officer(),
        StaffRole::Approver => t.staff_role_hint_approver(),
        StaffRole::Admin => t.staff_role_hint_admin(),
    }
}

/// The role in a team.
#[must_use]
pub fn team_role(t: &Texts, it: TeamRole) -> String {
    match it {
        TeamRole::Owner => t.team_role_owner(),
        TeamRole::Editor => t.team_role_editor(),
        TeamRole::Viewer => t.team_role_viewer(),
    }
}

/// What the role in a team may do.
#[must_use]
pub fn team_role_hint(t: &Texts, it: TeamRole) -> String {
    match it {
        TeamRole::Owner => t.team_role_hint_owner(),
        TeamRole::Editor => t.team_role_hint_editor(),
        TeamRole::Viewer => t.team_role_hint_viewer(),
    }
}

/// Who has the next move.
#[must_use]
pub fn party(t: &Texts, it: Party) -> String {
    match it {
        Party::Cso => t.party_cso(),
        Party::Ipd => t.party_ipd(),
        Party::Council => t.party_council(),
        Party::Nobody => t.party_nobody(),
    }
}
