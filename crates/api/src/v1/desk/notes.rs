//! Notes of staff on a case, and what is new on it.

use super::{
    dto::{CaseNews, MentionInput, Note, NoteChangeInput, NoteInput},
    parse,
};
use crate::{
    answer,
    asking::{Asking, At},
    body::JsonBody,
    problem::Answer,
};
use crate::{body::NoBody, v1::listing::Listing};
use axum::http::StatusCode;
use parvis_app::desk;

/// Writes a note on a case. It never leaves staff; `@name` calls a colleague.
#[utoipa::path(
    post, path = "/applications/{id}/notes", tag = "Desk",
    params(("id" = Uuid, Path, description = "The application.")),
    request_body(content = NoteInput, example = json!({"text": "The certificate is a copy. @colleague, please look."})),
    responses((status = 204, description = "Done, now or by an earlier request with the same key.")),
    extensions(("x-permission" = json!("write_note"))),
)]
pub(crate) async fn add_note(mut asking: Asking, At(id): At<String>, body: JsonBody) -> Answer {
    let id = parse(&id)?;
    if asking.replayed(&[&body.bytes]).await?.is_none() {
        desk::add_note(asking.app(), &asking.actor, id, &body.input).await?;
    }
    answer::empty(StatusCode::NO_CONTENT)
}

/// Changes one’s own note within 15 minutes.
#[utoipa::path(
    post, path = "/applications/{id}/note-changes", tag = "Desk",
    params(("id" = Uuid, Path, description = "The application.")),
    request_body(content = NoteChangeInput, example = json!({"note": "00000000-0000-7000-8000-000000000000", "text": "The certificate is certified."})),
    responses((status = 204, description = "Done, now or by an earlier request with the same key.")),
    extensions(("x-permission" = json!("edit_note"))),
)]
pub(crate) async fn edit_note(mut asking: Asking, At(id): At<String>, body: JsonBody) -> Answer {
    let id = parse(&id)?;
    if asking.replayed(&[&body.bytes]).await?.is_none() {
        desk::edit_note(asking.app(), &asking.actor, id, &body.input).await?;
    }
    answer::empty(StatusCode::NO_CONTENT)
}

/// Says that one has dealt with a note in which one was called.
#[utoipa::path(
    post, path = "/mentions/completions", tag = "Desk",
    request_body(content = MentionInput, example = json!({"note": "00000000-0000-7000-8000-000000000000"})),
    responses((status = 204, description = "Done, now or by an earlier request with the same key.")),
    extensions(("x-permission" = json!("end_mention"))),
)]
pub(crate) async fn end_mention(mut asking: Asking, body: JsonBody) -> Answer {
    if asking.replayed(&[&body.bytes]).await?.is_none() {
        desk::mention_done(asking.app(), &asking.actor, &body.input).await?;
    }
    answer::empty(StatusCode::NO_CONTENT)
}

/// Lists the notes on a case, oldest first. For staff only.
#[utoipa::path(
    get, path = "/applications/{id}/notes", tag = "Desk",
    params(("id" = Uuid, Path, description = "The application.")),
    responses((status = 200, description = "The notes.", body = Listing<Note>)),
    extensions(("x-permission" = json!("view_notes"))),
)]
pub(crate) async fn list_notes(asking: Asking, At(id): At<String>) -> Answer {
    let notes = desk::notes(asking.app(), &asking.actor, parse(&id)?).await?;
    let list = Listing::whole(notes.iter().map(Note::from));
    Ok(answer::json(StatusCode::OK, &list))
}

/// Tells what others did on a case since the reader marked it as seen.
#[utoipa::path(
    get, path = "/applications/{id}/changes", tag = "Desk",
    params(("id" = Uuid, Path, description = "The application.")),
    responses((status = 200, description = "What is new.", body = CaseNews)),
    extensions(("x-permission" = json!("view_notes"))),
)]
pub(crate) async fn get_changes(asking: Asking, At(id): At<String>) -> Answer {
    let changes = desk::changes(asking.app(), &asking.actor, parse(&id)?).await?;
    Ok(answer::json(StatusCode::OK, &CaseNews::from(changes)))
}

/// Marks a case as seen until now, for the reader alone.
#[utoipa::path(
    post, path = "/applications/{id}/marks", tag = "Desk",
    params(("id" = Uuid, Path, description = "The application.")),
    responses((status = 204, description = "Marked.")),
    extensions(("x-permission" = json!("mark_seen"))),
)]
pub(crate) async fn mark_seen(
    mut asking: Asking,
    At(id): At<String>,
    NoBody(bytes): NoBody,
) -> Answer {
    let id = parse(&id)?;
    if asking.replayed(&[&bytes]).await?.is_none() {
        desk::mark_seen(asking.app(), &asking.actor, id).await?;
    }
    answer::empty(StatusCode::NO_CONTENT)
}
