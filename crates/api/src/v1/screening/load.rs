//! Loading a version of the list.

use super::dto::{LoadQuery, ScreeningList};
use crate::{answer, asking::Searching, body, problem::Answer};
use axum::{extract::Request, http::StatusCode};
use parvis_app::{
    policy::{Action, On, authorize},
    screening::{self, MAX_LIST_BYTES},
};
use parvis_interchange::read_sanctions_list;

/// Loads a version of the UN Security Council's consolidated list, in its XML
/// format. The same file twice changes nothing. What is not on it any more is
/// kept as taken off.
#[utoipa::path(
    post, path = "/screening/lists", tag = "Due diligence",
    params(LoadQuery),
    request_body(content = String, content_type = "application/xml", description = "UTF-8, at most 10 MiB."),
    responses(
        (status = 200, description = "This file was loaded before.", body = ScreeningList),
        (status = 201, description = "Loaded.", body = ScreeningList),
    ),
    extensions(("x-permission" = json!("load_screening_list"))),
)]
pub(crate) async fn load_screening_list(
    Searching(mut asking, query): Searching,
    request: Request,
) -> Answer {
    // Before ten megabytes are read; the command asks again.
    authorize(&asking.actor, Action::LoadScreeningList, On::Nothing)?;
    body::is(request.headers(), "application/xml")?;
    let bytes = body::bytes(request, MAX_LIST_BYTES).await?;
    let file = read_sanctions_list(&bytes)?;
    let text = String::from_utf8_lossy(&bytes);
    let replayed = asking.replayed(&[&bytes]).await?.is_some();
    let loaded = screening::load(asking.app(), &asking.actor, file, &text, &query).await?;
    let list = ScreeningList::from(&loaded.version);
    if replayed {
        return Ok(answer::replayed(answer::json(StatusCode::OK, &list)));
    }
    let status = if loaded.new {
        StatusCode::CREATED
    } else {
        StatusCode::OK
    };
    Ok(answer::json(status, &list))
}
