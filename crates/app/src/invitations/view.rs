//! What became of the invitations to a consultation, for staff.

use super::{Counts, InvitationFilter, InvitationRow};
use crate::{
    App,
    actor::Actor,
    error::AppError,
    input::{Field, Input, Kind, Reader, optional},
    letters::MailState,
    policy::{Action, On, authorize},
    ports::ConsultationReads,
};
use parvis_domain::{
    consultation::Consultation,
    invitation::{InvitationState, Wave, open},
};

/// The filters of the list.
pub const FILTER_FIELDS: &[Field] = &[
    optional("state", Kind::Code("invitation-states"), 20),
    optional("mail", Kind::Code("mail-states"), 20),
    optional("page", Kind::Number, 6),
    optional("page_size", Kind::Number, 3),
];

/// The invitations to a consultation.
#[derive(Debug, Clone)]
pub struct Overview {
    /// To what.
    pub consultation: Consultation,
    /// The sendings.
    pub waves: Vec<Wave>,
    /// How many.
    pub counts: Counts,
    /// A page of them.
    pub rows: Vec<InvitationRow>,
    /// The filter used.
    pub filter: InvitationFilter,
    /// Whether more can be invited, or reminded.
    pub open: bool,
}

/// Reads them.
///
/// # Errors
/// [`AppError::NotFound`]; faults of the filter.
pub async fn overview(
    app: &App,
    actor: &Actor,
    code: &str,
    query: &Input,
) -> Result<Overview, AppError> {
    authorize(actor, Action::ViewInvitations, On::Nothing)?;
    let reads = app.store.reads();
    let found = ConsultationReads::consultation(reads, code).await?;
    let consultation = found.ok_or(AppError::NotFound)?;
    let mut r = Reader::new(query, FILTER_FIELDS);
    let state = r.code("state", |c| InvitationState::from_code(c).is_some());
    let mail = r.code("mail", |c| MailState::from_code(c).is_some());
    let filter = InvitationFilter {
        consultation: consultation.id,
        state: state.as_deref().and_then(InvitationState::from_code),
        mail: mail.as_deref().and_then(MailState::from_code),
        page: r.number("page", 1, 100_000).unwrap_or(1).unsigned_abs(),
        page_size: r.number("page_size", 1, 200).unwrap_or(50).unsigned_abs(),
    };
    r.faults.or(())?;
    Ok(Overview {
        waves: reads.waves(consultation.id).await?,
        counts: reads.invitation_counts(consultation.id).await?,
        rows: reads.invitation_rows(&filter).await?,
        open: open(&consultation, app.clock.now()).is_ok(),
        consultation,
        filter,
    })
}
