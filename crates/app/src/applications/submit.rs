//! The CSO hands its application in.

use super::{ApplicationView, case::Case, questions::keep_version, view};
use crate::{
    App,
    actor::Actor,
    error::{AppError, Rule},
    faults::{FaultCode, Faults},
    input::{Field, Input, Kind, Reader, optional, required},
    letters::MailKind,
    policy::Action,
    ports::{ReferenceReads, WriteTx},
    time::plan_for_newcomer,
};
use chrono::Datelike;
use parvis_domain::application::{ApplicationId, Dossier, Submission, VersionCause};

/// What the signatory gives at the end.
pub const SUBMIT_FIELDS: &[Field] = &[
    required("signatory_name", Kind::Line, 200),
    required("signatory_title", Kind::Line, 200),
    required("accepts_no_vote", Kind::Flag, 5),
    required("undertakes_support", Kind::Flag, 5),
    required("declares_true", Kind::Flag, 5),
    optional("session", Kind::Code("council-sessions"), 40),
];

/// Submits: answers and documents complete, undertaking signed, reference
/// given, acknowledgement in the outbox, all in one transaction.
///
/// # Errors
/// Everything that is missing at once, of the signature and of the draft;
/// [`Rule::NoCriteriaInForce`], [`Rule::SessionOver`].
pub async fn submit(
    app: &App,
    actor: &Actor,
    id: ApplicationId,
    version: i32,
    input: &Input,
) -> Result<ApplicationView, AppError> {
    let required = required_documents(app).await?;
    let nearest = plan_for_newcomer(app).await?.map(|p| p.session.code);
    let mut case = Case::open(app, actor, Action::SubmitApplication, id, version).await?;
    let today = app.clock.today();
    let mut r = Reader::new(input, SUBMIT_FIELDS);
    let (name, title) = (r.text("signatory_name"), r.text("signatory_title"));
    for field in ["accepts_no_vote", "undertakes_support", "declares_true"] {
        if r.flag(field) == Some(false) {
            r.faults.add(field, FaultCode::NotAccepted);
        }
    }
    let session = session(&mut case.tx, &mut r, today).await?;
    // Whoever names none is on the way to the nearest that can be reached: a case that waits for no
    // session would miss every one of them in silence.
    let session = session.or(nearest);
    let given: Vec<String> = case
        .tx
        .documents(id)
        .await?
        .into_iter()
        .map(|d| d.code)
        .collect();
    complete(&mut r.faults, &case.application.dossier, &given, &required);
    r.faults.or(())?;
    let set = case
        .tx
        .criteria_in_force(today)
        .await?
        .ok_or(Rule::NoCriteriaInForce)?;
    // The number is drawn last, inside the transaction: without gaps.
    let number = case
        .tx
        .next_number(&format!("OBS-{}", today.year()))
        .await?;
    let submission = Submission {
        reference: format!("OBS-{}-{number:05}", today.year()),
        signed: case.signed(actor)?,
        signatory_name: name.unwrap_or_default(),
        signatory_title: title.unwrap_or_default(),
        criteria_set: set.version,
        session_hoped_for: session,
    };
    let detail = vec![
        ("reference", submission.reference.clone()),
        ("criteria_set", submission.criteria_set.clone()),
    ];
    let signed = submission.signed;
    case.application = case.application.submit(submission)?;
    keep_version(app, &mut case, VersionCause::Submission, signed).await?;
    case.notify(app, MailKind::Acknowledgement, vec![]).await?;
    case.close(detail).await?;
    view(app, actor, id).await
}

async fn required_documents(app: &App) -> Result<Vec<String>, AppError> {
    let list = ReferenceReads::code_list(app.store.reads(), "required-documents").await?;
    Ok(list
        .into_iter()
        .filter(|e| !e.retired && e.attribute("required") == "true")
        .map(|e| e.code)
        .collect())
}

async fn session(
    tx: &mut Box<dyn WriteTx>,
    r: &mut Reader<'_>,
    today: parvis_domain::Day,
) -> Result<Option<String>, AppError> {
    let Some(code) = r.text("session") else {
        return Ok(None);
    };
    match tx.session(&code).await? {
        Some(session) if session.is_over(today) => Err(Rule::SessionOver.into()),
        Some(_) => Ok(Some(code)),
        None => {
            let parameters = vec![("list", "council-sessions".to_owned())];
            r.faults
                .add_with("session", FaultCode::NotInList, parameters);
            Ok(None)
        }
    }
}

/// What the draft must hold. A missing document can be explained instead.
fn complete(faults: &mut Faults, dossier: &Dossier, given: &[String], required: &[String]) {
    let answers = [
        ("aims", &dossier.aims),
        ("executive_name", &dossier.executive_name),
        ("executive_title", &dossier.executive_title),
    ];
    for (name, answer) in answers {
        if answer.is_none() {
            faults.add(name, FaultCode::Required);
        }
    }
    if dossier.missing_documents_reason.is_none() {
        for code in required.iter().filter(|c| !given.contains(c)) {
            let parameters = vec![("document", code.clone())];
            faults.add_with(
                &format!("documents/{code}"),
                FaultCode::MissingDocument,
                parameters,
            );
        }
    }
}

/// How far a draft is: what it still lacks, and of how many things. Codes of
/// answers and of documents.
///
/// # Errors
/// [`AppError::Unavailable`].
pub(crate) async fn lacks(
    app: &App,
    application: &parvis_domain::application::Application,
) -> Result<(Vec<String>, usize), AppError> {
    let required = required_documents(app).await?;
    let given = crate::ports::CaseReads::documents(app.store.reads(), application.id).await?;
    let given: Vec<String> = given.into_iter().map(|d| d.code).collect();
    let mut faults = Faults::default();
    complete(&mut faults, &application.dossier, &given, &required);
    let name = |f: &crate::faults::Fault| {
        let document = f.parameters.iter().find(|(n, _)| *n == "document");
        document.map_or_else(
            || f.pointer.trim_start_matches('/').to_owned(),
            |(_, code)| code.clone(),
        )
    };
    Ok((
        faults.0.iter().map(name).collect(),
        required.len() + ANSWERS,
    ))
}

/// How many answers a draft must hold.
const ANSWERS: usize = 3;
