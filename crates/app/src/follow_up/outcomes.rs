//! Staff write what a consultation came to, and publish it.

use super::{
    FollowUpView, PointQuery,
    bracket::{Open, fresh},
    fields, view,
};
use crate::{
    App,
    actor::Actor,
    error::AppError,
    input::Input,
    policy::{Action, On, authorize},
};
use parvis_domain::{
    follow_up::{FollowUpRefusal, Outcomes, Reach, Recommendation},
    text::{Locale, LocalizedText},
};

/// Saves summary and minutes. `version` is the one that the person saw, 0 for
/// none yet.
///
/// # Errors
/// Every fault at once; the consultation is not announced.
pub async fn save_outcomes(
    app: &App,
    actor: &Actor,
    code: &str,
    version: i32,
    input: &Input,
) -> Result<FollowUpView, AppError> {
    let permit = authorize(actor, Action::EditFollowUp, On::Nothing)?;
    let mut open = Open::begin(app, permit, code).await?;
    let before = open.tx.outcomes(open.of.id).await?;
    let before = before.unwrap_or_else(|| Outcomes::none(open.of.id));
    fresh(before.version, version)?;
    let mut next = fields::outcomes(input, before)?;
    next.updated_at = open.now;
    open.tx.put_outcomes(&next).await?;
    let happened = open.happened().with("part", "outcomes");
    open.tx.commit(happened).await?;
    view(app, actor, code).await
}

/// Publishes the public part: summary, and the recommendations and action
/// points that are public.
///
/// # Errors
/// There is nothing of it that everybody could read.
pub async fn publish(
    app: &App,
    actor: &Actor,
    code: &str,
    version: i32,
) -> Result<FollowUpView, AppError> {
    let permit = authorize(actor, Action::PublishOutcomes, On::Nothing)?;
    let mut open = Open::begin(app, permit, code).await?;
    let id = open.of.id;
    let before = open.tx.outcomes(id).await?;
    let mut next = before.unwrap_or_else(|| Outcomes::none(id));
    fresh(next.version, version)?;
    let all = open.tx.recommendations(id).await?;
    let points = open.tx.action_points(&PointQuery::of(id)).await?;
    let any = next.summary.best(Locale::En).is_some()
        || all.iter().any(|r| r.reach == Reach::Public)
        || points.iter().any(|p| p.reach == Reach::Public);
    if !any {
        return Err(FollowUpRefusal::NothingToPublish.into());
    }
    next.published_at.get_or_insert(open.now);
    next.updated_at = open.now;
    open.tx.put_outcomes(&next).await?;
    let happened = open.happened();
    open.tx.commit(happened).await?;
    view(app, actor, code).await
}

/// Adds a recommendation, or changes the one with this number in the version
/// that the person saw.
///
/// # Errors
/// Every fault at once; there is none with this number.
pub async fn put_recommendation(
    app: &App,
    actor: &Actor,
    code: &str,
    at: Option<(u32, i32)>,
    input: &Input,
) -> Result<FollowUpView, AppError> {
    let permit = authorize(actor, Action::EditFollowUp, On::Nothing)?;
    let mut open = Open::begin(app, permit, code).await?;
    let all = open.tx.recommendations(open.of.id).await?;
    let before = match at {
        None => Recommendation {
            id: app.ids.uuid(),
            consultation_id: open.of.id,
            number: all.last().map_or(1, |r| r.number + 1),
            text: LocalizedText::default(),
            addressed_to: vec![],
            reach: Reach::Internal,
            version: 0,
        },
        Some((number, version)) => {
            let found = all.into_iter().find(|r| r.number == number);
            let found = found.ok_or(AppError::NotFound)?;
            fresh(found.version, version)?;
            found
        }
    };
    let next = fields::recommendation(input, before)?;
    open.tx.put_recommendation(&next).await?;
    let happened = open
        .happened()
        .with("recommendation", next.number.to_string());
    open.tx.commit(happened).await?;
    view(app, actor, code).await
}
