//! IPD examines: take, assess, recommend, send back, clear.

use super::{ApplicationView, Assessment, case::Case, view};
use crate::{
    App,
    actor::Actor,
    error::{AppError, Rule},
    faults::FaultCode,
    input::{Field, Input, Kind, Reader, optional, required},
    policy::Action,
    ports::CaseReads,
};
use parvis_domain::{
    application::{ApplicationId, Outcome, Recommendation},
    criteria::Verdict,
    procedure::Setting,
};

/// A verdict on a criterion.
pub const ASSESS_FIELDS: &[Field] = &[
    required("criterion", Kind::Code("criteria"), 20),
    required("verdict", Kind::Code("verdicts"), 20),
    optional("reason", Kind::Text, 4000),
];

/// A recommendation.
pub const RECOMMEND_FIELDS: &[Field] = &[
    required("outcome", Kind::Code("outcomes"), 20),
    required("reason", Kind::Text, 4000),
];

/// Why a recommendation is returned.
pub const SEND_BACK_FIELDS: &[Field] = &[required("reason", Kind::Text, 4000)];

/// An officer takes the case, or takes it over.
///
/// # Errors
/// As every act: stale, refused, denied.
pub async fn take(
    app: &App,
    actor: &Actor,
    id: ApplicationId,
    version: i32,
) -> Result<ApplicationView, AppError> {
    let mut case = Case::open(app, actor, Action::TakeCase, id, version).await?;
    let officer = case.signed(actor)?.by;
    case.application = case.application.take(officer)?;
    case.close(vec![]).await?;
    view(app, actor, id).await
}

/// Records a verdict with the proposal that the register made.
///
/// # Errors
/// Faults; a verdict other than the proposal's, and "not met" and "unclear",
/// need a reason.
pub async fn assess(
    app: &App,
    actor: &Actor,
    id: ApplicationId,
    version: i32,
    input: &Input,
) -> Result<ApplicationView, AppError> {
    let seen = view(app, actor, id).await?;
    let mut case = Case::open(app, actor, Action::AssessCriterion, id, version).await?;
    let signed = case.signed(actor)?;
    case.application.may_assess(signed.by)?;
    let mut r = Reader::new(input, ASSESS_FIELDS);
    let criterion = r.code("criterion", |c| {
        seen.criteria.iter().any(|k| k.criterion.code == c)
    });
    let verdict = r.code("verdict", |c| Verdict::from_code(c).is_some());
    let verdict = verdict
        .as_deref()
        .and_then(Verdict::from_code)
        .unwrap_or(Verdict::Unclear);
    let reason = r.text("reason").unwrap_or_default();
    let judged = seen
        .criteria
        .into_iter()
        .find(|k| Some(&k.criterion.code) == criterion.as_ref());
    let confirmed = judged
        .as_ref()
        .is_some_and(|k| k.proposal.suggestion.code() == verdict.code());
    if reason.is_empty() && !(confirmed && verdict == Verdict::Met) {
        r.faults.add("reason", FaultCode::Required);
    }
    r.faults.or(())?;
    let judged = judged.ok_or(AppError::NotFound)?;
    let assessment = Assessment {
        id: app.ids.uuid(),
        application_id: id,
        criterion: judged.criterion.code.clone(),
        verdict,
        reason,
        proposal: judged.proposal,
        by: signed.by,
        at: signed.at,
    };
    case.tx.add_assessment(&assessment).await?;
    let detail = vec![
        ("criterion", assessment.criterion),
        ("verdict", verdict.code().to_owned()),
    ];
    case.close(detail).await?;
    view(app, actor, id).await
}

/// Finishes the assessment; every criterion of the set must have a verdict.
///
/// # Errors
/// [`parvis_domain::application::Refusal::NotAssessed`], not the officer.
pub async fn finish_assessment(
    app: &App,
    actor: &Actor,
    id: ApplicationId,
    version: i32,
) -> Result<ApplicationView, AppError> {
    let mut case = Case::open(app, actor, Action::FinishAssessment, id, version).await?;
    let missing = not_assessed(app, &mut case).await?;
    let officer = case.signed(actor)?.by;
    case.application = case.application.finish_assessment(officer, missing)?;
    case.close(vec![]).await?;
    view(app, actor, id).await
}

