//! The answer, by the link in the mail or from the organization's own page.

use super::{InvitationView, who};
use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::{AppError, Rule},
    input::{Field, Input, Kind, Reader, optional, required},
    policy::{Action, On, authorize},
    ports::{ConsultationReads, DirectoryReads, InvitationReads, WriteTx},
};
use parvis_domain::{
    coded_enum,
    consultation::Consultation,
    invitation::{DeclineReason, Invitation, open},
    organization::OrganizationId,
};

coded_enum! {
    /// What is answered.
    InvitationAnswer {
        /// We come.
        Accept = "accept",
        /// We do not come.
        Decline = "decline",
    }
}

/// An answer; a refusal names its reason.
pub const ANSWER_FIELDS: &[Field] = &[
    required("answer", Kind::Code("invitation-answers"), 10),
    optional("decline_reason", Kind::Code("decline-reasons"), 20),
    optional("comment", Kind::Text, 1000),
];

/// The same with the secret of the link.
pub const LINK_ANSWER_FIELDS: &[Field] = &[
    required("token", Kind::Line, 100),
    required("answer", Kind::Code("invitation-answers"), 10),
    optional("decline_reason", Kind::Code("decline-reasons"), 20),
    optional("comment", Kind::Text, 1000),
];

struct Said {
    answer: InvitationAnswer,
    reason: Option<DeclineReason>,
    comment: String,
}

fn said(r: &mut Reader<'_>) -> Said {
    let answer = r.code("answer", |c| InvitationAnswer::from_code(c).is_some());
    let answer = answer.as_deref().and_then(InvitationAnswer::from_code);
    let reason = r.code("decline_reason", |c| DeclineReason::from_code(c).is_some());
    let said = Said {
        reason: reason.as_deref().and_then(DeclineReason::from_code),
        comment: r.text("comment").unwrap_or_default(),
        answer: answer.unwrap_or(InvitationAnswer::Accept),
    };
    if answer == Some(InvitationAnswer::Decline) && reason.is_none() {
        r.faults
            .add("decline_reason", crate::faults::FaultCode::Required);
    }
    said
}

/// The invitation behind a link. Reading it changes nothing: mail scanners
/// follow links.
///
/// # Errors
/// [`Rule::LinkNotValid`].
pub async fn behind_link(
    app: &App,
    actor: &Actor,
    token: &str,
) -> Result<InvitationView, AppError> {
    authorize(actor, Action::RespondByLink, On::Nothing)?;
    let hash = app.ids.hash(token);
    let found = InvitationReads::invitation_behind(app.store.reads(), &hash).await?;
    view(app, found.ok_or(Rule::LinkNotValid)?).await
}

/// Answers by the secret of a link, without signing in.
///
/// # Errors
/// [`Rule::LinkNotValid`]; faults; the consultation takes no answers.
pub async fn answer_by_link(
    app: &App,
    actor: &Actor,
    input: &Input,
) -> Result<InvitationView, AppError> {
    let permit = authorize(actor, Action::RespondByLink, On::Nothing)?;
    let mut r = Reader::new(input, LINK_ANSWER_FIELDS);
    let token = r.text("token").unwrap_or_default();
    let said = said(&mut r);
    r.faults.or(())?;
    let mut tx = app.store.begin(permit).await?;
    let found = tx.invitation_linked(&app.ids.hash(&token)).await?;
    let of = found.ok_or(Rule::LinkNotValid)?;
    // Who opens the link may be signed in as anybody: the answer is the link's.
    let next = settled(app, of, said, None).await?;
    close(app, tx, next).await
}

/// Answers for one's own organization.
///
/// # Errors
/// [`AppError::NotFound`]; faults; the consultation takes no answers.
pub async fn answer(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
    code: &str,
    input: &Input,
) -> Result<InvitationView, AppError> {
    let permit = authorize(actor, Action::RespondToInvitation, On::Organization(id))?;
    let by = who(actor)?;
    let mut r = Reader::new(input, ANSWER_FIELDS);
    let said = said(&mut r);
    r.faults.or(())?;
    let consultation = ConsultationReads::consultation(app.store.reads(), code).await?;
    let consultation = consultation
        .filter(Consultation::is_public)
        .ok_or(AppError::NotFound)?;
    let mut tx = app.store.begin(permit).await?;
    let found = tx.invitation_of(consultation.id, id).await?;
    let of = found.ok_or(AppError::NotFound)?;
    let next = settled(app, of, said, Some(by)).await?;
    close(app, tx, next).await
}

/// The invitation with its answer, if the consultation takes answers.
async fn settled(
    app: &App,
    of: Invitation,
    said: Said,
    by: Option<parvis_domain::account::AccountId>,
) -> Result<Invitation, AppError> {
    let now = app.clock.now();
    let to = app.store.reads().consultation_by_id(of.consultation_id);
    open(&to.await?.ok_or(AppError::NotFound)?, now)?;
    Ok(match said.answer {
        InvitationAnswer::Accept => of.accept(by, now),
        InvitationAnswer::Decline => {
            let reason = said.reason.unwrap_or(DeclineReason::Other);
            of.decline(reason, said.comment, by, now)
        }
    })
}

async fn close(
    app: &App,
    mut tx: Box<dyn WriteTx>,
    next: Invitation,
) -> Result<InvitationView, AppError> {
    tx.save_invitation(&next).await?;
    let subject = Subject::Organization(next.organization_id.clone());
    let reason = next.reason.map_or("", DeclineReason::code);
    let entry = Happened::new(app.clock.now(), subject)
        .with("consultation", next.consultation_id.to_string())
        .with("answer", next.state.code())
        .with("reason", reason);
    tx.commit(entry).await?;
    view(app, next).await
}

async fn view(app: &App, invitation: Invitation) -> Result<InvitationView, AppError> {
    let reads = app.store.reads();
    let mut consultation = reads
        .consultation_by_id(invitation.consultation_id)
        .await?
        .ok_or(AppError::NotFound)?;
    // For confirmed participants, not for everybody who is invited.
    consultation.details.place.online_link = None;
    let organization = DirectoryReads::organization(reads, &invitation.organization_id)
        .await?
        .ok_or(AppError::NotFound)?;
    Ok(InvitationView {
        open: open(&consultation, app.clock.now()).is_ok(),
        consultation,
        organization,
        invitation,
    })
}

/// The invitations of an organization, newest first, for its team and staff.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn of_organization(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
) -> Result<Vec<InvitationView>, AppError> {
    authorize(actor, Action::ViewOwnInvitations, On::Organization(id))?;
    let mut out = Vec::new();
    for invitation in app.store.reads().invitations_of(id).await? {
        out.push(view(app, invitation).await?);
    }
    Ok(out)
}
