//! What signing in says.

use crate::schema::input_schema;
use parvis_app::accounts::SIGN_IN_FIELDS;
use serde::Serialize;
use utoipa::ToSchema;

input_schema! {
    /// Mail address and password.
    SignInInput = SIGN_IN_FIELDS
}

/// An access token.
#[derive(Serialize, ToSchema)]
pub(crate) struct AccessToken {
    /// The token, for `Authorization: Bearer`.
    pub access_token: String,
    /// Always `Bearer`.
    pub token_type: String,
    /// Seconds until it ends.
    pub expires_in: i64,
}
