//! What IPD does: confirms or changes the proposal, hands over, answers, asks,
//! notes.

use super::{InquiryView, bracket::Open, own::text, view};
use crate::{
    App,
    actor::Actor,
    error::AppError,
    faults::{FaultCode, Faults},
    focal_points::{Known, known},
    input::{Field, Input, Kind, Reader, optional, required},
    letters::MailKind,
    policy::Action,
};
use parvis_domain::{
    Day,
    account::AccountId,
    inquiry::{InquiryRefusal, MessageKind},
    routing::Standing,
};
use uuid::Uuid;

/// To which unit, for which colleague, and why if it is not the one proposed.
pub const ROUTE_FIELDS: &[Field] = &[
    required("unit", Kind::Code("units-and-offices"), 60),
    optional("officer", Kind::Line, 36),
    optional("reason", Kind::Text, 2000),
];

/// To which unit or colleague, and why.
pub const HAND_OVER_FIELDS: &[Field] = &[
    required("unit", Kind::Code("units-and-offices"), 60),
    optional("officer", Kind::Line, 36),
    required("reason", Kind::Text, 2000),
];

struct Target {
    unit: String,
    officer: Option<AccountId>,
    reason: String,
}

/// Reads to whom it goes. A unit that has ended, or that sources know only from
/// a later day, cannot have it; one that was last named earlier can, since
/// sources may simply be silent.
async fn target(
    app: &App,
    input: &Input,
    fields: &'static [Field],
) -> Result<(Target, Faults), AppError> {
    let known = known(app).await?;
    let today = app.clock.today();
    let colleagues = app.store.reads().colleagues().await?;
    let mut r = Reader::new(input, fields);
    let unit = r.code("unit", |c| can_hold(&known, c, today));
    let officer = r.text("officer");
    let found = officer.as_ref().map(|id| {
        let colleague = colleagues.iter().find(|c| c.id.to_string() == *id);
        colleague.map(|c| c.id)
    });
    if found == Some(None) {
        let list = vec![("list", "colleagues".to_owned())];
        r.faults.add_with("officer", FaultCode::NotInList, list);
    }
    let target = Target {
        unit: unit.unwrap_or_default(),
        officer: found.flatten(),
        reason: r.text("reason").unwrap_or_default(),
    };
    Ok((target, r.faults))
}

fn can_hold(known: &Known, code: &str, today: Day) -> bool {
    let holder = known.structure.holder(code);
    let entry = known.structure.entry() == Some(code);
    let stands = |s| !matches!(s, Standing::Ended | Standing::NotYet);
    holder.is_some_and(|h| entry || stands(h.standing(today)))
}

/// Confirms or changes the proposal. Another unit than the one proposed needs a
/// reason.
///
/// # Errors
/// Faults; it is not open, or was routed already; [`AppError::Stale`].
pub async fn route(
    app: &App,
    actor: &Actor,
    id: Uuid,
    version: i32,
    input: &Input,
) -> Result<InquiryView, AppError> {
    let open = Open::begin(app, actor, Action::RouteInquiry, id, version).await?;
    let (to, mut faults) = target(app, input, ROUTE_FIELDS).await?;
    if faults.is_empty() && to.unit != open.inquiry.proposed && to.reason.is_empty() {
        faults.add("reason", FaultCode::Required);
    }
    faults.or(())?;
    let step = open.inquiry.clone().route(&to.unit, to.officer)?;
    open.close(app, step, to.reason).await?;
    view(app, actor, id).await
}

/// Hands it over to another unit or colleague.
///
/// # Errors
/// Faults; it is not open, or not routed; the holder would stay the same;
/// [`AppError::Stale`].
pub async fn hand_over(
    app: &App,
    actor: &Actor,
    id: Uuid,
    version: i32,
    input: &Input,
) -> Result<InquiryView, AppError> {
    let open = Open::begin(app, actor, Action::HandOverInquiry, id, version).await?;
    let (to, faults) = target(app, input, HAND_OVER_FIELDS).await?;
    faults.or(())?;
    let step = open.inquiry.clone().hand_over(&to.unit, to.officer)?;
    open.close(app, step, to.reason).await?;
    view(app, actor, id).await
}

/// Answers; the team gets a letter.
///
/// # Errors
/// Faults; it is not open; [`AppError::Stale`].
pub async fn answer(
    app: &App,
    actor: &Actor,
    id: Uuid,
    version: i32,
    input: &Input,
) -> Result<InquiryView, AppError> {
    let mut open = Open::begin(app, actor, Action::AnswerInquiry, id, version).await?;
    let text = text(input)?;
    let step = open.inquiry.clone().answer(open.now)?;
    open.say(app, MessageKind::Answer, text).await?;
    open.tell(app, MailKind::InquiryAnswered).await?;
    open.close(app, step, String::new()).await?;
    view(app, actor, id).await
}

/// Asks the organization something; the clock rests until it replies.
///
/// # Errors
/// Faults; it is not open; [`AppError::Stale`].
pub async fn ask(
    app: &App,
    actor: &Actor,
    id: Uuid,
    version: i32,
    input: &Input,
) -> Result<InquiryView, AppError> {
    let mut open = Open::begin(app, actor, Action::AskAboutInquiry, id, version).await?;
    let text = text(input)?;
    let step = open.inquiry.clone().ask(open.now)?;
    open.say(app, MessageKind::Question, text).await?;
    open.tell(app, MailKind::InquiryAsked).await?;
    open.close(app, step, String::new()).await?;
    view(app, actor, id).await
}

/// Adds a note for colleagues.
///
/// # Errors
/// Faults; it is closed; [`AppError::Stale`].
pub async fn note(
    app: &App,
    actor: &Actor,
    id: Uuid,
    version: i32,
    input: &Input,
) -> Result<InquiryView, AppError> {
    let mut open = Open::begin(app, actor, Action::NoteInquiry, id, version).await?;
    let text = text(input)?;
    if open.inquiry.closed_at.is_some() {
        return Err(InquiryRefusal::Closed.into());
    }
    open.say(app, MessageKind::Note, text).await?;
    open.close_as_it_is().await?;
    view(app, actor, id).await
}
