//! A member of staff enters an observation, with a document where there is one.

use super::{ObservationView, act::Opened, queries::observation};
use crate::{
    App,
    actor::Actor,
    applications::checked_file,
    audit::{Happened, Subject},
    error::{AppError, Rule},
    input::{Field, Input, Kind, Reader, required},
    policy::{Action, On, authorize},
    ports::WriteTx,
    screening::Hit,
};
use parvis_domain::{
    application::{Refusal, Signature},
    observation::{Category, Evidence, Level, Observation, expires_on},
    organization::OrganizationId,
    procedure::Setting,
};
use uuid::Uuid;

/// What is noted. It cannot be changed afterwards.
pub const OBSERVE_FIELDS: &[Field] = &[
    required("category", Kind::Code("observation-categories"), 20),
    required("observation_level", Kind::Code("observation-levels"), 20),
    required("text", Kind::Text, 4000),
    required("source", Kind::Line, 500),
];

/// A file as it came in.
#[derive(Debug)]
pub struct NewFile {
    /// File name as the client says.
    pub file_name: String,
    /// The content.
    pub bytes: Vec<u8>,
}

/// Enters an observation.
///
/// # Errors
/// Every fault at once, of the values and of the file.
pub async fn observe(
    app: &App,
    actor: &Actor,
    organization: &OrganizationId,
    input: &Input,
    file: Option<NewFile>,
) -> Result<ObservationView, AppError> {
    let permit = authorize(actor, Action::Observe, On::Organization(organization))?;
    let mut r = Reader::new(input, OBSERVE_FIELDS);
    let chosen = |c: &str| Category::from_code(c).filter(|c| c.is_chosen());
    let entered = |c: &str| {
        let level = Level::from_code(c);
        level.filter(|l| matches!(l, Level::Observation | Level::Risk))
    };
    let category = r.code("category", |c| chosen(c).is_some());
    let level = r.code("observation_level", |c| entered(c).is_some());
    let (text, source) = (r.text("text"), r.text("source"));
    if let Some(file) = &file
        && let Err(faults) = checked_file(&file.file_name, &file.bytes)
    {
        let faults = faults.0.into_iter();
        faults.for_each(|f| r.faults.add_with(&f.pointer, f.code, f.parameters));
    }
    r.faults.or(())?;
    let evidence = match file {
        Some(file) => Some(keep(app, file).await?),
        None => None,
    };
    let mut tx = app.store.begin(permit).await?;
    let level = level
        .as_deref()
        .and_then(entered)
        .unwrap_or(Level::Observation);
    let months = tx.procedure().await?.value(Setting::ObservationMonths);
    let new = Observation {
        id: app.ids.uuid(),
        organization_id: organization.clone(),
        category: category
            .as_deref()
            .and_then(chosen)
            .unwrap_or(Category::Other),
        entered_as: level,
        level,
        text: text.unwrap_or_default(),
        source: source.unwrap_or_default(),
        evidence,
        made: Signature {
            by: actor.id().ok_or(AppError::NotSignedIn)?,
            at: app.clock.now(),
        },
        expires_on: expires_on(app.clock.today(), months),
        escalation: None,
        ruling: None,
        disclosure: None,
        reply: None,
        withdrawal: None,
        version: 1,
    };
    let id = new.id;
    tx.add_observation(&new).await?;
    tx.commit(entered_in_the_history(&new)).await?;
    observation(app, actor, organization, id).await
}

/// Code and level, no text: it may name persons.
fn entered_in_the_history(new: &Observation) -> Happened {
    let subject = Subject::Organization(new.organization_id.clone());
    Happened::new(new.made.at, subject)
        .with("observation", new.id.to_string())
        .with("category", new.category.code())
        .with("level", new.level.code())
}

/// The bytes are safe on disk before the row that names them.
async fn keep(app: &App, file: NewFile) -> Result<Evidence, AppError> {
    let (media_type, file_name) = checked_file(&file.file_name, &file.bytes)?;
    let size = i64::try_from(file.bytes.len()).unwrap_or(i64::MAX);
    Ok(Evidence {
        file_name,
        media_type: media_type.to_owned(),
        size,
        sha256: app.files.put(file.bytes).await?,
    })
}

/// The author adds the document, once.
///
/// # Errors
/// Faults of the file; [`Rule::NotWaiting`]; second person where somebody else
/// tries.
pub async fn attach_evidence(
    app: &App,
    actor: &Actor,
    organization: &OrganizationId,
    id: Uuid,
    version: i32,
    file: NewFile,
) -> Result<ObservationView, AppError> {
    authorize(actor, Action::Observe, On::Organization(organization))?;
    checked_file(&file.file_name, &file.bytes)?;
    let evidence = keep(app, file).await?;
    let mut opened = Opened::new(app, actor, Action::Observe, organization, id, version).await?;
    let known = &opened.observation;
    if Some(known.made.by) != actor.id() {
        return Err(Refusal::SecondPersonNeeded.into());
    }
    if known.evidence.is_some() || known.withdrawal.is_some() {
        return Err(Rule::NotWaiting.into());
    }
    let sha256 = evidence.sha256.clone();
    opened.observation.evidence = Some(evidence);
    opened
        .close(app, actor, vec![("document_added", sha256)])
        .await
}

/// Two persons found a name to be that of a listed entry: a risk is noted, in
/// the same transaction.
pub(crate) async fn from_screening(
    app: &App,
    tx: &mut Box<dyn WriteTx>,
    hit: &Hit,
    reference: &str,
) -> Result<(), AppError> {
    let Some(first) = hit.review.answers.iter().rev().nth(1) else {
        return Ok(());
    };
    let months = tx.procedure().await?.value(Setting::ObservationMonths);
    let reasons = hit.review.answers.iter().map(|a| a.reason.as_str());
    let new = Observation {
        id: app.ids.uuid(),
        organization_id: hit.organization_id.clone(),
        category: Category::Screening,
        entered_as: Level::Risk,
        level: Level::Risk,
        text: reasons.collect::<Vec<_>>().join("\n\n"),
        source: format!("UN Security Council consolidated list, {reference}"),
        evidence: None,
        made: Signature {
            by: first.signed.by,
            at: app.clock.now(),
        },
        expires_on: expires_on(app.clock.today(), months),
        escalation: None,
        ruling: None,
        disclosure: None,
        reply: None,
        withdrawal: None,
        version: 1,
    };
    tx.add_observation(&new).await?;
    tx.record(entered_in_the_history(&new)).await
}
