//! The bracket that acts on outcomes share.

use crate::{
    App,
    audit::{Happened, Subject},
    error::AppError,
    policy::Permit,
    ports::WriteTx,
};
use parvis_domain::{
    Instant,
    consultation::{Consultation, ConsultationRefusal},
};

/// The outcomes of a consultation, opened for writing.
pub(super) struct Open {
    pub tx: Box<dyn WriteTx>,
    pub of: Consultation,
    pub now: Instant,
}

impl Open {
    /// Begins and loads. What is not announced has no outcomes.
    pub(super) async fn begin(app: &App, permit: Permit, code: &str) -> Result<Self, AppError> {
        let mut tx = app.store.begin(permit).await?;
        let of = tx.consultation(code).await?.ok_or(AppError::NotFound)?;
        if !of.is_public() {
            return Err(ConsultationRefusal::NotPublished.into());
        }
        let now = app.clock.now();
        Ok(Self { tx, of, now })
    }

    /// What the trail says of it: codes and numbers, never what was written.
    pub(super) fn happened(&self) -> Happened {
        happened(self.now, &self.of)
    }
}

pub(super) fn happened(now: Instant, of: &Consultation) -> Happened {
    Happened::new(now, Subject::Consultation(of.code.clone()))
}

/// Whether the person saw the newest version.
pub(super) const fn fresh(current: i32, seen: i32) -> Result<(), AppError> {
    if current == seen {
        return Ok(());
    }
    Err(AppError::Stale { current })
}
