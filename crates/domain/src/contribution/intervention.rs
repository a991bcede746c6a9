//! Who spoke at a consultation.

use crate::{follow_up::Reach, organization::OrganizationId, text::LocalizedText};
use uuid::Uuid;

/// That an organization spoke.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Intervention {
    /// Identity.
    pub id: Uuid,
    /// The consultation.
    pub consultation_id: Uuid,
    /// The point of the agenda; none for the whole.
    pub agenda_item: Option<Uuid>,
    /// Its place among those who spoke to this point, from 1.
    pub position: u32,
    /// The organization.
    pub organization_id: OrganizationId,
    /// The registration of the delegate who spoke; for staff only.
    pub registration_id: Option<Uuid>,
    /// What was said, in short.
    pub summary: LocalizedText,
    /// Who may read that it spoke.
    pub reach: Reach,
    /// Region of the organization when this was noted.
    pub region: Option<String>,
    /// Its category then.
    pub category: String,
    /// Version for optimistic locking; 0 while it is not kept.
    pub version: i32,
}
