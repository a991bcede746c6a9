//! Mails, newest first.

use super::dto::{MAIL_FIELDS, Mail, MailQuery, Mails};
use crate::{answer, asking::Searching, problem::Answer, v1::listing::with_next};
use axum::http::StatusCode;
use parvis_app::{
    faults::FaultCode,
    input::Reader,
    letters::{self, MailFilter, MailState},
};
use parvis_domain::application::ApplicationId;
use uuid::Uuid;

/// Lists mails, newest first; recipients are masked.
#[utoipa::path(
    get, path = "/mails", tag = "Administration",
    params(MailQuery),
    responses((status = 200, description = "The mails; `Link` names the next part.", body = Mails)),
    extensions(("x-permission" = json!("view_mail"))),
)]
pub(crate) async fn list_mails(Searching(asking, query): Searching) -> Answer {
    let mut reader = Reader::new(&query, MAIL_FIELDS);
    let state = reader.code("state", |c| MailState::from_code(c).is_some());
    let application = id(&mut reader, "application");
    let before = id(&mut reader, "before");
    let most = reader
        .number("page_size", 1, 200)
        .unwrap_or(50)
        .unsigned_abs();
    reader.faults.or(())?;
    let filter = MailFilter {
        state: state.as_deref().and_then(MailState::from_code),
        application: application.map(ApplicationId),
        before,
        most,
        ..MailFilter::default()
    };
    let mails = letters::mails(asking.app(), &asking.actor, &filter).await?;
    let full = mails.len() as u64 == most;
    let next = mails.last().filter(|_| full).map(|m| m.id);
    let list = Mails {
        items: mails.into_iter().map(Mail::from).collect(),
        next_before: next,
    };
    let response = answer::json(StatusCode::OK, &list);
    Ok(match next {
        Some(id) => with_next(&asking, &query, "before", &id.to_string(), response),
        None => response,
    })
}

fn id(reader: &mut Reader<'_>, name: &str) -> Option<Uuid> {
    let text = reader.text(name)?;
    let id = Uuid::parse_str(&text).ok();
    if id.is_none() {
        reader.faults.add(name, FaultCode::Malformed);
    }
    id
}
