//! Rate limits, by address and by mailbox. Nobody is locked out: an owner can
//! sign in from another address meanwhile.

use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter, clock::Clock};
use parvis_app::error::AppError;
use std::num::NonZeroU32;

/// The limiters. Burst and rate are the same number a minute.
pub struct Limits {
    sign_in_by_address: DefaultKeyedRateLimiter<String>,
    sign_in_by_mailbox: DefaultKeyedRateLimiter<String>,
    accounts_by_address: DefaultKeyedRateLimiter<String>,
    writes_by_address: DefaultKeyedRateLimiter<String>,
    clock: governor::clock::DefaultClock,
}

/// What is limited.
#[derive(Debug, Clone, Copy)]
pub enum Limited<'a> {
    /// Trying a password, from this address, for this mailbox.
    SignIn(&'a str, &'a str),
    /// Creating an account or asking for a link, from this address.
    Account(&'a str),
    /// Any other write, from this address.
    Write(&'a str),
}

impl Limits {
    /// Limiters that let `factor` times the usual number pass: 1 in service,
    /// more in tests.
    #[must_use]
    pub fn new(factor: u32) -> Self {
        let per_minute = |n: u32| {
            let n = NonZeroU32::new(n.saturating_mul(factor)).unwrap_or(NonZeroU32::MIN);
            RateLimiter::keyed(Quota::per_minute(n))
        };
        Self {
            sign_in_by_address: per_minute(10),
            sign_in_by_mailbox: per_minute(10),
            accounts_by_address: per_minute(5),
            writes_by_address: per_minute(120),
            clock: governor::clock::DefaultClock::default(),
        }
    }

    /// Counts an attempt.
    ///
    /// # Errors
    /// [`AppError::TooManyAttempts`] with the seconds to wait.
    pub fn check(&self, what: Limited<'_>) -> Result<(), AppError> {
        match what {
            Limited::SignIn(address, mailbox) => {
                self.one(&self.sign_in_by_address, address)?;
                // Address and mailbox together: a stranger who guesses does not
                // keep the owner out.
                self.one(
                    &self.sign_in_by_mailbox,
                    &format!("{address} {}", mailbox.to_lowercase()),
                )
            }
            Limited::Account(address) => self.one(&self.accounts_by_address, address),
            Limited::Write(address) => self.one(&self.writes_by_address, address),
        }
    }

    fn one(&self, limiter: &DefaultKeyedRateLimiter<String>, key: &str) -> Result<(), AppError> {
        limiter
            .check_key(&key.to_owned())
            .map_err(|not_until| AppError::TooManyAttempts {
                retry_after: not_until.wait_time_from(self.clock.now()).as_secs() + 1,
            })
    }

    /// Forgets keys that are full again, so that memory does not grow.
    pub fn tidy(&self) {
        let all = [
            &self.sign_in_by_address,
            &self.sign_in_by_mailbox,
            &self.accounts_by_address,
            &self.writes_by_address,
        ];
        for limiter in all {
            limiter.retain_recent();
        }
    }
}
