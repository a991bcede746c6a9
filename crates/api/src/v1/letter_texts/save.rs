//! Writing a draft.

use super::{
    dto::{LetterText, LetterTextInput, which},
    get::listing,
};
use crate::{
    asking::{Asking, At},
    body::JsonBody,
    problem::Answer,
    v1::{if_match::IfMatch, listing::Listing},
};
use parvis_app::letters;

/// Writes a draft or changes the one that is there; `If-Match: "0"` while there is none.
#[utoipa::path(
    put, path = "/letter-texts/{kind}/{language}", tag = "Administration",
    params(
        ("kind" = String, Path, description = "Code of the letter."),
        ("language" = String, Path, description = "en, fr or es."),
        IfMatch
    ),
    request_body(content = LetterTextInput, example = json!({
        "subject": "{reference}: we have received your application",
        "body": "Hello {name},\n\nWe have the application of {organization} ({reference}).\n\n{link}",
        "note": "Shorter."
    })),
    responses((status = 200, description = "The versions as they are now.", body = Listing<LetterText>)),
    extensions(("x-permission" = json!("write_letter_text"))),
)]
pub(crate) async fn save_letter_text(
    asking: Asking,
    At((kind, language)): At<(String, String)>,
    body: JsonBody,
) -> Answer {
    let (kind, language) = which(&kind, &language)?;
    let revision = asking.version()?;
    let (app, actor) = (asking.app(), &asking.actor);
    let all = letters::write_letter_text(app, actor, kind, language, revision, &body.input);
    listing(&asking, &all.await?)
}
