//! The Council's decision: recorded by one person, confirmed by another.

use super::{ApplicationView, case::Case, questions::put_council_question, view};
use crate::{
    App,
    actor::Actor,
    error::AppError,
    faults::FaultCode,
    input::{Field, Input, Kind, Reader, optional, required},
    letters::MailKind,
    policy::Action,
    ports::WriteTx,
};
use parvis_domain::{
    application::{
        Application, ApplicationId, AskedOf, DecisionId, DecisionRecord, Outcome, Signature, Stage,
    },
    observer_status::{EventOrigin, StatusEvent},
    session::CouncilSession,
    text::PartialDate,
};

/// A decision. A deferral needs `reason`, `question` and `asked_of`; `supersedes`
/// names the decision that it corrects.
pub const DECISION_FIELDS: &[Field] = &[
    required("outcome", Kind::Code("outcomes"), 20),
    required("session", Kind::Code("council-sessions"), 40),
    required("decided_on", Kind::Day, 10),
    required("symbol", Kind::Line, 100),
    optional("reason", Kind::Text, 4000),
    optional("question", Kind::Text, 4000),
    optional("asked_of", Kind::Code("asked-of"), 20),
    optional("supersedes", Kind::Line, 36),
];

/// Records what the Council decided. Nothing is public until it is confirmed.
///
/// # Errors
/// Faults: a day outside the session or in the future, a session other than
/// the one on whose list the case stands; refusals of the workflow.
pub async fn record_decision(
    app: &App,
    actor: &Actor,
    id: ApplicationId,
    version: i32,
    input: &Input,
) -> Result<ApplicationView, AppError> {
    let mut case = Case::open(app, actor, Action::RecordDecision, id, version).await?;
    let recorded = case.signed(actor)?;
    let record = record_of(app, &mut case.tx, &case.application, recorded, input).await?;
    let detail = describe(&record);
    case.application = case.application.record_decision(record)?;
    case.close(detail).await?;
    view(app, actor, id).await
}

/// Reads a record: the one rule for the single act and for whole sheets.
pub(crate) async fn record_of(
    app: &App,
    tx: &mut Box<dyn WriteTx>,
    application: &Application,
    recorded: Signature,
    input: &Input,
) -> Result<DecisionRecord, AppError> {
    let mut r = Reader::new(input, DECISION_FIELDS);
    let outcome = r.code("outcome", |c| Outcome::from_code(c).is_some());
    let code = r.text("session").unwrap_or_default();
    let session = tx.session(&code).await?;
    check_session(&mut r, session.as_ref(), application, &code);
    let day = r.day("decided_on");
    if let (Some(day), Some(session)) = (day, &session) {
        let first = session.date_from.earliest();
        let last = session
            .date_to
            .unwrap_or(session.date_from)
            .latest()
            .min(app.clock.today());
        if day < first || day > last {
            let bounds = vec![("min", first.to_string()), ("max", last.to_string())];
            r.faults
                .add_with("decided_on", FaultCode::OutOfRange, bounds);
        }
    }
    let supersedes = r
        .text("supersedes")
        .map(|text| uuid::Uuid::parse_str(&text).unwrap_or_default());
    let outcome = outcome.as_deref().and_then(Outcome::from_code);
    let (reason, question, asked_of) = put(&mut r, outcome);
    let record = DecisionRecord {
        id: DecisionId(app.ids.uuid()),
        outcome: outcome.unwrap_or(Outcome::Deferred),
        session: code,
        decided_on: day.unwrap_or_default(),
        symbol: r.text("symbol").unwrap_or_default(),
        reason,
        question,
        asked_of,
        recorded,
        supersedes: supersedes.map(DecisionId),
    };
    Ok(r.faults.or(record)?)
}

/// Reason and, for a deferral, the question put and who answers it. With any
/// other outcome there is no question.
fn put(
    r: &mut Reader<'_>,
    outcome: Option<Outcome>,
) -> (Option<String>, Option<String>, Option<AskedOf>) {
    let reason = r.text("reason");
    let question = r.text("question");
    let asked_of = r.code("asked_of", |c| AskedOf::from_code(c).is_some());
    let asked_of = asked_of.as_deref().and_then(AskedOf::from_code);
    if outcome != Some(Outcome::Deferred) {
        return (reason, None, None);
    }
    let missing = [
        ("reason", reason.is_none()),
        ("question", question.is_none()),
        ("asked_of", asked_of.is_none()),
    ];
    for (field, _) in missing.into_iter().filter(|(_, missing)| *missing) {
        if !r.faults.has(field) {
            r.faults.add(field, FaultCode::Required);
        }
    }
    (reason, question, asked_of)
}

fn check_session(
    r: &mut Reader<'_>,
    session: Option<&CouncilSession>,
    application: &Application,
    code: &str,
) {
    let listed_elsewhere =
        application.stage == Stage::Listed && application.session.as_deref() != Some(code);
    if session.is_none() || listed_elsewhere {
        r.faults.add_with(
            "session",
            FaultCode::NotInList,
            vec![("list", "council-sessions".into())],
        );
    }
}

pub(super) fn describe(record: &DecisionRecord) -> Vec<(&'static str, String)> {
    vec![
        ("decision", record.id.to_string()),
        ("outcome", record.outcome.code().to_owned()),
        ("session", record.session.clone()),
        ("decided_on", record.decided_on.to_string()),
        ("symbol", record.symbol.clone()),
    ]
}

/// Rejects a record that is wrong; the case is where it was before.
///
/// # Errors
/// As every act.
pub async fn reject_record(
    app: &App,
    actor: &Actor,
    id: ApplicationId,
    version: i32,
) -> Result<ApplicationView, AppError> {
    let mut case = Case::open(app, actor, Action::RejectRecord, id, version).await?;
    let detail = case
        .application
        .recorded
        .as_ref()
        .map(describe)
        .unwrap_or_default();
    case.application = case.application.reject_record()?;
    case.close(detail).await?;
    view(app, actor, id).await
}

/// Confirms the record: decision, observer status and letters in one
/// transaction.
///
/// # Errors
/// Second person needed; refusals of the workflow.
pub async fn confirm_decision(
    app: &App,
    actor: &Actor,
    id: ApplicationId,
    version: i32,
) -> Result<ApplicationView, AppError> {
    let mut case = Case::open(app, actor, Action::ConfirmDecision, id, version).await?;
    let corrected = case.application.decision.clone();
    let signed = case.signed(actor)?;
    case.application = case.application.confirm_decision(signed)?;
    let decision = case
        .application
        .decision
        .clone()
        .ok_or(AppError::NotFound)?;
    let record = &decision.record;
    if let Some(old) = corrected.filter(|old| record.supersedes == Some(old.record.id)) {
        case.tx.annul_status(old.record.id, case.now).await?;
    }
    if record.outcome == Outcome::Admitted {
        let of = case.application.organization_id.clone();
        let from = PartialDate::Day(record.decided_on);
        let status = StatusEvent {
            session: Some(record.session.clone()),
            decision: Some(record.id),
            source: record.symbol.clone(),
            origin: EventOrigin::Application,
            recorded: Some(record.recorded),
            confirmed: Some(decision.confirmed),
            ..StatusEvent::admitted(app.ids.uuid(), of, from, case.now)
        };
        case.tx.add_status(&status).await?;
    }
    let detail = describe(record);
    let kind = if record.supersedes.is_some() {
        MailKind::DecisionCorrected
    } else {
        MailKind::Decision
    };
    put_council_question(app, &mut case, signed).await?;
    case.notify(app, kind, vec![]).await?;
    case.close(detail).await?;
    view(app, actor, id).await
}
