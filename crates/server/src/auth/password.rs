//! Argon2id, off the async threads and a few at a time.

use argon2::{
    Algorithm, Argon2, Params, Version,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use async_trait::async_trait;
use parvis_app::{error::AppError, ports::Passwords};
use std::sync::Arc;
use tokio::sync::Semaphore;

/// Argon2id with 19 MiB, two passes and one lane: OWASP's first choice.
pub struct Argon2Passwords {
    /// At most this many at once, so that a flood of sign-ins takes neither
    /// the memory nor the processor of the pages.
    slots: Arc<Semaphore>,
    /// Compared with when there is no account: the same work, the same time.
    decoy: String,
}

impl Argon2Passwords {
    /// Makes the hasher.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn new(at_once: usize) -> Result<Self, AppError> {
        Ok(Self {
            slots: Arc::new(Semaphore::new(at_once)),
            decoy: hash("no such account")?,
        })
    }

    async fn blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, AppError> + Send + 'static,
    ) -> Result<T, AppError> {
        let slot = self.slots.clone().acquire_owned().await;
        let result = tokio::task::spawn_blocking(move || {
            let _slot = slot;
            work()
        });
        result
            .await
            .map_err(|e| AppError::Unavailable(e.to_string()))?
    }
}

fn argon2() -> Result<Argon2<'static>, AppError> {
    let params =
        Params::new(19 * 1024, 2, 1, None).map_err(|e| AppError::Unavailable(e.to_string()))?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

fn hash(password: &str) -> Result<String, AppError> {
    let hashed = argon2()?.hash_password(password.as_bytes());
    hashed
        .map(|h| h.to_string())
        .map_err(|e| AppError::Unavailable(e.to_string()))
}

#[async_trait]
impl Passwords for Argon2Passwords {
    async fn hash(&self, password: String) -> Result<String, AppError> {
        self.blocking(move || hash(&password)).await
    }

    async fn verify(&self, password: String, stored: Option<String>) -> Result<bool, AppError> {
        let known = stored.is_some();
        let stored = stored.unwrap_or_else(|| self.decoy.clone());
        self.blocking(move || {
            let parsed =
                PasswordHash::new(&stored).map_err(|e| AppError::Inconsistent(e.to_string()))?;
            Ok(argon2()?
                .verify_password(password.as_bytes(), &parsed)
                .is_ok()
                && known)
        })
        .await
    }
}
