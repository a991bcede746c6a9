//! What lists ask for, and their lines.

use parvis_domain::{
    Day, account::AccountId, inquiry::Inquiry, inquiry::InquiryState, organization::OrganizationId,
};

/// What a list of inquiries shows.
#[derive(Debug, Clone, Default)]
pub struct InquiryFilter {
    /// Only in this state.
    pub state: Option<InquiryState>,
    /// Only open ones whose day has passed before this one.
    pub overdue_on: Option<Day>,
    /// Only those of this unit.
    pub unit: Option<String>,
    /// Only those of this colleague.
    pub officer: Option<AccountId>,
    /// Only those that wait for somebody to confirm the proposal.
    pub unrouted: bool,
    /// Not those of these organizations, with which the reader has a conflict
    /// of interest.
    pub without: Vec<OrganizationId>,
    /// The page, from 1.
    pub page: u64,
    /// Lines on a page.
    pub page_size: u64,
}

/// A line of the list.
#[derive(Debug, Clone)]
pub struct InquiryRow {
    /// The inquiry.
    pub inquiry: Inquiry,
    /// Official name of the organization.
    pub organization_name: String,
    /// Language of the name.
    pub organization_name_language: Option<String>,
    /// Name of the colleague who acts for the holder.
    pub officer_name: Option<String>,
}
