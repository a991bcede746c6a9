//! All texts.

use super::{dto::LetterText, get::listing};
use crate::{asking::Asking, problem::Answer, v1::listing::Listing};
use parvis_app::letters;

/// Lists every version of every text, by letter and language, newest first.
#[utoipa::path(
    get, path = "/letter-texts", tag = "Administration",
    responses((status = 200, description = "The texts.", body = Listing<LetterText>)),
    extensions(("x-permission" = json!("view_letter_text"))),
)]
pub(crate) async fn list_letter_texts(asking: Asking) -> Answer {
    let all = letters::letter_texts(asking.app(), &asking.actor).await?;
    listing(&asking, &all)
}
