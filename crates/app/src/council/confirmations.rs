//! Another person confirms the decisions recorded for a session, many at once:
//! each in its own transaction, each with its own result.

use crate::{
    App,
    actor::Actor,
    applications::{self, QueueFilter},
    error::AppError,
    faults::{FaultCode, Faults},
    input::{Field, Input, Kind, Reader, required},
    policy::{Action, On, authorize},
    ports::{AccountReads, CaseReads},
    reference,
};
use parvis_domain::application::{ApplicationId, DecisionRecord, Stage};

/// The cases to confirm, each as `<id>:<version>`: the version that was seen.
pub const CONFIRM_FIELDS: &[Field] = &[required("cases", Kind::Lines, 60)];

/// A record that waits for its confirmation.
#[derive(Debug, Clone)]
pub struct PendingDecision {
    /// The case.
    pub application: ApplicationId,
    /// Its version.
    pub version: i32,
    /// Its reference.
    pub reference: String,
    /// Name of the applicant.
    pub name: String,
    /// What is recorded.
    pub record: DecisionRecord,
    /// Who recorded it.
    pub recorded_by: String,
    /// Whether this reader may confirm it: not who recorded it or recommended.
    pub is_yours: bool,
}

/// What became of one case.
#[derive(Debug)]
pub struct ConfirmedRow {
    /// What was asked for.
    pub application: String,
    /// Reference of the case, when it was found.
    pub reference: String,
    /// Name of the applicant, when it was found.
    pub name: String,
    /// Confirmed, or why not.
    pub result: Result<(), AppError>,
}

/// The records of a session that wait for their confirmation.
///
/// # Errors
/// [`AppError::NotFound`], [`AppError::Denied`].
pub async fn pending_decisions(
    app: &App,
    actor: &Actor,
    session: &str,
) -> Result<Vec<PendingDecision>, AppError> {
    authorize(actor, Action::ViewCouncilList, On::Nothing)?;
    let session = reference::session(app, session).await?;
    let reads = app.store.reads();
    let filter = QueueFilter {
        session: Some(session.code),
        with_closed: true,
        ..QueueFilter::default()
    };
    let mut out = Vec::new();
    for row in reads.queue(&filter).await? {
        let waits = matches!(
            row.stage,
            Stage::DecisionRecorded | Stage::CorrectionRecorded
        );
        let on = On::Application(&row.organization_id, row.stage);
        if !waits || authorize(actor, Action::ViewAssessment, on).is_err() {
            continue;
        }
        let application = CaseReads::application(reads, row.id).await?;
        let Some((application, record)) =
            application.and_then(|a| a.recorded.clone().map(|r| (a, r)))
        else {
            continue;
        };
        let account = AccountReads::account(reads, record.recorded.by).await?;
        let recommender = application.recommendation.as_ref().map(|r| r.signed.by);
        let me = actor.id();
        out.push(PendingDecision {
            application: row.id,
            version: application.version,
            reference: row.reference.unwrap_or_default(),
            name: row.organization_name,
            recorded_by: account.map(|a| a.name).unwrap_or_default(),
            is_yours: me != Some(record.recorded.by) && me != recommender,
            record,
        });
    }
    Ok(out)
}

/// Confirms the cases named, one after the other.
///
/// # Errors
/// Faults of the list of cases; [`AppError::NotFound`], [`AppError::Denied`].
/// What went wrong with a case stands in its row.
pub async fn confirm_decisions(
    app: &App,
    actor: &Actor,
    session: &str,
    input: &Input,
) -> Result<Vec<ConfirmedRow>, AppError> {
    authorize(actor, Action::ConfirmDecision, On::Nothing)?;
    let pending = pending_decisions(app, actor, session).await?;
    let mut r = Reader::new(input, CONFIRM_FIELDS);
    let named = r.texts("cases");
    r.faults.or(())?;
    let mut cases = Vec::new();
    for text in &named {
        let (id, version) = text.split_once(':').unwrap_or((text, ""));
        let version: i32 = version
            .parse()
            .map_err(|_| Faults::one("cases", FaultCode::Malformed))?;
        cases.push((id.to_owned(), version));
    }
    // The key of the request belongs to the whole, not to each transaction.
    let mut actor = actor.clone();
    actor.request_key = None;
    let mut out = Vec::new();
    for (id, version) in cases {
        let known = pending.iter().find(|p| p.application.to_string() == id);
        let result = match known {
            None => Err(AppError::NotFound),
            Some(it) => applications::confirm_decision(app, &actor, it.application, version)
                .await
                .map(|_| ()),
        };
        out.push(ConfirmedRow {
            reference: known.map(|k| k.reference.clone()).unwrap_or_default(),
            name: known.map(|k| k.name.clone()).unwrap_or_default(),
            application: id,
            result,
        });
    }
    Ok(out)
}
