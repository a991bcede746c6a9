//! Invitations as JSON.

use crate::{
    schema::{input_params, input_schema},
    v1::segments::dto::{ExcludedCount, SegmentSelection},
};
use chrono::{DateTime, Utc};
use parvis_app::invitations::{
    self, ANSWER_FIELDS, INVITATION_FILTER_FIELDS, InvitationRow, InvitationView,
    LINK_ANSWER_FIELDS, Overview, PREVIEW_FIELDS, RESEND_FIELDS, SEND_FIELDS, TEST_FIELDS,
};
use parvis_domain::{
    invitation::{DeclineReason, Wave},
    text::Locale,
};
use parvis_http::labels;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

input_params! {
    /// Which invitations.
    InvitationsQuery = INVITATION_FILTER_FIELDS
}
input_schema! {
    /// The segment and the words that are added.
    InvitationPreviewInput = PREVIEW_FIELDS
}
input_schema! {
    /// The same, for a mail to oneself.
    InvitationTestInput = TEST_FIELDS
}
input_schema! {
    /// The same, with the number of recipients that was seen in the preview:
    /// with another number nothing is sent.
    InvitationSendingInput = SEND_FIELDS
}
input_schema! {
    /// Another address for one invitation.
    InvitationResendingInput = RESEND_FIELDS
}
input_schema! {
    /// The answer of an organization.
    InvitationAnswerInput = ANSWER_FIELDS
}
input_schema! {
    /// The answer, with the secret of the link in the mail.
    InvitationLinkAnswerInput = LINK_ANSWER_FIELDS
}

/// How many of something.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CodeCount {
    /// A code.
    pub code: String,
    /// How many.
    pub count: u64,
}

fn counts<T: Copy>(list: &[(T, u64)], code: impl Fn(T) -> &'static str) -> Vec<CodeCount> {
    list.iter()
        .map(|(it, count)| CodeCount {
            code: code(*it).to_owned(),
            count: *count,
        })
        .collect()
}

/// One sending.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct InvitationWave {
    /// From 1.
    pub number: i32,
    /// Name of the segment when it was sent.
    pub segment: String,
    /// How many entries the conditions selected that were not invited before.
    pub selected: i32,
    /// How many were invited.
    pub invited: i32,
    /// How many were not, by reason.
    pub excluded: Vec<ExcludedCount>,
    /// When it was sent.
    pub sent_at: DateTime<Utc>,
}

impl From<&Wave> for InvitationWave {
    fn from(of: &Wave) -> Self {
        Self {
            number: of.number,
            segment: of.segment_name.clone(),
            selected: of.selected,
            invited: of.invited,
            excluded: of
                .excluded
                .iter()
                .map(|(reason, count)| ExcludedCount {
                    reason: reason.clone(),
                    count: usize::try_from(*count).unwrap_or_default(),
                })
                .collect(),
            sent_at: of.sent_at,
        }
    }
}

/// An invitation, as staff see it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct InvitationEntry {
    /// The organization.
    pub organization: String,
    /// Its official name.
    pub name: String,
    /// The address that it goes to, masked.
    pub address: String,
    /// Code of the list `invitation-states`.
    pub state: String,
    /// Code of the list `decline-reasons`.
    pub decline_reason: Option<String>,
    /// What the organization adds.
    pub comment: String,
    /// When it was invited.
    pub invited_at: DateTime<Utc>,
    /// When it was last reminded.
    pub reminded_at: Option<DateTime<Utc>>,
    /// When it answered, the last time.
    pub answered_at: Option<DateTime<Utc>>,
    /// The newest mail.
    pub mail: Option<Uuid>,
    /// What became of the newest mail.
    pub mail_state: Option<String>,
}

impl From<&InvitationRow> for InvitationEntry {
    fn from(row: &InvitationRow) -> Self {
        let it = &row.invitation;
        Self {
            organization: it.organization_id.to_string(),
            name: row.name.clone(),
            address: row.address.clone(),
            state: it.state.code().to_owned(),
            decline_reason: it.reason.map(|r| r.code().to_owned()),
            comment: it.comment.clone(),
            invited_at: it.invited_at,
            reminded_at: it.reminded_at,
            answered_at: it.answered_at,
            mail: row.mail.as_ref().map(|(id, _, _)| *id),
            mail_state: row.mail.as_ref().map(|(_, s, _)| s.code().to_owned()),
        }
    }
}

/// The invitations to a consultation.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Invitations {
    /// Code of the consultation.
    pub consultation: String,
    /// How many were invited.
    pub invited: u64,
    /// By answer.
    pub states: Vec<CodeCount>,
    /// By the reason of a refusal.
    pub decline_reasons: Vec<CodeCount>,
    /// By what became of the mails.
    pub mails: Vec<CodeCount>,
    /// The sendings.
    pub waves: Vec<InvitationWave>,
    /// A page of invitations.
    pub items: Vec<InvitationEntry>,
    /// The page, from 1.
    pub page: u64,
    /// Entries on a page.
    pub page_size: u64,
}

impl From<&Overview> for Invitations {
    fn from(of: &Overview) -> Self {
        Self {
            consultation: of.consultation.code.clone(),
            invited: of.counts.invited(),
            states: counts(&of.counts.states, |s| s.code()),
            decline_reasons: counts(&of.counts.reasons, DeclineReason::code),
            mails: counts(&of.counts.mails, |s| s.code()),
            waves: of.waves.iter().map(InvitationWave::from).collect(),
            items: of.rows.iter().map(InvitationEntry::from).collect(),
            page: of.filter.page,
            page_size: of.filter.page_size,
        }
    }
}

/// What a sending would do now.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct InvitationPreview {
    /// Those who were not invited yet.
    pub selection: SegmentSelection,
    /// How many of the segment were invited already.
    pub already: usize,
}

impl From<&invitations::Preview> for InvitationPreview {
    fn from(of: &invitations::Preview) -> Self {
        Self {
            selection: SegmentSelection::from(&of.selection),
            already: of.already,
        }
    }
}

/// An invitation, as the organization sees it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct OwnInvitation {
    /// Code of the consultation.
    pub consultation: String,
    /// Its title.
    pub title: String,
    /// The organization.
    pub organization: String,
    /// Code of the list `invitation-states`.
    pub state: String,
    /// Code of the list `decline-reasons`.
    pub decline_reason: Option<String>,
    /// What the organization added.
    pub comment: String,
    /// When it was invited.
    pub invited_at: DateTime<Utc>,
    /// When it answered, the last time.
    pub answered_at: Option<DateTime<Utc>>,
    /// Whether it can be answered now.
    pub open: bool,
}

impl OwnInvitation {
    pub(super) fn new(of: &InvitationView, locale: Locale) -> Self {
        let it = &of.invitation;
        Self {
            consultation: of.consultation.code.clone(),
            title: labels::consultation_title(&of.consultation, locale),
            organization: it.organization_id.to_string(),
            state: it.state.code().to_owned(),
            decline_reason: it.reason.map(|r| r.code().to_owned()),
            comment: it.comment.clone(),
            invited_at: it.invited_at,
            answered_at: it.answered_at,
            open: of.open,
        }
    }
}
