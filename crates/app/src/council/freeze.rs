//! Freezing a list: one person makes a version that nothing can change, another
//! confirms that it goes to the Member States.

use super::{
    frozen::{FrozenContent, FrozenEntry, FrozenSession, FrozenVersion, Words},
    resolution::in_force,
    rows::{ListRow, ListView, load},
};
use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::{AppError, Rule},
    faults::{FaultCode, Faults},
    input::{Field, Input, Kind, Reader, optional},
    policy::{Action, On, authorize},
    ports::{CouncilReads, ReferenceReads},
    reference::{self, CodeEntry},
};
use parvis_domain::{
    Instant,
    application::Signature,
    council::{DraftResolution, ListMark, may_confirm},
    organization::{OrganizationId, Visibility},
    text::{LanguageTag, Locale},
};

/// Why there is a new version; needed from the second on.
pub const FREEZE_FIELDS: &[Field] = &[optional("reason", Kind::Text, 2000)];

/// The versions of a session's list, newest first.
///
/// # Errors
/// [`AppError::NotFound`], [`AppError::Denied`].
pub async fn versions(
    app: &App,
    actor: &Actor,
    session: &str,
) -> Result<Vec<FrozenVersion>, AppError> {
    authorize(actor, Action::ViewCouncilList, On::Nothing)?;
    let session = reference::session(app, session).await?;
    CouncilReads::frozen_lists(app.store.reads(), &session.code).await
}

/// A version with its content, checked against its hash. A number that is none
/// names nothing.
///
/// # Errors
/// [`AppError::NotFound`], [`AppError::Denied`]; [`AppError::Inconsistent`] when
/// the content is not what was frozen.
pub async fn frozen(
    app: &App,
    actor: &Actor,
    session: &str,
    number: &str,
) -> Result<(FrozenVersion, FrozenContent), AppError> {
    let versions = versions(app, actor, session).await?;
    let version = versions
        .into_iter()
        .find(|v| v.number.to_string() == number)
        .ok_or(AppError::NotFound)?;
    let content = open(app, &version)?;
    Ok((version, content))
}

/// The content of a version, checked against its hash.
pub(super) fn open(app: &App, version: &FrozenVersion) -> Result<FrozenContent, AppError> {
    let wrong = |what: &str| {
        let (session, number) = (&version.session, version.number);
        AppError::Inconsistent(format!("frozen_list {session} {number}: {what}"))
    };
    if app.ids.hash(&version.content) != version.sha256 {
        return Err(wrong("the hash does not fit"));
    }
    serde_json::from_str(&version.content).map_err(|_| wrong("not readable"))
}

/// Freezes the list as it is. `version` is that of the list that the person saw.
///
/// # Errors
/// Faults: no symbol, no reason for a later version; [`Rule::ListEmpty`],
/// [`Rule::ListIncomplete`], [`Rule::ListUnchanged`]; [`AppError::Stale`];
/// [`AppError::Denied`].
pub async fn freeze(
    app: &App,
    actor: &Actor,
    session: &str,
    version: i32,
    input: &Input,
) -> Result<FrozenVersion, AppError> {
    let permit = authorize(actor, Action::FreezeCouncilList, On::Nothing)?;
    let view = load(app, reference::session(app, session).await?).await?;
    for row in &view.rows {
        let on = On::Application(&row.organization.id, row.application.stage);
        authorize(actor, Action::FreezeCouncilList, on)?;
    }
    if view.list.version != version {
        let current = view.list.version;
        return Err(AppError::Stale { current });
    }
    let mut r = Reader::new(input, FREEZE_FIELDS);
    let reason = r.text("reason").unwrap_or_default();
    let last = view.versions.first();
    if last.is_some() && reason.is_empty() && !r.faults.has("reason") {
        r.faults.add("reason", FaultCode::Required);
    }
    r.faults.or(())?;
    ready(&view)?;
    let now = app.clock.now();
    let countries = ReferenceReads::code_list(app.store.reads(), "countries").await?;
    let templates = in_force(app).await?;
    let number = last.map_or(1, |v| v.number + 1);
    let content = content(&view, &countries, &templates, (number, &reason, now));
    if let Some(last) = last
        && open(app, last)?.says_the_same(&content)
    {
        return Err(Rule::ListUnchanged.into());
    }
    let json =
        serde_json::to_string(&content).map_err(|e| AppError::Inconsistent(e.to_string()))?;
    let frozen = FrozenVersion {
        id: app.ids.uuid(),
        session: session.to_owned(),
        number,
        reason,
        sha256: app.ids.hash(&json),
        content: json,
        frozen: Signature {
            by: actor.id().ok_or(AppError::NotSignedIn)?,
            at: now,
        },
        confirmed: None,
    };
    let mut tx = app.store.begin(permit).await?;
    // What was read before the transaction began still holds in it.
    for row in &view.rows {
        let now = tx.application(row.application.id).await?;
        if now.map(|a| a.version) != Some(row.application.version) {
            return Err(Rule::Simultaneous.into());
        }
    }
    tx.save_council_list(&view.list, version, now).await?;
    tx.add_frozen_list(&frozen).await?;
    let happened = Happened::new(now, Subject::Session(session.to_owned()))
        .with("number", number.to_string())
        .with("sha256", frozen.sha256.clone())
        .with("reason", frozen.reason.clone());
    tx.commit(happened).await?;
    Ok(frozen)
}

