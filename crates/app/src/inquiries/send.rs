//! An organization sends an inquiry. It enters at the point of entry; the unit
//! that answers for topic and country is proposed, with reasons, to a person.

use super::{
    InquiryView,
    bracket::{happened, stretch},
    view,
};
use crate::{
    App,
    actor::Actor,
    error::AppError,
    faults::Faults,
    focal_points::{is_topic, known, topics},
    input::{Field, Input, Kind, Reader, optional, required},
    letters::{self, MailKind, Placeholder},
    policy::{Action, On, authorize},
    ports::{ProcedureReads, ReferenceReads},
};
use chrono::{Datelike, Days};
use parvis_domain::{
    inquiry::{Inquiry, InquiryKind, InquiryState, Message, MessageKind, StretchStart},
    organization::OrganizationId,
    procedure::Setting,
    routing::propose,
    text::Locale,
};

/// What an organization sends.
pub const INQUIRY_FIELDS: &[Field] = &[
    required("inquiry_kind", Kind::Code("inquiry-kinds"), 20),
    optional("topic", Kind::Code("topics"), 60),
    optional("country", Kind::Code("countries"), 3),
    required("language", Kind::Code("languages"), 2),
    required("subject", Kind::Line, 200),
    required("text", Kind::Text, 8000),
];

struct Sent {
    kind: InquiryKind,
    topic: Option<String>,
    country: Option<String>,
    language: Locale,
    subject: String,
    text: String,
}

async fn read(app: &App, input: &Input) -> Result<Sent, AppError> {
    let topics = topics(app).await?;
    let countries = ReferenceReads::code_list(app.store.reads(), "countries").await?;
    let mut r = Reader::new(input, INQUIRY_FIELDS);
    let kind = r.code("inquiry_kind", |c| InquiryKind::from_code(c).is_some());
    let language = r.code("language", |c| Locale::from_code(c).is_some());
    let sent = Sent {
        kind: kind
            .and_then(|c| InquiryKind::from_code(&c))
            .unwrap_or(InquiryKind::Question),
        topic: r.code("topic", |c| is_topic(&topics, c)),
        country: r.code("country", |c| {
            countries.iter().any(|e| e.code == c && !e.retired)
        }),
        language: language
            .and_then(|c| Locale::from_code(&c))
            .unwrap_or(Locale::En),
        subject: r.text("subject").unwrap_or_default(),
        text: r.text("text").unwrap_or_default(),
    };
    let faults: Faults = r.faults;
    Ok(faults.or(sent)?)
}

/// Sends an inquiry for an organization.
///
/// # Errors
/// Faults; [`AppError::Denied`]; [`AppError::Inconsistent`] where the reference
/// data name no point of entry.
pub async fn send(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
    input: &Input,
) -> Result<InquiryView, AppError> {
    let permit = authorize(actor, Action::SendInquiry, On::Organization(id))?;
    let by = actor.id().ok_or(AppError::NotSignedIn)?;
    let sent = read(app, input).await?;
    let (now, today) = (app.clock.now(), app.clock.today());
    let structure = known(app).await?.structure;
    let entry = structure
        .entry()
        .ok_or_else(|| AppError::Inconsistent("code list competences: no point of entry".into()))?;
    let found = propose(
        &structure,
        sent.topic.as_deref(),
        sent.country.as_deref(),
        today,
    );
    let proposed = found.first().map_or(entry, |c| c.holder.as_str());
    let procedure = ProcedureReads::procedure(app.store.reads()).await?;
    let target = procedure.value(Setting::InquiryAnswerDays).unsigned_abs();
    let mut tx = app.store.begin(permit).await?;
    let year = today.year();
    let number = tx.next_number(&format!("inquiry-{year}")).await?;
    let inquiry = Inquiry {
        id: app.ids.uuid(),
        reference: format!("INQ-{year}-{number:04}"),
        organization_id: id.clone(),
        kind: sent.kind,
        topic: sent.topic,
        country: sent.country,
        subject: sent.subject,
        language: sent.language,
        state: InquiryState::Open,
        holder: entry.to_owned(),
        officer: None,
        proposed: proposed.to_owned(),
        routed: false,
        arrived_at: now,
        due_on: today + Days::new(target),
        answered_at: None,
        closed_at: None,
        since: now,
        version: 1,
    };
    tx.add_inquiry(&inquiry).await?;
    let first = stretch(app, &inquiry, StretchStart::Arrived, String::new(), by, now);
    tx.add_stretch(&first).await?;
    tx.add_message(&Message {
        id: app.ids.uuid(),
        inquiry: inquiry.id,
        kind: MessageKind::Written,
        text: sent.text,
        unit: None,
        by,
        at: now,
    })
    .await?;
    let letter = letters::Letter {
        kind: MailKind::InquiryReceived,
        organization: id,
        application: None,
        parameters: vec![
            (Placeholder::Reference, inquiry.reference.clone()),
            (Placeholder::Due, inquiry.due_on.to_string()),
        ],
    };
    letters::notify(app, &mut tx, letter).await?;
    tx.commit(happened(now, &inquiry)).await?;
    view(app, actor, inquiry.id).await
}
