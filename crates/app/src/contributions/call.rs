//! Calls for contributions: staff set them, everybody reads them.

use super::standing;
use crate::{
    App,
    actor::Actor,
    consultations::{self, find_for_writing, happened},
    error::AppError,
    input::{Field, Input, Kind, Reader, Value, optional, required},
    policy::{Action, On, authorize},
    ports::{ConsultationReads, ContributionReads},
};
use parvis_domain::{
    Day,
    consultation::Consultation,
    contribution::{Call, CallOpenTo, ContributionRefusal, may_hand_in},
    organization::OrganizationId,
    text::{Locale, LocalizedText},
};

/// A call.
pub const CALL_FIELDS: &[Field] = &[
    required("until", Kind::Day, 10),
    required("open_to", Kind::Code("call-open-to"), 20),
    optional("note_en", Kind::Text, 4000),
    optional("note_fr", Kind::Text, 4000),
    optional("note_es", Kind::Text, 4000),
];

/// The call of a consultation that this person may know of.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn call(
    app: &App,
    actor: &Actor,
    code: &str,
) -> Result<(Consultation, Option<Call>), AppError> {
    let of = consultations::find(app, actor, code).await?;
    let call = ContributionReads::call_of(app.store.reads(), of.id).await?;
    Ok((of, call))
}

/// Calls for contributions, or changes the call; `version` is the one that the
/// person saw, 0 for none yet. An earlier day ends it.
///
/// # Errors
/// Every fault at once; the consultation is not announced.
pub async fn put_call(
    app: &App,
    actor: &Actor,
    code: &str,
    version: i32,
    input: &Input,
) -> Result<(Consultation, Option<Call>), AppError> {
    let permit = authorize(actor, Action::CallForContributions, On::Nothing)?;
    let mut tx = app.store.begin(permit).await?;
    let of = find_for_writing(&mut tx, code).await?;
    let before = tx.contribution_call(of.id).await?;
    let current = before.as_ref().map_or(0, |c| c.version);
    if current != version {
        return Err(AppError::Stale { current });
    }
    let mut r = Reader::new(input, CALL_FIELDS);
    let open_to = r.code("open_to", |c| CallOpenTo::from_code(c).is_some());
    let mut note = |l: &str| r.text(&format!("note_{l}")).filter(|t| !t.is_empty());
    let note = LocalizedText {
        en: note("en"),
        fr: note("fr"),
        es: note("es"),
    };
    let next = Call {
        consultation_id: of.id,
        until: r.day("until").unwrap_or(Day::MIN),
        open_to: open_to
            .and_then(|c| CallOpenTo::from_code(&c))
            .unwrap_or(CallOpenTo::TakingPart),
        note,
        version,
    };
    r.faults.or(())?;
    tx.put_contribution_call(&next).await?;
    let happened = happened(app.clock.now(), &of)
        .with("until", next.until.to_string())
        .with("open_to", next.open_to.code());
    tx.commit(happened).await?;
    call(app, actor, code).await
}

/// A call as an input: for filling its form.
#[must_use]
pub fn call_to_input(it: &Call) -> Input {
    let one = |name: &str, value: &str| (name.to_owned(), Value::Text(value.to_owned()));
    let mut all = vec![
        one("until", &it.until.to_string()),
        one("open_to", it.open_to.code()),
    ];
    all.extend(Locale::ALL.iter().map(|&l| {
        let text = it.note.get(l).unwrap_or_default();
        one(&format!("note_{l}"), text)
    }));
    Input(all)
}

/// A consultation to which an organization could contribute.
#[derive(Debug, Clone)]
pub struct OpenCall {
    /// The consultation.
    pub of: Consultation,
    /// Its call, where there is one.
    pub call: Option<Call>,
    /// Whether the organization can hand something in now, or why not.
    pub may: Result<(), ContributionRefusal>,
}

/// Whether an organization can hand something in for this consultation.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn own_call(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
    code: &str,
) -> Result<OpenCall, AppError> {
    authorize(actor, Action::ViewOwnContributions, On::Organization(id))?;
    let (of, call) = call(app, actor, code).await?;
    if !of.is_public() {
        return Err(AppError::NotFound);
    }
    let known = standing::of(app, id, &of).await?;
    let may = may_hand_in(&of, call.as_ref(), known.standing, app.clock.now());
    Ok(OpenCall { of, call, may })
}

/// The calls that an organization can answer now, the first to end first.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn open_calls(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
) -> Result<Vec<OpenCall>, AppError> {
    authorize(actor, Action::ViewOwnContributions, On::Organization(id))?;
    let reads = app.store.reads();
    let mut open = Vec::new();
    for call in ContributionReads::calls(reads).await? {
        let of = ConsultationReads::consultation_by_id(reads, call.consultation_id).await?;
        let Some(of) = of.filter(Consultation::is_public) else {
            continue;
        };
        let known = standing::of(app, id, &of).await?;
        let may = may_hand_in(&of, Some(&call), known.standing, app.clock.now());
        if may.is_ok() {
            let call = Some(call);
            open.push(OpenCall { of, call, may });
        }
    }
    open.sort_by_key(|o| o.call.as_ref().map(|c| c.until));
    Ok(open)
}
