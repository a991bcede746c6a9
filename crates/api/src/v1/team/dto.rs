//! Teams as JSON.

use crate::schema::input_schema;
use chrono::{DateTime, Utc};
use parvis_app::team::{
    self, ACCEPT_FIELDS, ANSWER_FIELDS, CHANGE_FIELDS, CLAIM_FIELDS, CONFIRM_FIELDS, DECIDE_FIELDS,
    HANDOVER_FIELDS, INVITE_FIELDS, JOIN_FIELDS, LEAVE_FIELDS, REMOVE_FIELDS, RETRACT_FIELDS,
    TAKE_BACK_FIELDS,
};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

input_schema! {
    /// An invitation.
    InvitationInput = INVITE_FIELDS
}
input_schema! {
    /// An invitation taken back.
    RetractionInput = RETRACT_FIELDS
}
input_schema! {
    /// Another role for a member.
    RoleInput = CHANGE_FIELDS
}
input_schema! {
    /// A member who goes.
    RemovalInput = REMOVE_FIELDS
}
input_schema! {
    /// Leaving, said on purpose.
    DepartureInput = LEAVE_FIELDS
}
input_schema! {
    /// To whom the ownership goes.
    HandoverInput = HANDOVER_FIELDS
}
input_schema! {
    /// A decision of owners about a request.
    JoinDecisionInput = DECIDE_FIELDS
}
input_schema! {
    /// A decision of staff about a request.
    ClaimDecisionInput = CLAIM_FIELDS
}
input_schema! {
    /// The token of the link; name and password of those without account.
    AcceptanceInput = ACCEPT_FIELDS
}
input_schema! {
    /// The answer to an invitation.
    InvitationAnswerInput = ANSWER_FIELDS
}
input_schema! {
    /// The token of the link.
    HandoverConfirmationInput = CONFIRM_FIELDS
}
input_schema! {
    /// A request to join.
    JoinInput = JOIN_FIELDS
}
input_schema! {
    /// A request taken back.
    JoinWithdrawalInput = TAKE_BACK_FIELDS
}

/// A member of a team, present or past.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Member {
    /// The account.
    pub account: Uuid,
    /// Name.
    pub name: String,
    /// Mail address.
    pub email: String,
    /// Code of the list `team-roles`.
    pub role: String,
    /// When the membership ended; null while it lasts.
    pub until: Option<DateTime<Utc>>,
}

impl From<&team::TeamMember> for Member {
    fn from(it: &team::TeamMember) -> Self {
        Self {
            account: it.account.0,
            name: it.name.clone(),
            email: it.email.clone(),
            role: it.role.code().to_owned(),
            until: it.until,
        }
    }
}

/// An open invitation.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Invitation {
    /// Identity.
    pub id: Uuid,
    /// Mail address invited.
    pub email: String,
    /// Code of the list `team-roles`.
    pub role: String,
    /// Until when its link works.
    pub expires_at: DateTime<Utc>,
}

/// A request to join.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct JoinRequest {
    /// Identity.
    pub id: Uuid,
    /// The organization.
    pub organization: String,
    /// Who asks; not repeated to themselves.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub name: Option<String>,
    /// Their mail address; not repeated to themselves.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub email: Option<String>,
    /// What they say.
    pub message: String,
    /// When.
    pub at: DateTime<Utc>,
    /// `accepted`, `refused` or `withdrawn`; null while it is open.
    pub ended: Option<String>,
    /// The role given.
    pub role: Option<String>,
    /// The reason given.
    pub reason: Option<String>,
}

impl From<&team::JoinRequest> for JoinRequest {
    fn from(it: &team::JoinRequest) -> Self {
        Self {
            name: Some(it.name.clone()),
            email: Some(it.email.clone()),
            ..Self::own(it)
        }
    }
}

impl JoinRequest {
    /// As the person who asked sees it.
    pub(crate) fn own(it: &team::JoinRequest) -> Self {
        Self {
            id: it.id,
            organization: it.organization.to_string(),
            name: None,
            email: None,
            message: it.message.clone(),
            at: it.at,
            ended: it.ended.map(|e| e.code().to_owned()),
            role: it.role.map(|r| r.code().to_owned()),
            reason: it.reason.clone(),
        }
    }
}

/// A team.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Team {
    /// Members now.
    pub members: Vec<Member>,
    /// Former members.
    pub past: Vec<Member>,
    /// Open invitations.
    pub invitations: Vec<Invitation>,
    /// Open requests to join.
    pub requests: Vec<JoinRequest>,
    /// Ids of the requests that the reader can decide as staff.
    pub claims: Vec<Uuid>,
}

impl From<&team::TeamView> for Team {
    fn from(view: &team::TeamView) -> Self {
        let invitation = |i: &team::Invitation| Invitation {
            id: i.id,
            email: i.email.clone(),
            role: i.role.code().to_owned(),
            expires_at: i.expires_at,
        };
        Self {
            members: view.members.iter().map(Member::from).collect(),
            past: view.past.iter().map(Member::from).collect(),
            invitations: view.invitations.iter().map(invitation).collect(),
            requests: view.requests.iter().map(JoinRequest::from).collect(),
            claims: view.claims.clone(),
        }
    }
}
