//! Staff create consultations, change them part by part, and begin next
//! year's from this year's.

use super::{
    CLONE_FIELDS, ConsultationView, Part,
    bracket::{Open, happened},
    fields::{self, Vocabulary},
    find, view,
};
use crate::{
    App,
    actor::Actor,
    error::{AppError, Rule},
    faults::{FaultCode, Faults},
    input::{Input, Reader},
    policy::{Action, On, authorize},
    registrations,
};
use parvis_domain::consultation::{Consultation, QuotaRule, next_year};

/// Creates a draft.
///
/// # Errors
/// Every fault at once; a code that another consultation has.
pub async fn create(app: &App, actor: &Actor, input: &Input) -> Result<ConsultationView, AppError> {
    let permit = authorize(actor, Action::EditConsultation, On::Nothing)?;
    let words = Vocabulary::load(app.store.reads()).await?;
    let (code, details) = fields::parse_new(input, &words)?;
    let now = app.clock.now();
    let new = Consultation::draft(app.ids.uuid(), code, details, now);
    add(app, permit, &new, None).await?;
    view(app, actor, &new.code).await
}

async fn add(
    app: &App,
    permit: crate::policy::Permit,
    new: &Consultation,
    from: Option<(&str, Option<QuotaRule>)>,
) -> Result<(), AppError> {
    let mut tx = app.store.begin(permit).await?;
    if tx.consultation(&new.code).await?.is_some() {
        return Err(Faults::one("code", FaultCode::Taken).into());
    }
    tx.add_consultation(new).await.map_err(|e| match e {
        AppError::Refused(Rule::Simultaneous) => Faults::one("code", FaultCode::Taken).into(),
        other => other,
    })?;
    let mut happened = happened(app.clock.now(), new).with("kind", new.details.kind.code());
    if let Some((from, rule)) = from {
        if let Some(rule) = rule {
            tx.put_quota_rule(new.id, &rule).await?;
        }
        happened = happened.with("cloned_from", from);
    }
    tx.commit(happened).await
}

/// Changes a part.
///
/// # Errors
/// Every fault at once; it is over or called off; what is published would lack
/// what publishing needs.
pub async fn edit(
    app: &App,
    actor: &Actor,
    code: &str,
    version: i32,
    part: Part,
    input: &Input,
) -> Result<ConsultationView, AppError> {
    let mut open = Open::begin(app, actor, Action::EditConsultation, code, version).await?;
    let words = Vocabulary::load(app.store.reads()).await?;
    let details = fields::parse_part(part, input, &words, open.it.details.clone())?;
    let next = open.it.clone().edit(details, open.now)?;
    let mut detail = vec![
        ("part", part.code().to_owned()),
        ("sequence", next.sequence.to_string()),
    ];
    if part == Part::Registration && next.is_public() {
        // More places: who waits moves up, in the same transaction.
        let moved = registrations::move_up(app, &mut open.tx, &next).await?;
        detail.push(("moved_up", moved.to_string()));
    }
    open.close(next, detail).await?;
    view(app, actor, code).await
}

/// Begins next year's: a draft with everything of this one.
///
/// # Errors
/// Faults; a code that another consultation has.
pub async fn clone_consultation(
    app: &App,
    actor: &Actor,
    code: &str,
    input: &Input,
) -> Result<ConsultationView, AppError> {
    let permit = authorize(actor, Action::EditConsultation, On::Nothing)?;
    let last = find(app, actor, code).await?;
    let mut r = Reader::new(input, CLONE_FIELDS);
    let new_code = fields::code(&mut r);
    r.faults.or(())?;
    let now = app.clock.now();
    let new = next_year(&last, new_code, now, || app.ids.uuid());
    let rule = app.store.reads().quota_rule_for(last.id).await?;
    add(app, permit, &new, Some((code, rule))).await?;
    view(app, actor, &new.code).await
}
