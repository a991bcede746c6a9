//! The template of the draft resolution.

use super::dto::{DraftResolution, DraftResolutionInput};
use crate::{
    answer,
    asking::{Asking, At},
    body::JsonBody,
    problem::Answer,
    v1::{if_match::IfMatch, listing::Listing},
};
use axum::http::StatusCode;
use parvis_app::council;

/// Lists the template of the draft resolution in the three languages.
#[utoipa::path(
    get, path = "/draft-resolutions", tag = "Council list",
    responses((status = 200, description = "The texts in force.", body = Listing<DraftResolution>)),
    extensions(("x-permission" = json!("view_council_list"))),
)]
pub(crate) async fn list_draft_resolutions(asking: Asking) -> Answer {
    let all = council::resolutions(asking.app(), &asking.actor).await?;
    let list = Listing::whole(all.into_iter().map(DraftResolution::from));
    Ok(answer::json(StatusCode::OK, &list))
}

/// Writes the next version of the template in a language.
#[utoipa::path(
    put, path = "/draft-resolutions/{language}", tag = "Council list",
    params(("language" = String, Path, description = "en, fr or es."), IfMatch),
    request_body(content = DraftResolutionInput, example = json!({
        "text": "The Council,\n\nDecides to invite the following organizations:\n\n{names}"
    })),
    responses((status = 200, description = "Written.", body = DraftResolution)),
    extensions(("x-permission" = json!("edit_resolution"))),
)]
pub(crate) async fn save_draft_resolution(
    asking: Asking,
    At(language): At<String>,
    body: JsonBody,
) -> Answer {
    let version = asking.version()?;
    let (app, actor) = (asking.app(), &asking.actor);
    let saved = council::save_resolution(app, actor, &language, version, &body.input).await?;
    let saved = DraftResolution::from(saved);
    Ok(answer::versioned(StatusCode::OK, saved.version, &saved))
}
