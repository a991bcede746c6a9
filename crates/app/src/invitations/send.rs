//! The sending: recipients and mails are fixed in one transaction.

use super::{
    happened, mail_to,
    preview::{asked, fresh},
    to, who,
};
use crate::{
    App,
    actor::Actor,
    error::AppError,
    input::{Field, Input, Kind, Reader, optional, required},
    jobs::{Job, MailKind},
    policy::{Action, On, authorize},
    segments::{self, Picked, Selection},
};
use parvis_domain::{
    Instant,
    invitation::{Invitation, InvitationRefusal, InvitationState, Wave},
};
use uuid::Uuid;

/// The segment, the words that staff add, and how many recipients were seen:
/// with another number nothing is sent.
pub const SEND_FIELDS: &[Field] = &[
    required("segment", Kind::Line, 40),
    optional("extra_en", Kind::Text, 2000),
    optional("extra_fr", Kind::Text, 2000),
    optional("extra_es", Kind::Text, 2000),
    required("expected", Kind::Number, 9),
];

/// Invites everybody of the segment who was not invited yet. Whoever presses
/// twice, or at the same time as a colleague, invites nobody twice: the number
/// of the sending is drawn first, and the second one waits for the first.
///
/// # Errors
/// Faults; [`InvitationRefusal`]: nobody is left, the selection changed since
/// it was seen, or the consultation is not open for invitations.
pub async fn send(app: &App, actor: &Actor, code: &str, input: &Input) -> Result<Wave, AppError> {
    let permit = authorize(actor, Action::SendInvitations, On::Nothing)?;
    let by = who(actor)?;
    let consultation = to(app, code).await?;
    let mut r = Reader::new(input, SEND_FIELDS);
    let expected = r.number("expected", 0, 1_000_000).unwrap_or_default();
    let asked = asked(app, &mut r).await?;
    r.faults.or(())?;
    let asked = asked.ok_or(AppError::NotFound)?;
    let conditions = &asked.segment.conditions;
    let wanted = segments::wanted(app, conditions.clone()).await?;

    let mut tx = app.store.begin(permit).await?;
    let counter = format!("invitations:{}", consultation.id);
    let number = tx.next_number(&counter).await?;
    let invited = tx.invited(consultation.id).await?;
    let rows = tx.selected(&wanted).await?;
    let picked = rows.into_iter().map(|r| r.pick(conditions)).collect();
    let (left, _) = fresh(picked, &invited);
    let selection = Selection::of(&left);
    if selection.recipients == 0 {
        return Err(InvitationRefusal::NobodyLeft.into());
    }
    if i64::try_from(selection.recipients).ok() != Some(expected) {
        return Err(InvitationRefusal::SelectionChanged.into());
    }
    let wave = Wave {
        id: app.ids.uuid(),
        consultation_id: consultation.id,
        number: i32::try_from(number).unwrap_or(i32::MAX),
        segment_name: asked.segment.name.clone(),
        selected: count(selection.selected),
        invited: count(selection.recipients),
        excluded: selection
            .excluded
            .iter()
            .map(|(why, n)| (why.code().to_owned(), count(*n)))
            .collect(),
        extra: asked.extra,
        sent_by: by,
        sent_at: app.clock.now(),
    };
    tx.add_wave(&wave).await?;
    let (invitations, mails) = invitations(app, &wave, &left, wave.sent_at);
    let (links, jobs): (Vec<_>, Vec<(Uuid, Job)>) = mails.into_iter().unzip();
    tx.add_invitations(&invitations, &links).await?;
    tx.enqueue_all(jobs, wave.sent_at).await?;
    let entry = happened(app, &consultation)
        .with("wave", wave.number.to_string())
        .with("invited", wave.invited.to_string());
    tx.commit(entry).await?;
    Ok(wave)
}

fn count(n: usize) -> i32 {
    i32::try_from(n).unwrap_or(i32::MAX)
}

type Mailed = (super::NewLink, (Uuid, Job));

fn invitations(
    app: &App,
    wave: &Wave,
    picked: &[Picked],
    now: Instant,
) -> (Vec<Invitation>, Vec<Mailed>) {
    let reached = picked.iter().filter_map(|p| Some((p, p.to.as_ref().ok()?)));
    reached
        .map(|(entry, member)| {
            let new = Invitation {
                id: app.ids.uuid(),
                consultation_id: wave.consultation_id,
                organization_id: entry.organization.clone(),
                wave_id: wave.id,
                account: member.account,
                address: None,
                language: member.locale,
                state: InvitationState::Invited,
                reason: None,
                comment: String::new(),
                invited_at: now,
                reminded_at: None,
                answered_at: None,
                answered_by: None,
                version: 1,
            };
            let mail = mail_to(app, MailKind::ConsultationInvitation, &new);
            (new, mail)
        })
        .unzip()
}