fn ready(view: &ListView) -> Result<(), AppError> {
    let put: Vec<&ListRow> = view.rows.iter().filter(|r| r.item.mark.is_put()).collect();
    if put.is_empty() {
        return Err(Rule::ListEmpty.into());
    }
    if put.iter().any(|r| !r.lacks.is_empty()) {
        return Err(Rule::ListIncomplete.into());
    }
    if view.list.symbol.is_empty() {
        return Err(Faults::one("symbol", FaultCode::Required).into());
    }
    Ok(())
}

fn content(
    view: &ListView,
    countries: &[CodeEntry],
    templates: &[DraftResolution],
    (number, reason, now): (i32, &str, Instant),
) -> FrozenContent {
    let session = &view.session;
    let put = view.rows.iter().filter(|r| r.item.mark.is_put());
    let entries: Vec<FrozenEntry> = (1..)
        .zip(put)
        .map(|(number, row)| entry(number, row, countries))
        .collect();
    let resolution = |locale: Locale| {
        let names: Vec<String> = entries
            .iter()
            .filter(|e| e.mark == ListMark::Recommended.code())
            .map(|e| e.name.get(locale).to_owned())
            .collect();
        let template = templates.iter().find(|t| t.language == locale);
        template.map_or_else(String::new, |t| {
            t.filled(&session.code, &view.list.symbol, &names)
        })
    };
    FrozenContent {
        format: 1,
        session: FrozenSession {
            code: session.code.clone(),
            title: Words::of(&session.title),
            date_from: session.date_from.to_string(),
            date_to: session.date_to.map(|d| d.to_string()),
            place: session.place.clone(),
        },
        symbol: view.list.symbol.clone(),
        number,
        reason: reason.to_owned(),
        frozen_at: now.to_rfc3339_opts(chrono::SecondsFormat::Micros, true),
        resolution: Words {
            en: resolution(Locale::En),
            fr: resolution(Locale::Fr),
            es: resolution(Locale::Es),
        },
        entries,
    }
}

fn entry(number: usize, row: &ListRow, countries: &[CodeEntry]) -> FrozenEntry {
    let profile = &row.organization.profile;
    let official = profile.official_name();
    // Where an organization hides its seat for safety, the paper does too.
    let shown = profile.visibility == Visibility::Public;
    let country = profile.country.as_ref().filter(|_| shown);
    let country = country.and_then(|code| countries.iter().find(|c| &c.code == code));
    let submission = row.application.submission.as_ref();
    FrozenEntry {
        number,
        application: row.application.id.0,
        reference: submission.map(|s| s.reference.clone()).unwrap_or_default(),
        organization: row.organization.id.to_string(),
        mark: row.item.mark.code().to_owned(),
        name: Words::of(&row.names),
        official_name: official.map(|n| n.value.clone()).unwrap_or_default(),
        official_language: official
            .and_then(|n| n.language.as_ref())
            .map(|l| LanguageTag::as_str(l).to_owned()),
        country: country.map(|c| Words::of(&c.label)).unwrap_or_default(),
        summary: Words::of(&row.item.summary),
    }
}

/// Confirms the newest version, as another person than the one who froze it.
///
/// # Errors
/// Second person needed; [`Rule::ListSuperseded`], [`Rule::ListConfirmed`];
/// [`AppError::NotFound`], [`AppError::Denied`].
pub async fn confirm_list(
    app: &App,
    actor: &Actor,
    session: &str,
    number: &str,
) -> Result<FrozenVersion, AppError> {
    let permit = authorize(actor, Action::ConfirmCouncilList, On::Nothing)?;
    let (version, content) = frozen(app, actor, session, number).await?;
    for entry in &content.entries {
        if let Some(id) = OrganizationId::parse(&entry.organization) {
            authorize(actor, Action::ConfirmCouncilList, On::Organization(&id))?;
        }
    }
    let by = actor.id().ok_or(AppError::NotSignedIn)?;
    may_confirm(version.frozen, by)?;
    let now = app.clock.now();
    let mut tx = app.store.begin(permit).await?;
    let all = tx.frozen_lists(session).await?;
    if all.first().is_some_and(|newest| newest.id != version.id) {
        return Err(Rule::ListSuperseded.into());
    }
    if all
        .iter()
        .any(|v| v.id == version.id && v.confirmed.is_some())
    {
        return Err(Rule::ListConfirmed.into());
    }
    let signed = Signature { by, at: now };
    tx.confirm_frozen_list(version.id, signed).await?;
    let happened = Happened::new(now, Subject::Session(session.to_owned()))
        .with("number", version.number.to_string())
        .with("sha256", version.sha256.clone());
    tx.commit(happened).await?;
    Ok(FrozenVersion {
        confirmed: Some(signed),
        ..version
    })
}
