//! Which mails I want.

use super::dto::{MailPreference, MailPreferenceInput};
use crate::v1::listing::Listing;
use crate::{answer, asking::Asking, body::JsonBody, problem::Answer};
use axum::http::StatusCode;
use parvis_app::letters::{self, Preference};

fn listing(preferences: &[Preference]) -> axum::response::Response {
    let list = Listing::whole(preferences.iter().map(MailPreference::from));
    answer::json(StatusCode::OK, &list)
}

/// Lists the mails that one can decline.
#[utoipa::path(
    get, path = "/me/mail-preferences", tag = "Start",
    responses((status = 200, description = "The mails.", body = Listing<MailPreference>)),
    extensions(("x-permission" = json!("own_account"))),
)]
pub(crate) async fn list_mail_preferences(asking: Asking) -> Answer {
    let all = letters::preferences(asking.app(), &asking.actor).await?;
    Ok(listing(&all))
}

/// Replaces which of them one wants.
#[utoipa::path(
    put, path = "/me/mail-preferences", tag = "Start",
    request_body(content = MailPreferenceInput, example = json!({"mails": ["draft_deadline", "entry_check"]})),
    responses((status = 200, description = "The mails.", body = Listing<MailPreference>)),
    extensions(("x-permission" = json!("own_account"))),
)]
pub(crate) async fn put_mail_preferences(asking: Asking, body: JsonBody) -> Answer {
    let all = letters::save_preferences(asking.app(), &asking.actor, &body.input).await?;
    Ok(listing(&all))
}
