//! Council sessions and their deadlines, entered by an approver.

use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::AppError,
    faults::{FaultCode, Faults},
    input::{Field, Input, Kind, Reader, Value, optional, required},
    policy::{Action, On, authorize},
};
use parvis_domain::{
    session::{CouncilSession, SessionKind},
    text::{LocalizedText, PartialDate},
};

/// The fields of a session.
pub const FIELDS: &[Field] = &[
    required("code", Kind::Line, 40),
    required("kind", Kind::Code("session-kinds"), 20),
    optional("title_en", Kind::Line, 200),
    optional("title_fr", Kind::Line, 200),
    optional("title_es", Kind::Line, 200),
    required("date_from", Kind::Line, 10),
    optional("date_to", Kind::Line, 10),
    optional("place", Kind::Line, 200),
    optional("application_deadline", Kind::Day, 10),
    optional("note", Kind::Text, 2000),
    required("source", Kind::Line, 500),
];

/// Creates a session or changes its dates and deadline.
///
/// # Errors
/// Every fault at once; [`AppError::Denied`].
pub async fn save_session(
    app: &App,
    actor: &Actor,
    input: &Input,
) -> Result<CouncilSession, AppError> {
    let permit = authorize(actor, Action::ManageSessions, On::Nothing)?;
    let session = parse(input)?;
    let mut tx = app.store.begin(permit).await?;
    let known = tx.session(&session.code).await?;
    let session = CouncilSession {
        basis: known.map_or("entered".into(), |s| s.basis),
        ..session
    };
    tx.put_session(&session).await?;
    let deadline = session
        .application_deadline
        .map(|d| d.to_string())
        .unwrap_or_default();
    let happened = Happened::new(app.clock.now(), Subject::Session(session.code.clone()))
        .with("date_from", session.date_from.to_string())
        .with("application_deadline", deadline);
    tx.commit(happened).await?;
    Ok(session)
}

fn parse(input: &Input) -> Result<CouncilSession, Faults> {
    let mut r = Reader::new(input, FIELDS);
    let code = r.text("code").unwrap_or_default();
    if !code.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
        r.faults.add("code", FaultCode::ForbiddenCharacter);
    }
    let kind = r.code("kind", |c| SessionKind::from_code(c).is_some());
    let title = ["title_en", "title_fr", "title_es"].map(|f| r.text(f).unwrap_or_default());
    let from = date(&mut r, "date_from");
    let to = date(&mut r, "date_to");
    if let (Some(from), Some(to)) = (from, to)
        && to.latest() < from.earliest()
    {
        r.faults.add("date_to", FaultCode::TooEarly);
    }
    let session = CouncilSession {
        code,
        kind: kind
            .as_deref()
            .and_then(SessionKind::from_code)
            .unwrap_or(SessionKind::Regular),
        title: LocalizedText::from_columns(&title[0], &title[1], &title[2]),
        date_from: from.unwrap_or(PartialDate::Year(2000)),
        date_to: to,
        place: r.text("place").unwrap_or_default(),
        application_deadline: r.day("application_deadline"),
        note: r.text("note").unwrap_or_default(),
        basis: "entered".into(),
        source: r.text("source").unwrap_or_default(),
    };
    if session
        .application_deadline
        .is_some_and(|d| from.is_some_and(|f| d > f.latest()))
    {
        r.faults.add("application_deadline", FaultCode::OutOfRange);
    }
    r.faults.or(session)
}

fn date(r: &mut Reader<'_>, name: &str) -> Option<PartialDate> {
    let text = r.text(name)?;
    let parsed = PartialDate::parse(&text).ok();
    if parsed.is_none() {
        r.faults.add(name, FaultCode::NotDate);
    }
    parsed
}

/// A session as an input, for filling the form.
#[must_use]
pub fn session_to_input(session: &CouncilSession) -> Input {
    let text = |v: &str| {
        if v.is_empty() {
            Value::Null
        } else {
            Value::Text(v.to_owned())
        }
    };
    let values = [
        text(&session.code),
        text(session.kind.code()),
        text(session.title.en.as_deref().unwrap_or("")),
        text(session.title.fr.as_deref().unwrap_or("")),
        text(session.title.es.as_deref().unwrap_or("")),
        text(&session.date_from.to_string()),
        text(&session.date_to.map(|d| d.to_string()).unwrap_or_default()),
        text(&session.place),
        text(
            &session
                .application_deadline
                .map(|d| d.to_string())
                .unwrap_or_default(),
        ),
        text(&session.note),
        text(&session.source),
    ];
    Input(
        FIELDS
            .iter()
            .map(|f| f.name.to_owned())
            .zip(values)
            .collect(),
    )
}
