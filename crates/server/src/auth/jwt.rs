//! Access tokens: JWT, HS256, one key, one issuer, one hour.

use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation, decode, encode};
use parvis_app::{error::AppError, ports::Tokens};
use parvis_domain::{
    Instant,
    account::{Account, AccountId},
};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

const ISSUER: &str = "parvis";
const AUDIENCE: &str = "parvis-api";
const MINUTES: i64 = 60;

/// Issues and reads tokens with one secret key.
pub struct JwtTokens {
    encoding: EncodingKey,
    decoding: DecodingKey,
}

#[derive(Serialize, Deserialize)]
struct Claims {
    iss: String,
    aud: String,
    sub: String,
    iat: i64,
    exp: i64,
    /// First half of the SHA-256 of the password's hash: a new password ends
    /// the tokens issued before.
    pwd: String,
}

impl JwtTokens {
    /// Takes the key: 32 random bytes.
    #[must_use]
    pub fn new(key: &[u8]) -> Self {
        Self {
            encoding: EncodingKey::from_secret(key),
            decoding: DecodingKey::from_secret(key),
        }
    }

    fn claims(&self, token: &str) -> Option<Claims> {
        let mut rules = Validation::new(Algorithm::HS256);
        rules.set_issuer(&[ISSUER]);
        rules.set_audience(&[AUDIENCE]);
        rules.set_required_spec_claims(&["exp", "iss", "aud", "sub"]);
        // The end is compared with our own clock below.
        rules.validate_exp = false;
        decode::<Claims>(token, &self.decoding, &rules)
            .ok()
            .map(|t| t.claims)
    }
}

fn password_mark(account: &Account) -> String {
    let hash = account.password_hash.as_deref().unwrap_or_default();
    hex::encode(&Sha256::digest(hash.as_bytes())[..16])
}

impl Tokens for JwtTokens {
    fn issue(&self, account: &Account, now: Instant) -> Result<(String, Instant), AppError> {
        let until = now + chrono::Duration::minutes(MINUTES);
        let claims = Claims {
            iss: ISSUER.to_owned(),
            aud: AUDIENCE.to_owned(),
            sub: account.id.to_string(),
            iat: now.timestamp(),
            exp: until.timestamp(),
            pwd: password_mark(account),
        };
        let token = encode(&Header::new(Algorithm::HS256), &claims, &self.encoding);
        token
            .map(|t| (t, until))
            .map_err(|e| AppError::Unavailable(e.to_string()))
    }

    fn read(&self, token: &str, now: Instant) -> Option<AccountId> {
        let claims = self.claims(token)?;
        let running = claims.exp > now.timestamp() && claims.iat <= now.timestamp() + 60;
        let id = uuid::Uuid::parse_str(&claims.sub).ok()?;
        running.then_some(AccountId(id))
    }

    fn is_current(&self, token: &str, account: &Account) -> bool {
        self.claims(token)
            .is_some_and(|c| c.pwd == password_mark(account))
    }
}

#[cfg(test)]
mod tests;
