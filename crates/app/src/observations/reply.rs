//! The organization reads what was disclosed to it, and answers.

use super::act::{Opened, refused};
use crate::{
    App,
    actor::Actor,
    error::AppError,
    input::{Field, Input, Kind, Reader, required},
    policy::{Action, On, authorize, may},
};
use parvis_domain::{
    Day, Instant, application::Signature, observation::Observation, organization::OrganizationId,
};
use uuid::Uuid;

/// The answer of the organization.
pub const REPLY_FIELDS: &[Field] = &[required("reply", Kind::Text, 8000)];

/// What the organization sees of an observation: the wording made for it and
/// its own answer. Not the text, the level, the category, nor any name.
#[derive(Debug, Clone)]
pub struct Disclosed {
    /// Identity.
    pub id: Uuid,
    /// The wording.
    pub wording: String,
    /// When it was disclosed.
    pub at: Instant,
    /// The last day for the answer.
    pub due: Day,
    /// The answer, with its moment, and whether it was late.
    pub reply: Option<(String, Instant, bool)>,
    /// Whether IPD took it back.
    pub withdrawn: bool,
    /// Whether the reader can answer now.
    pub can_reply: bool,
    /// Version for optimistic locking.
    pub version: i32,
}

/// What was disclosed to an organization, newest first.
///
/// # Errors
/// [`AppError::Denied`], [`AppError::NotFound`].
pub async fn disclosed(
    app: &App,
    actor: &Actor,
    organization: &OrganizationId,
) -> Result<Vec<Disclosed>, AppError> {
    let on = On::Organization(organization);
    authorize(actor, Action::ViewDisclosed, on)?;
    let can_reply = may(actor, Action::ReplyToObservation, on);
    let all = app.store.reads().observations_of(organization).await?;
    let mut told: Vec<Disclosed> = all.iter().filter_map(|o| shown(o, can_reply)).collect();
    told.sort_by_key(|d| std::cmp::Reverse(d.at));
    Ok(told)
}

fn shown(of: &Observation, can_reply: bool) -> Option<Disclosed> {
    let told = of.disclosure.as_ref()?;
    let reply = of.reply.as_ref();
    Some(Disclosed {
        id: of.id,
        wording: told.wording.clone(),
        at: told.signed.at,
        due: told.due,
        reply: reply.map(|r| (r.text.clone(), r.signed.at, r.late)),
        withdrawn: of.withdrawal.is_some(),
        can_reply: can_reply && reply.is_none() && of.withdrawal.is_none(),
        version: of.version,
    })
}

/// The organization answers, once. After the due day too: the answer is then
/// marked as late, and read all the same.
///
/// # Errors
/// Faults; [`AppError::Stale`]; [`crate::error::Rule::NotWaiting`]. What was
/// not disclosed does not exist: [`AppError::NotFound`].
pub async fn reply(
    app: &App,
    actor: &Actor,
    organization: &OrganizationId,
    id: Uuid,
    version: i32,
    input: &Input,
) -> Result<Vec<Disclosed>, AppError> {
    authorize(
        actor,
        Action::ReplyToObservation,
        On::Organization(organization),
    )?;
    let known = super::queries::find(app, organization, id).await?;
    if known.disclosure.is_none() {
        return Err(AppError::NotFound);
    }
    let action = Action::ReplyToObservation;
    let mut opened = Opened::new(app, actor, action, organization, id, version).await?;
    let mut r = Reader::new(input, REPLY_FIELDS);
    let text = r.text("reply").unwrap_or_default();
    r.faults.or(())?;
    let signed = Signature {
        by: actor.id().ok_or(AppError::NotSignedIn)?,
        at: app.clock.now(),
    };
    let today = app.clock.today();
    opened.observation = opened
        .observation
        .answer(signed, text, today)
        .map_err(refused)?;
    opened.save(app, vec![]).await?;
    disclosed(app, actor, organization).await
}