/// Opens the assessment again, to change a verdict or to ask the CSO.
///
/// # Errors
/// Not the officer in charge.
pub async fn reopen_assessment(
    app: &App,
    actor: &Actor,
    id: ApplicationId,
    version: i32,
) -> Result<ApplicationView, AppError> {
    let mut case = Case::open(app, actor, Action::ReopenAssessment, id, version).await?;
    let officer = case.signed(actor)?.by;
    case.application = case.application.reopen_assessment(officer)?;
    case.close(vec![]).await?;
    view(app, actor, id).await
}

/// Recommends; every criterion of the set must have a verdict.
///
/// # Errors
/// Faults; [`parvis_domain::application::Refusal::NotAssessed`].
pub async fn recommend(
    app: &App,
    actor: &Actor,
    id: ApplicationId,
    version: i32,
    input: &Input,
) -> Result<ApplicationView, AppError> {
    let mut case = Case::open(app, actor, Action::Recommend, id, version).await?;
    let mut r = Reader::new(input, RECOMMEND_FIELDS);
    let outcome = r.code("outcome", |c| Outcome::from_code(c).is_some());
    let reason = r.text("reason").unwrap_or_default();
    let outcome = outcome
        .as_deref()
        .and_then(Outcome::from_code)
        .unwrap_or(Outcome::Deferred);
    r.faults.or(())?;
    screened(app, &mut case).await?;
    let missing = not_assessed(app, &mut case).await?;
    let recommendation = Recommendation {
        outcome,
        reason,
        signed: case.signed(actor)?,
    };
    case.application = case.application.recommend(recommendation, missing)?;
    case.close(vec![("outcome", outcome.code().to_owned())])
        .await?;
    view(app, actor, id).await
}

/// A question of the name screening blocks nothing by itself; what the setting
/// asks for is that a person has looked at it.
async fn screened(app: &App, case: &mut Case) -> Result<(), AppError> {
    let procedure = case.tx.procedure().await?;
    let organization = &case.application.organization_id;
    if procedure.is_on(Setting::ScreeningBeforeRecommending)
        && crate::screening::open_hits(app, organization).await? > 0
    {
        return Err(Rule::ScreeningOpen.into());
    }
    Ok(())
}

async fn not_assessed(app: &App, case: &mut Case) -> Result<Vec<String>, AppError> {
    let version = case
        .application
        .submission
        .as_ref()
        .map(|s| s.criteria_set.clone());
    let version = version.unwrap_or_default();
    let set = case.tx.criteria_set(&version).await?;
    let set = set.ok_or_else(|| AppError::Inconsistent(format!("no criteria {version:?}")))?;
    let done = CaseReads::assessments(app.store.reads(), case.application.id).await?;
    Ok(set
        .criteria
        .into_iter()
        .map(|c| c.code)
        .filter(|c| !done.iter().any(|a| &a.criterion == c))
        .collect())
}

/// The second person returns the recommendation with a reason.
///
/// # Errors
/// Faults; second person needed.
pub async fn send_back(
    app: &App,
    actor: &Actor,
    id: ApplicationId,
    version: i32,
    input: &Input,
) -> Result<ApplicationView, AppError> {
    let mut case = Case::open(app, actor, Action::SendBack, id, version).await?;
    let mut r = Reader::new(input, SEND_BACK_FIELDS);
    let reason = r.text("reason").unwrap_or_default();
    r.faults.or(())?;
    let by = case.signed(actor)?.by;
    case.application = case.application.send_back(by)?;
    case.close(vec![("reason", reason)]).await?;
    view(app, actor, id).await
}

/// The second person clears the recommendation.
///
/// # Errors
/// Second person needed.
pub async fn clear(
    app: &App,
    actor: &Actor,
    id: ApplicationId,
    version: i32,
) -> Result<ApplicationView, AppError> {
    let mut case = Case::open(app, actor, Action::ClearRecommendation, id, version).await?;
    let signed = case.signed(actor)?;
    case.application = case.application.clear(signed)?;
    case.close(vec![]).await?;
    view(app, actor, id).await
}
