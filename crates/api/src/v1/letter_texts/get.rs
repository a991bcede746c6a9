//! The versions of one text.

use super::dto::{LetterText, which};
use crate::{
    answer,
    asking::{Asking, At},
    problem::Answer,
    v1::listing::Listing,
};
use axum::http::StatusCode;
use parvis_app::{
    error::AppError,
    letters::{self, Template},
};

/// Shows the versions of a text, newest first; a draft is the first.
#[utoipa::path(
    get, path = "/letter-texts/{kind}/{language}", tag = "Administration",
    params(
        ("kind" = String, Path, description = "Code of the letter."),
        ("language" = String, Path, description = "en, fr or es.")
    ),
    responses((status = 200, description = "The versions.", body = Listing<LetterText>)),
    extensions(("x-permission" = json!("view_letter_text"))),
)]
pub(crate) async fn get_letter_text(
    asking: Asking,
    At((kind, language)): At<(String, String)>,
) -> Answer {
    let (kind, language) = which(&kind, &language)?;
    let all = letters::letter_text(asking.app(), &asking.actor, kind, language).await?;
    listing(&asking, &all)
}

/// Versions as a list.
pub(super) fn listing(asking: &Asking, all: &[Template]) -> Answer {
    let texts = all
        .iter()
        .map(|text| LetterText::of(&asking.state.site, text))
        .collect::<Result<Vec<_>, AppError>>()?;
    Ok(answer::json(StatusCode::OK, &Listing::whole(texts)))
}
