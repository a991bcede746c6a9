//! Before anything is sent: who would be invited, and the mail to oneself.

use super::{mail_to_self, to, who};
use crate::{
    App,
    actor::Actor,
    error::AppError,
    faults::FaultCode,
    input::{Field, Input, Kind, Reader, optional, required},
    letters::MailKind,
    policy::{Action, On, authorize},
    segments::{self, Picked, Selection},
};
use parvis_domain::{consultation::Consultation, segment::Segment};

/// The words that staff add, and the segment.
pub const PREVIEW_FIELDS: &[Field] = &[
    required("segment", Kind::Line, 40),
    optional("extra_en", Kind::Text, 2000),
    optional("extra_fr", Kind::Text, 2000),
    optional("extra_es", Kind::Text, 2000),
];

/// The words that staff add, for a mail to oneself.
pub const TEST_FIELDS: &[Field] = &[
    optional("segment", Kind::Line, 40),
    optional("extra_en", Kind::Text, 2000),
    optional("extra_fr", Kind::Text, 2000),
    optional("extra_es", Kind::Text, 2000),
];

/// What a sending would do now.
#[derive(Debug, Clone)]
pub struct Preview {
    /// To what.
    pub consultation: Consultation,
    /// The segment.
    pub segment: Segment,
    /// Those who were not invited yet, counted.
    pub selection: Selection,
    /// How many of the segment were invited already.
    pub already: usize,
    /// The paragraph that staff add, in English, French and Spanish.
    pub extra: [String; 3],
}

/// A segment, a paragraph in each language.
pub(super) struct Asked {
    pub segment: Segment,
    pub extra: [String; 3],
}

pub(super) fn extra(r: &mut Reader<'_>) -> [String; 3] {
    ["extra_en", "extra_fr", "extra_es"].map(|name| r.text(name).unwrap_or_default())
}

/// Reads the segment, which must exist.
pub(super) async fn asked(app: &App, r: &mut Reader<'_>) -> Result<Option<Asked>, AppError> {
    let wanted = r.text("segment");
    let found = match wanted.as_deref().map(uuid::Uuid::parse_str) {
        Some(Ok(id)) => app.store.reads().segment(id).await?,
        _ => None,
    };
    if wanted.is_some() && found.is_none() {
        let list = vec![("list", "segments".to_owned())];
        r.faults.add_with("segment", FaultCode::NotInList, list);
    }
    let extra = extra(r);
    Ok(found.map(|segment| Asked { segment, extra }))
}

/// Who of a segment would be invited now, and how many were already.
pub(super) fn fresh(
    picked: Vec<Picked>,
    invited: &std::collections::HashSet<parvis_domain::organization::OrganizationId>,
) -> (Vec<Picked>, usize) {
    let before = picked.len();
    let left: Vec<Picked> = picked
        .into_iter()
        .filter(|p| !invited.contains(&p.organization))
        .collect();
    let already = before - left.len();
    (left, already)
}

/// Who would be invited now. Nothing is stored.
///
/// # Errors
/// Faults; the consultation is not open for invitations.
pub async fn preview(
    app: &App,
    actor: &Actor,
    code: &str,
    input: &Input,
) -> Result<Preview, AppError> {
    authorize(actor, Action::ViewInvitations, On::Nothing)?;
    let consultation = to(app, code).await?;
    let mut r = Reader::new(input, PREVIEW_FIELDS);
    let asked = asked(app, &mut r).await?;
    r.faults.or(())?;
    let asked = asked.ok_or(AppError::NotFound)?;
    let conditions = &asked.segment.conditions;
    let wanted = segments::wanted(app, conditions.clone()).await?;
    let reads = app.store.reads();
    let rows = reads.selected(&wanted).await?;
    let invited = reads.organizations_invited(consultation.id).await?;
    let picked = rows.into_iter().map(|r| r.pick(conditions)).collect();
    let (left, already) = fresh(picked, &invited);
    Ok(Preview {
        selection: Selection::of(&left),
        segment: asked.segment,
        extra: asked.extra,
        consultation,
        already,
    })
}

/// Sends the mail to oneself, in one's own language; its link leads to the
/// page of the consultation and answers nothing.
///
/// # Errors
/// Faults; the consultation is not open for invitations.
pub async fn send_test(
    app: &App,
    actor: &Actor,
    code: &str,
    input: &Input,
) -> Result<(), AppError> {
    let permit = authorize(actor, Action::SendInvitations, On::Nothing)?;
    let by = who(actor)?;
    let consultation = to(app, code).await?;
    let mut r = Reader::new(input, TEST_FIELDS);
    let _ = r.text("segment");
    let extra = extra(&mut r);
    r.faults.or(())?;
    let mut tx = app.store.begin(permit).await?;
    let account = tx.account(by).await?.ok_or(AppError::NotFound)?;
    let extra = super::in_language(&extra, account.locale).to_owned();
    let job = mail_to_self(MailKind::ConsultationInvitation, by, consultation.id, extra);
    tx.enqueue(app.ids.uuid(), job, app.clock.now()).await?;
    let happened = super::happened(app, &consultation).with("act", "test");
    tx.commit(happened).await
}
