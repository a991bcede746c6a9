//! Recording what was decided on a status.

use super::{StatusView, bracket::Open, view};
use crate::{
    App,
    actor::Actor,
    error::AppError,
    faults::FaultCode,
    input::{Field, Input, Kind, Reader, optional, required},
    policy::Action,
};
use parvis_domain::{
    Day, coded_enum,
    observer_status::{
        EventKind, EventOrigin, EventState, StatusEvent, check_correction, check_next,
    },
    organization::OrganizationId,
    text::PartialDate,
};

coded_enum! {
    /// What an act on a status rests on. Nothing of IOM was found on suspension
    /// and loss; so each act says it.
    StatusBasis {
        /// A decision of the Council.
        Decision = "decision",
        /// The organization's own request.
        Request = "request",
        /// A rule of another body, by analogy; never a rule of IOM.
        Analogous = "analogous",
        /// A setting of this register, shown with its own basis.
        Design = "design",
    }
}

/// A decision on a status. `supersedes` names the event that it corrects.
pub const STATUS_FIELDS: &[Field] = &[
    required("event", Kind::Code("status-events"), 20),
    required("from", Kind::Line, 10),
    optional("until", Kind::Line, 10),
    required("basis", Kind::Code("status-bases"), 20),
    optional("session", Kind::Code("council-sessions"), 40),
    optional("symbol", Kind::Line, 100),
    required("reason", Kind::Text, 4000),
    optional("remark", Kind::Text, 4000),
    optional("supersedes", Kind::Line, 36),
];

/// Records a decision on a status. It counts for nothing until another person
/// confirms it.
///
/// # Errors
/// Faults; [`AppError::Status`] where it cannot follow what holds.
pub async fn record(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
    version: i32,
    input: &Input,
) -> Result<StatusView, AppError> {
    let mut open = Open::begin(app, actor, Action::RecordStatus, id, version).await?;
    let mut r = Reader::new(input, STATUS_FIELDS);
    let kind = r.code("event", |c| EventKind::from_code(c).is_some());
    let kind = kind.as_deref().and_then(EventKind::from_code);
    let from = r.partial_date("from");
    let until = r.partial_date("until");
    let basis = r.code("basis", |c| StatusBasis::from_code(c).is_some());
    let session = r.text("session");
    let symbol = r.text("symbol");
    check_dates(&mut r, kind, from, until, open.today);
    if let Some(code) = &session
        && open.tx.session(code).await?.is_none()
    {
        let list = vec![("list", "council-sessions".to_owned())];
        r.faults.add_with("session", FaultCode::NotInList, list);
    }
    // A decision of the Council is known by its session and its document.
    if basis.as_deref() == Some(StatusBasis::Decision.code()) {
        for (name, value) in [("session", &session), ("symbol", &symbol)] {
            if value.is_none() {
                r.faults.add(name, FaultCode::Required);
            }
        }
    }
    let supersedes = r.text("supersedes");
    let supersedes = supersedes.map(|s| uuid::Uuid::parse_str(&s).unwrap_or_default());
    // What a decision on an application began goes on to rest on it, so that a
    // correction of that decision ends it.
    let corrected = open.events.iter().find(|e| Some(e.id) == supersedes);
    let decision = corrected.and_then(|e| e.decision);
    let event = StatusEvent {
        kind: kind.unwrap_or(EventKind::Annulled),
        until,
        session,
        reason: r.text("reason"),
        basis: basis.unwrap_or_default(),
        source: symbol.unwrap_or_default(),
        evidence: r.text("remark").unwrap_or_default(),
        origin: EventOrigin::Act,
        state: EventState::Recorded,
        recorded: Some(open.signed(actor)?),
        supersedes,
        decision,
        ..StatusEvent::admitted(
            app.ids.uuid(),
            id.clone(),
            from.unwrap_or(PartialDate::Day(open.today)),
            open.now,
        )
    };
    r.faults.or(())?;
    check(&open.events, &event)?;
    open.tx.add_status(&event).await?;
    open.commit(&event).await?;
    view(app, actor, id).await
}

/// Whether the event can follow, or take the place of what it corrects.
pub(super) fn check(events: &[StatusEvent], event: &StatusEvent) -> Result<(), AppError> {
    if event.supersedes.is_some() {
        check_correction(events, event)?;
    } else {
        check_next(events, event)?;
    }
    Ok(())
}

/// A term only where a grant can have one, after its beginning; one session
/// needs it. Nothing begins more than a year ahead.
fn check_dates(
    r: &mut Reader<'_>,
    kind: Option<EventKind>,
    from: Option<PartialDate>,
    until: Option<PartialDate>,
    today: Day,
) {
    let last = today + chrono::Days::new(366);
    if from.is_some_and(|f| f.earliest() > last) {
        let bounds = vec![("min", "1951-01-01".to_owned()), ("max", last.to_string())];
        r.faults.add_with("from", FaultCode::OutOfRange, bounds);
    }
    match (kind, until) {
        (Some(EventKind::OneSession), None) => r.faults.add("until", FaultCode::Required),
        (Some(kind), Some(_)) if !kind.can_have_term() => {
            r.faults.add("until", FaultCode::UnknownField);
        }
        _ => {}
    }
    if let (Some(from), Some(until)) = (from, until)
        && until.earliest() <= from.latest()
    {
        r.faults.add("until", FaultCode::TooEarly);
    }
}
