//! The letters of an application.

use crate::{
    answer,
    asking::{Asking, At},
    problem::Answer,
    v1::listing::Listing,
};
use axum::http::StatusCode;
use chrono::{DateTime, Utc};
use parvis_app::letters::{self, Issued};
use parvis_domain::application::ApplicationId;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// A letter as issued. Its file never changes.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct IssuedLetter {
    /// Identity.
    pub id: Uuid,
    /// Code of the letter.
    #[schema(example = "decision")]
    pub kind: String,
    /// Its language.
    pub language: String,
    /// Version of its text.
    pub text_version: i32,
    /// When the act was done that it tells of.
    pub issued_at: DateTime<Utc>,
    /// SHA-256 of the file, in hexadecimal.
    pub sha256: String,
    /// Size of the file in bytes.
    pub size: i64,
}

impl From<Issued> for IssuedLetter {
    fn from(letter: Issued) -> Self {
        Self {
            id: letter.id,
            kind: letter.kind.code().to_owned(),
            language: letter.language.code().to_owned(),
            text_version: letter.template_version,
            issued_at: letter.issued_at,
            sha256: letter.sha256,
            size: letter.size,
        }
    }
}

/// Lists the letters issued for an application, newest first.
#[utoipa::path(
    get, path = "/applications/{id}/letters", tag = "Applications",
    params(("id" = Uuid, Path, description = "The application.")),
    responses((status = 200, description = "The letters.", body = Listing<IssuedLetter>)),
    extensions(("x-permission" = json!("view_application"))),
)]
pub(crate) async fn list_letters(asking: Asking, At(id): At<Uuid>) -> Answer {
    let letters = letters::letters_of(asking.app(), &asking.actor, ApplicationId(id)).await?;
    let list = Listing::whole(letters.into_iter().map(IssuedLetter::from));
    Ok(answer::json(StatusCode::OK, &list))
}
