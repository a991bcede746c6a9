//! Who is asking: by cookie on pages, by bearer token in the API.

use crate::{language, state::HttpState};
use axum::{
    extract::{ConnectInfo, FromRequestParts},
    http::{HeaderMap, header, request::Parts},
};
use parvis_app::{
    accounts,
    actor::{Actor, Surface},
    error::AppError,
};
use parvis_domain::text::Locale;
use std::{convert::Infallible, net::SocketAddr};

/// Name of the cookie. With HTTPS it has the prefix that binds it to the host.
#[must_use]
pub const fn cookie_name(secure: bool) -> &'static str {
    if secure { "__Host-parvis" } else { "parvis" }
}

/// The value of a `Set-Cookie` header: a secret, or an end.
#[must_use]
pub fn set_cookie(secure: bool, secret: Option<&str>) -> String {
    let name = cookie_name(secure);
    let flags = if secure { "; Secure" } else { "" };
    match secret {
        // Twelve hours: the absolute end of a session.
        Some(secret) => {
            format!("{name}={secret}; Path=/; HttpOnly; SameSite=Lax; Max-Age=43200{flags}")
        }
        None => format!("{name}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0{flags}"),
    }
}

fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|v| v.to_str().ok())
        .flat_map(|v| v.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(n, v)| (n == name && !v.is_empty()).then_some(v))
}

/// The person at a page. The language is the first part of the path
/// (`/fr/…`); elsewhere it is negotiated.
#[derive(Debug, Clone)]
pub struct PageVisitor {
    /// Who.
    pub actor: Actor,
    /// The value of the session cookie.
    pub secret: Option<String>,
    /// Client address, for rate limits only.
    pub address: String,
    /// Path and query as asked, for the language links.
    pub path_and_query: String,
}

impl PageVisitor {
    /// The language of the page.
    #[must_use]
    pub const fn locale(&self) -> Locale {
        self.actor.locale
    }
}

impl FromRequestParts<HttpState> for PageVisitor {
    type Rejection = EarlyError;

    async fn from_request_parts(
        parts: &mut Parts,
        state: &HttpState,
    ) -> Result<Self, Self::Rejection> {
        let path = parts.uri.path();
        let locale = path
            .trim_start_matches('/')
            .split('/')
            .next()
            .and_then(Locale::from_code)
            .unwrap_or_else(|| language::negotiate(&parts.headers));
        let secret = cookie(&parts.headers, cookie_name(state.site.secure)).map(str::to_owned);
        let account = match &secret {
            Some(secret) => accounts::resume(&state.app, secret)
                .await
                .map_err(EarlyError)?,
            None => None,
        };
        let actor = match &account {
            Some(account) => Actor::account(account, Surface::Page, locale),
            None => Actor::public(Surface::Page, locale),
        };
        let path_and_query = parts
            .uri
            .path_and_query()
            .map_or_else(|| path.to_owned(), ToString::to_string);
        let address = client_address(parts, state.site.behind_proxy);
        Ok(Self {
            actor,
            secret: account.and(secret),
            address,
            path_and_query,
        })
    }
}

/// An error before the handler; each surface shows it in its own way.
#[derive(Debug)]
pub struct EarlyError(pub AppError);

/// Reads the bearer token of an API request.
///
/// # Errors
/// [`AppError::NotSignedIn`] for a token that is not valid: a wrong token is
/// never treated as no token.
pub async fn api_actor(
    parts: &Parts,
    state: &HttpState,
    locale: Locale,
) -> Result<Actor, AppError> {
    let Some(value) = parts.headers.get(header::AUTHORIZATION) else {
        return Ok(Actor::public(Surface::Api, locale));
    };
    let text = value.to_str().map_err(|_| AppError::NotSignedIn)?;
    let (scheme, token) = text.split_once(' ').ok_or(AppError::NotSignedIn)?;
    if !scheme.eq_ignore_ascii_case("bearer") {
        return Err(AppError::NotSignedIn);
    }
    let account = accounts::token_account(&state.app, token.trim()).await?;
    Ok(Actor::account(&account, Surface::Api, locale))
}

/// The address of the client. A header counts only behind a proxy of ours,
/// which appends the address it saw: the last one.
#[must_use]
pub fn client_address(parts: &Parts, behind_proxy: bool) -> String {
    let forwarded = parts
        .headers
        .get("x-forwarded-for")
        .filter(|_| behind_proxy)
        .and_then(|v| v.to_str().ok())
        .and_then(|v| v.rsplit(',').next())
        .map(|v| v.trim().to_owned());
    forwarded.unwrap_or_else(|| {
        let info = parts.extensions.get::<ConnectInfo<SocketAddr>>();
        info.map_or_else(|| "unknown".to_owned(), |ConnectInfo(a)| a.ip().to_string())
    })
}

/// The client address as an extractor.
#[derive(Debug, Clone)]
pub struct ClientAddress(pub String);

impl FromRequestParts<HttpState> for ClientAddress {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &HttpState) -> Result<Self, Infallible> {
        Ok(Self(client_address(parts, state.site.behind_proxy)))
    }
}

impl axum::response::IntoResponse for EarlyError {
    fn into_response(self) -> axum::response::Response {
        // Only a database that does not answer comes here; a plain line needs
        // no database and no language.
        tracing::error!(error = %self.0, "request refused before its handler");
        let status = axum::http::StatusCode::from_u16(self.0.status())
            .unwrap_or(axum::http::StatusCode::SERVICE_UNAVAILABLE);
        (
            status,
            [(header::RETRY_AFTER, "10")],
            format!("{}\n", self.0.code()),
        )
            .into_response()
    }
}
