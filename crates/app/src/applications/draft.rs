//! Beginning an application and saving its answers.

use super::{ApplicationView, case::Case, view};
use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::{AppError, Rule},
    input::{Field, Input, Kind, Reader, Value, optional},
    policy::{Action, On, authorize},
};
use parvis_domain::{
    application::{Application, ApplicationId, Dossier, EcosocStatus},
    observer_status::is_listed_on,
    organization::OrganizationId,
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

/// Begins an application of an organization.
///
/// # Errors
/// [`Rule::OpenApplication`] when one runs already, [`Rule::AlreadyObserver`].
pub async fn start(
    app: &App,
    actor: &Actor,
    organization: &OrganizationId,
) -> Result<ApplicationView, AppError> {
    let permit = authorize(
        actor,
        Action::StartApplication,
        On::Organization(organization),
    )?;
    let now = app.clock.now();
    let today = app.clock.today();
    let mut tx = app.store.begin(permit).await?;
    if tx.open_application(organization).await?.is_some() {
        return Err(Rule::OpenApplication.into());
    }
    let statuses = tx.statuses(organization).await?;
    if is_listed_on(&statuses, today) {
        return Err(Rule::AlreadyObserver.into());
    }
    let id = ApplicationId(app.ids.uuid());
    tx.add_application(&Application::draft(id, organization.clone(), now))
        .await?;
    let subject = Subject::Application(id, organization.clone());
    tx.commit(Happened::new(now, subject).moved("", "draft"))
        .await?;
    view(app, actor, id).await
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
    let mut r = Reader::new(input, DRAFT_FIELDS);
    let dossier = read(&mut r);
    let dossier = r.faults.or(dossier)?;
    case.application = case.application.edit(dossier)?;
    case.close(vec![]).await?;
    view(app, actor, id).await
}

fn read(r: &mut Reader<'_>) -> Dossier {
    let ecosoc = r.code("ecosoc_status", |c| EcosocStatus::from_code(c).is_some());
    Dossier {
        aims: r.text("aims"),
        cooperation_with_iom: r.text("cooperation_with_iom"),
        funding_sources: r.text("funding_sources"),
        executive_name: r.text("executive_name"),
        executive_title: r.text("executive_title"),
        representative_name: r.text("representative_name"),
        ecosoc_status: ecosoc.as_deref().and_then(EcosocStatus::from_code),
        missing_documents_reason: r.text("missing_documents_reason"),
    }
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
