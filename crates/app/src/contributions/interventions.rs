//! Staff note who spoke.

use super::{
    fields::agenda_item,
    settle::organization,
    spoken::{InterventionView, interventions},
};
use crate::{
    App,
    actor::Actor,
    consultations::{find_for_writing, happened},
    error::AppError,
    faults::FaultCode,
    input::{Field, Input, Kind, Reader, Value, optional, required},
    policy::{Action, On, authorize},
    ports::{RegistrationReads, WriteTx},
    registrations::facts_of,
};
use parvis_domain::{
    consultation::Consultation,
    contribution::{Intervention, may_note_speakers},
    follow_up::Reach,
    organization::OrganizationId,
    text::{Locale, LocalizedText},
};
use uuid::Uuid;

/// That an organization spoke. The point of the agenda is its place, counted
/// from 1, or its identity; the delegate is the identity of a registration.
pub const INTERVENTION_FIELDS: &[Field] = &[
    required("organization", Kind::Line, 20),
    optional("agenda_item", Kind::Line, 40),
    optional("position", Kind::Number, 3),
    optional("delegate", Kind::Line, 40),
    optional("summary_en", Kind::Text, 2000),
    optional("summary_fr", Kind::Text, 2000),
    optional("summary_es", Kind::Text, 2000),
    required("reach", Kind::Code("reaches"), 10),
];

/// The most interventions at a consultation.
pub(super) const MOST: usize = 500;

/// The interventions of a consultation, opened for writing.
pub(super) struct Open {
    pub tx: Box<dyn WriteTx>,
    pub of: Consultation,
    pub all: Vec<Intervention>,
}

impl Open {
    pub(super) async fn begin(app: &App, actor: &Actor, code: &str) -> Result<Self, AppError> {
        let permit = authorize(actor, Action::RecordInterventions, On::Nothing)?;
        let mut tx = app.store.begin(permit).await?;
        let of = find_for_writing(&mut tx, code).await?;
        may_note_speakers(&of, app.clock.now())?;
        let all = tx.interventions(of.id).await?;
        Ok(Self { tx, of, all })
    }
}

/// The next place of a point.
fn next(all: &[Intervention], item: Option<Uuid>) -> u32 {
    let there = all.iter().filter(|i| i.agenda_item == item);
    there.map(|i| i.position).max().unwrap_or(0) + 1
}

/// Notes that an organization spoke or, with its identity and the version that
/// the person saw, changes that.
///
/// # Errors
/// Every fault at once; the consultation has not begun.
pub async fn put_intervention(
    app: &App,
    actor: &Actor,
    code: &str,
    at: Option<(Uuid, i32)>,
    input: &Input,
) -> Result<Vec<InterventionView>, AppError> {
    let mut open = Open::begin(app, actor, code).await?;
    let before = match at {
        None => None,
        Some(at) => Some(known(&open.all, at)?),
    };
    let next = read(app, (&open.of, &open.all), before, input).await?;
    open.tx.put_intervention(&next).await?;
    let happened = happened(app.clock.now(), &open.of).with("intervention", next.id.to_string());
    open.tx.commit(happened).await?;
    interventions(app, actor, code).await
}

fn known(all: &[Intervention], (id, version): (Uuid, i32)) -> Result<Intervention, AppError> {
    let found = all.iter().find(|i| i.id == id).cloned();
    let found = found.ok_or(AppError::NotFound)?;
    if found.version != version {
        return Err(AppError::Stale {
            current: found.version,
        });
    }
    Ok(found)
}

/// Takes one out that was noted by mistake.
///
/// # Errors
/// [`AppError::NotFound`]; [`AppError::Stale`].
pub async fn remove_intervention(
    app: &App,
    actor: &Actor,
    code: &str,
    at: (Uuid, i32),
) -> Result<Vec<InterventionView>, AppError> {
    let mut open = Open::begin(app, actor, code).await?;
    let found = known(&open.all, at)?;
    open.tx.remove_intervention(found.id, found.version).await?;
    let happened = happened(app.clock.now(), &open.of).with("removed", found.id.to_string());
    open.tx.commit(happened).await?;
    interventions(app, actor, code).await
}

/// Reads one, at a consultation where these are noted already.
pub(super) async fn read(
    app: &App,
    (of, all): (&Consultation, &[Intervention]),
    before: Option<Intervention>,
    input: &Input,
) -> Result<Intervention, AppError> {
    let mut r = Reader::new(input, INTERVENTION_FIELDS);
    let spoke = organization(app, &mut r).await?;
    let item = agenda_item(&mut r, of);
    let given = r.number("position", 1, 999);
    let reach = r.code("reach", |c| Reach::from_code(c).is_some());
    let mut summary = |l: &str| r.text(&format!("summary_{l}")).filter(|t| !t.is_empty());
    let summary = LocalizedText {
        en: summary("en"),
        fr: summary("fr"),
        es: summary("es"),
    };
    let delegate = delegate(app, &mut r, of, spoke.as_ref()).await?;
    if before.is_none() && all.len() >= MOST {
        let max = vec![("max", MOST.to_string())];
        r.faults.add_with("", FaultCode::TooMany, max);
    }
    let Some(id) = spoke else {
        return Err(r.faults.into());
    };
    r.faults.or(())?;
    let facts = facts_of(app, &id, of).await?;
    let same = before.as_ref().filter(|b| b.agenda_item == item);
    let place = given.and_then(|n| u32::try_from(n).ok());
    Ok(Intervention {
        id: before.as_ref().map_or_else(|| app.ids.uuid(), |b| b.id),
        consultation_id: of.id,
        agenda_item: item,
        position: place
            .or_else(|| same.map(|b| b.position))
            .unwrap_or_else(|| next(all, item)),
        organization_id: id,
        registration_id: delegate,
        summary,
        reach: reach
            .and_then(|c| Reach::from_code(&c))
            .unwrap_or(Reach::Internal),
        region: facts.region,
        category: facts.organization.profile.category,
        version: before.map_or(0, |b| b.version),
    })
}

/// The delegate: a registration of this organization for this consultation.
async fn delegate(
    app: &App,
    r: &mut Reader<'_>,
    of: &Consultation,
    spoke: Option<&OrganizationId>,
) -> Result<Option<Uuid>, AppError> {
    let Some(text) = r.text("delegate") else {
        return Ok(None);
    };
    let id = text.parse::<Uuid>().ok();
    let all = RegistrationReads::registrations_for(app.store.reads(), of.id).await?;
    let found = all.iter().find(|d| {
        Some(d.id) == id && spoke.is_none_or(|organization| d.organization_id == *organization)
    });
    if found.is_none() {
        r.faults.add("delegate", FaultCode::NotInList);
    }
    Ok(found.map(|d| d.id))
}

/// One as an input: for filling its form.
#[must_use]
pub fn intervention_to_input(it: &Intervention) -> Input {
    let one = |name: &str, value: &str| (name.to_owned(), Value::Text(value.to_owned()));
    let mut all = vec![
        one("organization", it.organization_id.as_str()),
        one("position", &it.position.to_string()),
        one("reach", it.reach.code()),
    ];
    let id = |name: &str, id: Option<Uuid>| id.map(|id| one(name, &id.to_string()));
    all.extend(id("agenda_item", it.agenda_item));
    all.extend(id("delegate", it.registration_id));
    all.extend(Locale::ALL.iter().map(|&l| {
        let text = it.summary.get(l).unwrap_or_default();
        one(&format!("summary_{l}"), text)
    }));
    Input(all)
}
