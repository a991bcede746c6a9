//! Throwing a draft away.

use super::{
    dto::{LetterText, which},
    get::listing,
};
use crate::{
    asking::{Asking, At},
    body::NoBody,
    problem::Answer,
    v1::{if_match::IfMatch, listing::Listing},
};
use parvis_app::letters;

/// Throws the draft away.
#[utoipa::path(
    delete, path = "/letter-texts/{kind}/{language}", tag = "Administration",
    params(
        ("kind" = String, Path, description = "Code of the letter."),
        ("language" = String, Path, description = "en, fr or es."),
        IfMatch
    ),
    responses((status = 200, description = "The versions as they are now.", body = Listing<LetterText>)),
    extensions(("x-permission" = json!("write_letter_text"))),
)]
pub(crate) async fn discard_letter_text(
    asking: Asking,
    At((kind, language)): At<(String, String)>,
    _: NoBody,
) -> Answer {
    let (kind, language) = which(&kind, &language)?;
    let revision = asking.version()?;
    let (app, actor) = (asking.app(), &asking.actor);
    let all = letters::discard_letter_text(app, actor, kind, language, revision);
    listing(&asking, &all.await?)
}
