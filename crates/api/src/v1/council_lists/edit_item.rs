//! Mark and words of an application.

use super::dto::{CouncilList, CouncilListItemInput};
use crate::{
    answer,
    asking::{Asking, At},
    body::JsonBody,
    problem::Answer,
    v1::if_match::IfMatch,
};
use axum::http::StatusCode;
use parvis_app::council;

/// Changes mark and words of an application on the list. `If-Match` names the version of the list.
#[utoipa::path(
    put, path = "/council-sessions/{code}/list/items/{application}", tag = "Council list",
    params(
        ("code" = String, Path, description = "Code of the session."),
        ("application" = Uuid, Path, description = "The application."),
        IfMatch
    ),
    request_body(content = CouncilListItemInput, example = json!({
        "mark": "recommended", "name_fr": "Aide aux migrants",
        "summary_en": "Runs shelters along the route since 1998."
    })),
    responses((status = 200, description = "Changed. The list as it is now.", body = CouncilList)),
    extensions(("x-permission" = json!("edit_council_list"))),
)]
pub(crate) async fn edit_council_list_item(
    asking: Asking,
    At((code, application)): At<(String, String)>,
    body: JsonBody,
) -> Answer {
    let version = asking.version()?;
    let (app, actor) = (asking.app(), &asking.actor);
    let view = council::edit_item(app, actor, &code, &application, version, &body.input).await?;
    let list = CouncilList::from(&view);
    Ok(answer::versioned(StatusCode::OK, list.version, &list))
}
