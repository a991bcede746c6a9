//! Beginning an application and saving its answers.

use super::{ApplicationView, Document, case::Case, view};
use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::{AppError, Rule},
    faults::Faults,
    input::{Field, Input, Kind, Reader, Value, optional},
    policy::{Action, On, authorize},
    ports::CaseReads,
};
use parvis_domain::{
    Day,
    application::{Application, ApplicationId, Dossier, EcosocStatus, Stage},
    observer_status::is_listed_on,
    organization::OrganizationId,
    procedure::{Procedure, Setting},
};

/// The answers of a draft. None is required while it is a draft: unfinished
/// answers are kept.
pub const DRAFT_FIELDS: &[Field] = &[
    optional("aims", Kind::Text, 5000),
    optional("cooperation_with_iom", Kind::Text, 5000),
    optional("funding_sources", Kind::Text, 5000),
    optional("executive_name", Kind::Line, 200),
    optional("executive_title", Kind::Line, 200),
    optional("representative_name", Kind::Line, 200),
    optional("ecosoc_status", Kind::Code("ecosoc-statuses"), 20),
    optional("missing_documents_reason", Kind::Text, 2000),
];

/// How an application begins.
pub const START_FIELDS: &[Field] = &[optional("copy_earlier", Kind::Flag, 5)];

/// Begins an application of an organization. After one that was withdrawn,
/// closed or not admitted it refers to that one, and takes over its answers and
/// documents where that is wanted.
///
/// # Errors
/// [`Rule::OpenApplication`] when one runs already, [`Rule::AlreadyObserver`],
/// [`Rule::WaitBeforeReapplying`].
pub async fn start(
    app: &App,
    actor: &Actor,
    organization: &OrganizationId,
    input: &Input,
) -> Result<ApplicationView, AppError> {
    let permit = authorize(
        actor,
        Action::StartApplication,
        On::Organization(organization),
    )?;
    let mut r = Reader::new(input, START_FIELDS);
    let copy = r.flag("copy_earlier") == Some(true);
    r.faults.or(())?;
    let earlier = earlier(app, organization).await?;
    let now = app.clock.now();
    let today = app.clock.today();
    let mut tx = app.store.begin(permit).await?;
    if tx.open_application(organization).await?.is_some() {
        return Err(Rule::OpenApplication.into());
    }
    // A correction that waits may open the earlier case again.
    let cases = app.store.reads().applications_of(organization).await?;
    if cases.iter().any(|c| c.stage == Stage::CorrectionRecorded) {
        return Err(Rule::OpenApplication.into());
    }
    let statuses = tx.statuses(organization).await?;
    if is_listed_on(&statuses, today) {
        return Err(Rule::AlreadyObserver.into());
    }
    let procedure = tx.procedure().await?;
    if earlier
        .as_ref()
        .is_some_and(|e| must_wait(e, &procedure, today))
    {
        return Err(Rule::WaitBeforeReapplying.into());
    }
    let id = ApplicationId(app.ids.uuid());
    let mut new = Application::draft(id, organization.clone(), now);
    new.earlier = earlier.as_ref().map(|e| e.id);
    let taken = earlier.filter(|_| copy);
    if let Some(earlier) = &taken {
        new.dossier = earlier.dossier.clone();
    }
    tx.add_application(&new).await?;
    if let Some(earlier) = &taken {
        for document in tx.documents(earlier.id).await? {
            // The same content, kept once: only the row is new.
            let copied = Document {
                id: app.ids.uuid(),
                application_id: id,
                ..document
            };
            tx.add_document(&copied).await?;
        }
    }
    let subject = Subject::Application(id, organization.clone());
    let mut happened = Happened::new(now, subject).moved("", "draft");
    if let Some(earlier) = new.earlier {
        happened = happened.with("earlier", earlier.to_string());
    }
    tx.commit(happened).await?;
    view(app, actor, id).await
}

/// The newest application of the organization that was handed in and is over.
async fn earlier(
    app: &App,
    organization: &OrganizationId,
) -> Result<Option<Application>, AppError> {
    let reads = app.store.reads();
    let rows = reads.applications_of(organization).await?;
    let last = rows
        .iter()
        .filter(|row| row.submitted_at.is_some() && row.stage.is_over())
        .max_by_key(|row| row.submitted_at);
    match last {
        Some(row) => CaseReads::application(reads, row.id).await,
        None => Ok(None),
    }
}

/// Whether the settings make the organization wait. IOM's rules are silent, and
/// the defaults are no waiting at all.
fn must_wait(earlier: &Application, procedure: &Procedure, today: Day) -> bool {
    let setting = match earlier.stage {
        Stage::Withdrawn => Setting::ReapplyAfterWithdrawal,
        Stage::Closed => Setting::ReapplyAfterClosing,
        Stage::NotAdmitted => Setting::ReapplyAfterRefusal,
        _ => return false,
    };
    let ended = match (&earlier.closing, &earlier.decision) {
        (Some(closing), _) => closing.signed.at.date_naive(),
        (None, Some(decision)) if earlier.stage == Stage::NotAdmitted => decision.record.decided_on,
        _ => earlier.updated_at.date_naive(),
    };
    let months = u32::try_from(procedure.value(setting)).unwrap_or(0);
    let free = ended.checked_add_months(chrono::Months::new(months));
    free.is_some_and(|day| today < day)
}

/// Saves the answers.
///
/// # Errors
/// Faults of single answers; [`AppError::Stale`] when a colleague saved
/// meanwhile.
pub async fn save_draft(
    app: &App,
    actor: &Actor,
    id: ApplicationId,
    version: i32,
    input: &Input,
) -> Result<ApplicationView, AppError> {
    let mut case = Case::open(app, actor, Action::EditDraft, id, version).await?;
    let dossier = read_dossier(input)?;
    case.application = case.application.edit(dossier)?;
    case.close(vec![]).await?;
    view(app, actor, id).await
}

/// Reads the answers by their table.
pub(super) fn read_dossier(input: &Input) -> Result<Dossier, Faults> {
    let mut r = Reader::new(input, DRAFT_FIELDS);
    let ecosoc = r.code("ecosoc_status", |c| EcosocStatus::from_code(c).is_some());
    let dossier = Dossier {
        aims: r.text("aims"),
        cooperation_with_iom: r.text("cooperation_with_iom"),
        funding_sources: r.text("funding_sources"),
        executive_name: r.text("executive_name"),
        executive_title: r.text("executive_title"),
        representative_name: r.text("representative_name"),
        ecosoc_status: ecosoc.as_deref().and_then(EcosocStatus::from_code),
        missing_documents_reason: r.text("missing_documents_reason"),
    };
    r.faults.or(dossier)
}

/// The answers as an input: for the form and for the API's representation.
#[must_use]
pub fn draft_to_input(dossier: &Dossier) -> Input {
    let text = |v: Option<&str>| v.map_or(Value::Null, |t| Value::Text(t.to_owned()));
    let values = [
        text(dossier.aims.as_deref()),
        text(dossier.cooperation_with_iom.as_deref()),
        text(dossier.funding_sources.as_deref()),
        text(dossier.executive_name.as_deref()),
        text(dossier.executive_title.as_deref()),
        text(dossier.representative_name.as_deref()),
        text(dossier.ecosoc_status.map(EcosocStatus::code)),
        text(dossier.missing_documents_reason.as_deref()),
    ];
    Input(
        DRAFT_FIELDS
            .iter()
            .map(|f| f.name.to_owned())
            .zip(values)
            .collect(),
    )
}
