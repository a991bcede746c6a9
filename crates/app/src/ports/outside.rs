//! Clock, chance, hashing and files.

use crate::error::AppError;
use async_trait::async_trait;
use parvis_domain::{
    Day, Instant,
    account::{Account, AccountId},
};

/// Wall time, injected so that tests can move it.
pub trait Clock: Send + Sync {
    /// Now, truncated to microseconds so that both databases return the same.
    fn now(&self) -> Instant;
    /// The calendar day in Geneva, where the Council's deadlines run. Geneva is
    /// one or two hours ahead of UTC; we count the day in UTC+1 so that a
    /// deadline never ends early for an applicant.
    fn today(&self) -> Day {
        (self.now() + chrono::Duration::hours(1)).date_naive()
    }
}

/// New identifiers and secrets.
pub trait Ids: Send + Sync {
    /// A time-ordered identifier (UUID version 7).
    fn uuid(&self) -> uuid::Uuid;
    /// A random number.
    fn number(&self) -> u64;
    /// A secret of 256 random bits, as 64 hexadecimal digits.
    fn secret(&self) -> String;
    /// The hash by which a secret is stored: SHA-256 in hexadecimal.
    fn hash(&self, secret: &str) -> String;
}

/// Password hashing, off the async threads.
#[async_trait]
pub trait Passwords: Send + Sync {
    /// Hashes with Argon2id; gives a PHC string.
    async fn hash(&self, password: String) -> Result<String, AppError>;
    /// Compares. With no hash it does the same work and says no, so that time
    /// does not tell whether an account exists.
    async fn verify(&self, password: String, hash: Option<String>) -> Result<bool, AppError>;
}

/// Documents, kept by the SHA-256 of their content.
#[async_trait]
pub trait Files: Send + Sync {
    /// Stores the bytes durably before it returns; storing the same content
    /// twice keeps one copy. Gives the SHA-256 in hexadecimal.
    async fn put(&self, bytes: Vec<u8>) -> Result<String, AppError>;
    /// Reads the bytes back; checks them against the hash.
    async fn get(&self, sha256: &str) -> Result<Vec<u8>, AppError>;
}

/// Access tokens of the API.
pub trait Tokens: Send + Sync {
    /// Issues a token for an account; gives it with its end. The token is bound
    /// to the password: a new password ends it.
    fn issue(&self, account: &Account, now: Instant) -> Result<(String, Instant), AppError>;
    /// Reads a token; `None` when it is not ours, was altered or is over.
    fn read(&self, token: &str, now: Instant) -> Option<AccountId>;
    /// Whether a token read for this account is bound to its present password.
    fn is_current(&self, token: &str, account: &Account) -> bool;
}
